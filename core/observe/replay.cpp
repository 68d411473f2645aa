// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/replay.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace sheafscope {
namespace {

/// Often enough that cancel is felt at once, and seldom enough to cost nothing.
constexpr std::uint64_t kBetweenReports = 100'000;

Failure cancelled()
{
    return fail("cancelled");
}

Result<void> doActionsHere(ReplayedRun& run, std::span<const RunAction> actions, std::size_t until)
{
    while (run.position.actions < until && actions[run.position.actions].afterOperations <= run.position.operations) {
        if (auto done = perform(*run.simulation, *run.hands, actions[run.position.actions]); !done)
            return done;
        ++run.position.actions;
    }
    return {};
}

/// So many operations, less if the workload ends or model time `until` comes first.
Result<void> runOperations(ReplayedRun& run, std::uint64_t operations)
{
    Engine& engine = run.simulation->engine();
    auto ran = engine.runOperations(operations);
    run.position.operations = engine.status().operations;
    return ran;
}

} // namespace

ReplayedRun& ReplayedRun::operator=(ReplayedRun&& other) noexcept
{
    hands = std::move(other.hands);
    simulation = std::move(other.simulation);
    position = other.position;
    return *this;
}

ReplayedRun::~ReplayedRun()
{
    hands.reset();
}

Result<void> perform(Simulation& simulation, Hands& hands, const RunAction& action)
{
    if (const auto* pace = std::get_if<SetPace>(&action.what)) {
        simulation.engine().setPace(pace->operationsPerSecond);
        return {};
    }
    if (const auto* change = std::get_if<Change>(&action.what))
        return simulation.apply(*change);
    return hands.perform(simulation.engine(), std::get<HandOperation>(action.what));
}

Result<ReplayedRun> beginReplay(const Scenario& scenario)
{
    if (scenario.engine.mode != EngineMode::exact)
        return fail("only a run in exact mode can be repeated; expected --mode exact");
    auto simulation = Simulation::create(scenario);
    if (!simulation)
        return Failure(simulation.error());
    ReplayedRun run;
    run.simulation = *std::move(simulation);
    return run;
}

Result<void> replayTo(ReplayedRun& run, std::span<const RunAction> actions, RunPosition target,
                      const ReplayProgress& progress)
{
    const std::size_t last = std::min(target.actions, actions.size());
    for (;;) {
        if (auto done = doActionsHere(run, actions, last); !done)
            return done;
        std::uint64_t end = target.operations;
        if (run.position.actions < last)
            end = std::min(end, actions[run.position.actions].afterOperations);
        if (run.position.operations >= end)
            return {};
        const std::uint64_t before = run.position.operations;
        if (auto ran = runOperations(run, std::min(end - before, kBetweenReports)); !ran)
            return ran;
        if (run.position.operations == before)
            return fail(fmt::format("the workload ends after {} operations; expected {}", before, target.operations));
        if (progress && !progress(run.position.operations))
            return cancelled();
    }
}

} // namespace sheafscope
