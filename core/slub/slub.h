// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/machine/machine.h"
#include "core/pages/pages.h"
#include "core/slub/cache.h"
#include "core/slub/events.h"
#include "core/slub/object_ledger.h"
#include "core/slub/rcu.h"
#include "core/slub/slab.h"

#include <memory>
#include <string_view>
#include <vector>

/// core/slub: the allocator. A Slub is one machine's slab allocator with the mechanisms of one era; its caches stand on
/// layers (sheaf layer over cpu-slab layer or node layer, over core/pages). Written from spec/ only.
///
/// Example, 7.0, size 256, capacity 32: the first alloc() on CPU 0 finds main empty, no spare and no full sheaf in the
/// barn (BARN_GET_FAIL), allocates a sheaf (SHEAF_ALLOC), refills it with 32 objects of two new slabs (SHEAF_REFILL +=
/// 32, ALLOC_SLAB += 2), keeps the old empty main as spare, and takes the top object (ALLOC_FASTPATH).
namespace sheafscope {

class PathMeter;

struct SlubOptions {
    PageLimits pages;
    /// Make the kmalloc-8 .. kmalloc-8k caches, and take the memory of sheaf structs from them (spec 6.6). Off for
    /// scripts on one private cache.
    bool withKmalloc = true;
    std::uint64_t seed = 1; ///< of the coin that stands for the cycle counter (spec 2.8)
};

/// kmalloc-8 to kmalloc-8k, smallest first (spec 2.1 item 5).
std::vector<CacheSpec> kmallocCacheSpecs();

class Slub {
public:
    /// Errors: contradictory mechanisms; the host refuses the address space.
    static Result<std::unique_ptr<Slub>> create(std::shared_ptr<const Machine> machine, const Mechanisms& mechanisms,
                                                SlubOptions options);
    ~Slub();
    Slub(const Slub&) = delete;
    Slub& operator=(const Slub&) = delete;

    /// kmem_cache_create() on `creator` (quiesced): one empty main sheaf a CPU, SHEAF_ALLOC counted on the creator.
    /// Errors: the name is taken, an impossible geometry, no memory for the sheaves.
    Result<Cache*> createCache(const CacheSpec& spec, CpuId creator);
    /// kmem_cache_destroy() (quiesced). Error: objects are still in use; the cache stays then.
    Result<void> destroyCache(CacheId cache, CpuId cpu);

    [[nodiscard]] const Machine& machine() const { return *m_machine; }
    [[nodiscard]] std::shared_ptr<const Machine> machinePointer() const { return m_machine; }
    [[nodiscard]] const Mechanisms& mechanisms() const { return m_mechanisms; }
    [[nodiscard]] PageAllocator& pages() { return *m_pages; }
    [[nodiscard]] const PageAllocator& pages() const { return *m_pages; }
    [[nodiscard]] SlabTable& slabs() { return *m_slabs; }
    [[nodiscard]] const SlabTable& slabs() const { return *m_slabs; }
    [[nodiscard]] SheafPool& sheafPool() { return m_sheafPool; }
    [[nodiscard]] RcuQueues& rcu() { return m_rcu; }
    [[nodiscard]] SlabLayer& slabLayer() { return *m_slabLayer; }

    /// Caches by id; a destroyed one is nullptr. The vector changes only while quiesced.
    [[nodiscard]] const std::vector<std::unique_ptr<Cache>>& caches() const { return m_caches; }
    [[nodiscard]] Cache* findCache(std::string_view name) const;
    /// The kmalloc cache for a request; nullptr above 8192 bytes or without kmalloc caches.
    [[nodiscard]] Cache* kmallocCache(std::size_t bytes) const;

    /// From now on one thread at a time runs all CPUs (quiesced; exact mode), in caches made later too: what several
    /// would need atomic read-modify-writes for, which wait for every store under way, becomes loads and stores. Who
    /// only looks may still do so at any time.
    void setRunsAlone();
    [[nodiscard]] bool runsAlone() const { return m_runsAlone; }

    /// Tells `events` what happens, or nobody (nullptr). Quiesced.
    void setEvents(SlubEvents* events) { m_events = events; }
    [[nodiscard]] SlubEvents* events() const { return m_events; }

    /// Objects are followed from now on (quiesced; exact mode): those that are in use already count as never allocated.
    void startLedger() { m_ledger = std::make_unique<ObjectLedger>(*this); }
    /// nullptr: nobody follows them.
    [[nodiscard]] ObjectLedger* ledger() const { return m_ledger.get(); }

    /// Paths are counted from now on (quiesced; exact mode), in caches made later too.
    void startMeter();
    /// nullptr: nobody counts them.
    [[nodiscard]] PathMeter* meter() const { return m_meter.get(); }

    // --- RCU (see rcu.h) ----------------------------------------------------------------------------------------
    /// Runs what is ready on `cpu`; the caller owns that CPU.
    void runRcuCallbacks(CpuId cpu);
    /// rcu_barrier(): runs every queued callback on the CPU that queued it (quiesced).
    void rcuBarrier();
    /// A CPU goes dead: what it queued waits on for its grace period on another one (quiesced).
    void adoptRcu(CpuId dead, CpuId heir) { m_rcu.adopt(dead, heir); }
    /// Frees the objects waiting in the batched kvfree_rcu path, all on `cpu` (quiesced; groundtruth's `q`).
    void runBatchedFrees(CpuId cpu);

private:
    Slub(std::shared_ptr<const Machine> machine, const Mechanisms& mechanisms, SlubOptions options);
    Result<void> createKmallocCaches();

    std::shared_ptr<const Machine> m_machine;
    Mechanisms m_mechanisms;
    SlubOptions m_options;
    std::unique_ptr<PageAllocator> m_pages;
    std::unique_ptr<SlabTable> m_slabs;
    SheafPool m_sheafPool;
    RcuQueues m_rcu;
    std::unique_ptr<SlabLayer> m_slabLayer;
    std::vector<std::unique_ptr<Cache>> m_caches;
    std::vector<Cache*> m_kmalloc; ///< by size class, smallest first
    bool m_runsAlone = false;
    SlubEvents* m_events = nullptr;
    std::unique_ptr<ObjectLedger> m_ledger;
    std::unique_ptr<PathMeter> m_meter;
};

} // namespace sheafscope
