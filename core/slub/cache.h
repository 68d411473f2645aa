// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/relaxed.h"
#include "core/base/result.h"
#include "core/slub/barn.h"
#include "core/slub/counters.h"
#include "core/slub/cpu_slot.h"
#include "core/slub/geometry.h"
#include "core/slub/partial_list.h"
#include "core/slub/turn_counts.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sheafscope {

class Slub;
class SlabLayer;
class PathMeter;

/// How many sheaves a barn takes where a limit is checked: 10 and 10 in every kernel (spec 6.2).
struct BarnLimits {
    unsigned maxFull = 10;  ///< 1 to 65535 sheaves
    unsigned maxEmpty = 10; ///< 0 to 65535 sheaves
    friend bool operator==(const BarnLimits&, const BarnLimits&) = default;
};

/// One kmem_cache. Made by Slub::createCache(), lives as long as its Slub or until destroyed.
///
/// Thread rules: an operation names the virtual CPU it runs on, and the caller must own that CPU (nobody else runs on
/// it at the same time), as kernel code does with preemption off. Different CPUs may run at once. Methods marked
/// "quiesced" want that no CPU runs. What a sampler reads (fill(), barns, gauges, counters) is safe on any thread.
class Cache {
public:
    Cache(Slub& slub, CacheId id, CacheSpec spec, const Geometry& geometry);
    ~Cache();
    Cache(const Cache&) = delete;
    Cache& operator=(const Cache&) = delete;

    // --- allocation and free; nullptr: no memory ----------------------------------------------------------------
    /// kmem_cache_alloc(GFP_KERNEL)
    void* alloc(CpuId cpu);
    /// kmem_cache_alloc(gfp)
    void* alloc(CpuId cpu, Gfp gfp);
    /// kmem_cache_alloc_node(); `node` may be kNoNode
    void* allocNode(CpuId cpu, NodeId node, Gfp gfp);
    /// kmem_cache_free()
    void free(CpuId cpu, void* object);
    /// kmem_cache_alloc_bulk(): fills all of `out` or nothing; false: nothing
    bool allocBulk(CpuId cpu, Gfp gfp, std::span<void*> out);
    /// kmem_cache_free_bulk(); reorders `objects`
    void freeBulk(CpuId cpu, std::span<void*> objects);
    /// kfree_rcu()
    void kfreeRcu(CpuId cpu, void* object);
    /// kmalloc_nolock() / kfree_nolock() (spec 6.7)
    void* allocNolock(CpuId cpu);
    void freeNolock(CpuId cpu, void* object);

    // --- prefilled sheaves (spec 6.12) --------------------------------------------------------------------------
    Sheaf* prefillSheaf(CpuId cpu, Gfp gfp, unsigned objects);
    /// 0 or -1 (no memory); may replace `sheaf`
    int refillSheaf(CpuId cpu, Gfp gfp, Sheaf*& sheaf, unsigned objects);
    void* allocFromSheaf(CpuId cpu, Sheaf* sheaf);
    void returnSheaf(CpuId cpu, Gfp gfp, Sheaf* sheaf);

    // --- maintenance (quiesced) ---------------------------------------------------------------------------------
    /// Flushes `cpu` as its worker would, if it has anything to flush (spec 11); counters go to `cpu`.
    void flushCpu(CpuId cpu);
    /// The CPU goes dead: same content, counted on `runningOn` (spec 11).
    void flushDeadCpu(CpuId cpu, CpuId runningOn);
    /// kmem_cache_shrink() on `cpu`; true if any node still has a slab
    bool shrink(CpuId cpu);
    /// Detaches the rcu_free sheaf of `cpu` with a flush-to-slab callback (kvfree_rcu_barrier)
    void detachRcuSheaf(CpuId cpu);
    /// The kmalloc of each node's barn, which a cache with sheaves has from its creation on (spec 6.6); nothing to do
    /// where there are no kmalloc caches, and for those themselves. False: no memory, and then nothing is taken.
    [[nodiscard]] bool takeBarnMemory(CpuId creator);
    /// Everything back to the pages; false if objects are still in use. Only the Slub may drop the cache then.
    bool drain(CpuId cpu);

