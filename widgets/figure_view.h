// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figure_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace sheafscope {

/// A FigureTable with a title, a filter line and headings that sort; Ctrl+C copies what the filter lets through. While
/// the table is empty it says `emptyText` instead. GUI thread only.
class FigureView final : public QWidget {
    Q_OBJECT
public:
    FigureView(const QString& title, const QString& emptyText, QWidget* parent = nullptr);

    void show(FigureTable table);
    void setTitle(const QString& title);
    void setEmptyText(const QString& text);
    [[nodiscard]] FigureModel& model() const { return *m_model; }
    [[nodiscard]] QTableView& view() const { return *m_view; }
    [[nodiscard]] QLineEdit& filterLine() const { return *m_filter; }
    /// Rows as they are seen, as text.
    [[nodiscard]] QString text() const;

signals:
    /// Enter or a double click; `row` of the FigureTable.
    void rowActivated(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyTheme();

    FigureModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QLabel* m_title;
    QLineEdit* m_filter;
    QTableView* m_view;
    QLabel* m_empty;
};

} // namespace sheafscope
