// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/units.h"

#include <span>
#include <string>
#include <vector>

/// core/machine: what the machine is. A `Machine` is a checked, immutable value: CPUs, NUMA nodes with their
/// memory by zone, distances and the fallback order (zonelist) of each node.
///
/// Example: 8 nodes with 24 CPUs each and memory on nodes 0 and 4 only: hasNormalMemory(NodeId{1}) is false,
/// fallbackOrder(NodeId{1}) is {0, 4}: a page asked for on node 1 comes from node 0.
namespace sheafscope {

/// What the SLIT says of a node itself, and what stands for a distance that nothing tells (ACPI 6.5, 5.2.17).
constexpr unsigned kLocalDistance = 10;
constexpr unsigned kRemoteDistance = 20;

/// Raw description of one NUMA node, as an importer found it.
struct NodeSpec {
    bool online = false;
    Bytes normal;  ///< memory in ZONE_NORMAL and below: the only memory slabs can use
    Bytes movable; ///< memory in ZONE_MOVABLE
    std::vector<CpuId> cpus;
    friend bool operator==(const NodeSpec&, const NodeSpec&) = default;
};

/// Raw description of a machine; node and CPU numbers are the kernel's and may have gaps (offline nodes).
struct MachineSpec {
    std::string name;  ///< short id, also the spelling on the command line
    std::string title; ///< one line for people
    std::vector<NodeSpec> nodes;
    /// distances[a][b] as in the SLIT (10 = local); empty: 10 on the diagonal, 20 elsewhere
    std::vector<std::vector<unsigned>> distances;
    /// CONFIG_HAVE_MEMORYLESS_NODES: only powerpc sets it (spec section 3). Then numa_mem_id() of a CPU on a
    /// memoryless node is the nearest node with memory; elsewhere it is the CPU's own node.
    bool haveMemorylessNodes = false;
    friend bool operator==(const MachineSpec&, const MachineSpec&) = default;
};

/// A checked machine. Immutable, so any thread may read it.
class Machine {
public:
    static constexpr unsigned kMaxCpus = 8192;
    static constexpr unsigned kMaxNodes = 256;

    /// Errors: no CPU; a CPU in two nodes or in none; CPU numbers with gaps; more than kMaxCpus or kMaxNodes;
    /// no node with ZONE_NORMAL memory; a CPU on an offline node; distances that are not square, or below 10,
    /// or not 10 on the diagonal.
    static Result<Machine> make(MachineSpec spec);

    [[nodiscard]] const MachineSpec& spec() const { return m_spec; }
    [[nodiscard]] const std::string& name() const { return m_spec.name; }
    [[nodiscard]] const std::string& title() const { return m_spec.title; }

    /// CPUs are numbered 0 .. cpuCount()-1 without gaps; all are possible, present and online.
    [[nodiscard]] unsigned cpuCount() const { return static_cast<unsigned>(m_cpuNode.size()); }
    /// Highest node number + 1; nodes in between may be offline.
    [[nodiscard]] unsigned nodeCount() const { return static_cast<unsigned>(m_spec.nodes.size()); }

    [[nodiscard]] const NodeSpec& node(NodeId id) const { return m_spec.nodes[id.v]; }
    [[nodiscard]] bool isOnline(NodeId id) const { return node(id).online; }
    /// N_MEMORY: the node has any memory.
    [[nodiscard]] bool hasMemory(NodeId id) const { return (node(id).normal + node(id).movable).v != 0; }
    /// N_NORMAL_MEMORY: the node has memory that slabs can use.
    [[nodiscard]] bool hasNormalMemory(NodeId id) const { return node(id).normal.v != 0; }

    /// numa_node_id() of code that runs on `cpu`.
    [[nodiscard]] NodeId nodeOf(CpuId cpu) const { return m_cpuNode[cpu]; }
    /// numa_mem_id() of code that runs on `cpu` (spec section 3).
    [[nodiscard]] NodeId memNodeOf(CpuId cpu) const { return m_cpuMemNode[cpu]; }
    [[nodiscard]] unsigned distance(NodeId from, NodeId to) const { return m_spec.distances[from.v][to.v]; }
    /// Zonelist of `from` for GFP_KERNEL: nodes with normal memory, nearest first, `from` itself first if it has some.
    /// Ties go to the next higher number, then wrap around to the lowest.
    [[nodiscard]] std::span<const NodeId> fallbackOrder(NodeId from) const { return m_fallback[from]; }

    friend bool operator==(const Machine& a, const Machine& b) { return a.m_spec == b.m_spec; }

private:
    explicit Machine(MachineSpec spec);

    MachineSpec m_spec;
    IdVector<CpuId, NodeId> m_cpuNode;
    IdVector<CpuId, NodeId> m_cpuMemNode;
    IdVector<NodeId, std::vector<NodeId>> m_fallback;
};

} // namespace sheafscope
