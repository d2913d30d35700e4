// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace crm {

/// Why a call was recorded, whether that was announced, and how long the sound is kept: a recording is never needed by
/// itself (gdpr-rules B8, D12, D14).
class RecordingBox final : public QWidget {
    Q_OBJECT

public:
    explicit RecordingBox(QWidget *parent = nullptr);

    RecordingGround ground() const;
    QString whatIsMissing() const; ///< one sentence; empty: nothing

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_need;
    QCheckBox *m_told;
    QComboBox *m_kept;
};

} // namespace crm
