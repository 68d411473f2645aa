// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/comparison_report.h"
#include "widgets/run_strip.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace sheafscope {

/// The figures of one kind of a comparison: a row a metric of a scenario on a machine, a column an era. Under modelled
/// cost a row more says what the draws of the cost profile make of it. GUI thread only.
class ComparisonModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { scenario, metric, firstEra };
    enum class Rows : std::uint8_t { withEffect, all }; ///< leave out rows in which every value is 0

    /// A row of the report, or (without `row`) the draws of the cost profile.
    struct Line {
        const ReportTable* table = nullptr;
        const ReportGroup* group = nullptr;
        const ReportRow* row = nullptr;
    };
    /// What a cell shows, for the delegate and for screen readers.
    struct CellWords {
        QString value;  ///< "48.10 ±0.52 %"
        QString change; ///< "(R) -8.11 % | -3.20 %", "no claim"
        Mark mark = Mark::none;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A null report: nothing.
    void show(std::shared_ptr<const ComparisonReport> report, FigureKind kind, Rows rows);
    [[nodiscard]] const ComparisonReport* report() const { return m_report.get(); }
    [[nodiscard]] FigureKind kind() const { return m_kind; }
    /// More than one scenario or machine, so that the first column says something.
    [[nodiscard]] bool hasGroups() const;
    [[nodiscard]] const Line* line(int row) const;
    /// Era of a column; nothing for the others.
    [[nodiscard]] std::optional<std::size_t> eraAt(int column) const;
    [[nodiscard]] CellWords words(int row, std::size_t era) const;
    [[nodiscard]] StripAxis axis(int row) const;
    /// Of a line of draws; nullptr: that era has none.
    [[nodiscard]] const CellCost* cost(const Line& line, std::size_t era) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] CellWords figureWords(const Line& line, std::size_t era) const;
    [[nodiscard]] CellWords costWords(const Line& line, std::size_t era) const;
    [[nodiscard]] QString tip(int row, int column) const;

    std::shared_ptr<const ComparisonReport> m_report;
    FigureKind m_kind = FigureKind::counted;
    std::vector<Line> m_lines;
};

} // namespace sheafscope
