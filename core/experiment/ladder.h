// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/attribution.h"
#include "core/experiment/cost_summary.h"
#include "core/experiment/experiment_base.h"
#include "core/experiment/metric.h"
#include "core/experiment/statistics.h"
#include "core/slub/mechanism_table.h"

#include <span>
#include <string>
#include <vector>

/// The ladder between two eras: the mechanisms in which they differ, applied one after another, so that each gets its
/// share of what they count differently.
namespace sheafscope {

/// Mechanisms that change together; one, unless a kernel with only the first of them contradicts itself, or they are
/// minor ones (MechanismInfo::isMinor) that follow each other.
struct LadderStep {
    std::vector<const MechanismInfo*> mechanisms;
    std::string from; ///< values, "on"; of several mechanisms with ", " between, of several minor ones "before"
    std::string to;   ///< likewise; "after"
    /// "cpu-slabs", or of several "a, b", of several minor ones "a and 5 more"
    [[nodiscard]] std::string name() const;
};

enum class LadderAverage : std::uint8_t {
    inOrder,   ///< the order of the timeline alone
    allOrders, ///< every order in which no combination on the way contradicts itself
    whereUsual ///< all orders for up to kUsuallyAveraged steps, else the timeline
};
inline constexpr unsigned kUsuallyAveraged = 9;

/// Which combinations of mechanisms are to be run. The steps are in the order in which the kernel's history made them,
/// or backwards when the way leads back in time; mechanisms that would contradict themselves one by one in that order
/// are one step. Other orders that lead through a contradiction are left out of the average.
struct LadderPlan {
    std::string fromName; ///< labels of the two ends: "6.19"
    std::string toName;
    Mechanisms from;
    Mechanisms to;
    std::vector<LadderStep> steps;
    StepOrders orders;
    bool isAveraged = false;
    /// In the order in which they are run: none of the steps first, all of them last.
    std::vector<StepSet> combinations;

    /// What a kernel with these steps done would be.
    [[nodiscard]] Mechanisms mechanismsOf(StepSet done) const;
    /// "6.19", "6.19 + cpu-slabs=off".
    [[nodiscard]] std::string labelOf(StepSet done) const;
};

/// `overrides` hold at both ends. Errors name the option: unknown era or override; ends that do not differ; more steps
/// than can be averaged.
Result<LadderPlan> planLadder(const std::string& from, const std::string& to, std::span<const std::string> overrides,
                              LadderAverage average);

/// A run for each combination and seed, the seeds of a combination together. Errors: anything wrong with the machine,
/// the scenario or the numbers of `base`, with its option.
Result<PlannedRuns> ladderRuns(const LadderPlan& plan, const ExperimentBase& base);

/// What one step is worth in one metric, in the metric's unit; positive where the metric grows.
struct LadderShare {
    Summary worth;            ///< over the seeds: on average over all orders, or in the timeline's order
    Summary inOrder;          ///< over the seeds, in the timeline's order
    StepShare detail;         ///< of the means; without an average, first and last where they were run
    std::optional<Band> band; ///< of `worth`, a modelled cost; then both summaries are over the draws, without ci95
};

struct LadderMetric {
    const MetricInfo* info = nullptr;
    Summary from;
    Summary to;
    std::optional<Band> fromBand; ///< of a modelled cost, as in LadderShare
    std::optional<Band> toBand;
    std::vector<LadderShare> shares; ///< by step
    Attribution attribution;         ///< of the means
    [[nodiscard]] double whole() const { return to.mean - from.mean; }
};

/// `records` as runPlanned() gives them for ladderRuns(). Error: a metric that a combination does not have,
/// which says that combination.
Result<std::vector<LadderMetric>> climb(const LadderPlan& plan, std::span<const RunRecord> records,
                                        std::span<const MetricInfo* const> metrics);

} // namespace sheafscope
