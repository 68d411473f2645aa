// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_choice.h"

#include <functional>
#include <memory>
#include <optional>

/// A scenario that runs without a window, on the caller's thread.
namespace sheafscope {

/// Makes the simulation of `choice` and points it at the chosen cache. Errors as makeScenario() and
/// Simulation::create().
Result<std::unique_ptr<Simulation>> prepareHeadless(const ScenarioChoice& choice);

/// Runs `seconds` of model time (or until the workload ends) and hands over the snapshots in order. The interval is a
/// 60th of a second, longer for long runs, so that at most about 6000 snapshots are taken; the last one is at the end.
/// Errors: as Simulation::runHeadless().
Result<void> runHeadless(Simulation& simulation, double seconds,
                         const std::function<void(std::shared_ptr<const Snapshot>)>& onSnapshot);

/// The same without snapshots on the way: `operations` operations if given, else `seconds`. The state at the end.
Result<std::shared_ptr<const Snapshot>> runToEnd(Simulation& simulation, double seconds,
                                                 std::optional<std::uint64_t> operations);

} // namespace sheafscope
