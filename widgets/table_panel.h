// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>

class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace sheafscope {

/// Rows about what ViewState shows. GUI thread only.
class ViewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Takes over what is shown now.
    virtual void show(const ViewState& state) = 0;
};

/// Base of the panels that are tables: filter line, sortable view, copy as text. Figures are renewed at most ten times
/// a second, so that they can be read.
class TablePanel : public Panel {
    Q_OBJECT
public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString table() const override;
    void render(QPainter& painter, const QRectF& rect) override;
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QLineEdit* filterLine() const { return m_filter; }
    [[nodiscard]] QTableView* view() const { return m_view; }

public slots:
    /// Copies the rows that the filter lets through.
    virtual void copy();

protected:
    /// Takes ownership of `model`.
    TablePanel(ViewState& state, ViewModel* model, const QString& filterHint, QWidget* parent);

    [[nodiscard]] ViewModel& model() const { return *m_model; }
    [[nodiscard]] QSortFilterProxyModel& proxy() const { return *m_proxy; }
    /// Background, title and subtitle of render(); returns the room below, for the column headers and rows.
    QRect paintHeading(QPainter& painter, const QRectF& rect) const;
    void onRefreshed() override;
    void onSelectionChanged() override;
    void onThemeChanged() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void renew();

    ViewModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QLineEdit* m_filter;
    QTableView* m_view;
    QElapsedTimer m_sinceShown;
};

} // namespace sheafscope
