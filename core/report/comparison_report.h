// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/cost_summary.h"
#include "core/experiment/metric.h"
#include "core/experiment/results.h"
#include "core/experiment/statistics.h"

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace sheafscope {

/// One metric in one era: what the runs gave and how it stands to each base.
struct ReportCell {
    struct Against {
        std::optional<double>
            percent; ///< changePercent(); nothing for the base itself, or where the base is 0 or empty
        Mark mark = Mark::none;
        bool isCompared = false; ///< both have an interval, so that it could have been marked
    };
    std::optional<Summary> summary; ///< nothing: not run, or the metric could not be had
    std::vector<double> runs;       ///< in the order of the results
    std::vector<Against> against;   ///< one a base of the report
};

struct ReportRow {
    std::string metric; ///< MetricInfo::id
    std::string unit;
    std::string description;
    Better better = Better::lower;
    std::vector<ReportCell> cells; ///< one an era of the head; empty ones are allowed

    /// Something happened: not every value is 0.
    [[nodiscard]] bool hasEffect() const;
    /// The least and the greatest value of all runs; 0 and 0 of an empty row.
    [[nodiscard]] std::pair<double, double> range() const;
    [[nodiscard]] unsigned fewestRuns() const; ///< of the cells that are not empty
    [[nodiscard]] unsigned mostRuns() const;
};

/// The rows of one scenario.
struct ReportGroup {
    std::string scenario;
    std::vector<ReportRow> rows;
};

/// Figures of one kind on one machine; the kinds are never mixed in a table.
struct ReportTable {
    FigureKind kind = FigureKind::counted;
    std::string machine;
    std::vector<ReportGroup> groups;
};

/// How many cells could be marked against a base, and how many were.
struct MarkCount {
    unsigned marked = 0;
    unsigned compared = 0;
};

/// core/report's comparison: from results to tables that every renderer writes in its own form (render_report.h).
///
/// Example: fork on seed-1x64 in 6.17, 6.19 and 7.0 gives a table a kind of figure with one group; each row has three
/// cells, and each cell stands to two bases, since 6.17 and 6.19 both ran and the verdict turns with the base.
struct ComparisonReport {
    ResultHead head;
    std::vector<std::size_t> bases;        ///< indices of head.eras: the chosen one first; empty where only one era ran
    std::vector<ReportTable> tables;       ///< by kind, then machine in the order of the runs
    std::vector<MarkCount> marks;          ///< one a base
    std::vector<CellCost> costs;           ///< modelled, over the draws of the cost profile
    std::vector<CostVerdict> costVerdicts; ///< against each base
    unsigned fewestRuns = 0;               ///< of a cell
    unsigned mostRuns = 0;
    unsigned equalCells = 0; ///< with several runs that all gave the same value

    [[nodiscard]] const std::string& era(std::size_t index) const { return head.eras[index]; }
    [[nodiscard]] bool isBase(std::size_t era) const;
    /// "6.19 (base)".
    [[nodiscard]] std::string eraTitle(std::size_t era) const;
};

/// The results with these metrics only, and without the draws of the modelled cost unless that is one of them; all for
/// none. Error: "--metric", unknown.
Result<ResultSet> withMetrics(ResultSet results, std::span<const std::string> ids);

/// Groups the runs by kind, machine, scenario and metric. `base` chooses another than the head's; empty: the head's, or
/// 6.19 where that ran, or the first era. If it is 6.17 or 6.19 and both ran, both are bases: the verdict turns with
/// it. Errors, each naming the run: no runs, an era that the head does not list, an unknown metric, a value that is no
/// finite number; and a base that did not run.
Result<ComparisonReport> makeComparisonReport(const ResultSet& results, std::span<const MetricInfo> metrics,
                                              const std::string& base = {});

} // namespace sheafscope
