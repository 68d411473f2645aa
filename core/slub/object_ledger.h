// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/cache.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sheafscope {

/// A free that must not be: what is wrong with it, and both ends of the object's history. Operations are counted over
/// all CPUs from 1; operation 0 means that there was none.
struct Misuse {
    enum class Kind : std::uint8_t {
        doubleFree,     ///< the object was freed and not allocated since
        neverAllocated, ///< a slab's object that no program ever got
        wrongCache,     ///< it belongs to another cache
        insideObject,   ///< not the beginning of an object
        noSlab          ///< no slab of any cache is there (perhaps no more)
    };
    struct Event {
        std::uint64_t operation = 0;
        CpuId cpu;
    };

    Kind kind = Kind::noSlab;
    std::uintptr_t address = 0;
    std::string givenTo;     ///< cache that it was freed to
    std::string owner;       ///< cache that the address belongs to; empty with noSlab
    std::uint64_t slab = 0;  ///< number of the slab in `owner`
    unsigned object = 0;     ///< number of the object in the slab
    std::uintptr_t past = 0; ///< insideObject: bytes behind the object's beginning
    Event allocated;         ///< last time
    Event freed;             ///< last time
    Event now;               ///< the free that was refused

    /// One sentence with all of it.
    [[nodiscard]] std::string text() const;
};

/// Knows of every object of every slab who got it last and who freed it last, so that a double free or a free of what
/// is no object is refused and told with both histories, before the allocator's state can suffer from it. For exact
/// mode: operations come one at a time, in one order. An object that a program has freed is freed for the ledger,
/// wherever it is parked: in a sheaf, a barn, on its way through RCU. With a slab that goes back to the pages its
/// history goes too. Not thread-safe.
///
/// Cost: 16 bytes an object, a few loads an operation, of a line of the host's cache that a slow free needs anyway and
/// of the history's; where there is no ledger, one test of a pointer an operation.
class ObjectLedger {
public:
    /// Takes in the slabs there are. `slub` must outlive the ledger; Slub::startLedger() makes it.
    explicit ObjectLedger(Slub& slub);
    ObjectLedger(const ObjectLedger&) = delete;
    ObjectLedger& operator=(const ObjectLedger&) = delete;
    ~ObjectLedger();

    /// The next operation begins, on that CPU.
    void beginOperation(CpuId cpu) { m_now = (m_now & ~kCpuMask) + kOneOperation + cpu.v; }
    /// A program got an object of the cache.
    void allocated(const Cache& cache, const void* object)
    {
        // It comes from the allocator, so all questions have been answered.
        Slab& slab = m_table.slab(m_table.slabOf(object));
        const unsigned index = cache.indexIn(slab, object);
        slab.history[std::size_t{2} * index] = m_now;
        liveWord(slab, index) |= bitOf(index);
    }
    /// A program frees an object to a cache. False: it must not, and the first such free is kept.
    [[nodiscard]] bool freed(const Cache& cache, const void* object)
    {
        const SlabIndex found = m_table.findSlab(object);
        if (found == kNoSlab) [[unlikely]]
            return refuse(cache, object);
        Slab& slab = m_table.slab(found);
        const unsigned index = cache.indexIn(slab, object);
        if (slab.cache != cache.id().v || index >= slab.objects ||
            slab.base + std::size_t{index} * cache.geometry().size != object) [[unlikely]]
            return refuse(cache, object);
        std::uint64_t& live = liveWord(slab, index);
        if ((live & bitOf(index)) == 0) [[unlikely]]
            return refuse(cache, object);
        live &= ~bitOf(index);
        slab.history[std::size_t{2} * index + 1] = m_now;
        return true;
    }
    /// All of them in one operation; if one must not be freed, none is.
    [[nodiscard]] bool freed(const Cache& cache, std::span<void* const> objects);
    struct Knowledge {
        bool isLive = false;
        Misuse::Event allocated; ///< last time
        Misuse::Event freed;     ///< last time
    };
    /// What is known of an object; nothing if there is no slab of a cache at its address.
    [[nodiscard]] std::optional<Knowledge> know(const void* object);
    /// The first free that was refused.
    [[nodiscard]] const std::optional<Misuse>& misuse() const { return m_misuse; }

    // --- the allocator's slow paths -----------------------------------------------------------------------------
    void slabAdded(SlabIndex slab);
    void slabRemoved(SlabIndex slab);

private:
    static constexpr unsigned kCpuBits = 16;
    static constexpr std::uint64_t kOneOperation = std::uint64_t{1} << kCpuBits;
    static constexpr std::uint64_t kCpuMask = kOneOperation - 1;

    // Histories are only written while all is well: what a free has to look at is one bit.
    static std::uint64_t bitOf(unsigned index) { return std::uint64_t{1} << (index % Slab::kFewObjects); }
    static std::uint64_t& liveWord(Slab& slab, unsigned index)
    {
        if (slab.objects <= Slab::kFewObjects)
            return slab.fewLive;
        return slab.history[std::size_t{2} * slab.objects + index / Slab::kFewObjects];
    }
    /// nullptr: it is in no slab
    [[nodiscard]] Slab* slabAt(const void* object);
    bool refuse(const Cache& cache, const void* object);
    [[nodiscard]] Misuse explain(const Cache& cache, const void* object);
    [[nodiscard]] static Misuse::Event event(std::uint64_t stamp);

    const Slub& m_slub;
    SlabTable& m_table;
    std::vector<std::unique_ptr<std::uint64_t[]>> m_histories; ///< by SlabIndex; what Slab::history points to
    std::uint64_t m_now = 0;
    std::optional<Misuse> m_misuse;
};

} // namespace sheafscope
