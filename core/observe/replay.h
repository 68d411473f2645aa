// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/hands.h"
#include "core/observe/simulation.h"

#include <functional>
#include <memory>
#include <span>
#include <variant>
#include <vector>

/// Repeating a run of exact mode: from its seed, with all that was done to it from outside, to any operation of it.
/// This is how a run goes backwards: the state of an allocator is too large to be kept for every operation, and need
/// not be, because the same scenario gives the same state again.
///
/// Example: a run stands at operation 5000; at 4000 a capacity was changed by hand. position {4999, 1} is one operation
/// back, {4000, 1} is right after the change, {4000, 0} right before it.
namespace sheafscope {

/// Another pace; it moves the model times of what follows, not the operations.
struct SetPace {
    double operationsPerSecond = 0;
};

/// What was done to a run from outside.
struct RunAction {
    std::uint64_t afterOperations = 0; ///< the run's operations by then
    std::variant<SetPace, Change, HandOperation> what;
};

/// A moment of a run: so many operations, and so many of the actions from outside, are done.
struct RunPosition {
    std::uint64_t operations = 0;
    std::size_t actions = 0;
    friend auto operator<=>(const RunPosition&, const RunPosition&) = default;
};

/// A simulation with what a person holds of it.
struct ReplayedRun {
    std::unique_ptr<Simulation> simulation;
    std::unique_ptr<Hands> hands = std::make_unique<Hands>(); ///< goes before the simulation does
    RunPosition position;

    ReplayedRun() = default;
    ReplayedRun(ReplayedRun&&) = default;
    ReplayedRun& operator=(ReplayedRun&& other) noexcept;
    ~ReplayedRun();
};

/// Does one action to a run now. Errors: as applyChange() and Hands::perform().
Result<void> perform(Simulation& simulation, Hands& hands, const RunAction& action);

/// Called now and then with the operations done so far; false: stop.
using ReplayProgress = std::function<bool(std::uint64_t operations)>;

/// A fresh run of `scenario`, which must be in exact mode; not started, at operation 0. Errors: as
/// Simulation::create().
Result<ReplayedRun> beginReplay(const Scenario& scenario);
/// Takes `run`, which was never started, on to `target`: actions in their order, each after its operation. `actions`
/// may be longer than is needed. Errors: an action that was refused, the workload ends earlier, or `progress` said stop
/// ("cancelled"); the run stands where that happened.
Result<void> replayTo(ReplayedRun& run, std::span<const RunAction> actions, RunPosition target,
                      const ReplayProgress& progress);

} // namespace sheafscope
