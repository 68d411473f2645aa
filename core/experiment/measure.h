// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/cost_profile.h"
#include "core/experiment/results.h"
#include "core/observe/simulation.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace sheafscope {

/// How long a run is. All of the era's runs of one comparison do the same operations.
struct RunLength {
    std::uint64_t warmup = 100'000;     ///< operations before counting begins; all caches are cold at the start
    std::uint64_t operations = 400'000; ///< that count
    friend bool operator==(const RunLength&, const RunLength&) = default;
};

/// The prices that a run is costed with: the profile's mode, and this run's share of its draws.
struct RunPrices {
    CostVector mode{};
    std::vector<CostVector> draws;
};

/// Every run of a seed gets its share of the profile's kCostDraws draws, the same in all eras, points and combinations.
/// By seed; empty without a profile.
std::vector<std::shared_ptr<const RunPrices>> pricesBySeed(const std::optional<CostProfile>& profile,
                                                           std::size_t seeds);

/// One run to be done.
struct Measurement {
    CellKey cell;      ///< labels, copied into the record
    Scenario scenario; ///< with its seed; always run in exact mode. Timed changes come at their model times
    RunLength length;
    bool keepsCounters = true; ///< of every cache; a sweep of thousands of points needs none
    /// Null: no modelled cost. The runs of one seed share one object, so that eras are compared draw by draw.
    std::shared_ptr<const RunPrices> prices;
    std::vector<std::string> caches = {}; ///< to be counted apart, and all others together as kOtherCaches
};

/// The part of a record that is all caches but those that were asked for.
inline constexpr std::string_view kOtherCaches = "other caches";

/// The message of a measurement that was stopped by its token.
inline constexpr std::string_view kCancelled = "cancelled";

/// Runs one scenario in exact mode and counts what it does after the warm-up. A function of its argument: the same
/// record on every host, whatever runs beside it; many may run at a time on as many threads. A workload that ends (a
/// script or trace) before `operations` is counted to its end.
/// Errors: anything wrong with the scenario; a workload that ends in the warm-up; a program that needs concurrent mode
/// (tbb-pipeline ...); a free that must not be; kCancelled.
Result<RunRecord> measureRun(const Measurement& measurement, std::stop_token stop = {});

} // namespace sheafscope
