// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard.h"

#include "widgets/buttons.h"
#include "widgets/headings.h"
#include "widgets/icons.h"
#include "widgets/notice.h"
#include "widgets/steplist.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>

namespace crm {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMark = 24;
constexpr int kIcon = 16;
constexpr int kFootInset = 16;
} // namespace

WizardPage::WizardPage(const QString &step, const QString &heading, const QString &lead, QWidget *parent)
    : QWizardPage(parent), m_step(step), m_heading(wordsLabel(heading, this)), m_lead(wordsLabel(lead, this)),
      m_body(new QVBoxLayout), m_titleRow(new QWidget(this)), m_notice(new Notice(this))
{
    setType(m_heading, Type::Title);
    setType(m_lead, Type::Body, Ink::Secondary);
    m_lead->setVisible(!lead.isEmpty());
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_heading);
    words->addWidget(m_lead);
    auto *top = new QHBoxLayout(m_titleRow);
    top->setContentsMargins(0, 0, 0, 0);
    top->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 8);
    column->setSpacing(16);
    column->addWidget(m_titleRow);
    column->addWidget(m_notice);
    m_body->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_body, 1);
    setAccessibleName(heading);
}

void WizardPage::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
}

void WizardPage::setLead(const QString &lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

QVBoxLayout *WizardPage::scrolledBody()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 4);
    scroll->setWidget(inside);
    m_body->addWidget(scroll, 1);
    return column;
}

void WizardPage::setTitleActions(QWidget *actions)
{
    m_titleRow->layout()->addWidget(actions);
    m_titleRow->layout()->setAlignment(actions, Qt::AlignBottom);
}

void WizardPage::showError(const Error &error)
{
    m_notice->showError(error);
}

Wizard::Wizard(const QString &title, QWidget *parent) : QWizard(parent), m_steps(new StepList(this))
{
    setWindowTitle(QCoreApplication::applicationName());
    setAccessibleName(title);
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoDefaultButton, false);
    setOption(QWizard::IndependentPages, false);
    setOption(QWizard::NoBackButtonOnStartPage, true);
    setModal(true);
    makeBand(title);
    makeFoot();
    const QWidget *over = parent ? parent->window() : nullptr;
    resize(over ? over->size().boundedTo({1280, 800}).expandedTo({960, 640}) : QSize(1080, 720));
    connect(this, &QWizard::currentIdChanged, this, &Wizard::updateSteps);
    connect(this, &QWizard::currentIdChanged, this, &Wizard::focusFirst, Qt::QueuedConnection);
    connect(m_steps, &StepList::goBackTo, this, [this](int step) {
        const int wanted = pageIds().value(step, -1);
        while (wanted >= 0 && currentId() != wanted && visitedIds().size() > 1 && visitedIds().contains(wanted))
            back();
    });
}

void Wizard::makeBand(const QString &title)
{
    const int height = qMax(themeOf(this).px("height", "wizardHeader"),
                            QFontMetrics(Theme::font(Type::Title, font())).height() + 24);
    m_band = new QWidget(this);
    m_band->setFixedHeight(height);
    auto *mark = new QLabel(m_band);
    mark->setPixmap(
        iconPixmap(u"entrenous-mark"_s, {kMark, kMark}, devicePixelRatioF(), themeOf(this).colour(Token::Text)));
    auto *name = new QLabel(title, m_band);
    setType(name, Type::Title);
    m_context = new QLabel(m_band);
    m_context->setTextFormat(Qt::PlainText);
    m_context->setContentsMargins(0, 4, 0, 0);
    setType(m_context, Type::Body, Ink::Secondary);
    m_cornerIcon = new QLabel(m_band);
    m_cornerText = new QLabel(m_band);
    setType(m_cornerText, Type::Small, Ink::Secondary);
    auto *row = new QHBoxLayout(m_band);
    row->setContentsMargins(24, 0, 24, 0);
    row->setSpacing(16);
    row->addWidget(mark);
    row->addWidget(name);
    row->addWidget(m_context);
    row->addStretch(1);
    row->addWidget(m_cornerIcon);
    row->addWidget(m_cornerText);
}

void Wizard::makeFoot()
{
    setButtonText(CancelButton, tr("Cancel"));
    setButtonText(BackButton, tr("&Back"));
    setButtonText(NextButton, tr("Con&tinue"));
    setButtonText(FinishButton, tr("Fini&sh"));
    button(CancelButton)->setProperty("kind", u"flat"_s);
    setKeyHint(button(CancelButton), tr("Esc", "the key"));
    button(BackButton)->setIcon(icon(u"back"_s));
    button(NextButton)->setProperty("kind", u"primary"_s);
    button(NextButton)->setProperty("iconRight", true);
    button(NextButton)->setIcon(icon(u"chevron-right"_s));
    button(CommitButton)->setProperty("kind", u"primary"_s);
    button(FinishButton)->setProperty("kind", u"primary"_s);
    button(FinishButton)->setIcon(icon(u"check"_s));
    setButtonLayout({CancelButton, Stretch, BackButton, NextButton, CommitButton, FinishButton});
    m_missing = new QLabel(this);
    setType(m_missing, Type::Small, Ink::Secondary);
    m_missing->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
}

int Wizard::addStep(WizardPage *page)
{
    const int id = addPage(page);
    connect(page, &QWizardPage::completeChanged, this, &Wizard::updateFoot);
    updateSteps();
    return id;
}

