// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct ControllerWords {
    Q_DECLARE_TR_FUNCTIONS(ControllerWords)
};

QJsonObject controllerJson(const Controller &controller)
{
    const CompanyDetails &company = controller.company;
    return {{u"name"_s, controller.name},
            {u"country"_s, controller.country},
            {u"address"_s, controller.address},
            {u"email"_s, controller.email},
            {u"phone"_s, controller.phone},
            {u"language"_s, controller.language},
            {u"company_number"_s, company.number},
            {u"registered"_s, company.isRegistered},
            {u"register_city"_s, company.registerCity},
            {u"legal_form"_s, company.legalForm},
            {u"notice_url"_s, controller.noticeUrl}};
}

QString controllerText(const Controller &controller, const SenderLaw &law, const QString &language)
{
    const CompanyDetails &company = controller.company;
    const auto orMissing
        = [](const QString &text) { return text.isEmpty() ? ControllerWords::tr("not filled in") : text; };
    const QString city = company.isRegistered ? orMissing(company.registerCity)
                                              : ControllerWords::tr("not entered in a trade register");
    return QStringList{
        ControllerWords::tr("Organisation: %1 (%2)").arg(controller.name, controller.country),
        ControllerWords::tr("Address: %1").arg(orMissing(controller.address)),
        ControllerWords::tr("E-mail for privacy questions: %1").arg(orMissing(controller.email)),
        ControllerWords::tr("Phone: %1").arg(orMissing(controller.phone)),
        ControllerWords::tr("%1: %2").arg(law.numberName.in(language), orMissing(numberShown(company.number, law))),
        ControllerWords::tr("%1: %2").arg(law.registerName.in(language), city),
        ControllerWords::tr("Legal form: %1").arg(orMissing(company.legalForm)),
        ControllerWords::tr("Privacy notice: %1").arg(orMissing(controller.noticeUrl))}
        .join(u'\n');
}

ExitStatus answer(CommandSession &session, const OfficeService &office)
{
    CRM_COMMAND(controller, office.controller());
    CRM_COMMAND(law, office.senderLaw(controller.country));
    return session.console().answer(controllerJson(controller),
                                    controllerText(controller, law, session.phrases().language()));
}
} // namespace

QStringList controllerOptions()
{
    return {u"controller"_s,     u"country"_s,    u"email"_s,         u"address"_s,    u"phone"_s,
            u"company-number"_s, u"registered"_s, u"register-city"_s, u"legal-form"_s, u"notice-url"_s};
}

Result<void> applyController(const Arguments &arguments, Controller &controller)
{
    const auto take = [&arguments](const QString &option, QString &text) {
        if (arguments.has(option))
            text = arguments.value(option);
    };
    take(u"controller"_s, controller.name);
    take(u"country"_s, controller.country);
    take(u"email"_s, controller.email);
    take(u"address"_s, controller.address);
    take(u"phone"_s, controller.phone);
    take(u"company-number"_s, controller.company.number);
    take(u"register-city"_s, controller.company.registerCity);
    take(u"legal-form"_s, controller.company.legalForm);
    take(u"notice-url"_s, controller.noticeUrl);
    controller.country = controller.country.toUpper();
    const QString registered = arguments.value(u"registered"_s, controller.company.isRegistered ? u"yes"_s : u"no"_s);
    if (registered != "yes"_L1 && registered != "no"_L1)
        return invalid(u"--registered"_s, u"usage"_s);
    controller.company.isRegistered = registered == "yes"_L1;
    return {};
}

ExitStatus runController(CommandSession &session, const Arguments &arguments)
{
    CRM_COMMAND_CHECK(arguments.expect(0, 0));
    const QStringList options = controllerOptions();
    const bool changes = std::any_of(options.begin(), options.end(),
                                     [&arguments](const QString &option) { return arguments.has(option); });
    if (!changes) {
        CRM_COMMAND(vault, session.vault());
        return answer(session, vault->write->office);
    }
    CRM_COMMAND(write, session.writing());
    CRM_COMMAND(controller, write->office.controller());
    Controller changed = controller;
    CRM_COMMAND_CHECK(applyController(arguments, changed));
    CRM_COMMAND_CHECK(write->office.changeController(changed));
    return answer(session, write->office);
}

} // namespace crm
