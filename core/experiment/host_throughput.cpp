// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/host_throughput.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

namespace sheafscope {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::uint64_t kOperationsABatch = 1'000'000; ///< between two looks at the stop token

std::uint64_t lockWaitNs(const Slub& slub)
{
    std::uint64_t waited = 0;
    for (const auto& cache : slub.caches()) {
        for (std::uint32_t n = 0; cache != nullptr && n < slub.machine().nodeCount(); ++n) {
            if (const PartialList* const list = std::as_const(*cache).partial(NodeId{n}))
                waited += list->lock.figures().waitNs;
            if (const Barn* const barn = std::as_const(*cache).barn(NodeId{n}))
                waited += barn->lockFigures().waitNs;
        }
    }
    return waited;
}

Result<void> run(Engine& engine, std::uint64_t operations, const std::stop_token& stop)
{
    const std::uint64_t end = engine.status().operations + operations;
    while (engine.status().operations < end && !engine.status().isFinished) {
        if (stop.stop_requested())
            return fail(std::string(kCancelled));
        if (auto ran = engine.runOperations(std::min(kOperationsABatch, end - engine.status().operations)); !ran)
            return ran;
    }
    return {};
}

} // namespace

Result<RunRecord> measureThroughput(const Measurement& measurement, unsigned workers, const std::stop_token& stop)
{
    Scenario scenario = measurement.scenario;
    if (!scenario.changes.empty() || !scenario.file.empty())
        return fail(fmt::format("scenario '{}' has one order of its operations, and no host throughput; expected a "
                                "workload of the catalogue without changes",
                                measurement.cell.scenario));
    scenario.engine.mode = EngineMode::concurrent;
    scenario.engine.pace = EngineSettings::kUnlimited;
    scenario.engine.workers = workers;
    auto simulation = Simulation::create(scenario);
    if (!simulation)
        return Failure(simulation.error());
    Engine& engine = (*simulation)->engine();
    if (auto ran = run(engine, measurement.length.warmup, stop); !ran)
        return Failure(ran.error());
    const std::uint64_t waitedBefore = lockWaitNs(engine.slub());
    const std::uint64_t before = engine.status().operations;
    const auto begin = Clock::now();
    if (auto ran = run(engine, measurement.length.operations, stop); !ran)
        return Failure(ran.error());
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    const auto operations = static_cast<double>(engine.status().operations - before);
    if (!(operations > 0 && seconds > 0))
        return fail(fmt::format("scenario '{}' has no operation after the warm-up", measurement.cell.scenario));
    RunRecord record;
    record.cell = measurement.cell;
    record.seed = scenario.engine.seed;
    record.metrics["host_throughput"] = operations / seconds;
    record.metrics["host_lock_wait"] = static_cast<double>(lockWaitNs(engine.slub()) - waitedBefore) / operations;
    return record;
}

} // namespace sheafscope
