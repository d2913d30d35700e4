// SPDX-FileCopyrightText: 2026 The Entre Nous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QMenu;

namespace crm {

/// One line of the search results.
struct SearchHit {
    QString section; ///< "People", "Pages": hits of one section stand together
    QString title;
    QString detail; ///< at the right, quieter
    QString iconName;
    std::function<void()> activate;
    std::function<void(QMenu &)> addMoves = {}; ///< what can be done without opening it; none: nothing
};

/// Where the search field asks. answer may be called later on the same thread; late answers are dropped by the window.
class SearchSource {
public:
    using Answer = std::function<void(const QList<SearchHit> &)>;
    virtual ~SearchSource() = default;
    virtual void search(const QString &text, Answer answer) = 0;
};

} // namespace crm
