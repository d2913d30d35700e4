// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contactlistmodel.h"

#include "people/peopletools.h"

#include "widgets/page.h"

class QButtonGroup;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QPushButton;

namespace crm {

class ContactCard;
class EmptyPage;
class Notice;
class PageHeader;
class PeopleFilters;
class PeopleTable;

/// Everybody, found as one types, with the card beside the list.
class PeoplePage final : public Page {
    Q_OBJECT

public:
    explicit PeoplePage(const PeopleTools &tools, QWidget *parent = nullptr);

    static PageEntry entry();
    QWidget *actions() override;
    QWidget *mainView() override;
    void opened() override;
    bool closeNearest() override;
    /// People behind a bar or a figure of another page; title says which, and can be taken off like a filter.
    void showQuery(const ContactQuery &query, const QString &title);
    /// What can be done for a person without opening her card: wherever she is found.
    void addMoves(QMenu &menu, ContactId id, const QString &name);
    void openCard(ContactId id); ///< nothing for an id of nobody: a row not read yet, or an event that outlived its person
    ContactCard *card(); ///< made when the first one is opened
    ContactListModel &model() { return m_model; }

public Q_SLOTS:
    void setSearch(const QString &text);
    void newPerson();

Q_SIGNALS:
    void recordConsentRequested(crm::ContactId contact);
    void askRequested(crm::ContactId contact);
    void formRequested(crm::ContactId contact);
    void keepReceiptRequested(crm::ContactId contact);
    void requestRequested(crm::ContactId contact);
    void exportRequested(crm::ContactId contact); ///< one person's data
    void exportListRequested(const crm::ContactQuery &query); ///< the list as it is shown
    void importRequested();
    void moveFailed(const crm::Error &error); ///< of a person found elsewhere, while the page is not seen
    void receiptRequested(const crm::ConsentEvent &event);
    void searchCleared(); ///< the page stopped searching by itself; the window empties its field

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    void connectList();
    void connectCard();
    void connectSegments();
    void askSegments();
    void showSegment(const Segment &segment);
    void saveSegment(); ///< what the list shows
    void renameSegment(const Segment &segment);
    void removeSegment(const Segment &segment);
    /// @param then with or without the answer
    void askPurposes(const std::function<void()> &then);
    void showQueryNow();
    void askPermission(); ///< which answer of the rules the list is to be filtered by
    void showCount(qint64 people);
    void showEmptiness();
    void layOut();
    void closeCard();
    bool hasCard() const;
    void showColumnsMenu();
    void showRowMenu(const QPoint &at);
    void addMoves(QMenu &menu, ContactId id, const QString &name,
                  const std::optional<std::pair<QString, Channel>> &light);
    void editPerson(const Contact &contact);
    void sayAdded(const Contact &contact);
    void sayChanged(const Contact &before, const Contact &after);
    void trashChosen();
    void deleteChosen(); ///< out of the trash, after a question
    void restoreChosen();
    void withChosen(std::function<void(const QList<ContactId> &)> act);
    void trash(const QList<ContactId> &ids);
    void restore(const QList<ContactId> &ids);
    UserStep trashStep(const QList<ContactId> &ids);
    UserStep restoreStep(const QList<ContactId> &ids);

    PeopleTools m_tools;
    QList<Purpose> m_purposes;
    ContactListModel m_model;
    QString m_text;
    bool m_isTextOfFilter = false; ///< the words came with people chosen elsewhere, and go with them
    std::optional<ContactQuery> m_order; ///< whose order the next list takes; none: that of the list before
    QTimer m_slow; ///< after 200 ms without rows one is told that the search goes on
    QTimer m_noteTimer; ///< a search at rest is noted in the journal (G5)
    bool m_isSized = false;
    PageHeader *m_header;
    QPushButton *m_new = nullptr;
    PeopleFilters *m_filters;
    Notice *m_notice;
    PeopleTable *m_table;
    EmptyPage *m_empty;
    QPushButton *m_emptyStep = nullptr;
    QStackedWidget *m_stack;
    QWidget *m_list;
    QSplitter *m_splitter;
    ContactCard *m_card = nullptr;
};

} // namespace crm
