// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/headless.h"

#include <algorithm>
#include <cmath>

namespace sheafscope {

Result<std::unique_ptr<Simulation>> prepareHeadless(const ScenarioChoice& choice)
{
    auto scenario = makeScenario(choice);
    if (!scenario)
        return Failure(scenario.error());
    auto simulation = Simulation::create(*scenario);
    if (!simulation)
        return simulation;
    const auto cache = findCache(*(*simulation)->info(), choice.cache);
    if (!cache)
        return Failure(cache.error());
    const Machine& machine = *(*scenario).machine;
    NodeId pictureNode{0};
    while (pictureNode.v + 1 < machine.nodeCount() && !machine.hasNormalMemory(pictureNode))
        ++pictureNode.v;
    (*simulation)->setFocus(*cache, pictureNode);
    return simulation;
}

Result<void> runHeadless(Simulation& simulation, double seconds,
                         const std::function<void(std::shared_ptr<const Snapshot>)>& onSnapshot)
{
    using std::chrono::nanoseconds;
    constexpr double kMostSnapshots = 6000;
    constexpr std::int64_t kSnapshotsAtOnce = 16; // few, because a snapshot of a big machine is a megabyte
    const double shortest = std::min(1.0 / 60, seconds);
    const nanoseconds interval{std::llround(std::max(shortest, seconds / kMostSnapshots) * 1e9)};
    nanoseconds left{std::llround(seconds * 1e9)};
    while (left.count() > 0) {
        const nanoseconds part = std::min(left, nanoseconds{interval.count() * kSnapshotsAtOnce});
        const auto ran = simulation.runHeadless(part, std::min(interval, part));
        for (auto& snapshot : simulation.drain())
            onSnapshot(std::move(snapshot));
        if (!ran)
            return ran;
        left -= part;
        if (simulation.engine().status().isFinished)
            break;
    }
    onSnapshot(simulation.sampleNow());
    return {};
}

Result<std::shared_ptr<const Snapshot>> runToEnd(Simulation& simulation, double seconds,
                                                 std::optional<std::uint64_t> operations)
{
    std::shared_ptr<const Snapshot> last;
    Result<void> ran;
    if (operations) {
        ran = simulation.engine().runOperations(*operations);
        last = simulation.sampleNow();
    } else {
        ran = runHeadless(simulation, seconds, [&](auto snapshot) { last = std::move(snapshot); });
    }
    if (!ran)
        return Failure(ran.error());
    return last;
}

} // namespace sheafscope
