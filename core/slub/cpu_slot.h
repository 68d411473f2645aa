// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/slub/sheaf.h"
#include "core/slub/slab.h"

#include <atomic>
#include <cstdint>

namespace sheafscope {

/// Fill of one CPU's sheaves at one instant.
struct SheafFill {
    static constexpr unsigned kNone = 0xffff; ///< there is no such sheaf

    unsigned main = 0;
    unsigned spare = kNone;
    unsigned rcuFree = kNone;

    [[nodiscard]] bool hasSpare() const { return spare != kNone; }
    [[nodiscard]] bool hasRcuFree() const { return rcuFree != kNone; }
    /// Objects in all three.
    [[nodiscard]] unsigned objects() const { return main + (hasSpare() ? spare : 0) + (hasRcuFree() ? rcuFree : 0); }

    [[nodiscard]] constexpr std::uint64_t pack() const
    {
        return std::uint64_t{main} | (std::uint64_t{spare} << 16U) | (std::uint64_t{rcuFree} << 32U);
    }
    static constexpr SheafFill unpack(std::uint64_t word)
    {
        return {static_cast<unsigned>(word & 0xffffU), static_cast<unsigned>((word >> 16U) & 0xffffU),
                static_cast<unsigned>((word >> 32U) & 0xffffU)};
    }
    friend bool operator==(const SheafFill&, const SheafFill&) = default;
};

/// What a sampler wants of one cache on one CPU, all of one instant.
struct FastState {
    SheafFill fill;
    /// Part of the cache's fastAllocItem() and fastFreeItem(): objects that went through a sheaf, or through the cpu
    /// slab where there are cpu slabs and the cache has no sheaves.
    std::uint64_t allocs = 0;
    std::uint64_t frees = 0;
};

/// State of one cache on one CPU (kmem_cache_cpu and slub_percpu_sheaves). Written only by whoever owns the virtual
/// CPU; what others may read is an atomic. The first line is all that the sheaves' fast paths touch.
///
/// One word carries fill and counters, so that a fast path updates all of them with the one store that it cannot do
/// without: the low 16 bits of `fastWord` are the objects in the main sheaf, the others count the objects that the fast
/// path took. Fast frees are not counted at all; they follow, because between two slow paths
///     frees = allocations + objects in main now - objects in main then,
/// and `moreFrees` takes up what slow paths put into main or took out of it. A slow path changes several words; readers
/// see them as of one instant by `version`, which is odd while that goes on.
struct alignas(64) CpuSlot {
    static constexpr unsigned kFillBits = 16;
    static constexpr std::uint64_t kFillMask = (std::uint64_t{1} << kFillBits) - 1;
    static constexpr std::uint64_t kOneAlloc = std::uint64_t{1} << kFillBits;

    std::atomic<std::uint64_t> fastWord{0};
    std::atomic<std::atomic<void*>*> objects{nullptr}; ///< array of the main sheaf
    std::atomic<std::uint64_t> moreAllocs{0};          ///< modulo 2^64, as is the next
    std::atomic<std::uint64_t> moreFrees{0};
    /// Addresses in [localBase, localBase + localBytes) may be freed into this CPU's sheaves; one unsigned comparison
    /// does the node test of spec 6.5 step 1 and 8 item 2.
    std::uintptr_t localBase = 0;
    std::uintptr_t localBytes = 0;
    std::uint16_t capacity = 0; ///< of the main sheaf, objects
    std::atomic<std::uint16_t> version{0};
    std::atomic<std::uint32_t> parkedFill{UINT32_MAX}; ///< spare, and rcu_free in the upper half; as in SheafFill
    /// Address of the first object of the cpu slab's private freelist (6.17 to 6.19), 0: none. With kBehindSheaves in a
    /// cache that has sheaves: so the fast path needs one comparison to find a freelist that it may use.
    std::uintptr_t freelistWord = 0;

    alignas(64) std::atomic<Sheaf*> main{nullptr};
    std::atomic<Sheaf*> spare{nullptr};
    std::atomic<Sheaf*> rcuFree{nullptr};
    NodeId node;            ///< numa_node_id()
    NodeId memNode;         ///< numa_mem_id()
    std::uint64_t coin = 0; ///< state of the generator that stands for the cycle counter (spec 2.8)

    // The cpu slab layer of 6.17 to 6.19.
    /// Addresses of the cpu slab's objects, so that a free into it need not look the slab up; none if the cache has
    /// sheaves, which come first.
    std::uintptr_t quickBase = 0;
    std::uintptr_t quickBytes = 0;
    SlabIndex cpuSlab = kNoSlab;    ///< the frozen slab
    SlabIndex cpuPartial = kNoSlab; ///< head of the cpu partial list, linked by Slab::next

    static constexpr std::uintptr_t kBehindSheaves = ~(~std::uintptr_t{0} >> 1U); ///< no user-space address has it

    // --- owner ---
    [[nodiscard]] void* freelist() const
    {
        return reinterpret_cast<void*>(freelistWord & ~kBehindSheaves); // NOLINT(performance-no-int-to-ptr)
    }
    void setFreelist(const void* head, bool isBehindSheaves)
    {
        freelistWord = reinterpret_cast<std::uintptr_t>(head) | (isBehindSheaves ? kBehindSheaves : 0);
    }
    [[nodiscard]] unsigned mainFill() const
    {
        return static_cast<unsigned>(fastWord.load(std::memory_order_relaxed) & kFillMask);
    }
    void countAllocs(std::uint64_t count) { add(moreAllocs, count); }
    void countFrees(std::uint64_t count) { add(moreFrees, count); }
    /// A slow path has changed the sheaves.
    void publish(const SheafFill& fill);
    void clearCounters();

    // --- any thread ---
    [[nodiscard]] FastState fastState() const;

private:
    static void add(std::atomic<std::uint64_t>& value, std::uint64_t by)
    {
        value.store(value.load(std::memory_order_relaxed) + by, std::memory_order_relaxed);
    }
};
static_assert(sizeof(CpuSlot) == 128, "the fast paths find a CPU's slot by a shift");

} // namespace sheafscope
