// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recordingplayer.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/theme.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QHBoxLayout>
#include <QLabel>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTime>
#include <QVBoxLayout>

namespace crm {

using namespace Qt::StringLiterals;

namespace {

QString clockText(qint64 milliseconds)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(milliseconds)).toString(u"mm:ss"_s);
}

} // namespace

RecordingPlayer::RecordingPlayer(QWidget *parent)
    : QWidget(parent), m_toggle(plainButton(tr("&Pause"), {}, this)), m_place(new QSlider(Qt::Horizontal, this)),
      m_time(new QLabel(this)), m_problem(wordsLabel({}, this))
{
    setObjectName(u"recordingPlayer"_s);
    m_toggle->setObjectName(u"playPause"_s);
    m_toggle->setAutoDefault(false);
    m_place->setObjectName(u"playPlace"_s);
    m_place->setAccessibleName(tr("Place in the recording"));
    m_time->setObjectName(u"playTime"_s);
    m_problem->setObjectName(u"playProblem"_s);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_toggle);
    row->addWidget(m_place, 1);
    row->addWidget(m_time);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_toggle, &QPushButton::clicked, this, &RecordingPlayer::toggle);
    connect(m_place, &QSlider::sliderMoved, this, [this](int place) {
        if (m_player)
            m_player->setPosition(place);
    });
    hide();
}

/// The player reads from the buffer, which must outlive it.
RecordingPlayer::~RecordingPlayer()
{
    delete m_player;
    m_content.fill('\0');
}

QString RecordingPlayer::problem() const
{
    return m_problem->text();
}

void RecordingPlayer::makePlayer()
{
    // Of the two backends of Qt 6.4 on Linux only this one plays from memory without plug-ins installed besides.
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    m_output = new QAudioOutput(this);
    m_player = new QMediaPlayer(this);
    m_player->setAudioOutput(m_output);
    connect(m_player, &QMediaPlayer::playbackStateChanged, this, &RecordingPlayer::showState);
    connect(m_player, &QMediaPlayer::positionChanged, this, &RecordingPlayer::showTime);
    connect(m_player, &QMediaPlayer::durationChanged, this, &RecordingPlayer::showTime);
    connect(m_player, &QMediaPlayer::errorOccurred, this,
            [this] { say(tr("This recording cannot be played: this computer does not know its format.")); });
}

void RecordingPlayer::play(const QByteArray &content)
{
    if (!m_player)
        makePlayer();
    m_player->stop();
    m_player->setSourceDevice(nullptr);
    m_buffer.close();
    m_content = content;
    m_buffer.setBuffer(&m_content);
    m_buffer.open(QIODevice::ReadOnly);
    show();
    say(QMediaDevices::defaultAudioOutput().isNull()
            ? tr("This computer has no loudspeaker or headphones. Connect some and open this window again.")
            : QString());
    m_player->setSourceDevice(&m_buffer);
    if (problem().isEmpty())
        m_player->play();
    m_toggle->setEnabled(problem().isEmpty());
    showState();
}

void RecordingPlayer::toggle()
{
    if (m_player->playbackState() == QMediaPlayer::PlayingState)
        m_player->pause();
    else
        m_player->play();
}

void RecordingPlayer::showState()
{
    m_toggle->setText(m_player->playbackState() == QMediaPlayer::PlayingState ? tr("&Pause") : tr("&Play"));
}

void RecordingPlayer::showTime()
{
    const QSignalBlocker quiet(m_place);
    m_place->setMaximum(static_cast<int>(m_player->duration()));
    m_place->setValue(static_cast<int>(m_player->position()));
    //: where we are in a recording, and how long it is
    m_time->setText(tr("%1 of %2").arg(clockText(m_player->position()), clockText(m_player->duration())));
}

void RecordingPlayer::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace crm
