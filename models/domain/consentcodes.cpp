// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent.h"

#include "codes.h"

namespace crm {
namespace {
constexpr Coded<ConsentState> kStateCodes[] = {{ConsentState::None, "none"},
                                               {ConsentState::Unknown, "unknown"},
                                               {ConsentState::Requested, "requested"},
                                               {ConsentState::Given, "given"},
                                               {ConsentState::Refused, "refused"},
                                               {ConsentState::Withdrawn, "withdrawn"},
                                               {ConsentState::Expired, "expired"},
                                               {ConsentState::Invalidated, "invalidated"},
                                               {ConsentState::Superseded, "superseded"},
                                               {ConsentState::Revoked, "revoked"}};
constexpr Coded<ConsentEventKind> kKindCodes[]
    = {{ConsentEventKind::Consent, "consent"}, {ConsentEventKind::Objection, "objection"}};
constexpr Coded<CollectionMethod> kMethodCodes[] = {{CollectionMethod::Counter, "counter"},
                                                    {CollectionMethod::PaperForm, "paper_form"},
                                                    {CollectionMethod::Phone, "phone"},
                                                    {CollectionMethod::Email, "email"},
                                                    {CollectionMethod::WebForm, "web_form"},
                                                    {CollectionMethod::Letter, "letter"},
                                                    {CollectionMethod::Import, "import"},
                                                    {CollectionMethod::InPerson, "in_person"},
                                                    {CollectionMethod::SuppressionList, "suppression_list"},
                                                    {CollectionMethod::Other, "other"}};
} // namespace

QString codeOf(ConsentState state)
{
    return codeIn(kStateCodes, state);
}
QString codeOf(ConsentEventKind kind)
{
    return codeIn(kKindCodes, kind);
}
QString codeOf(CollectionMethod method)
{
    return codeIn(kMethodCodes, method);
}
std::optional<ConsentState> consentStateFromCode(const QString &code)
{
    return valueIn(kStateCodes, code);
}
std::optional<ConsentEventKind> consentEventKindFromCode(const QString &code)
{
    return valueIn(kKindCodes, code);
}
std::optional<CollectionMethod> collectionMethodFromCode(const QString &code)
{
    return valueIn(kMethodCodes, code);
}

bool isSpoken(CollectionMethod method)
{
    switch (method) {
    case CollectionMethod::Counter:
    case CollectionMethod::Phone:
    case CollectionMethod::InPerson:
        return true;
    case CollectionMethod::PaperForm:
    case CollectionMethod::Email:
    case CollectionMethod::WebForm:
    case CollectionMethod::Letter:
    case CollectionMethod::Import:
    case CollectionMethod::SuppressionList:
    case CollectionMethod::Other:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace crm
