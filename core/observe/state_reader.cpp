// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/state_reader.h"

#include <algorithm>

namespace sheafscope {
namespace {

/// What a CPU had counted at the last look gives way to what it has now; modulo 2^64, as counters can be cleared.
template <class Counts> void replaceInSum(Counts& sum, Counts& last, const Counts& now)
{
    for (std::size_t i = 0; i < now.values.size(); ++i)
        sum.values[i] += now.values[i] - last.values[i];
    last = now;
}

} // namespace

StateReader::StateReader(const Slub& slub, std::shared_ptr<const SourceInfo> info)
    : m_slub(slub), m_info(std::move(info)), m_cpus(m_info->machine->cpuCount()), m_nodes(m_info->machine->nodeCount()),
      m_census(m_info->caches.size(), m_nodes), m_states(m_info->caches.size() * m_nodes),
      m_counterTimes(m_info->caches.size())
{
    for (const CacheInfo& cache : m_info->caches)
        m_caches.push_back(slub.caches()[cache.id.v].get());
    for (std::uint32_t cpu = 0; cpu < m_cpus; ++cpu)
        m_nodeOfCpu.push_back(m_info->machine->nodeOf(CpuId{cpu}).v);
}

void StateReader::read(Snapshot& out, Depth depth)
{
    if (m_fills.empty()) {
        m_fills.resize(m_caches.size() * m_cpus);
        for (std::size_t c = 0; c < m_caches.size(); ++c)
            readFills(c);
    }
    ++m_samples;
    const bool readsAllNodes = depth == Depth::exact || m_samples == 1 || m_states.size() <= kFewCacheNodes;
    for (std::size_t c = 0; c < m_caches.size(); ++c)
        if (readsAllNodes || c == out.focus.v || c % kNodePeriod == m_samples % kNodePeriod)
            readNodes(c);
    readFocus(out.focus.v, out.time, depth);
    out.focusCpus = m_focusCpus;
    if (depth == Depth::live) {
        m_census.advance(m_slub.slabs());
        readOtherCounters(out.focus.v, out.time);
    } else {
        m_census.scanAll(m_slub.slabs());
        for (std::size_t c = 0; c < m_caches.size(); ++c)
            if (c != out.focus.v)
                readCounters(c, out.time);
    }
    out.fills = m_fills;
    out.cacheNodes = m_states;
    for (std::size_t c = 0; c < m_caches.size(); ++c)
        for (std::size_t n = 0; n < m_nodes; ++n)
            out.cacheNodes[c * m_nodes + n].occupancy = m_census.histogram(c, n);
    out.counterTimes = m_counterTimes;
    readFlows(out.focus.v, out.flows);
    readMemory(out);
}

void StateReader::readFills(std::size_t c)
{
    for (std::uint32_t cpu = 0; cpu < m_cpus; ++cpu)
        m_fills[c * m_cpus + cpu] = m_caches[c]->fill(CpuId{cpu}).pack();
}

void StateReader::readNodes(std::size_t c)
{
    const Cache& cache = *m_caches[c];
    for (std::uint32_t n = 0; n < m_nodes; ++n) {
        CacheNodeState& state = m_states[c * m_nodes + n];
        const Barn* barn = cache.barn(NodeId{n});
        state.hasBarn = barn != nullptr;
        if (barn != nullptr) {
            state.barnFull = barn->fullCount();
            state.barnEmpty = barn->emptyCount();
            state.barnLock = barn->lockFigures();
        }
        const PartialList* list = cache.partial(NodeId{n});
        state.hasRecord = list != nullptr;
        if (list != nullptr) {
            state.partialSlabs = list->count();
            state.slabs = list->slabs();
            state.totalObjects = list->totalObjects();
            state.listLock = list->lock.figures();
        }
    }
}

void StateReader::readCounters(std::size_t c, std::chrono::nanoseconds now)
{
    readFills(c);
    CacheNodeState* states = &m_states[c * m_nodes];
    for (std::size_t n = 0; n < m_nodes; ++n) {
        states[n].counters = {};
        states[n].turns = {};
    }
    for (std::uint32_t cpu = 0; cpu < m_cpus; ++cpu) {
        states[m_nodeOfCpu[cpu]].turns += m_caches[c]->turns(CpuId{cpu}); // before the counters
        states[m_nodeOfCpu[cpu]].counters += m_caches[c]->counters(CpuId{cpu});
    }
    m_counterTimes[c] = now;
}

void StateReader::readFocus(std::size_t c, std::chrono::nanoseconds now, Depth depth)
{
    readFills(c);
    std::size_t stride = depth == Depth::live ? (m_cpus + kFocusCpusPerSample - 1) / kFocusCpusPerSample : 1;
    if (m_focus != c) {
        stride = 1;
        m_focus = c;
        m_focusCpus.assign(m_cpus, {});
        m_focusTurns.assign(m_cpus, {});
        for (std::size_t n = 0; n < m_nodes; ++n) {
            m_states[c * m_nodes + n].counters = {};
            m_states[c * m_nodes + n].turns = {};
        }
    }
    // Every so many-th, so that each sample sees a part of each node's CPUs and the nodes' sums grow evenly.
    for (std::size_t cpu = m_samples % stride; cpu < m_cpus; cpu += stride)
        readFocusCpu(static_cast<std::uint32_t>(cpu));
    m_counterTimes[c] = now;
}

void StateReader::readFocusCpu(std::uint32_t cpu)
{
    CacheNodeState& state = m_states[m_focus * m_nodes + m_nodeOfCpu[cpu]];
    const TurnCounts turns = m_caches[m_focus]->turns(CpuId{cpu}); // before the counters
    const CounterValues values = m_caches[m_focus]->counters(CpuId{cpu});
    replaceInSum(state.turns, m_focusTurns[cpu], turns);
    replaceInSum(state.counters, m_focusCpus[cpu], values);
}

void StateReader::readOtherCounters(std::size_t focus, std::chrono::nanoseconds now)
{
    const std::size_t others = m_caches.size() - 1;
    // On a large machine one cache is more than a sample's share, so its turn comes less often than once a sample.
    m_pairsToRead = std::min(m_pairsToRead + kPairsPerSample, std::max(others, std::size_t{1}) * m_cpus);
    for (std::size_t seen = 0; seen < m_caches.size() && m_pairsToRead >= m_cpus; ++seen) {
        const std::size_t c = m_nextCache++ % m_caches.size();
        if (c == focus)
            continue;
        readCounters(c, now);
        m_pairsToRead -= m_cpus;
    }
}

void StateReader::readFlows(std::size_t c, FlowMatrix& out) const
{
    using enum NodeFlows::Direction;
    const NodeFlows& flows = m_caches[c]->flows();
    out.toCpus.resize(m_nodes * m_nodes);
    out.toSlabs.resize(m_nodes * m_nodes);
    for (std::uint32_t from = 0; from < m_nodes; ++from) {
        for (std::uint32_t to = 0; to < m_nodes; ++to) {
            out.toCpus[from * m_nodes + to] = flows.read(toCpu, NodeId{from}, NodeId{to});
            out.toSlabs[from * m_nodes + to] = flows.read(toSlab, NodeId{from}, NodeId{to});
        }
    }
}

void StateReader::readMemory(Snapshot& out) const
{
    out.memory.resize(m_nodes);
    for (std::uint32_t n = 0; n < m_nodes; ++n)
        out.memory[n] = m_slub.pages().memory(NodeId{n});
}

} // namespace sheafscope
