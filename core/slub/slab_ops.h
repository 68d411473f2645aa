// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/cache.h"
#include "core/slub/events.h"
#include "core/slub/path_meter.h"
#include "core/slub/slab_layer.h"
#include "core/slub/slub.h"

#include <cstring>
#include <span>

namespace sheafscope {

/// Which end of a detached list comes out first (spec 4.1 step 4).
enum class GroupOrder : std::uint8_t { asBuilt, reversed };

/// Primitives on slabs that both slab layers and the sheaf layer use (spec sections 2.5, 2.6, 4).
class SlabOps {
public:
    // --- free objects: each holds the address of the next at the cache's free pointer offset ----------------------
    [[nodiscard]] static void* next(const Cache& cache, const void* object)
    {
        void* value = nullptr;
        std::memcpy(&value, static_cast<const std::byte*>(object) + cache.m_geometry.freePointerOffset, sizeof value);
        return value;
    }
    static void setNext(const Cache& cache, void* object, void* value)
    {
        std::memcpy(static_cast<std::byte*>(object) + cache.m_geometry.freePointerOffset, &value, sizeof value);
    }
    [[nodiscard]] static void* objectAt(const Cache& cache, const Slab& slab, std::uint16_t index)
    {
        return index == kNoObject ? nullptr : slab.base + std::size_t{index} * cache.m_geometry.size;
    }
    [[nodiscard]] static std::uint16_t indexOfObject(const Cache& cache, const Slab& slab, const void* object)
    {
        return object == nullptr ? kNoObject : static_cast<std::uint16_t>(cache.indexIn(slab, object));
    }

    // --- slabs ------------------------------------------------------------------------------------------------------
    /// Spec 2.5: a new slab with all objects free, on no list; `preferred` kNoNode means the CPU's node. kNoSlab: none.
    static SlabIndex newSlab(Cache& cache, CpuId cpu, NodeId preferred, Gfp gfp);
    /// Spec 2.6: the slab is on no list and has no object in use.
    static void discard(Cache& cache, CpuId cpu, SlabIndex slab);
    struct TakenFreelist {
        void* head = nullptr;
        unsigned count = 0;
    };
    /// Takes the whole shared freelist: all objects count as in use then.
    static TakenFreelist takeFreelist(Cache& cache, CpuId cpu, SlabIndex slab, bool isFrozen);
    /// A slow free of objects of one slab, in whatever era: onto its freelist, and the slab onto or off a list (spec
    /// 5.3, 7.4).
    static void freeToSlab(Cache& cache, CpuId cpu, const ObjectChain& chain);
    /// One compare-and-swap of the slab's word, tag included; counts a lost race.
    static bool exchange(Cache& cache, CpuId cpu, SlabIndex slab, const SlabWord& expected, SlabWord desired)
    {
        desired.tag = expected.tag + 1;
        if (PathMeter* const meter = cache.m_slub.meter()) [[unlikely]]
            meter->countSlabUpdate(cache.m_id, cache.m_slub.slabs().slab(slab).node);
        std::atomic<std::uint64_t>& word = cache.m_slub.slabs().word(slab);
        if (cache.m_slub.runsAlone()) {
            word.store(desired.pack(), std::memory_order_release);
            return true;
        }
        // Release: links written into the objects are visible to whoever takes them; acquire: and the other way round.
        std::uint64_t old = expected.pack();
        if (word.compare_exchange_strong(old, desired.pack(), std::memory_order_acq_rel, std::memory_order_relaxed))
            return true;
        count(cache, cpu, StatItem::CMPXCHG_DOUBLE_FAIL);
        return false;
    }

    /// Nodes other than the local one whose partial lists may be searched (spec 4.2); calls `take(NodeId)` until it
    /// returns true.
    template <class Take> static void searchOtherNodes(Cache& cache, CpuId cpu, Gfp gfp, Take&& take)
    {
        if (has(gfp, Gfp::thisNode) || !coinAllows(cache, cpu))
            return;
        for (const NodeId node : zonelist(cache, cpu))
            if (cache.m_nodes[node] && cache.m_nodes[node]->count() > cache.m_minPartial && take(node))
                return;
    }

    /// Spec 4.1: frees an array of objects of any caches slab by slab; reorders it.
    static void bulkFree(Slub& slub, CpuId cpu, std::span<void*> objects, GroupOrder order);

    static void count(Cache& cache, CpuId cpu, StatItem item, std::uint64_t n = 1)
    {
        cache.m_counters[cpu.v].add(item, n);
    }
    static void count(Cache& cache, CpuId cpu, Turn item, std::uint64_t n = 1) { cache.m_turns[cpu.v].add(item, n); }
    [[nodiscard]] static std::uint64_t counted(const Cache& cache, CpuId cpu, StatItem item)
    {
        return cache.m_counters[cpu.v].read(item);
    }
    /// An object is about to go past the sheaves to its slab: which kind of turn that is (Turn).
    static void countFreeToSlab(Cache& cache, CpuId cpu, const void* object);
    /// Objects moved between a CPU and a slab of that node.
    static void countFlow(Cache& cache, CpuId cpu, NodeFlows::Direction direction, NodeId slabNode, std::uint64_t n)
    {
        cache.m_flows.add(direction, cache.m_slots[cpu.v].node, slabNode, n, cache.m_slub.runsAlone());
    }
    static void tell(const Cache& cache, CpuId cpu, Decision decision, std::uint64_t value = 0)
    {
        if (SlubEvents* const events = cache.m_slub.events()) [[unlikely]]
            events->decided(cache.m_id, cpu, decision, value);
    }
    /// For a measurement, if there is one; no counter of the kernel's.
    static void meter(const Cache& cache, Path path, std::uint64_t n = 1)
    {
        if (PathMeter* const meter = cache.m_slub.meter()) [[unlikely]]
            meter->count(cache.m_id, path, n);
    }
    /// The CPU takes objects from that slab.
    static void meterTaken(const Cache& cache, CpuId cpu, SlabIndex slab);

private:
    static bool coinAllows(Cache& cache, CpuId cpu);
    static std::span<const NodeId> zonelist(const Cache& cache, CpuId cpu);
    static void buildFreelist(Cache& cache, SlabIndex slab);
    static ObjectChain detachGroup(Slub& slub, std::span<void*>& objects, GroupOrder order);
};

} // namespace sheafscope
