// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/pages/pages.h"
#include "core/pages/reserved_memory.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace sheafscope {

/// Position in the SlabTable; 0 is "no slab", so zeroed memory means none.
using SlabIndex = std::uint32_t;
inline constexpr SlabIndex kNoSlab = 0;

/// Index of the first free object, or kNoObject: the end of a shared freelist.
inline constexpr std::uint16_t kNoObject = 0xffff;

/// The part of a slab that changes atomically: shared freelist, objects in use, frozen bit (eras <= 6.19). One 8-byte
/// word with a tag against ABA, so it needs no 16-byte cmpxchg and the sampler reads it whole.
struct SlabWord {
    std::uint16_t head = kNoObject;
    std::uint16_t inuse = 0;
    bool isFrozen = false;
    std::uint32_t tag = 0; ///< grows with each change; 31 bits are kept

    [[nodiscard]] constexpr std::uint64_t pack() const
    {
        return std::uint64_t{head} | (std::uint64_t{inuse} << 16U) | (std::uint64_t{isFrozen} << 32U) |
               (std::uint64_t{tag} << 33U);
    }
    static constexpr SlabWord unpack(std::uint64_t v)
    {
        return {static_cast<std::uint16_t>(v), static_cast<std::uint16_t>(v >> 16U), ((v >> 32U) & 1U) != 0,
                static_cast<std::uint32_t>(v >> 33U)};
    }
    [[nodiscard]] bool isFull() const { return head == kNoObject; }
};

/// What a sampler may know of a slab without any lock; packed into one word.
struct SlabInfo {
    bool isLive = false;      ///< the table entry holds a slab of a cache
    bool isOnPartial = false; ///< on its node's partial list
    CacheId cache;
    NodeId node;
    std::uint16_t objects = 0;

    [[nodiscard]] constexpr std::uint64_t pack() const
    {
        return std::uint64_t{isLive} | (std::uint64_t{isOnPartial} << 1U) | (std::uint64_t{objects} << 8U) |
               (std::uint64_t{cache.v & 0xffffU} << 24U) | (std::uint64_t{node.v & 0xffffU} << 40U);
    }
    static constexpr SlabInfo unpack(std::uint64_t v)
    {
        return {(v & 1U) != 0, (v & 2U) != 0, CacheId{static_cast<std::uint32_t>((v >> 24U) & 0xffffU)},
                NodeId{static_cast<std::uint32_t>((v >> 40U) & 0xffffU)}, static_cast<std::uint16_t>(v >> 8U)};
    }
};

/// One slab. Entries are type-stable: recycled, never unmapped while the table lives, so a stale index never faults.
/// One line of the host's cache holds all that a free past the sheaves and the ledger's check of it look at.
struct alignas(64) Slab {
    std::byte* base = nullptr;
    std::uint64_t serial = 0; ///< number in its cache, in order of allocation
    SlabIndex prev = kNoSlab; ///< partial list links, under the node's list_lock
    SlabIndex next = kNoSlab; ///< also links cpu partial lists (eras <= 6.19), owned by that CPU
    NodeId node;
    std::uint16_t objects = 0;
    std::uint16_t cpuPartialDepth = 0; ///< length of the cpu partial list from here to its end
    std::uint8_t order = 0;
    bool isOnPartial = false; ///< under the node's list_lock
    std::uint16_t cache = 0;  ///< CacheId

    // The ledger's, if there is one.
    static constexpr unsigned kFewObjects = 64;
    std::uint64_t fewLive = 0; ///< live objects, a bit each, if there are at most kFewObjects
    /// Two words an object: last allocation, last free. Behind them, if there are more objects, the bits of those.
    std::uint64_t* history = nullptr;
};
static_assert(sizeof(Slab) == 64);

/// All slabs of a Slub instance, and the way from an object's address to its slab.
class SlabTable {
public:
    static constexpr SlabIndex kMaxSlabs = SlabIndex{1} << 24U;

    static Result<std::unique_ptr<SlabTable>> create(const PageAllocator& pages);

    /// Takes a free entry for `block` and maps its pages to it; kNoSlab if the host has no memory left.
    SlabIndex add(const PageBlock& block, CacheId cache, std::uint16_t objects, std::uint64_t serial);
    /// Forgets a slab whose pages are about to be released.
    void remove(SlabIndex index);

    [[nodiscard]] Slab& slab(SlabIndex index) { return m_slabs[index]; }
    [[nodiscard]] const Slab& slab(SlabIndex index) const { return m_slabs[index]; }
    [[nodiscard]] std::atomic<std::uint64_t>& word(SlabIndex index) const { return m_published[index].word; }
    [[nodiscard]] SlabWord readWord(SlabIndex index) const
    {
        return SlabWord::unpack(word(index).load(std::memory_order_acquire));
    }
    /// Any thread: a relaxed look at what the entry holds now.
    [[nodiscard]] SlabInfo readInfo(SlabIndex index) const
    {
        return SlabInfo::unpack(m_published[index].info.load(std::memory_order_relaxed));
    }
    void publishOnPartial(SlabIndex index, bool isOnPartial);

    /// `address` must belong to a live slab.
    [[nodiscard]] SlabIndex slabOf(const void* address) const
    {
        return m_frames[m_pages.frameOf(address)].load(std::memory_order_relaxed);
    }
    /// As slabOf() for any address at all; kNoSlab if it is in no slab.
    [[nodiscard]] SlabIndex findSlab(const void* address) const
    {
        // Below the arena the difference is huge: one comparison tells both.
        const std::uint64_t frame = m_pages.frameOf(address);
        if (frame >= m_pages.frameCount() || !m_frames.isCommitted(frame)) [[unlikely]]
            return kNoSlab;
        return m_frames[frame].load(std::memory_order_relaxed);
    }

    /// Entries 1 .. highWater()-1 have been used at some time; a census scans them.
    [[nodiscard]] SlabIndex highWater() const { return m_highWater.load(std::memory_order_acquire); }

private:
    struct Published {
        std::atomic<std::uint64_t> word;
        std::atomic<std::uint64_t> info;
    };

    explicit SlabTable(const PageAllocator& pages) : m_pages(pages) {}

    const PageAllocator& m_pages;
    ReservedArray<Published> m_published;
    ReservedArray<Slab> m_slabs;
    ReservedArray<std::atomic<SlabIndex>> m_frames;
    std::mutex m_mutex; ///< guards m_free; held only around whole-slab events
    std::vector<SlabIndex> m_free;
    std::atomic<SlabIndex> m_highWater{1};
};

} // namespace sheafscope
