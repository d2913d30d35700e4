// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QWidget>

class QAudioOutput;
class QLabel;
class QMediaPlayer;
class QPushButton;
class QSlider;

namespace crm {

/// Plays a recording out of memory: no plaintext file is ever made for it. The player is only made when something is to
/// be played, so that nobody waits for it at the start.
class RecordingPlayer final : public QWidget {
    Q_OBJECT

public:
    explicit RecordingPlayer(QWidget *parent = nullptr);
    ~RecordingPlayer() override;

    /// Plays at once; what was played before is forgotten.
    void play(const QByteArray &content);
    /// Why nothing is heard, in words; empty: all is well.
    QString problem() const;

private:
    void makePlayer();
    void toggle();
    void showState();
    void showTime();
    void say(const QString &problem);

    QByteArray m_content;
    QBuffer m_buffer;
    QPushButton *m_toggle;
    QSlider *m_place;
    QLabel *m_time;
    QLabel *m_problem;
    QAudioOutput *m_output = nullptr;
    QMediaPlayer *m_player = nullptr;
};

} // namespace crm
