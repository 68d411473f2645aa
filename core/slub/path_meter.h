// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/slub/lock.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

namespace sheafscope {

class Slub;
class Machine;

/// A piece of work below the fast path that no kernel counter counts, or not in every era, and that a cost profile has
/// a price for.
enum class Path : std::uint8_t {
    spareSwap,        ///< main and spare changed places
    slowCall,         ///< an allocation or free entered the slab layer
    barnLock,         ///< acquisitions
    listLock,         ///< acquisitions of a node's list_lock
    nearTransfer,     ///< of the acquisitions: the last holder was another CPU of the node
    farTransfer,      ///< of the acquisitions: the last holder was a CPU of another node
    slabUpdate,       ///< compare-and-swap of a slab's word
    farSlabUpdate,    ///< of them: the slab's memory is on another node than the CPU
    farDistance,      ///< sum of the SLIT distances (10: local) of far transfers and far slab updates
    slabMoved,        ///< slabs taken off a partial list in bulk
    remoteRefill,     ///< slabs that the CPU took objects from although they are not of its memory node
    objectTaken,      ///< objects copied from slab freelists into a sheaf or a caller's array (7.0 on)
    cpuSlabPop,       ///< objects popped off the CPU's own cpu slab into them (to 6.19)
    chainSurplus,     ///< objects but the first of each chain that was freed into the CPU's own cpu slab
    objectReturned,   ///< objects that went back to slabs in a flush or bulk free
    objectBuilt,      ///< objects linked into the freelist of a new slab
    slabAllocated,    ///< new slabs, order 0
    bigSlabAllocated, ///< new slabs of a higher order
    slabFreed,        ///< slabs whose pages went back, order 0; RCU may delay the pages
    bigSlabFreed      ///< the same of a higher order
};

inline constexpr std::size_t kPathCount = 20;

struct PathCounts {
    std::array<std::uint64_t, kPathCount> values{};
    [[nodiscard]] std::uint64_t operator[](Path path) const { return values[static_cast<std::size_t>(path)]; }
    [[nodiscard]] std::uint64_t& operator[](Path path) { return values[static_cast<std::size_t>(path)]; }
    PathCounts& operator+=(const PathCounts& other)
    {
        for (std::size_t i = 0; i < kPathCount; ++i)
            values[i] += other.values[i];
        return *this;
    }
    friend bool operator==(const PathCounts&, const PathCounts&) = default;
};

/// How deep operations went.
struct DepthCounts {
    std::uint64_t operations = 0; ///< of the programs: one alloc, free, bulk call ...
    std::uint64_t barn = 0;       ///< of them: took a barn's lock and went no further
    std::uint64_t slab = 0;       ///< of them: went to slabs, partial lists or pages
    DepthCounts& operator+=(const DepthCounts& other)
    {
        operations += other.operations;
        barn += other.barn;
        slab += other.slab;
        return *this;
    }
    friend bool operator==(const DepthCounts&, const DepthCounts&) = default;
};

/// What one CPU did from one lock to the next.
struct PathSegment {
    static constexpr std::uint32_t kNoLock = UINT32_MAX;

    std::uint32_t lock = kNoLock; ///< that ends the segment; kNoLock: the record ends
    std::uint32_t cpu = 0;
    std::uint32_t operations = 0;                   ///< begun since the CPU's last lock
    std::array<std::uint16_t, kPathCount> counts{}; ///< since the CPU's last lock, this one included; at most 65535
};

/// Counts paths, for measurements in exact mode: Slub::startMeter() makes it, and without it a slow path pays one test
/// of a pointer and a fast path nothing. It reads; no counter of the kernel's and no decision changes. Not thread-safe.
class PathMeter final : public LockWatcher {
public:
    explicit PathMeter(const Machine& machine);