QPushButton *Wizard::addFootButton(const QString &text, const QString &iconName)
{
    setOption(HaveCustomButton1);
    setButtonText(CustomButton1, text);
    button(CustomButton1)->setIcon(icon(iconName));
    setButtonLayout({CancelButton, Stretch, BackButton, CustomButton1, NextButton, CommitButton, FinishButton});
    return qobject_cast<QPushButton *>(button(CustomButton1));
}

void Wizard::setContext(const QString &text)
{
    m_context->setText(text);
}

void Wizard::setCornerNote(const QString &iconName, const QString &text)
{
    m_cornerIcon->setPixmap(
        iconPixmap(iconName, {kIcon, kIcon}, devicePixelRatioF(), themeOf(this).colour(Token::TextSecondary)));
    m_cornerText->setText(text);
}

void Wizard::setFinishText(const QString &text)
{
    setButtonText(FinishButton, text);
}

void Wizard::setBusy(bool busy)
{
    if (currentPage())
        currentPage()->setEnabled(!busy);
    for (const WizardButton which : {BackButton, CancelButton})
        button(which)->setEnabled(!busy);
    for (const WizardButton which : {NextButton, CommitButton, FinishButton})
        button(which)->setEnabled(!busy && currentPage() && currentPage()->isComplete());
}

WizardPage *Wizard::currentStep() const
{
    return qobject_cast<WizardPage *>(currentPage());
}

void Wizard::updateSteps()
{
    QStringList steps;
    const QList<int> ids = pageIds();
    for (const int id : ids)
        if (const auto *step = qobject_cast<WizardPage *>(page(id)))
            steps.append(step->step());
    m_steps->setSteps(steps);
    m_steps->setCurrent(static_cast<int>(qMax(qsizetype(0), ids.indexOf(currentId()))));
    updateFoot();
}

void Wizard::updateFoot()
{
    const WizardPage *step = currentStep();
    m_missing->setText(step && !step->isComplete() ? step->whatIsMissing() : QString());
    m_missing->adjustSize();
    resizeEvent(nullptr);
    update();
}

/// QWizard leaves the keyboard on Cancel where Continue is off: the first field of the page gets it, else what goes on.
void Wizard::focusFirst()
{
    QWidget *page = currentPage();
    const QWidget *now = focusWidget();
    if (!page || (now && page->isAncestorOf(now) && now->isVisible()))
        return;
    QWidget *button = nullptr;
    for (QWidget *next = page->nextInFocusChain(); next && next != page; next = next->nextInFocusChain()) {
        if (!page->isAncestorOf(next) || !next->isVisible() || !next->isEnabled()
            || !(next->focusPolicy() & Qt::TabFocus))
            continue;
        if (!qobject_cast<QPushButton *>(next) && !qobject_cast<QToolButton *>(next))
            return next->setFocus(Qt::OtherFocusReason);
        button = button ? button : next;
    }
    for (const WizardButton which : {NextButton, CommitButton, FinishButton}) {
        if (this->button(which)->isVisible() && this->button(which)->isEnabled())
            return this->button(which)->setFocus(Qt::OtherFocusReason);
    }
    if (button)
        button->setFocus(Qt::OtherFocusReason);
}

/// Enter goes on from Continue or a single-line field only: an answer is never given by accident.
void Wizard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return QWizard::keyPressEvent(event);
    QWidget *focus = focusWidget();
    if (auto *push = qobject_cast<QPushButton *>(focus))
        return push->click();
    const auto *edit = qobject_cast<QLineEdit *>(focus);
    if (edit && !qobject_cast<QAbstractSpinBox *>(edit->parentWidget()))
        return QWizard::keyPressEvent(event);
    event->accept();
}

/// QWizard keeps pages and buttons in one child; it gets the room that band and steps leave.
void Wizard::resizeEvent(QResizeEvent *event)
{
    if (event)
        QWizard::resizeEvent(event);
    const int top = m_band->height();
    const int side = m_steps->sizeHint().width();
    const auto visual = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    m_band->setGeometry(0, 0, width(), top);
    m_steps->setGeometry(visual(QRect(0, top, side, height() - top)));
    QWidget *inner = button(NextButton)->parentWidget();
    inner->setGeometry(visual(QRect(side, top, width() - side, height() - top)));
    // QWizard's own ruler, a private widget of two pixels: the foot draws its line itself.
    for (QWidget *child : inner->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        if (child->maximumHeight() == 2)
            child->setFixedHeight(0);
    const QAbstractButton *first = button(BackButton)->isVisible() ? button(BackButton) : button(NextButton);
    const QPoint place = first->mapTo(this, QPoint(0, 0));
    m_missing->setGeometry(place.x() - m_missing->width() - 16, place.y(), m_missing->width(), first->height());
    m_missing->setVisible(!m_missing->text().isEmpty() && m_missing->x() > side);
}

bool Wizard::event(QEvent *event)
{
    const bool done = QWizard::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        resizeEvent(nullptr);
    return done;
}

void Wizard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Token::Page));
    const QRect band = m_band->geometry();
    painter.fillRect(band, theme.colour(Token::Rail));
    painter.fillRect(QRect(0, band.bottom(), width(), 1), theme.colour(Token::Line));
    const int steps = m_steps->sizeHint().width();
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, band.height(), steps, height())),
                     theme.colour(Token::Rail));
    const int foot = button(CancelButton)->height() + 2 * kFootInset;
    const QRect strip
        = QStyle::visualRect(layoutDirection(), rect(), QRect(steps, height() - foot, width() - steps, foot));
    painter.fillRect(strip, theme.colour(Token::Raised));
    painter.fillRect(QRect(strip.left(), strip.top(), strip.width(), 1), theme.colour(Token::Line));
}

} // namespace crm
