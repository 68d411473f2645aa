// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment_base.h"
#include "core/experiment/sweep_axis.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// A sweep: one scenario at every point of a grid of values, several seeds a point.
///
/// Example: capacity 8, 16, 32 and max-full 5, 10 are six points: (8, 5), (8, 10), (16, 5) ... The last axis changes
/// fastest. Point numbers are what shards are cut by, so that a sweep can run on many hosts.
namespace sheafscope {

/// The points whose number is `index` - 1 modulo `of`: 1/3, 2/3 and 3/3 are all points.
struct Shard {
    unsigned index = 1; ///< from 1
    unsigned of = 1;
    friend bool operator==(const Shard&, const Shard&) = default;
    [[nodiscard]] bool isWhole() const { return of == 1; }
    [[nodiscard]] bool has(std::size_t point) const { return point % of == index - 1; }
};
/// "2/3". Errors name --shard.
Result<Shard> parseShard(std::string_view text);

struct SweepRequest {
    ExperimentBase base;
    std::string era = "7.0";       ///< where it is not varied
    std::vector<std::string> axes; ///< texts for parseAxis()
};

inline constexpr std::size_t kMostPoints = 100'000;

class SweepPlan {
public:
    /// Everything that can be wrong is found here, before the first run: errors name the option and, where it is one of
    /// many, the point.
    static Result<SweepPlan> make(const SweepRequest& request);

    [[nodiscard]] const std::vector<SweepAxis>& axes() const { return m_axes; }
    [[nodiscard]] std::size_t points() const { return m_points; }
    [[nodiscard]] std::vector<std::string> valuesAt(std::size_t point) const; ///< by axis
    [[nodiscard]] std::vector<std::uint64_t> seedsAt(std::size_t point) const;
    /// The points of a shard, ascending.
    [[nodiscard]] std::vector<std::size_t> pointsOf(const Shard& shard) const;
    /// A run for each seed of those points, the seeds of a point together.
    [[nodiscard]] PlannedRuns runs(const Shard& shard) const;
    [[nodiscard]] const ExperimentBase& base() const { return m_base; }
    /// With its overrides; empty where it is varied.
    [[nodiscard]] std::string eraText() const;
    [[nodiscard]] const ScenarioIdentity& identity() const { return m_identity; }
    /// name -> `numactl -H` text of all machines of the sweep.
    [[nodiscard]] std::map<std::string, std::string> machineTexts() const;

private:
    SweepPlan() = default;
    Result<void> addAxes(const SweepRequest& request);
    Result<void> loadMachines(const SweepRequest& request);
    [[nodiscard]] ScenarioChoice choiceAt(std::size_t point) const;
    [[nodiscard]] std::shared_ptr<const Machine> machineAt(std::size_t point) const;
    [[nodiscard]] Result<Scenario> scenarioAt(std::size_t point) const;
    [[nodiscard]] std::string pointText(std::size_t point) const;

    ExperimentBase m_base;
    ScenarioChoice m_choice; ///< what the axes change
    ScenarioIdentity m_identity;
    std::size_t m_points = 1;
    std::vector<SweepAxis> m_axes;
    /// (machine as it is spelled, number of CPUs as it is spelled); empty where no axis says it.
    std::map<std::pair<std::string, std::string>, std::shared_ptr<const Machine>> m_machines;
};

/// The machine with another number of CPUs: the nodes that had some share them as evenly as can be, in their order.
/// Error: no CPU, too many.
Result<Machine> withCpus(const Machine& machine, unsigned cpus);

} // namespace sheafscope
