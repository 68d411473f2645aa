// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/comparison_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;

namespace sheafscope {

/// The table of one kind of figure, with what it is and what its marks mean above it. Without figures it says what
/// would be shown and how to get it. GUI thread only.
class ComparisonTable final : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonTable(FigureKind kind, QWidget* parent = nullptr);

    /// A null report: empty. Keeps the selected row where it is still there.
    void show(std::shared_ptr<const ComparisonReport> report);
    [[nodiscard]] FigureKind kind() const { return m_kind; }
    [[nodiscard]] ComparisonModel& model() const { return *m_model; }
    [[nodiscard]] QTableView& view() const { return *m_view; }
    /// Id of the metric of the selected row; empty: none.
    [[nodiscard]] QString selectedMetric() const;
    /// What is seen in words.
    [[nodiscard]] QString summary() const;

signals:
    /// Enter or a double click on a figure of an era.
    void eraActivated(const QString& era, const QString& metric);

private:
    void renew();
    void applyTheme();
    [[nodiscard]] QString legend() const;

    FigureKind m_kind;
    std::shared_ptr<const ComparisonReport> m_report;
    ComparisonModel* m_model;
    QLabel* m_title;
    QLabel* m_legend;
    QCheckBox* m_all;
    QTableView* m_view;
    QLabel* m_empty;
};

} // namespace sheafscope
