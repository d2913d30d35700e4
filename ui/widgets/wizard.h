// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QWizard>
#include <QWizardPage>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace crm {

class Notice;
class StepList;

/// A page of a Wizard: title, a sentence below it, and the body the page fills.
class WizardPage : public QWizardPage {
    Q_OBJECT

public:
    /// @param step the word in the list of steps at the left
    WizardPage(const QString &step, const QString &heading, const QString &lead = {}, QWidget *parent = nullptr);

    QString step() const { return m_step; }
    void setHeading(const QString &heading);
    void setLead(const QString &lead);
    /// Where the page puts its widgets; 32 px inset at the sides already there.
    QVBoxLayout *body() const { return m_body; }
    /// The same for a page that may be longer than the smallest window: call once, instead of body().
    QVBoxLayout *scrolledBody();
    /// The widget at the right end of the title row, e.g. two buttons.
    void setTitleActions(QWidget *actions);
    /// Says on the page why it cannot go on; nothing typed is lost.
    void showError(const Error &error);
    Notice *notice() const { return m_notice; }
    /// Why Continue is off, beside the buttons: "Choose at least one answer". Empty: nothing is said.
    virtual QString whatIsMissing() const { return {}; }

private:
    QString m_step;
    QLabel *m_heading;
    QLabel *m_lead;
    QVBoxLayout *m_body;
    QWidget *m_titleRow;
    Notice *m_notice;
};

/// The frame of every wizard: band with the title, steps at the left, Cancel left, Back and Continue right.
/// Enter goes on from Continue or a single-line field, never from a choice. Open it with open().
class Wizard : public QWizard {
    Q_OBJECT

public:
    explicit Wizard(const QString &title, QWidget *parent = nullptr);

    /// Adds a page in order; shown as a step.
    int addStep(WizardPage *page);
    /// Beside the title: "Anne Le Goff · Les Jardins de Kerlann".
    void setContext(const QString &text);
    /// At the right end of the band: "Can be undone as a whole".
    void setCornerNote(const QString &iconName, const QString &text);
    /// The word on the last button: "Save", "Import".
    void setFinishText(const QString &text);
    /// One more button between Back and Continue, e.g. counter mode. At most one.
    QPushButton *addFootButton(const QString &text, const QString &iconName = {});
    /// While the services answer: buttons off, page off.
    void setBusy(bool busy);
    WizardPage *currentStep() const;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateSteps();
    void updateFoot();
    void focusFirst();
    void makeBand(const QString &title);
    void makeFoot();

    QWidget *m_band = nullptr;
    QLabel *m_context = nullptr;
    QLabel *m_cornerIcon = nullptr;
    QLabel *m_cornerText = nullptr;
    QLabel *m_missing = nullptr;
    StepList *m_steps = nullptr;
};

} // namespace crm
