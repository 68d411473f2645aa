// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/measure.h"

#include "core/experiment/cost_replay.h"
#include "core/experiment/memory_held.h"
#include "core/slub/path_meter.h"
#include "core/workload/benchmark_calls.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr unsigned kSamples = 16;                   ///< of what is held, evenly over the counted operations
constexpr std::uint64_t kOperationsAtOnce = 65'536; ///< between two looks at the stop token

using CacheCounters = std::vector<CounterValues>;

CacheCounters countersNow(const Slub& slub)
{
    CacheCounters counters;
    for (const auto& cache : slub.caches())
        counters.push_back(cache == nullptr ? CounterValues{} : cache->totals());
    return counters;
}

CounterValues difference(const CounterValues& now, const CounterValues& before)
{
    CounterValues grown;
    for (std::size_t i = 0; i < kStatCount; ++i)
        grown.values[i] = now.values[i] - before.values[i];
    return grown;
}

/// A run that can be driven by operations, with the scenario's changes at their times.
class Driver {
public:
    Driver(Simulation& simulation, std::stop_token stop) : m_simulation(simulation), m_stop(std::move(stop)) {}

    /// Operations a second of model time.
    [[nodiscard]] double pace() const
    {
        const double pace = m_simulation.engine().settings().pace;
        return std::isinf(pace) ? 1e6 * m_simulation.scenario().machine->cpuCount() : pace;
    }

    [[nodiscard]] std::uint64_t operations() const { return m_simulation.engine().status().operations; }

    /// Error: as Engine::runOperations(), or kCancelled.
    Result<void> run(std::uint64_t operations)
    {
        const std::uint64_t end = this->operations() + operations;
        while (this->operations() < end && !m_simulation.engine().status().isFinished) {
            if (m_stop.stop_requested())
                return fail(std::string(kCancelled));
            if (auto ran = runSome(std::min(kOperationsAtOnce, end - this->operations())); !ran)
                return ran;
        }
        return {};
    }

private:
    Result<void> runSome(std::uint64_t operations)
    {
        if (m_simulation.scenario().changes.empty())
            return m_simulation.engine().runOperations(operations);
        const std::chrono::nanoseconds time{
            std::max<std::int64_t>(1, std::llround(static_cast<double>(operations) * 1e9 / pace()))};
        auto ran = m_simulation.runHeadless(time, time);
        m_simulation.drain();
        return ran;
    }

    Simulation& m_simulation;
    std::stop_token m_stop;
};

/// Everything that is known when the run is over.
struct Counted {
    CounterValues total;
    PathCounts paths;
    DepthCounts depths;
    MemoryHeld held; ///< mean
    std::uint64_t operations = 0;
    std::uint64_t failed = 0;
};

using Metrics = std::map<std::string, double>;

/// Shares and rates, all but what is held in memory.
void addRates(Metrics& metrics, const Counted& counted, const Mechanisms& mechanisms)
{
    const auto operations = static_cast<double>(counted.operations);
    const std::vector<StatItem> known = countersOf(mechanisms);
    const auto share = [&](const char* id, std::uint64_t n) {
        metrics[id] = 100.0 * static_cast<double>(n) / operations;
    };
    const auto rate = [&](const char* id, std::uint64_t n) {
        metrics[id] = 1000.0 * static_cast<double>(n) / operations;
    };
    // A counter that the era does not have is no zero.
    const auto counter = [&](const char* id, StatItem item) {
        if (std::ranges::find(known, item) != known.end())
            rate(id, counted.total[item]);
    };
    share("slowpath_share", counted.depths.barn + counted.depths.slab);
    share("barn_share", counted.depths.barn);
    share("slab_share", counted.depths.slab);
    counter("alloc_slowpath", StatItem::ALLOC_SLOWPATH);
    counter("free_slowpath", StatItem::FREE_SLOWPATH);
    counter("barn_get", StatItem::BARN_GET);
    counter("barn_get_fail", StatItem::BARN_GET_FAIL);
    counter("barn_put", StatItem::BARN_PUT);
    counter("barn_put_fail", StatItem::BARN_PUT_FAIL);
    counter("objects_refilled", StatItem::SHEAF_REFILL);
    counter("objects_flushed", StatItem::SHEAF_FLUSH);
    const PathCounts& paths = counted.paths;
    rate("slabs_allocated", paths[Path::slabAllocated] + paths[Path::bigSlabAllocated]);
    rate("slabs_freed", paths[Path::slabFreed] + paths[Path::bigSlabFreed]);
    rate("list_lock", paths[Path::listLock]);
    rate("lock_transfers", paths[Path::nearTransfer] + paths[Path::farTransfer]);
    rate("far_lock_transfers", paths[Path::farTransfer]);
    rate("remote_refills", paths[Path::remoteRefill]);
    if (mechanisms.sheafCaches != SheafCaches::none) {
        rate("barn_lock", paths[Path::barnLock]);
        rate("spare_swaps", paths[Path::spareSwap]);
    }
}

