// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importreader.h"

namespace crm {

const QStringList &importFields()
{
    static const QStringList fields
        = QStringLiteral(
              "full_name prefix given additional family suffix organisation job_title email email_work "
              "email_home phone mobile phone_work phone_home fax street postcode city region country "
              "website birthday note language relation capacity tags last_contact relation_ended source external_id "
              "claim.email claim.phone claim.sms claim.post claim.all "
              "optout.email optout.phone optout.sms optout.post optout.all "
              "claim.date claim.method claim.wording claim.source")
              .split(u' ');
    return fields;
}

} // namespace crm
