// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/cost_replay.h"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace sheafscope {
namespace {

constexpr double kFarReference = 20; ///< SLIT distance that Cost::farTransfer is given for

double priceOf(Cost cost, const CostVector& costs)
{
    return costs[static_cast<std::size_t>(cost)];
}

/// Everything below the fast path but locks and what is done under them.
template <class Counts> double privateCycles(const Counts& count, const CostVector& costs)
{
    return count(Path::spareSwap) * priceOf(Cost::spareSwap, costs) +
           count(Path::slowCall) * priceOf(Cost::slowCall, costs) +
           (count(Path::barnLock) + count(Path::listLock)) * priceOf(Cost::lock, costs) +
           count(Path::slabUpdate) * priceOf(Cost::slabUpdate, costs) +
           (count(Path::objectTaken) + count(Path::cpuSlabPop) + count(Path::objectReturned)) *
               priceOf(Cost::objectTouch, costs) +
           count(Path::slabAllocated) * priceOf(Cost::pageAlloc, costs) +
           count(Path::bigSlabAllocated) * priceOf(Cost::bigPageAlloc, costs) +
           count(Path::slabFreed) * priceOf(Cost::pageFree, costs) +
           count(Path::bigSlabFreed) * priceOf(Cost::bigPageFree, costs) +
           count(Path::objectBuilt) * priceOf(Cost::objectBuild, costs);
}

template <class Counts> double transferCycles(const Counts& count, const CostVector& costs)
{
    return count(Path::nearTransfer) * priceOf(Cost::nearTransfer, costs) +
           count(Path::farDistance) * priceOf(Cost::farTransfer, costs) / kFarReference;
}

template <class Counts> double heldCycles(const Counts& count, const CostVector& costs)
{
    return count(Path::barnLock) * priceOf(Cost::barnHold, costs) +
           count(Path::listLock) * priceOf(Cost::listHold, costs) +
           count(Path::slabMoved) * priceOf(Cost::slabMove, costs);
}

std::uint16_t countOf(const PathSegment& segment, Path path)
{
    return segment.counts[static_cast<std::size_t>(path)];
}

} // namespace

CostedRun costedRun(const CounterValues& total, StatItems items, const PathCounts& paths, std::uint64_t operations,
                    std::vector<PathSegment> record)
{
    using enum StatItem;
    CostedRun run;
    run.operations = operations;
    run.paths = paths;
    run.record = std::move(record);
    if (items == StatItems::ofSheaves) {
        run.sheafOps = total[ALLOC_FASTPATH] + total[FREE_FASTPATH] + total[FREE_RCU_SHEAF];
        return run;
    }
    run.sheafOps = total[ALLOC_PCS] + total[FREE_PCS] + total[FREE_RCU_SHEAF];
    // What refills and flushes do to the CPU's own cpu slab has a price of its own.
    run.cpuSlabOps = total[ALLOC_FASTPATH] + total[FREE_FASTPATH] - paths[Path::cpuSlabPop] - paths[Path::chainSurplus];
    return run;
}

CostReplay::CostReplay(CostedRun run) : m_run(std::move(run))
{
    std::map<std::uint32_t, std::uint32_t> dense;
    std::uint32_t cpus = 0;
    for (const PathSegment& segment : m_run.record)
        cpus = std::max(cpus, segment.cpu + 1);
    m_steps.resize(cpus);
    for (std::uint32_t i = 0; i < m_run.record.size(); ++i) {
        const PathSegment& segment = m_run.record[i];
        m_recordedOperations += segment.operations;
        // A slab is moved under the lock before it, but counted behind it.
        if (!m_steps[segment.cpu].empty())
            m_steps[segment.cpu].back().moved = countOf(segment, Path::slabMoved);
        if (segment.lock == PathSegment::kNoLock)
            continue;
        const auto number = dense.try_emplace(segment.lock, static_cast<std::uint32_t>(dense.size())).first->second;
        m_steps[segment.cpu].push_back({number, PathMeter::isBarn(segment.lock), i, 0});
    }
    m_locks = dense.size();
}

double CostReplay::workOf(const PathSegment& segment, const CostVector& costs) const
{
    const double fast = (static_cast<double>(m_run.sheafOps) * priceOf(Cost::sheafOp, costs) +
                         static_cast<double>(m_run.cpuSlabOps) * priceOf(Cost::cpuSlabOp, costs)) /
                        static_cast<double>(m_run.operations);
    const auto count = [&](Path path) { return static_cast<double>(countOf(segment, path)); };
    return segment.operations * (fast + priceOf(Cost::work, costs)) + privateCycles(count, costs);
}

double CostReplay::waiting(const CostVector& costs)
{
    constexpr auto kLowestFirst = std::greater<std::pair<double, std::uint32_t>>();
    m_next.assign(m_steps.size(), 0);
    m_freeAt.assign(m_locks, 0);
    m_queue.clear();
    const auto enqueue = [&](double clock, std::uint32_t cpu) {
        if (m_next[cpu] == m_steps[cpu].size())
            return;
        const Step& step = m_steps[cpu][m_next[cpu]];
        m_queue.emplace_back(clock + workOf(m_run.record[step.segment], costs), cpu);
        std::ranges::push_heap(m_queue, kLowestFirst);
    };
    for (std::uint32_t cpu = 0; cpu < m_steps.size(); ++cpu)
        enqueue(0, cpu);
    double waited = 0;
    while (!m_queue.empty()) {
        std::ranges::pop_heap(m_queue, kLowestFirst);
        const auto [arrival, cpu] = m_queue.back();
        m_queue.pop_back();
        const Step& step = m_steps[cpu][m_next[cpu]++];
        const PathSegment& segment = m_run.record[step.segment];
        const auto count = [&](Path path) { return static_cast<double>(countOf(segment, path)); };
        const double service = priceOf(step.isBarn ? Cost::barnHold : Cost::listHold, costs) +
                               step.moved * priceOf(Cost::slabMove, costs) + transferCycles(count, costs);
        const double begin = std::max(arrival, m_freeAt[step.lock]);
        waited += begin - arrival;
        m_freeAt[step.lock] = begin + service;
        enqueue(begin + service, cpu);
    }
    return waited;
}

ModelCost CostReplay::under(const CostVector& costs)
{
    const auto operations = static_cast<double>(m_run.operations);
    const auto count = [&](Path path) { return static_cast<double>(m_run.paths[path]); };
    const double counted = static_cast<double>(m_run.sheafOps) * priceOf(Cost::sheafOp, costs) +
                           static_cast<double>(m_run.cpuSlabOps) * priceOf(Cost::cpuSlabOp, costs) +
                           privateCycles(count, costs) + transferCycles(count, costs) + heldCycles(count, costs);
    ModelCost cost;
    if (m_recordedOperations != 0)
        cost.lockWait = waiting(costs) / static_cast<double>(m_recordedOperations);
    cost.cycles = counted / operations + cost.lockWait;
    return cost;
}

} // namespace sheafscope
