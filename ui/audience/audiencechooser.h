// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audience.h"
#include "clock.h"
#include "phrases.h"
#include "segment.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace crm {

/// Who, by which words, what for, by which channel.
class AudienceChooser final : public QWidget {
    Q_OBJECT

public:
    AudienceChooser(const Phrases &phrases, Clock clock, QWidget *parent = nullptr);

    /// Those that messages are sent for; what was chosen stays chosen if it is still there.
    void setPurposes(const QList<Purpose> &purposes);
    bool hasPurposes() const { return !m_purposes.isEmpty(); }
    /// Filters kept under a name, to start from. Their words go into the field of words; a permission in them is left
    /// aside, since purpose and channel are asked for here.
    void setSegments(const QList<Segment> &segments);
    /// People chosen elsewhere, as the first entry; title says which.
    void showOther(const ContactQuery &query, const QString &title);
    AudienceWish wish() const;
    QString purposeLabel() const;
    QString segmentLabel() const;
    Channel channel() const;

Q_SIGNALS:
    void changed();

private:
    void fillSegments();
    void startFrom(int saved);
    int savedChosen() const; ///< -1: none
    void fillChannels();
    const Purpose *purpose() const;

    Phrases m_phrases;
    Clock m_clock;
    QList<Purpose> m_all; ///< with the other halves
    QList<Purpose> m_purposes; ///< as listed
    QList<Segment> m_saved;
    ContactQuery m_other;
    QString m_otherTitle;
    QComboBox *m_segment;
    QLineEdit *m_words;
    QComboBox *m_purpose;
    QComboBox *m_channel;
    QTimer m_typing; ///< words count once they have come to rest
    bool m_isFilling = false;
};

} // namespace crm
