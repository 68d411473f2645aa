// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/machine.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace sheafscope {
namespace {

std::optional<std::string> faultInDistances(const MachineSpec& spec)
{
    if (spec.distances.size() != spec.nodes.size())
        return fmt::format("the distance table has {} rows for {} nodes; expected one row a node",
                           spec.distances.size(), spec.nodes.size());
    for (std::size_t a = 0; a < spec.distances.size(); ++a) {
        if (spec.distances[a].size() != spec.nodes.size())
            return fmt::format("row {} of the distance table has {} columns; expected {}", a, spec.distances[a].size(),
                               spec.nodes.size());
        for (std::size_t b = 0; b < spec.distances[a].size(); ++b) {
            if (a == b && spec.distances[a][b] != kLocalDistance)
                return fmt::format("the distance of node {} to itself is {}; expected {}", a, spec.distances[a][b],
                                   kLocalDistance);
            if (spec.distances[a][b] < kLocalDistance)
                return fmt::format("the distance of node {} to node {} is {}; expected {} or more", a, b,
                                   spec.distances[a][b], kLocalDistance);
        }
    }
    return std::nullopt;
}

std::optional<std::string> faultInNodes(const MachineSpec& spec)
{
    if (spec.nodes.empty() || spec.nodes.size() > Machine::kMaxNodes)
        return fmt::format("{} NUMA nodes; expected 1 to {}", spec.nodes.size(), Machine::kMaxNodes);
    Bytes normal;
    for (std::size_t n = 0; n < spec.nodes.size(); ++n) {
        const NodeSpec& node = spec.nodes[n];
        normal += node.normal;
        if (!node.online && (!node.cpus.empty() || (node.normal + node.movable).v != 0))
            return fmt::format("node {} is offline but has CPUs or memory", n);
    }
    if (toPages(normal).v == 0)
        return std::string("no node has memory in ZONE_NORMAL; expected at least one, slabs can live nowhere else");
    return std::nullopt;
}

/// Fills `cpuNode` with the node of each CPU; says what is wrong otherwise.
std::optional<std::string> faultInCpus(const MachineSpec& spec)
{
    std::size_t count = 0;
    for (const NodeSpec& node : spec.nodes)
        count += node.cpus.size();
    if (count == 0 || count > Machine::kMaxCpus)
        return fmt::format("{} CPUs; expected 1 to {}", count, Machine::kMaxCpus);
    std::vector<std::optional<std::size_t>> owner(count);
    for (std::size_t n = 0; n < spec.nodes.size(); ++n) {
        for (CpuId cpu : spec.nodes[n].cpus) {
            if (cpu.v >= count)
                return fmt::format("CPU {} among {} CPUs; expected numbers 0 to {} without gaps", cpu.v, count,
                                   count - 1);
            if (owner[cpu.v])
                return fmt::format("CPU {} is in node {} and in node {}; expected one node a CPU", cpu.v, *owner[cpu.v],
                                   n);
            owner[cpu.v] = n;
        }
    }
    return std::nullopt;
}

void fillDefaultDistances(MachineSpec& spec)
{
    if (!spec.distances.empty())
        return;
    spec.distances.assign(spec.nodes.size(), std::vector<unsigned>(spec.nodes.size(), kRemoteDistance));
    for (std::size_t n = 0; n < spec.nodes.size(); ++n)
        spec.distances[n][n] = kLocalDistance;
}

} // namespace

Result<Machine> Machine::make(MachineSpec spec)
{
    if (auto fault = faultInNodes(spec))
        return fail(spec.name, 0, *fault);
    if (auto fault = faultInCpus(spec))
        return fail(spec.name, 0, *fault);
    fillDefaultDistances(spec);
    if (auto fault = faultInDistances(spec))
        return fail(spec.name, 0, *fault);
    return Machine(std::move(spec));
}

Machine::Machine(MachineSpec spec) : m_spec(std::move(spec)), m_fallback(m_spec.nodes.size())
{
    std::size_t cpuCount = 0;
    for (const NodeSpec& node : m_spec.nodes)
        cpuCount += node.cpus.size();
    m_cpuNode.resize(cpuCount);
    m_cpuMemNode.resize(cpuCount);

    for (std::uint32_t n = 0; n < m_spec.nodes.size(); ++n) {
        const NodeId from{n};
        std::vector<NodeId>& order = m_fallback[from];
        for (std::uint32_t other = 0; other < m_spec.nodes.size(); ++other)
            if (hasNormalMemory(NodeId{other}))
                order.push_back(NodeId{other});
        std::stable_sort(order.begin(), order.end(), [&](NodeId a, NodeId b) {
            const auto rank = [&](NodeId x) { return std::pair(distance(from, x), x < from); };
            return rank(a) < rank(b);
        });
        for (CpuId cpu : m_spec.nodes[n].cpus) {
            m_cpuNode[cpu] = from;
            m_cpuMemNode[cpu] = m_spec.haveMemorylessNodes && !hasMemory(from) ? order.front() : from;
        }
    }
}

} // namespace sheafscope