    // --- settings (quiesced) ------------------------------------------------------------------------------------
    void setMinPartial(unsigned slabs) { m_minPartial = slabs; }
    /// Raw value, 10 x sysfs, 0..1024; 1024 and above: other nodes are always searched (spec 2.8)
    void setRemoteNodeDefragRatio(unsigned raw) { m_defragRatio = raw; }
    /// Writing cpu_partial to sysfs: flushes all CPUs. From 7.0 on there is nothing to set: the kernel takes a 0
    /// without doing anything and refuses the rest (spec 12.2).
    void setCpuPartial(unsigned objects);
    /// The sheaf capacity while the cache is in use: a what-if of ours that no kernel has. Meant is what a kernel would
    /// have to do: on `runningOn` new main sheaves are allocated (SHEAF_ALLOC), then all objects of all CPUs' sheaves
    /// and of the barns go back to the slabs as in a flush (SHEAF_FLUSH on the CPU that had them, on `runningOn` for
    /// barns) and the old sheaves are freed (SHEAF_FREE). An rcu_free sheaf, and one that waits for a grace period, is
    /// flushed to the slabs when that ends. A prefilled sheaf in a program's hands keeps the capacity it has and counts
    /// as oversize when it comes back. A change between "no sheaves" and "sheaves" also flushes the cpu slabs.
    /// Errors, and then nothing has changed: the era has no sheaves or no caches without them, the cache must not have
    /// any, more than kMaxSheafCapacity, no memory for the new sheaves.
    Result<void> setCapacity(unsigned objects, CpuId runningOn);
    /// Why setCapacity(objects) would be refused whatever memory there is; empty: it would not.
    [[nodiscard]] std::string whyNotCapacity(unsigned objects) const;
    /// What a barn holds above a lowered limit stays until it is taken; limits stand only in the way of puts.
    void setBarnLimits(BarnLimits limits) { m_barnLimits = limits; }

    // --- what it is ---------------------------------------------------------------------------------------------
    [[nodiscard]] CacheId id() const { return m_id; }
    [[nodiscard]] const std::string& name() const { return m_spec.name; }
    [[nodiscard]] const CacheSpec& spec() const { return m_spec; }
    [[nodiscard]] const Geometry& geometry() const { return m_geometry; }
    [[nodiscard]] unsigned capacity() const { return m_capacity; }
    [[nodiscard]] unsigned minPartial() const { return m_minPartial; }
    [[nodiscard]] unsigned cpuPartialObjects() const { return m_cpuPartialObjects; }
    [[nodiscard]] unsigned remoteNodeDefragRatio() const { return m_defragRatio; }
    [[nodiscard]] BarnLimits barnLimits() const { return m_barnLimits; }
    [[nodiscard]] Slub& slub() const { return m_slub; }

    // --- live state (any thread) --------------------------------------------------------------------------------
    /// Fill and fast-path counters of one instant.
    [[nodiscard]] FastState fastState(CpuId cpu) const { return m_slots[cpu.v].fastState(); }
    [[nodiscard]] SheafFill fill(CpuId cpu) const { return fastState(cpu).fill; }
    [[nodiscard]] std::uint64_t counter(CpuId cpu, StatItem item) const;
    /// The counters that FastState's are part of: renamed when the cpu slabs went (spec 12.1).
    [[nodiscard]] StatItem fastAllocItem() const;
    [[nodiscard]] StatItem fastFreeItem() const;
    /// Sum over all CPUs.
    [[nodiscard]] CounterValues totals() const;
    [[nodiscard]] CounterValues counters(CpuId cpu) const;
    /// What no kernel counts. Read it before the counters: then what follows from both is never too small.
    [[nodiscard]] TurnCounts turns(CpuId cpu) const { return m_turns[cpu.v].read(); }
    [[nodiscard]] const NodeFlows& flows() const { return m_flows; }
    /// Quiesced: writing 0 to a counter's sysfs file.
    void clearCounters();
    /// Quiesced: the meter learns of its locks from now on (Slub::startMeter()).
    void watchLocks(PathMeter& meter);
    /// Quiesced: nobody contends for its locks from now on (Slub::setRunsAlone()).
    void setLocksAlone();
    /// nullptr: the node has no barn / no record in this era (spec 13), or the cache has no sheaves
    [[nodiscard]] const Barn* barn(NodeId node) const { return m_capacity != 0 ? m_barns[node].get() : nullptr; }
    [[nodiscard]] const PartialList* partial(NodeId node) const { return m_nodes[node].get(); }

