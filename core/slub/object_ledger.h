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
/// Cost: 16 bytes an object, a line of the host's cache a slab, a few loads an operation; where there is no ledger, one
/// test of a pointer an operation.
class ObjectLedger {
public:
    /// Takes in the slabs there are. `slub` must outlive the ledger; Slub::startLedger() makes it.
    explicit ObjectLedger(const Slub& slub);

    /// The next operation begins, on that CPU.
    void beginOperation(CpuId cpu) { m_now = (m_now & ~kCpuMask) + kOneOperation + cpu.v; }
    /// A program got an object.
    void allocated(const void* object)
    {
        // It comes from the allocator, so all questions have been answered.
        Records& records = m_slabs[m_table.slabOf(object)];
        const std::uintptr_t offset = reinterpret_cast<std::uintptr_t>(object) - records.base;
        const auto index = static_cast<unsigned>((offset * records.reciprocal) >> Cache::kReciprocalShift);
        records.records[index].allocated = m_now;
        records.wordOf(index) |= bitOf(index);
    }
    /// A program frees an object to a cache. False: it must not, and the first such free is kept.
    [[nodiscard]] bool freed(const Cache& cache, const void* object)
    {
        const Slot slot = find(object);
        if (slot.records == nullptr || slot.records->cache != cache.id().v || slot.offset != 0 ||
            slot.index >= slot.records->objects) [[unlikely]]
            return refuse(cache, object);
        std::uint64_t& live = slot.records->wordOf(slot.index);
        if ((live & bitOf(slot.index)) == 0) [[unlikely]]
            return refuse(cache, object);
        live &= ~bitOf(slot.index);
        slot.records->records[slot.index].freed = m_now;
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
    void slabAdded(const Cache& cache, SlabIndex slab);
    void slabRemoved(SlabIndex slab);

private:
    static constexpr unsigned kCpuBits = 16;
    static constexpr std::uint64_t kOneOperation = std::uint64_t{1} << kCpuBits;
    static constexpr std::uint64_t kCpuMask = kOneOperation - 1;

    /// Operation number above the CPU. Only written while all is well: what a free has to look at is one bit.
    struct Record {
        std::uint64_t allocated = 0;
        std::uint64_t freed = 0;
    };
    /// One slab, in one line of the host's cache if it has few objects.
    struct alignas(64) Records {
        static constexpr unsigned kFew = 64;

        std::uintptr_t base = 0;
        std::unique_ptr<Record[]> records;
        std::uint64_t reciprocal = 0; ///< as in Cache
        std::uint32_t size = 0;       ///< bytes of an object with its padding
        std::uint16_t objects = 0;    ///< 0: no slab
        std::uint16_t cache = 0;
        std::uint64_t few = 0;                 ///< live objects, a bit each
        std::unique_ptr<std::uint64_t[]> many; ///< the same if there are more than kFew

        [[nodiscard]] std::uint64_t& wordOf(unsigned index) { return objects <= kFew ? few : many[index / kFew]; }
    };
    static std::uint64_t bitOf(unsigned index) { return std::uint64_t{1} << (index % Records::kFew); }
    struct Slot {
        Records* records = nullptr;
        unsigned index = 0;
        std::uintptr_t offset = 0; ///< behind the beginning of the object
    };

    [[nodiscard]] Slot find(const void* object)
    {
        const SlabIndex slab = m_table.findSlab(object);
        if (slab == kNoSlab) [[unlikely]]
            return {};
        Records& records = m_slabs[slab];
        const std::uintptr_t offset = reinterpret_cast<std::uintptr_t>(object) - records.base;
        const auto index = static_cast<unsigned>((offset * records.reciprocal) >> Cache::kReciprocalShift);
        return {&records, index, offset - std::uintptr_t{index} * records.size};
    }
    bool refuse(const Cache& cache, const void* object);
    [[nodiscard]] Misuse explain(const Cache& cache, const void* object);
    [[nodiscard]] static Misuse::Event event(std::uint64_t stamp);

    const Slub& m_slub;
    const SlabTable& m_table;
    std::vector<Records> m_slabs; ///< by SlabIndex
    std::uint64_t m_now = 0;
    std::optional<Misuse> m_misuse;
};

} // namespace sheafscope
