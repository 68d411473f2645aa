// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/slub.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sheafscope {

/// An object by its place in a slab: the same in every repetition of a run, unlike its address.
struct ObjectId {
    CacheId cache;
    std::uint64_t slab = 0; ///< number of the slab in its cache
    unsigned index = 0;     ///< of the object in the slab
    friend bool operator==(const ObjectId&, const ObjectId&) = default;
};

/// Where an object can be.
enum class PlaceKind : std::uint8_t {
    gone,        ///< its slab was given back to the pages, or is not there yet
    inSlab,      ///< free in its slab
    inCpuSlab,   ///< free in the cpu slab of `cpu`, on its private list (6.17 to 6.19)
    inUse,       ///< allocated; by `cpu` if the ledger knows
    main,        ///< in the main sheaf of `cpu`
    spare,       ///< in its spare
    rcuFree,     ///< in its rcu_free sheaf, which is not full yet
    barn,        ///< in a full sheaf in the barn of `node`
    waitsForRcu, ///< in a full rcu_free sheaf that `cpu` has queued
    inBatch,     ///< in the batch of kvfree_rcu on `cpu`
    prefilled    ///< in a prefilled sheaf in somebody's hands
};

struct ObjectPlace {
    PlaceKind kind = PlaceKind::gone;
    CpuId cpu;             ///< invalid: none is meant
    NodeId node;           ///< of the barn, else of the slab
    unsigned position = 0; ///< in a sheaf: objects below it; in the barn: of its sheaf from the head of the list

    /// The same station of its journey: who holds it, not how deep it lies there.
    [[nodiscard]] bool isSameStation(const ObjectPlace& other) const
    {
        return kind == other.kind && cpu == other.cpu && node == other.node;
    }
};

/// Follows one object of a run in exact mode. Only while no virtual CPU runs.
class ObjectTracker {
public:
    explicit ObjectTracker(ObjectId object) : m_object(object) {}

    [[nodiscard]] const ObjectId& object() const { return m_object; }
    /// Where it is now.
    ObjectPlace locate(Slub& slub);
    /// Whether it has left the station where the last locate() found it. Cheap enough to ask after every operation.
    [[nodiscard]] bool hasMoved(Slub& slub);
    /// Where it was found last.
    [[nodiscard]] const ObjectPlace& place() const { return m_place; }

private:
    struct Holder {
        const Sheaf* sheaf = nullptr;
        unsigned index = 0;
    };

    [[nodiscard]] bool isStillIn(const Slub& slub) const;
    [[nodiscard]] std::optional<ObjectPlace> inSheafOfCpu(const Cache& cache);
    [[nodiscard]] std::optional<ObjectPlace> inBarn(Cache& cache);
    [[nodiscard]] std::optional<ObjectPlace> inRcu(Slub& slub);
    [[nodiscard]] ObjectPlace outsideSheaves(Slub& slub, const Cache& cache);

    ObjectId m_object;
    const void* m_address = nullptr;
    SlabIndex m_slab = kNoSlab;
    ObjectPlace m_place;
    Holder m_holder;
    std::uint64_t m_slabWord = 0;      ///< of its slab at the last locate()
    std::uint64_t m_barnTouches = 0;   ///< acquisitions of the barn's lock, ours included
    std::uintptr_t m_freelistWord = 0; ///< of the CPU whose cpu slab holds it
};

/// The object at an address; nothing if there is no slab of a cache.
std::optional<ObjectId> objectAt(const Slub& slub, const void* address);
/// An object worth following from `cpu`: the top of its main sheaf, else of its spare, else the first free one of the
/// node's partial list; nothing if there is none of them.
std::optional<ObjectId> objectOf(Slub& slub, CacheId cache, CpuId cpu);

} // namespace sheafscope