    // --- pictures (owner of some CPU, or quiesced) --------------------------------------------------------------
    /// The first `most` slabs of a node's partial list; takes its list_lock.
    std::vector<SlabIndex> partialOrder(NodeId node, std::size_t most = SIZE_MAX);
    [[nodiscard]] Barn* barn(NodeId node) { return m_capacity != 0 ? m_barns[node].get() : nullptr; }
    [[nodiscard]] PartialList* partial(NodeId node) { return m_nodes[node].get(); }
    /// Free objects of a slab that is on a partial list whose lock the caller holds, or quiesced; in freelist order.
    [[nodiscard]] std::vector<std::uint16_t> freeObjects(SlabIndex slab) const;
    /// Place of an object in its slab.
    [[nodiscard]] unsigned indexIn(const Slab& slab, const void* object) const
    {
        const auto offset = static_cast<std::uint64_t>(static_cast<const std::byte*>(object) - slab.base);
        return static_cast<unsigned>((offset * m_reciprocal) >> kReciprocalShift);
    }
    /// Calls `visit(const void*)` for each object in this CPU's sheaves; a moment's picture unless quiesced.
    template <class Visit> void visitParked(CpuId cpu, Visit&& visit) const
    {
        const SheafFill now = fill(cpu);
        const CpuSlot& slot = m_slots[cpu.v];
        const auto walk = [&](const Sheaf* sheaf, unsigned count) {
            for (unsigned i = 0; sheaf != nullptr && i < count && i < sheaf->allocated; ++i)
                visit(static_cast<const void*>(sheaf->at(i)));
        };
        walk(slot.main.load(std::memory_order_relaxed), now.main);
        if (now.hasSpare())
            walk(slot.spare.load(std::memory_order_relaxed), now.spare);
        if (now.hasRcuFree())
            walk(slot.rcuFree.load(std::memory_order_relaxed), now.rcuFree);
    }
    [[nodiscard]] const CpuSlot& slot(CpuId cpu) const { return m_slots[cpu.v]; }
    /// Lets the host fetch what the next allocation from the cpu slab (6.17 to 6.19) will read: the free pointer inside
    /// the object, which nobody has touched for long.
    void prefetchNext(CpuId cpu) const
    {
        const CpuSlot& slot = m_slots[cpu.v];
        if (static_cast<std::intptr_t>(slot.freelistWord) > 0) // as in alloc()
            __builtin_prefetch(static_cast<const std::byte*>(slot.freelist()) + m_geometry.freePointerOffset);
    }

private:
    friend class SheafLayer;
    friend class NodeLayer;
    friend class CpuSlabLayer;
    friend class CpuPartialList;
    friend class SlabOps;

    static constexpr unsigned kReciprocalShift = 40;

    /// After a change of m_capacity (quiesced).
    void setLocalRanges();
    void giveBarnMemory(CpuId cpu);

    // First, so that the fast paths reach it without an offset.
    std::unique_ptr<CpuSlot[]> m_slots;
    std::unique_ptr<CpuCounters[]> m_counters;

    Slub& m_slub;
    CacheId m_id;
    CacheSpec m_spec;
    Geometry m_geometry;
    RelaxedUnsigned m_capacity;
    RelaxedUnsigned m_minPartial;
    RelaxedUnsigned m_cpuPartialSlabs;
    RelaxedUnsigned m_cpuPartialObjects;
    RelaxedUnsigned m_defragRatio = 1000; ///< spec 2.8
    BarnLimits m_barnLimits;
    std::unique_ptr<CpuTurnCounts[]> m_turns;
    NodeFlows m_flows;
    std::uint64_t m_reciprocal; ///< 2^kReciprocalShift / size, rounded up
    std::atomic<std::uint64_t> m_nextSerial{0};
    IdVector<NodeId, std::unique_ptr<PartialList>> m_nodes;
    /// Also of a cache without sheaves, if it may get some: a sampler must not meet one that is being made.
    IdVector<NodeId, std::unique_ptr<Barn>> m_barns;
    IdVector<NodeId, void*> m_barnMemory; ///< the modelled kmalloc objects of the barns
};

} // namespace sheafscope
