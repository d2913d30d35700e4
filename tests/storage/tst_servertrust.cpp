// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "postgrescluster.h"
#include "testmain.h"

#include <QTcpServer>
#include <QUrlQuery>

using namespace crm;
using namespace crm::test;
using namespace Qt::StringLiterals;

/// A server that is reached over the network must encrypt and prove who it is (gdpr-rules G7; TLS only).
class tst_ServerTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aServerWithoutEncryptionIsRefused();
    void aServerOfAnUnknownAuthorityIsRefused();
    void aServerUnderAnotherNameIsRefused();
    void aServerOfTheNamedAuthorityIsTrusted();

private:
    QUrl url(const QString &authority) const;
    bool makeCertificate(const QString &name, const QString &address);
    void serve(const QString &certificate);
    QUrl socket() const;

    quint16 m_port = 0;
    std::unique_ptr<PostgresCluster> m_server;
};

QUrl tst_ServerTrust::url(const QString &authority) const
{
    QUrl url(u"postgresql://crm@127.0.0.1:%1/postgres"_s.arg(m_port));
    if (!authority.isEmpty())
        url.setQuery(u"sslrootcert=%1/%2.crt"_s.arg(m_server->folder(), authority));
    return url;
}

QUrl tst_ServerTrust::socket() const
{
    return QUrl(u"postgresql://crm@localhost:%1/postgres?host=%2"_s.arg(m_port).arg(m_server->folder()));
}

/// A certificate that is its own authority.
bool tst_ServerTrust::makeCertificate(const QString &name, const QString &address)
{
    const QString file = m_server->folder() + u'/' + name;
    return m_server->asServerUser(u"openssl"_s,
                                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                   u"-subj"_s, u"/CN=%1"_s.arg(name), u"-addext"_s,
                                   u"subjectAltName=IP:%1"_s.arg(address), u"-keyout"_s, file + u".key"_s, u"-out"_s,
                                   file + u".crt"_s});
}

/// The server shows this certificate from the next connection on; an empty name: it does not encrypt.
void tst_ServerTrust::serve(const QString &certificate)
{
    const auto server = Database::openPostgres(socket(), Database::Access::ReadWrite);
    CRM_VERIFY(server);
    if (!certificate.isEmpty()) {
        const QString file = m_server->folder() + u'/' + certificate;
        CRM_VERIFY((*server)->execute(u"ALTER SYSTEM SET ssl_cert_file = '%1.crt'"_s.arg(file)));
        CRM_VERIFY((*server)->execute(u"ALTER SYSTEM SET ssl_key_file = '%1.key'"_s.arg(file)));
    }
    CRM_VERIFY((*server)->execute(u"ALTER SYSTEM SET ssl = %1"_s.arg(certificate.isEmpty() ? u"off"_s : u"on"_s)));
    CRM_VERIFY((*server)->execute(u"SELECT pg_reload_conf()"_s));
    // Each connection is a process of its own, made after the server has read its settings again.
    const QString wanted = certificate.isEmpty() ? u"off"_s : m_server->folder() + u'/' + certificate + u".crt"_s;
    const QString setting = certificate.isEmpty() ? u"ssl"_s : u"ssl_cert_file"_s;
    QTRY_COMPARE(Database::openPostgres(socket(), Database::Access::ReadOnly)
                     .value()
                     ->value(u"SELECT current_setting(?)"_s, {setting})
                     ->toString(),
                 wanted);
}

void tst_ServerTrust::initTestCase()
{
    if (!PostgresCluster::whyNot().isEmpty())
        QSKIP(qPrintable(PostgresCluster::whyNot()));
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        QSKIP("openssl is not installed");
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    m_port = probe.serverPort();
    probe.close();
    m_server = std::make_unique<PostgresCluster>(m_port);
    QVERIFY2(m_server->problem().isEmpty(), qPrintable(m_server->problem()));
    QVERIFY(makeCertificate(u"right"_s, u"127.0.0.1"_s));
    QVERIFY(makeCertificate(u"wrong"_s, u"127.0.0.1"_s));
    QVERIFY(makeCertificate(u"elsewhere"_s, u"127.0.0.9"_s));
}

void tst_ServerTrust::aServerWithoutEncryptionIsRefused()
{
    serve({});
    const auto plain = Database::openPostgres(url(u"right"_s), Database::Access::ReadWrite);
    QVERIFY(!plain);
    QCOMPARE(plain.error().reason, u"server_not_trusted"_s);
}

void tst_ServerTrust::aServerOfAnUnknownAuthorityIsRefused()
{
    serve(u"right"_s);
    for (const QString &authority : {u"wrong"_s, u"absent"_s, QString()}) {
        const auto stranger = Database::openPostgres(url(authority), Database::Access::ReadWrite);
        QVERIFY(!stranger);
        QCOMPARE(stranger.error().reason, u"server_not_trusted"_s);
    }
}

void tst_ServerTrust::aServerUnderAnotherNameIsRefused()
{
    serve(u"elsewhere"_s);
    const auto other = Database::openPostgres(url(u"elsewhere"_s), Database::Access::ReadWrite);
    QVERIFY(!other);
    QCOMPARE(other.error().reason, u"server_not_trusted"_s);
}

void tst_ServerTrust::aServerOfTheNamedAuthorityIsTrusted()
{
    serve(u"right"_s);
    const auto server = Database::openPostgres(url(u"right"_s), Database::Access::ReadWrite);
    CRM_VERIFY(server);
    QCOMPARE((*server)->value(u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s)->toBool(), true);
}

CRM_TEST(tst_ServerTrust)
#include "tst_servertrust.moc"