void addMetrics(RunRecord& record, const Counted& counted, const Mechanisms& mechanisms)
{
    addRates(record.metrics, counted, mechanisms);
    record.metrics["failed_allocations"] =
        1000.0 * static_cast<double>(counted.failed) / static_cast<double>(counted.operations);
    record.metrics["bytes_parked"] = counted.held.parkedBytes;
    record.metrics["slab_bytes"] = counted.held.slabBytes;
    record.metrics["partial_slabs"] = counted.held.partialSlabs;
}

/// Error: a cache that there is not, with those there are.
Result<void> checkCaches(const std::vector<std::string>& wanted, const Slub& slub)
{
    for (const std::string& name : wanted) {
        if (slub.findCache(name) != nullptr)
            continue;
        std::string known;
        for (const auto& cache : slub.caches())
            if (cache != nullptr)
                known += (known.empty() ? "" : ", ") + cache->name();
        return fail("--caches", 0, fmt::format("unknown cache '{}'; expected some of {}", name, known));
    }
    return {};
}

/// Error: a timed change that would come after the run has ended, so that nobody compares what never happens.
Result<void> checkChangesCome(const Measurement& measurement, double pace)
{
    if (!measurement.scenario.file.empty()) // a trace goes by its own clock
        return {};
    const double end = static_cast<double>(measurement.length.warmup + measurement.length.operations) / pace;
    const unsigned cpus = measurement.scenario.machine->cpuCount();
    for (const TimedChange& change : measurement.scenario.changes) {
        const double at = std::chrono::duration<double>(change.at).count();
        if (at >= end)
            return fail("--ops", 0,
                        fmt::format("scenario '{}' changes the allocator at {:g} s, but a run ends at {:.3g} s; "
                                    "expected more than {:.0f} operations a CPU, or a scenario file with a duration",
                                    measurement.cell.scenario, at, end, std::ceil(at * pace / cpus)));
    }
    return {};
}

/// The operations on each cache that was asked for, and those on all others.
void addCaches(RunRecord& record, const std::vector<std::string>& wanted, const Slub& slub, const CacheCounters& before,
               const CacheCounters& after)
{
    std::map<std::string, Counted> parts;
    std::uint64_t all = 0;
    for (std::size_t c = 0; c < before.size(); ++c) {
        if (slub.caches()[c] == nullptr)
            continue;
        const std::string& name = slub.caches()[c]->name();
        const bool isWanted = std::ranges::find(wanted, name) != wanted.end();
        Counted& part = parts[isWanted ? name : std::string(kOtherCaches)];
        const CacheId id{static_cast<std::uint32_t>(c)};
        part.total += difference(after[c], before[c]);
        part.paths += slub.meter()->counts(id);
        part.depths += slub.meter()->depths(id);
        all += slub.meter()->depths(id).operations;
    }
    for (auto& [name, part] : parts) {
        part.operations = part.depths.operations;
        if (part.operations == 0)
            continue; // no rate of it: as missing as what could not be had
        Metrics& metrics = record.caches[name];
        addRates(metrics, part, slub.mechanisms());
        metrics["op_share"] = 100.0 * static_cast<double>(part.operations) / static_cast<double>(all);
    }
}

void addCounters(RunRecord& record, const Slub& slub, const CacheCounters& before)
{
    const std::vector<StatItem> known = countersOf(slub.mechanisms());
    for (std::size_t c = 0; c < before.size(); ++c) {
        if (slub.caches()[c] == nullptr)
            continue;
        const CounterValues grown = difference(slub.caches()[c]->totals(), before[c]);
        if (grown == CounterValues{})
            continue;
        auto& counters = record.counters[slub.caches()[c]->name()];
        for (const StatItem item : known)
            counters[std::string(describe(item).sysfsName)] = grown[item];
    }
}

CallsByName callsNow(const Engine& engine)
{
    const auto* counts = dynamic_cast<const CountsBenchmarkCalls*>(&engine.workload());
    return counts == nullptr ? CallsByName{} : counts->callsSoFar();
}

void addCalls(RunRecord& record, const CallsByName& before, const CallsByName& after)
{
    for (const auto& [name, now] : after) {
        const auto known = before.find(name);
        const BenchmarkCalls then = known == before.end() ? BenchmarkCalls{} : known->second;
        if (now.made != then.made)
            record.calls[name] = {now.made - then.made, now.reachedSlab - then.reachedSlab};
    }
}

/// How many locks of a run are replayed in time: enough for a CPU to meet the others, few enough for a thousand draws.
std::size_t recordLength(const RunPrices& prices)
{
    constexpr std::size_t kMostSegments = 10'000;
    constexpr std::size_t kReplayedSegments = 2'000'000;
    return std::min(kMostSegments, kReplayedSegments / (prices.draws.size() + 1) + 1);
}

