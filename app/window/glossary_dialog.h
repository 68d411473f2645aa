// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace sheafscope {

/// Every word, panel and counter with its meaning; searchable, stays open beside the window. GUI thread only.
class GlossaryDialog final : public QDialog {
    Q_OBJECT
    Q_PROPERTY(QString shownId READ shownId)
public:
    explicit GlossaryDialog(QWidget* parent = nullptr);

    /// Shows the dialog at that entry; empty or unknown: where it was.
    void open(const QString& id);
    [[nodiscard]] QString shownId() const;

private:
    using QDialog::open;
    void filter(const QString& text);

    QLineEdit* m_search;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace sheafscope