    // --- what the engine tells ------------------------------------------------------------------------------------
    /// A program's operation on a cache begins on `cpu`.
    void beginOperation(CpuId cpu, CacheId cache);
    /// What comes is no operation of a program: RCU callbacks on `cpu`.
    void beginBackground(CpuId cpu)
    {
        endOperation();
        m_cpu = cpu;
    }
    /// Nothing runs; what takes a lock now only looks, and is not counted.
    void rest()
    {
        endOperation();
        m_cpu = CpuId{};
    }

    // --- what the slow paths tell -----------------------------------------------------------------------------------
    void count(CacheId cache, Path path, std::uint64_t n = 1);
    /// `node`: of the slab's memory.
    void countSlabUpdate(CacheId cache, NodeId node);
    void acquired(std::uint32_t lock) override;

    // --- results ------------------------------------------------------------------------------------------------
    /// Forgets all counts, so that a warm-up does not count; keeps who held which lock last.
    void clear();
    /// Of one cache: the work on it, whatever operation it was for.
    [[nodiscard]] PathCounts counts(CacheId cache) const
    {
        return cache.v < m_caches.size() ? m_caches[cache.v].paths : PathCounts{};
    }
    /// Of one cache: its operations, with all that they led to in other caches (a sheaf takes memory of a kmalloc
    /// cache).
    [[nodiscard]] DepthCounts depths(CacheId cache) const
    {
        return cache.v < m_caches.size() ? m_caches[cache.v].depths : DepthCounts{};
    }
    /// Of all caches.
    [[nodiscard]] PathCounts counts() const;
    [[nodiscard]] DepthCounts depths() const;
    /// From now on keeps the next `most` segments, for a replay in time.
    void startRecord(std::size_t most);
    /// The record, in the order in which the locks were taken; behind it what each CPU did since its last lock.
    [[nodiscard]] std::vector<PathSegment> takeRecord();

    /// The number of a lock, for CountedLock::watch().
    [[nodiscard]] std::uint32_t lockOf(CacheId cache, NodeId node, bool isBarn) const
    {
        return (cache.v * m_nodes + node.v) * 2 + (isBarn ? 1 : 0);
    }
    [[nodiscard]] static bool isBarn(std::uint32_t lock) { return lock % 2 != 0; }

private:
    /// All work on slabs that are not the CPU's own begins with one of these.
    static constexpr bool leavesCpu(Path path)
    {
        return path == Path::slowCall || path == Path::slabUpdate || path == Path::slabAllocated ||
               path == Path::bigSlabAllocated || path == Path::slabFreed || path == Path::bigSlabFreed;
    }
    enum class Depth : std::uint8_t { cpu, barn, slab };
    struct CacheCounts {
        PathCounts paths;
        DepthCounts depths;
    };

    CacheCounts& of(CacheId cache)
    {
        if (cache.v >= m_caches.size()) [[unlikely]]
            m_caches.resize(cache.v + 1);
        return m_caches[cache.v];
    }

    void endOperation()
    {
        if (m_operation != nullptr && m_depth != Depth::cpu)
            ++(m_depth == Depth::barn ? m_operation->barn : m_operation->slab);
        m_operation = nullptr;
        m_depth = Depth::cpu;
    }
    void add(CacheId cache, Path path, std::uint64_t n)
    {
        of(cache).paths[path] += n;
        if (m_recordLeft != 0)
            addToOpen(path, n);
    }
    void addTransfer(CacheId cache, NodeId from, NodeId to);
    void addToOpen(Path path, std::uint64_t n);

    const Machine& m_machine;
    std::uint32_t m_nodes;
    CpuId m_cpu;                        ///< invalid: at rest
    DepthCounts* m_operation = nullptr; ///< of the cache of the one under way; null: none
    Depth m_depth = Depth::cpu;
    std::deque<CacheCounts> m_caches; ///< by CacheId; a deque, so that m_operation stays true when it grows
    std::vector<CpuId> m_lastHolder;  ///< by lock
    std::size_t m_recordLeft = 0;     ///< segments
    std::vector<PathSegment> m_open;  ///< by CPU
    std::vector<PathSegment> m_record;
};

} // namespace sheafscope