void addModelCost(RunRecord& record, const Counted& counted, const RunPrices& prices, const Mechanisms& mechanisms,
                  PathMeter& meter)
{
    constexpr double kDigits = 1000; // a thousandth of a cycle is beyond all meaning
    CostReplay replay(
        costedRun(counted.total, mechanisms.statItems, counted.paths, counted.operations, meter.takeRecord()));
    const ModelCost mode = replay.under(prices.mode);
    record.metrics["model_cycles"] = mode.cycles;
    record.metrics["model_lock_wait"] = mode.lockWait;
    for (const CostVector& costs : prices.draws)
        record.costDraws.push_back(std::round(replay.under(costs).cycles * kDigits) / kDigits);
}

/// Runs the counted operations and looks at what is held on the way.
Result<MemoryHeld> runCounted(Driver& driver, Slub& slub, std::uint64_t operations)
{
    MemoryHeld sum;
    std::uint64_t done = 0;
    for (unsigned i = 1; i <= kSamples; ++i) {
        const std::uint64_t until = operations / kSamples * i + operations % kSamples * i / kSamples;
        if (auto ran = driver.run(until - done); !ran)
            return Failure(ran.error());
        done = until;
        sum += memoryHeld(slub);
    }
    return sum / kSamples;
}

} // namespace

std::vector<std::shared_ptr<const RunPrices>> pricesBySeed(const std::optional<CostProfile>& profile, std::size_t seeds)
{
    std::vector<std::shared_ptr<const RunPrices>> shares;
    if (!profile)
        return shares;
    const CostVector mode = modeOf(*profile);
    const std::vector<CostVector> draws = drawCosts(*profile, kCostDraws);
    for (std::size_t s = 0; s < seeds; ++s) {
        auto prices = std::make_shared<RunPrices>();
        prices->mode = mode;
        for (std::size_t d = s; d < draws.size(); d += seeds)
            prices->draws.push_back(draws[d]);
        shares.push_back(std::move(prices));
    }
    return shares;
}

Result<RunRecord> measureRun(const Measurement& measurement, std::stop_token stop)
{
    Scenario scenario = measurement.scenario;
    scenario.engine.mode = EngineMode::exact;
    scenario.engine.metersPaths = true;
    // The catalogue's programs free what they own; what comes from a file is checked.
    scenario.engine.checkFrees = !scenario.file.empty();
    auto simulation = Simulation::create(scenario);
    if (!simulation)
        return Failure(simulation.error());
    Slub& slub = (*simulation)->engine().slub();
    PathMeter& meter = *slub.meter();
    if (auto known = checkCaches(measurement.caches, slub); !known)
        return Failure(known.error());
    Driver driver(**simulation, std::move(stop));
    if (auto come = checkChangesCome(measurement, driver.pace()); !come)
        return Failure(come.error());
    if (auto ran = driver.run(measurement.length.warmup); !ran)
        return Failure(ran.error());

    const CacheCounters before = countersNow(slub);
    const EngineStatus begin = (*simulation)->engine().status();
    if (begin.isFinished)
        return fail(fmt::format("scenario '{}' ends after {} operations; expected a warm-up of fewer than that",
                                measurement.cell.scenario, begin.operations));
    const CallsByName callsBefore = callsNow((*simulation)->engine());
    meter.clear();
    if (measurement.prices)
        meter.startRecord(recordLength(*measurement.prices));
    const auto held = runCounted(driver, slub, measurement.length.operations);
    if (!held)
        return Failure(held.error());

    const EngineStatus end = (*simulation)->engine().status();
    Counted counted;
    counted.paths = meter.counts();
    counted.depths = meter.depths();
    counted.held = *held;
    counted.operations = end.operations - begin.operations;
    counted.failed = end.failedAllocations - begin.failedAllocations;
    if (counted.operations == 0)
        return fail(fmt::format("scenario '{}' has no operation after the warm-up", measurement.cell.scenario));
    const CacheCounters after = countersNow(slub);
    for (std::size_t c = 0; c < before.size(); ++c)
        counted.total += difference(after[c], before[c]);

    RunRecord record;
    record.cell = measurement.cell;
    record.seed = scenario.engine.seed;
    addMetrics(record, counted, slub.mechanisms());
    if (!measurement.caches.empty())
        addCaches(record, measurement.caches, slub, before, after);
    if (measurement.prices)
        addModelCost(record, counted, *measurement.prices, slub.mechanisms(), meter);
    addCalls(record, callsBefore, callsNow((*simulation)->engine()));
    if (measurement.keepsCounters)
        addCounters(record, slub, before);
    return record;
}

} // namespace sheafscope
