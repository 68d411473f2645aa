// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

/// What no kernel counts and every reader of its counters would like to know: which turn below the fast path served an
/// operation, and between which nodes objects moved. All of it is counted on slow paths only; the fast paths follow by
/// subtraction (core/observe/paths.h).
namespace sheafscope {

/// A turn below the fast path, counted in objects: of a bulk call that had to change sheaves one object, of one that
/// went to the slabs all.
enum class Turn : std::uint8_t {
    allocSpare,         ///< main was empty, the spare sheaf took its place
    allocBarn,          ///< main was exchanged for a full sheaf of the barn
    allocRefill,        ///< a sheaf was refilled from partial slabs
    allocRefillNewSlab, ///< the same, and a new slab was needed for it
    allocCpuSlab,       ///< 6.17 to 6.19: from the cpu slab, as far as ALLOC_FASTPATH does not tell
    allocCpuPartial,    ///< 6.17 to 6.19: from a slab of the cpu partial list
    allocPartial,       ///< straight from a slab of a node's partial list
    allocNewSlab,       ///< straight from a new slab
    allocOtherNode,     ///< a node was asked for that the sheaves do not serve: straight from a slab
    freeSpare,          ///< main was full, the spare sheaf took its place
    freeBarn,           ///< main was exchanged for an empty sheaf of the barn
    freeNewSheaf,       ///< an empty sheaf was allocated
    freeFlush,          ///< a sheaf was flushed to make room
    freeCpuSlab,        ///< 6.17 to 6.19: into the cpu slab, as far as FREE_FASTPATH does not tell
    freeSlab,           ///< straight to its slab, which is on the CPU's memory node
    freeRemote          ///< straight to its slab, which is on another node
};
inline constexpr std::size_t kTurnCount = 16;

/// A plain copy; sums of many CPUs.
struct TurnCounts {
    std::array<std::uint64_t, kTurnCount> values{};
    [[nodiscard]] std::uint64_t operator[](Turn item) const { return values[static_cast<std::size_t>(item)]; }
    [[nodiscard]] std::uint64_t& operator[](Turn item) { return values[static_cast<std::size_t>(item)]; }
    TurnCounts& operator+=(const TurnCounts& other)
    {
        for (std::size_t i = 0; i < kTurnCount; ++i)
            values[i] += other.values[i];
        return *this;
    }
    friend bool operator==(const TurnCounts&, const TurnCounts&) = default;
};

/// Of one cache on one CPU. Written by the owner of that CPU, read by anyone.
class alignas(64) CpuTurnCounts {
public:
    void add(Turn item, std::uint64_t n = 1)
    {
        auto& word = m_words[static_cast<std::size_t>(item)];
        word.store(word.load(std::memory_order_relaxed) + n, std::memory_order_relaxed);
    }
    [[nodiscard]] TurnCounts read() const
    {
        TurnCounts counts;
        for (std::size_t i = 0; i < kTurnCount; ++i)
            counts.values[i] = m_words[i].load(std::memory_order_relaxed);
        return counts;
    }
    /// Only while nobody adds.
    void clear()
    {
        for (auto& word : m_words)
            word.store(0, std::memory_order_relaxed);
    }

private:
    std::array<std::atomic<std::uint64_t>, kTurnCount> m_words{};
};
static_assert(sizeof(CpuTurnCounts) == 128);

/// Objects of one cache that crossed between CPUs and slabs, by the node of the CPU and that of the slab. Any thread.
class NodeFlows {
public:
    enum class Direction : std::uint8_t { toCpu, toSlab };

    explicit NodeFlows(std::size_t nodes)
        : m_nodes(nodes), m_words(std::make_unique<std::atomic<std::uint64_t>[]>(2 * nodes * nodes))
    {
    }

    /// `isAlone`: no other thread adds (Slub::setRunsAlone()).
    void add(Direction direction, NodeId cpuNode, NodeId slabNode, std::uint64_t objects, bool isAlone)
    {
        auto& word = m_words[place(direction, cpuNode, slabNode)];
        if (isAlone)
            word.store(word.load(std::memory_order_relaxed) + objects, std::memory_order_relaxed);
        else
            word.fetch_add(objects, std::memory_order_relaxed);
    }
    [[nodiscard]] std::uint64_t read(Direction direction, NodeId cpuNode, NodeId slabNode) const
    {
        return m_words[place(direction, cpuNode, slabNode)].load(std::memory_order_relaxed);
    }
    [[nodiscard]] std::size_t nodes() const { return m_nodes; }
    void clear()
    {
        for (std::size_t i = 0; i < 2 * m_nodes * m_nodes; ++i)
            m_words[i].store(0, std::memory_order_relaxed);
    }

private:
    [[nodiscard]] std::size_t place(Direction direction, NodeId cpuNode, NodeId slabNode) const
    {
        return (static_cast<std::size_t>(direction) * m_nodes + cpuNode.v) * m_nodes + slabNode.v;
    }

    std::size_t m_nodes;
    std::unique_ptr<std::atomic<std::uint64_t>[]> m_words;
};

} // namespace sheafscope
