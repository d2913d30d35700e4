// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace crm {

/// What a guesser needs, roughly.
struct Strength {
    enum class Level { Empty, TooShort, Weak, Fair, Good, Solid };
    Level level = Level::Empty;
    double bits = 0;
    bool isLong = false; ///< five words or sixteen letters
    bool namesNobody = true; ///< holds none of the forbidden words
    bool isUncommon = true; ///< not in the list of known ones
};

/// An estimate of our own: known words and phrases of French and English, sequences, repeats, names given in forbidden.
Strength strengthOf(const QString &passphrase, const QStringList &forbidden = {});

/// Five bars, an icon, a word, and how long guessing would take. Never by colour alone.
class StrengthMeter final : public QWidget {
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);
    void show(const Strength &strength);
    QString word() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateLooks();

    Strength m_strength;
    QWidget *m_bars;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_time;
};

} // namespace crm
