// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demovault.h"

#include "demowriter.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace crm {

QString demoUser() { return u"Jeanne"_s; }
QByteArray demoPassphrase() { return QByteArray("entre nous, un essai"); }

Result<QString> makeDemo(const VaultOpener &opener, const Clock &clock, const DemoWish &wish, const Progress &progress)
{
    VaultDraft draft;
    draft.folder = wish.address.text;
    draft.controller = {u"Atelier Marceau"_s,
                        u"FR"_s,
                        u"12 quai des Indes, 56100 Lorient"_s,
                        u"bonjour@atelier-marceau.example"_s,
                        u"02 61 91 00 12"_s,
                        wish.language == u"en"_s ? u"en"_s : u"fr"_s,
                        {u"123456782"_s, true, u"Lorient"_s, u"SARL au capital de 10\u00a0000\u00a0€"_s},
                        u"https://atelier-marceau.example/confidentialite"_s};
    draft.userName = demoUser();
    draft.passphrase = demoPassphrase();
    auto recoveryKey = opener.create(wish.address, draft);
    CRM_CHECK(recoveryKey);
    auto vault = opener.open(wish.address, {demoUser(), demoPassphrase(), {}});
    CRM_CHECK(vault);
    DemoWriter writer(*(*vault)->write, clock);
    if (const auto written = writer.write(wish.contacts, wish.seed, wish.reference, progress); !written) {
        vault->reset();
        if (!wish.address.isServer())
            QDir(wish.address.text).removeRecursively();
        return written.error();
    }
    return recoveryKey;
}

} // namespace crm
