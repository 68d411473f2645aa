// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/path_meter.h"

#include "core/machine/machine.h"

#include <algorithm>
#include <limits>

namespace sheafscope {

PathMeter::PathMeter(const Machine& machine)
    : m_machine(machine), m_nodes(machine.nodeCount()), m_open(machine.cpuCount())
{
}

void PathMeter::addToOpen(Path path, std::uint64_t n)
{
    std::uint16_t& count = m_open[m_cpu.v].counts[static_cast<std::size_t>(path)];
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint16_t>::max();
    count = static_cast<std::uint16_t>(std::min(kMost, count + n));
}

void PathMeter::beginOperation(CpuId cpu, CacheId cache)
{
    endOperation();
    m_cpu = cpu;
    m_operation = &of(cache).depths;
    ++m_operation->operations;
    if (m_recordLeft != 0)
        ++m_open[cpu.v].operations;
}

void PathMeter::count(CacheId cache, Path path, std::uint64_t n)
{
    if (!m_cpu.isValid())
        return;
    if (leavesCpu(path))
        m_depth = Depth::slab;
    add(cache, path, n);
}

void PathMeter::countSlabUpdate(CacheId cache, NodeId node)
{
    if (!m_cpu.isValid())
        return;
    count(cache, Path::slabUpdate);
    const NodeId own = m_machine.nodeOf(m_cpu);
    if (node == own)
        return;
    add(cache, Path::farSlabUpdate, 1);
    add(cache, Path::farDistance, m_machine.distance(own, node));
}

void PathMeter::addTransfer(CacheId cache, NodeId from, NodeId to)
{
    if (from == to)
        return add(cache, Path::nearTransfer, 1);
    add(cache, Path::farTransfer, 1);
    add(cache, Path::farDistance, m_machine.distance(to, from));
}

void PathMeter::acquired(std::uint32_t lock)
{
    if (!m_cpu.isValid())
        return;
    const CacheId cache{lock / 2 / m_nodes};
    add(cache, isBarn(lock) ? Path::barnLock : Path::listLock, 1);
    m_depth = std::max(m_depth, isBarn(lock) ? Depth::barn : Depth::slab);
    if (lock >= m_lastHolder.size())
        m_lastHolder.resize(lock + 1);
    CpuId& holder = m_lastHolder[lock];
    if (holder.isValid() && holder != m_cpu)
        addTransfer(cache, m_machine.nodeOf(holder), m_machine.nodeOf(m_cpu));
    holder = m_cpu;
    if (m_recordLeft == 0)
        return;
    --m_recordLeft;
    PathSegment& open = m_open[m_cpu.v];
    open.lock = lock;
    open.cpu = m_cpu.v;
    m_record.push_back(open);
    open = {};
}

void PathMeter::clear()
{
    endOperation();
    m_caches.clear();
}

PathCounts PathMeter::counts() const
{
    PathCounts sum;
    for (const CacheCounts& cache : m_caches)
        sum += cache.paths;
    return sum;
}

DepthCounts PathMeter::depths() const
{
    DepthCounts sum;
    for (const CacheCounts& cache : m_caches)
        sum += cache.depths;
    return sum;
}

void PathMeter::startRecord(std::size_t most)
{
    m_record.clear();
    m_record.reserve(most);
    m_recordLeft = most;
    std::fill(m_open.begin(), m_open.end(), PathSegment{});
}

std::vector<PathSegment> PathMeter::takeRecord()
{
    for (std::uint32_t cpu = 0; cpu < m_open.size(); ++cpu) {
        m_open[cpu].cpu = cpu;
        m_record.push_back(m_open[cpu]);
    }
    m_recordLeft = 0;
    return std::move(m_record);
}

} // namespace sheafscope
