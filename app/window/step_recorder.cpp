// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/step_recorder.h"

#include <algorithm>
#include <utility>

namespace sheafscope {
namespace {

std::vector<CounterValues> readCounters(const Slub& slub)
{
    const unsigned cpus = slub.machine().cpuCount();
    std::vector<CounterValues> values(slub.caches().size() * cpus);
    for (std::size_t c = 0; c < slub.caches().size(); ++c) {
        const Cache* cache = slub.caches()[c].get();
        for (unsigned cpu = 0; cache != nullptr && cpu < cpus; ++cpu)
            values[c * cpus + cpu] = cache->counters(CpuId{cpu});
    }
    return values;
}

std::vector<std::uint64_t> readFills(const Slub& slub)
{
    const unsigned cpus = slub.machine().cpuCount();
    std::vector<std::uint64_t> fills(slub.caches().size() * cpus);
    for (std::size_t c = 0; c < slub.caches().size(); ++c) {
        const Cache* cache = slub.caches()[c].get();
        for (unsigned cpu = 0; cache != nullptr && cpu < cpus; ++cpu)
            fills[c * cpus + cpu] = cache->fill(CpuId{cpu}).pack();
    }
    return fills;
}

PlaceState readNode(const Cache& cache, NodeId node)
{
    PlaceState state;
    if (const Barn* barn = cache.barn(node)) {
        state.hasBarn = true;
        state.barnFull = barn->fullCount();
        state.barnEmpty = barn->emptyCount();
    }
    if (const PartialList* list = cache.partial(node)) {
        state.partialSlabs = list->count();
        state.slabs = list->slabs();
    }
    return state;
}

std::vector<PlaceState> readNodes(const Slub& slub)
{
    const std::size_t nodes = slub.machine().nodeCount();
    std::vector<PlaceState> states(slub.caches().size() * nodes);
    for (std::size_t c = 0; c < slub.caches().size(); ++c) {
        const Cache* cache = slub.caches()[c].get();
        for (std::uint32_t node = 0; cache != nullptr && node < nodes; ++node)
            states[c * nodes + node] = readNode(*cache, NodeId{node});
    }
    return states;
}

} // namespace

void StepRecorder::begin(const Slub& slub)
{
    m_before = readCounters(slub);
    m_fills = readFills(slub);
    m_nodesBefore = readNodes(slub);
    const std::scoped_lock lock(m_mutex);
    m_decisions.clear();
}

StepRecord StepRecorder::end(const Slub& slub, std::uint64_t operation)
{
    StepRecord record;
    record.operation = operation;
    {
        const std::scoped_lock lock(m_mutex);
        record.decisions = std::exchange(m_decisions, {});
    }
    const unsigned cpus = slub.machine().cpuCount();
    const std::vector<CounterValues> after = readCounters(slub);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const CounterValues before = i < m_before.size() ? m_before[i] : CounterValues{};
        for (const StatDescription& stat : statDescriptions()) {
            if (after[i][stat.item] > before[stat.item])
                record.counters.push_back({CacheId{static_cast<std::uint32_t>(i / cpus)},
                                           CpuId{static_cast<std::uint32_t>(i % cpus)}, stat.item,
                                           after[i][stat.item] - before[stat.item]});
        }
    }
    addStates(slub, record);
    return record;
}

// A place is a CPU and a cache that decided something or counted something. The cpu of the first one is the
// operation's: what it needs of other caches (memory for a sheaf) comes after it.
void StepRecorder::addStates(const Slub& slub, StepRecord& record) const
{
    const unsigned cpus = slub.machine().cpuCount();
    const std::size_t nodes = slub.machine().nodeCount();
    const auto add = [&](CacheId cacheId, CpuId cpu) {
        const Cache* cache = cacheId.v < slub.caches().size() ? slub.caches()[cacheId.v].get() : nullptr;
        const std::size_t place = std::size_t{cacheId.v} * cpus + cpu.v;
        if (cache == nullptr || place >= m_fills.size())
            return;
        StateChange change{
            QString::fromStdString(cache->name()), cpu, slub.machine().nodeOf(cpu), cache->capacity(), {}, {}};
        const bool isKnown = std::ranges::any_of(
            record.states, [&](const StateChange& known) { return known.cpu == cpu && known.cache == change.cache; });
        if (isKnown)
            return;
        change.before = m_nodesBefore[std::size_t{cacheId.v} * nodes + change.node.v];
        change.before.fill = SheafFill::unpack(m_fills[place]);
        change.after = readNode(*cache, change.node);
        change.after.fill = cache->fill(cpu);
        record.states.push_back(std::move(change));
    };
    for (const StepDecision& decision : record.decisions)
        add(decision.cache, decision.cpu);
    for (const CounterChange& change : record.counters)
        add(change.cache, change.cpu);
}

std::vector<StepDecision> StepRecorder::takeDecisions()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_decisions, {});
}

// The pages that come and go show up as decisions (newSlab, discardSlab) already.
void StepRecorder::slabAllocated(CacheId, std::uint64_t, NodeId) {}
void StepRecorder::slabReleased(CacheId, std::uint64_t) {}

void StepRecorder::decided(CacheId cache, CpuId cpu, Decision decision, std::uint64_t value)
{
    const std::scoped_lock lock(m_mutex);
    m_decisions.push_back({cache, cpu, decision, value});
}

} // namespace sheafscope
