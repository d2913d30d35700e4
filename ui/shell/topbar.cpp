// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/topbar.h"

#include "widgets/buttons.h"
#include "widgets/icons.h"
#include "widgets/tag.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMark = 24;
constexpr int kInset = 16;
constexpr int kWideWindow = 1200;
} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_head(new QWidget(this)), m_mark(new QLabel(m_head)), m_name(new QLabel(m_head)),
      m_search(new QLineEdit(this)), m_key(new Tag({}, Tag::Look::Key, m_search)), m_connections(new QToolButton(this)),
      m_undo(iconButton(u"undo"_s, tr("Undo"), this)), m_redo(iconButton(u"redo"_s, tr("Redo"), this)),
      m_more(iconButton(u"menu"_s, tr("Menu"), this)), m_menu(new QMenu(this))
{
    setFixedHeight(qMax(themeOf(this).px("height", "topBar"), fontMetrics().height() + 30));
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(kInset, 0, 0, 0);
    head->addWidget(m_mark);
    head->addWidget(m_name, 1);
    setType(m_name, Type::Strong);
    m_name->setTextFormat(Qt::PlainText);
    m_connections->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_connections->setIcon(icon(u"offline"_s, Token::TextSecondary));
    m_connections->setFocusPolicy(Qt::StrongFocus);
    m_connections->setObjectName(u"connections"_s);
    setType(m_connections, Type::Small);
    setConnections({});
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, kInset, 1);
    row->setSpacing(8);
    row->addWidget(m_head);
    row->addWidget(m_search, 100);
    row->addStretch(1);
    for (QWidget *part : {m_connections, m_undo, m_redo, m_more})
        row->addWidget(part);
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    m_more->setObjectName(u"menu"_s);
    makeSearch();
    setUndo(false, tr("Nothing to undo"));
    setRedo(false, tr("Nothing to do again"));
    connect(m_undo, &QToolButton::clicked, this, &TopBar::undoClicked);
    connect(m_redo, &QToolButton::clicked, this, &TopBar::redoClicked);
    connect(m_connections, &QToolButton::clicked, this, &TopBar::connectionsClicked);
    QEvent look(QEvent::PaletteChange);
    TopBar::changeEvent(&look);
}

void TopBar::makeSearch()
{
    m_search->setObjectName(u"search"_s);
    m_search->setMaximumWidth(themeOf(this).px("height", "topBar") * 9);
    m_search->setPlaceholderText(tr("Search a person, a page, a command…"));
    m_search->setAccessibleName(tr("Search"));
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_key->setText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_key->setVisible(text.isEmpty()); });
}

void TopBar::setVaultName(const QString &name)
{
    m_vaultName = name;
    const int room = m_head->width() - kInset - kMark - 2 * 8;
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideRight, qMax(0, room)));
    m_name->setToolTip(name);
    m_name->setAccessibleName(name);
}

void TopBar::setRailWidth(int width)
{
    m_head->setFixedWidth(width - 8);
    setVaultName(m_vaultName);
}

void TopBar::setUndo(bool possible, const QString &tip)
{
    m_undo->setEnabled(possible);
    m_undo->setToolTip(tip);
}

void TopBar::setRedo(bool possible, const QString &tip)
{
    m_redo->setEnabled(possible);
    m_redo->setToolTip(tip);
}

void TopBar::setConnections(const QString &state)
{
    const QString text = state.isEmpty() ? tr("No connection") : state;
    m_connections->setText(text);
    m_connections->setAccessibleName(text);
    m_connections->setToolTip(text);
}

void TopBar::placeKey()
{
    const QSize size = m_key->sizeHint();
    const QRect place(m_search->width() - size.width() - 8, (m_search->height() - size.height()) / 2, size.width(),
                      size.height());
    m_key->setGeometry(QStyle::visualRect(layoutDirection(), m_search->rect(), place));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).colour(Token::Rail));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeOf(this).colour(Token::Line));
}

void TopBar::resizeEvent(QResizeEvent *)
{
    m_connections->setToolButtonStyle(width() < kWideWindow * 3 / 4 ? Qt::ToolButtonIconOnly
                                                                    : Qt::ToolButtonTextBesideIcon);
    layout()->activate();
    placeKey();
    setVaultName(m_vaultName);
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_mark->setPixmap(
            iconPixmap(u"entrenous-mark"_s, {kMark, kMark}, devicePixelRatioF(), themeOf(this).colour(Token::Text)));
}

} // namespace crm
