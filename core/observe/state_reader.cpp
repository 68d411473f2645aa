// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/state_reader.h"

#include <algorithm>

namespace sheafscope {

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
    for (std::size_t c = 0; c < m_caches.size(); ++c)
        readNodes(c);
    out.focusCpus.resize(m_cpus);
    readCounters(out.focus.v, out.time, &out.focusCpus);
    if (depth == Depth::live) {
        m_census.advance(m_slub.slabs());
        readOtherCounters(out.focus.v, out.time);
    } else {
        m_census.scanAll(m_slub.slabs());
        for (std::size_t c = 0; c < m_caches.size(); ++c)
            if (c != out.focus.v)
                readCounters(c, out.time, nullptr);
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

void StateReader::readCounters(std::size_t c, std::chrono::nanoseconds now, std::vector<CounterValues>* perCpu)
{
    readFills(c);
    CacheNodeState* states = &m_states[c * m_nodes];
    for (std::size_t n = 0; n < m_nodes; ++n) {
        states[n].counters = {};
        states[n].turns = {};
    }
    for (std::uint32_t cpu = 0; cpu < m_cpus; ++cpu) {
        states[m_nodeOfCpu[cpu]].turns += m_caches[c]->turns(CpuId{cpu}); // before the counters
        const CounterValues values = m_caches[c]->counters(CpuId{cpu});
        states[m_nodeOfCpu[cpu]].counters += values;
        if (perCpu != nullptr)
            (*perCpu)[cpu] = values;
    }
    m_counterTimes[c] = now;
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
        readCounters(c, now, nullptr);
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
