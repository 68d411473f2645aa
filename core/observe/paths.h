// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

/// Which path served the objects that programs allocated and freed: the fast paths by the kernel's counters, the turns
/// below them by TurnCounts. Every object counts once, on the path that its own operation took: a refill that fills a
/// sheaf with 32 objects is one object "refill", the 31 that follow are "main". Objects that are taken out of a
/// prefilled sheaf count nowhere, as in kernels.
namespace sheafscope {

enum class AllocPath : std::uint8_t {
    main,       ///< from the main sheaf, which had one
    spare,      ///< main was empty: the spare took its place
    barn,       ///< a full sheaf came from the barn
    refill,     ///< a sheaf was refilled from partial slabs
    cpuSlab,    ///< 6.17 to 6.19: from the frozen cpu slab
    cpuPartial, ///< 6.17 to 6.19: from the cpu partial list
    partial,    ///< one object from a slab of a node's partial list
    newSlab,    ///< a new slab was made, for a refill or for one object
    otherNode   ///< another node was asked for than the sheaves serve: from a slab
};
inline constexpr std::size_t kAllocPathCount = 9;

enum class FreePath : std::uint8_t {
    sheaf,    ///< into main, or into the spare that took its place
    barn,     ///< the barn took the full sheaf, or gave an empty one
    newSheaf, ///< an empty sheaf was allocated
    flush,    ///< a sheaf was flushed to make room
    cpuSlab,  ///< 6.17 to 6.19: into the frozen cpu slab
    slab,     ///< straight to its slab on the CPU's memory node
    remote,   ///< straight to its slab on another node
    rcu       ///< kfree_rcu, into the rcu_free sheaf
};
inline constexpr std::size_t kFreePathCount = 8;
inline constexpr std::size_t kPathKinds = kAllocPathCount + kFreePathCount;

/// Objects since the run began, by path.
struct PathTotals {
    std::array<std::uint64_t, kPathKinds> values{}; ///< allocations, then frees
    [[nodiscard]] std::uint64_t operator[](AllocPath path) const { return values[static_cast<std::size_t>(path)]; }
    [[nodiscard]] std::uint64_t operator[](FreePath path) const
    {
        return values[kAllocPathCount + static_cast<std::size_t>(path)];
    }
    [[nodiscard]] std::uint64_t allocated() const;
    [[nodiscard]] std::uint64_t freed() const;
    PathTotals& operator+=(const PathTotals& other);
    friend bool operator==(const PathTotals&, const PathTotals&) = default;
};

/// `isPlain`: the cache has no sheaves, so that ALLOC_FASTPATH and FREE_FASTPATH of an era with cpu slabs tell of
/// nothing else than programs.
[[nodiscard]] PathTotals pathTotals(const CounterValues& counters, const TurnCounts& turns,
                                    const Mechanisms& mechanisms, bool isPlain);
/// Of the node's CPUs.
[[nodiscard]] PathTotals pathTotals(const Snapshot& snapshot, CacheId cache, NodeId node);
/// Of all CPUs.
[[nodiscard]] PathTotals pathTotals(const Snapshot& snapshot, CacheId cache);

/// The paths that exist for a cache in its era, from the fastest to the slowest.
[[nodiscard]] std::vector<AllocPath> allocPathsOf(const SourceInfo& info, CacheId cache);
[[nodiscard]] std::vector<FreePath> freePathsOf(const SourceInfo& info, CacheId cache);

/// Stable names for tables: "main", "spare", "new_slab" ...
[[nodiscard]] std::string_view pathName(AllocPath path);
[[nodiscard]] std::string_view pathName(FreePath path);

} // namespace sheafscope
