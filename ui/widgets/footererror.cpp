// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/footererror.h"

#include "messagefooter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace crm {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(crm::FooterError)
};

/// What the organisation has not filled in, as its form calls it.
QString detailName(SenderDetail detail)
{
    switch (detail) {
    case SenderDetail::Seat:
        return Words::tr("its address");
    case SenderDetail::Reach:
        return Words::tr("its e-mail or its phone");
    case SenderDetail::PrivacyEmail:
        return Words::tr("its e-mail for privacy questions");
    case SenderDetail::CompanyNumber:
        return Words::tr("its company number");
    case SenderDetail::RegisterCity:
        return Words::tr("the city of its trade register");
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorWords wordsForFooter(const QString &fields)
{
    QStringList missing;
    for (const QString &code : fields.split(u", "_s, Qt::SkipEmptyParts)) {
        if (const auto detail = senderDetailFromCode(code))
            missing += detailName(*detail);
    }
    return {missing.isEmpty()
                ? Words::tr("A message lacks something that it has to say.")
                : Words::tr("A message has to say who sends it. Of the organisation these are missing: %1.")
                      .arg(missing.join(u", "_s)),
            Words::tr("No file was made."), Words::tr("Fill them in under Settings, Organisation.")};
}

} // namespace crm
