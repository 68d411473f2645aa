// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/ladder_report.h"
#include "core/experiment/sweep_results.h"
#include "core/scenario/scenario_difference.h"
#include "widgets/figure_model.h"

#include <string>
#include <vector>

/// What an experiment says as tables for FigureView, in the language of the window.
namespace sheafscope {

/// Two cells of a comparison that stand against each other: the eras differ, scenario and machine do not.
struct ComparedCells {
    std::string scenario;
    std::string machine;
    std::string left; ///< label of an era
    std::string right;
};

/// One counter of one cache, mean of the runs of each era. All eras do the same operations, so totals compare.
struct CounterDelta {
    std::string cache; ///< empty: the sum over all caches
    std::string counter;
    std::optional<double> left; ///< nothing: the era does not have it
    std::optional<double> right;
    [[nodiscard]] double difference() const { return right.value_or(0) - left.value_or(0); }
};
/// Every counter of every cache and of all caches together that is not 0 on both sides, the largest difference first.
/// Empty where the runs kept no counters.
std::vector<CounterDelta> counterDeltas(const ResultSet& results, const ComparedCells& cells);
FigureTable counterTable(const ResultSet& results, const ComparedCells& cells);

/// "Why": the mechanisms in which two eras of a comparison differ, with sentence and commit. Labels may have overrides,
/// "7.0 + max-full=20"; what is no era differs in nothing.
std::vector<const MechanismInfo*> mechanismsBetween(const std::string& left, const std::string& right);
FigureTable mechanismsTable(const std::string& left, const std::string& right);

FigureTable ladderTable(const LadderPlan& plan, const LadderMetric& metric);
FigureTable sweepTable(const SweepResults& results, const std::string& metric);
FigureTable differencesTable(const std::vector<ScenarioDifference>& differences, const QString& left,
                             const QString& right);

} // namespace sheafscope
