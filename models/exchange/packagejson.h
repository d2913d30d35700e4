// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentwriters.h"
#include "phrases.h"

#include <QJsonArray>
#include <QJsonObject>

namespace crm {

/// The machine-readable parts of gdpr-rules I2; each is valid against the schema of its name.
/// Names of staff are left out of all of them (E5, E13).
QJsonObject controllerJson(const Controller &controller);
QJsonArray consentsJson(const Dossier &dossier, const PackageOptions &options);
QJsonArray documentsJson(const Dossier &dossier, const PackageOptions &options);
QJsonArray recipientsJson(const Dossier &dossier);
QJsonArray accessLogJson(const Dossier &dossier);
QJsonArray activitiesJson(const Dossier &dossier, const Phrases &phrases);
QJsonArray messagesJson(const Dossier &dossier, const Phrases &phrases);
/// What she was asked to confirm, and what became of it.
QString confirmationSubject(const Confirmation &asked, const Dossier &dossier, const Phrases &phrases);
QString confirmationOutcome(const Confirmation &asked, const Phrases &phrases);
QJsonObject processingInfoJson(const Dossier &dossier, const Phrases &phrases);
QJsonArray excludedJson(const PackageOptions &options, const Phrases &phrases);

/// The events that go into the package: a portability package has only what the person said (E13).
QList<ConsentEvent> eventsFor(const Dossier &dossier, const PackageOptions &options);

/// "files/<uuid>.<ext>": an extension only where it is plain, whatever the file was called when it came.
QString evidencePath(const Evidence &evidence);

/// The rights of E5 and E15, article and sentence.
QList<QStringList> rightsOf(const Phrases &phrases);

} // namespace crm
