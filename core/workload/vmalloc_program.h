// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/engine/random.h"
#include "core/workload/kmalloc_sizes.h"
#include "core/workload/workload.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <vector>

/// The tests of lib/test_vmalloc.c in slab terms: spec section 16.
namespace sheafscope {

enum class VmallocTest : std::uint8_t { fixSize, randomSizeAlign, pcpu, kvfreeRcuOneArg, kvfreeRcuTwoArg };

struct VmallocSettings {
    VmallocTest test = VmallocTest::fixSize;
    unsigned pages = 1;
    std::uint64_t loops = 0; ///< 0: without end
    unsigned threads = 0;    ///< CPUs that test; 0: all
    unsigned pcpuObjects = 35'000;
};

/// What one CPU's test has called; written by the owner of the CPU, read by anyone.
struct VmallocCalls {
    struct Count {
        std::atomic<std::uint64_t> made = 0;
        std::atomic<std::uint64_t> reachedSlab = 0;
        void add(std::uint64_t calls, std::uint64_t inSlab)
        {
            // One writer: no lock prefix is needed.
            made.store(made.load(std::memory_order_relaxed) + calls, std::memory_order_relaxed);
            reachedSlab.store(reachedSlab.load(std::memory_order_relaxed) + inSlab, std::memory_order_relaxed);
        }
    };
    Count gets;  ///< vmalloc, or alloc_percpu
    Count frees; ///< vfree, kvfree_rcu or free_percpu
};

/// One CPU that runs a test, and frees what the tests of its node's previous CPU left to a worker.
class VmallocProgram final : public CpuProgram {
public:
    /// Index of the vmap_area cache; those before it are kKmallocSizes.
    static constexpr unsigned kVmapArea = kKmallocSizes.size();

    /// `purgeAt`: pages of address space that may wait before the vmap_areas are purged. `settings` and `calls` outlive
    /// the program.
    VmallocProgram(const VmallocSettings& settings, bool isTesting, CpuId worker, std::uint64_t purgeAt,
                   std::uint64_t seed, VmallocCalls& calls);

    unsigned run(CpuContext& cpu, unsigned operations) override;
    bool releaseSome(CpuContext& cpu, unsigned operations) override;

private:
    struct Object {
        unsigned cache;
        void* object;
    };
    struct RcuPage {
        std::uint64_t readyAt;
        std::vector<Object> objects;
    };

    unsigned freeNext(CpuContext& cpu);
    void allocateNext(CpuContext& cpu);
    void addVmalloc(unsigned pages);
    bool beginLoop(CpuContext& cpu);
    bool beginPcpu(CpuContext& cpu);
    bool finishLoop(CpuContext& cpu);
    void vfree(CpuContext& cpu);
    void purge(CpuContext& cpu);
    void finishPcpuChunk(CpuContext& cpu);
    bool kvfreeRcu(CpuContext& cpu);
    bool mailReady(CpuContext& cpu);
    void mailOldest(CpuContext& cpu);

    const VmallocSettings& m_settings;
    VmallocCalls& m_calls;
    CpuId m_worker;
    std::uint64_t m_purgeAt; ///< pages of address space
    Random m_random;
    bool m_isTesting;
    bool m_hasStarted = false;
    bool m_isBetween = true; ///< no loop is begun
    std::uint64_t m_loop = 0;
    unsigned m_chunk = 0;
    std::vector<unsigned> m_toAlloc; ///< caches, from m_nextAlloc on
    std::size_t m_nextAlloc = 0;
    std::vector<Object> m_made; ///< in this loop
    std::deque<Object> m_toFree;
    std::vector<void*> m_lazy;   ///< vmap_area objects that wait for a purge
    std::vector<void*> m_pooled; ///< vmap_area objects for the next vmalloc
    std::uint64_t m_areaPages = 0;
    std::uint64_t m_lazyPages = 0;
    unsigned m_pointers = 0; ///< in m_page
    std::vector<Object> m_page;
    std::deque<RcuPage> m_waiting;
};

} // namespace sheafscope
