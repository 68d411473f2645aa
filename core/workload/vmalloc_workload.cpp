// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tests of lib/test_vmalloc.c in slab terms: spec section 16.
#include "core/workload/kmalloc_sizes.h"
#include "core/workload/parameters.h"
#include "core/workload/pause.h"

#include <algorithm>
#include <array>
#include <bit>
#include <deque>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace sheafscope {

namespace {

enum class VmallocTest : std::uint8_t { fixSize, randomSizeAlign, pcpu, kvfreeRcuOneArg, kvfreeRcuTwoArg };

/// Caches by index: the kmalloc ones, then vmap_area.
constexpr unsigned kVmapArea = kKmallocSizes.size();
constexpr unsigned kBytesAPointer = 8;
constexpr unsigned kPageBytes = 4096;
constexpr unsigned kPurgePages = 8192;       ///< of address space for each bit of the number of CPUs
constexpr unsigned kLargestPooledArea = 256; ///< pages; larger areas are merged and freed
constexpr unsigned kPointersAPage = 500;     ///< of kvfree_rcu in one array
constexpr unsigned kStartOperations = 512;   ///< within which the threads start
constexpr unsigned kWaitingPages = 8;        ///< arrays that wait for a grace period before the test waits too

struct VmallocSettings {
    VmallocTest test = VmallocTest::fixSize;
    unsigned pages = 1;
    std::uint64_t loops = 0; ///< 0: without end
    unsigned threads = 0;    ///< CPUs that test; 0: all
    unsigned pcpuObjects = 35'000;
};

struct VmallocObject {
    unsigned cache;
    void* object;
};

/// One CPU that runs a test, and frees what the tests of its node's previous CPU left to a worker.
class VmallocProgram final : public CpuProgram {
public:
    VmallocProgram(const VmallocSettings& settings, bool isTesting, CpuId worker, std::uint64_t purgeAt,
                   std::uint64_t seed)
        : m_settings(settings), m_worker(worker), m_purgeAt(purgeAt), m_random(seed), m_isTesting(isTesting)
    {
    }

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        if (!std::exchange(m_hasStarted, true)) { // threads do not start at the same instant
            cpu.rest(m_random.below(kStartOperations));
            return 0;
        }
        unsigned done = 0;
        while (done < operations) {
            if (cpu.hasMail()) {
                const Letter letter = cpu.receive();
                cpu.free(letter.cache, letter.object);
                ++done;
            } else if (!m_toFree.empty()) {
                done += freeNext(cpu);
            } else if (m_nextAlloc < m_toAlloc.size()) {
                allocateNext(cpu);
                ++done;
            } else if (!finishLoop(cpu) || !beginLoop(cpu) || m_settings.test == VmallocTest::pcpu) {
                break; // nothing to do, or resting while the per-CPU allocator needs no slab
            }
        }
        return done;
    }

    bool releaseSome(CpuContext& cpu, unsigned operations) override
    {
        while (!m_waiting.empty())
            mailOldest(cpu);
        m_toFree.insert(m_toFree.end(), m_made.begin(), m_made.end());
        m_made.clear();
        m_toFree.insert(m_toFree.end(), m_page.begin(), m_page.end());
        m_page.clear();
        m_pointers = 0;
        m_nextAlloc = m_toAlloc.size();
        m_isBetween = true;
        unsigned done = 0;
        for (; done < operations && cpu.hasMail(); ++done) {
            const Letter letter = cpu.receive();
            cpu.free(letter.cache, letter.object);
        }
        while (done < operations && !m_toFree.empty())
            done += freeNext(cpu);
        for (; done < operations && !m_pooled.empty(); ++done) {
            cpu.free(kVmapArea, m_pooled.back());
            m_pooled.pop_back();
        }
        for (; done < operations && !m_lazy.empty(); ++done) {
            cpu.free(kVmapArea, m_lazy.back());
            m_lazy.pop_back();
        }
        return done > 0;
    }

private:
    struct RcuPage {
        std::uint64_t readyAt;
        std::vector<VmallocObject> objects;
    };

    unsigned freeNext(CpuContext& cpu)
    {
        const VmallocObject object = m_toFree.front(); // one operation
        m_toFree.pop_front();
        cpu.free(object.cache, object.object);
        return 1;
    }
    void allocateNext(CpuContext& cpu)
    {
        const unsigned cache = m_toAlloc[m_nextAlloc++];
        if (void* object = cpu.alloc(cache))
            m_made.push_back({cache, object});
    }

    /// What vmalloc of `pages` pages asks of the slab allocator; a page array over a page is vmalloc'ed itself.
    void addVmalloc(unsigned pages)
    {
        m_toAlloc.push_back(kmallocIndex(72)); // vm_struct
        m_areaPages += pages + 1;              // and the guard page
        const bool isPooled = pages < kLargestPooledArea;
        if (isPooled && !m_pooled.empty()) {
            m_made.push_back({kVmapArea, m_pooled.back()});
            m_pooled.pop_back();
        } else {
            m_toAlloc.push_back(kVmapArea);
        }
        const unsigned arrayBytes = pages * kBytesAPointer;
        if (arrayBytes > kPageBytes)
            addVmalloc((arrayBytes + kPageBytes - 1) / kPageBytes);
        else
            m_toAlloc.push_back(kmallocIndex(arrayBytes));
    }

    /// False: the test has done its loops, or has to wait for memory that RCU holds.
    bool beginLoop(CpuContext& cpu)
    {
        if (!m_isTesting || (m_settings.loops != 0 && m_loop == m_settings.loops))
            return false;
        m_toAlloc.clear();
        m_nextAlloc = 0;
        m_areaPages = 0;
        m_isBetween = false;
        switch (m_settings.test) {
        case VmallocTest::fixSize:
            addVmalloc(m_settings.pages);
            break;
        case VmallocTest::randomSizeAlign:
            addVmalloc(m_random.between(1, 10));
            break;
        case VmallocTest::pcpu:
            return beginPcpu(cpu);
        case VmallocTest::kvfreeRcuOneArg:
        case VmallocTest::kvfreeRcuTwoArg:
            addVmalloc(1);
            break;
        }
        return true;
    }

    /// The array of pointers, then a chunk for every 32 KiB of per-CPU memory; most allocations touch no slab.
    bool beginPcpu(CpuContext& cpu)
    {
        constexpr unsigned kChunkBytes = 32 * 1024;
        constexpr unsigned kMeanObject = 512; // 1 to 1024 bytes
        const unsigned chunks = std::max(1U, m_settings.pcpuObjects / (kChunkBytes / kMeanObject));
        if (m_chunk == 0)
            addVmalloc((m_settings.pcpuObjects * kBytesAPointer + kPageBytes - 1) / kPageBytes);
        for (const unsigned bytes : {256U, 1024U, 1024U, 512U}) // the chunk, its two maps, its block hints
            m_toAlloc.push_back(kmallocIndex(bytes));
        m_toAlloc.push_back(kmallocIndex(72));
        m_toAlloc.push_back(kVmapArea);
        m_chunk = (m_chunk + 1) % chunks;
        cpu.rest(kChunkBytes / kMeanObject);
        return true;
    }

    /// False: wait.
    bool finishLoop(CpuContext& cpu)
    {
        if (m_isBetween)
            return mailReady(cpu);
        m_isBetween = true;
        m_loop += m_chunk == 0 ? 1 : 0; // a loop of pcpu_alloc_test has many chunks
        switch (m_settings.test) {
        case VmallocTest::fixSize:
        case VmallocTest::randomSizeAlign:
            vfree(cpu);
            return true;
        case VmallocTest::pcpu:
            finishPcpuChunk(cpu);
            return true;
        case VmallocTest::kvfreeRcuOneArg:
        case VmallocTest::kvfreeRcuTwoArg:
            return kvfreeRcu(cpu);
        }
        return true;
    }
    /// vm_struct and page array at once; the vmap_area waits until enough address space is pending.
    void vfree(CpuContext& cpu)
    {
        for (; !m_made.empty(); m_made.pop_back()) { // the page array goes before the vm_struct
            if (m_made.back().cache == kVmapArea)
                m_lazy.push_back(m_made.back().object);
            else
                m_toFree.push_back(m_made.back());
        }
        m_lazyPages += m_areaPages;
        if (m_lazyPages >= m_purgeAt)
            purge(cpu);
    }
    void purge(CpuContext& cpu)
    {
        const bool isPooled = m_settings.test != VmallocTest::fixSize || m_settings.pages < kLargestPooledArea;
        for (void* area : m_lazy) {
            if (isPooled)
                m_pooled.push_back(area);
            else
                cpu.send(m_worker, kVmapArea, area); // merged and freed by the purge worker
        }
        m_lazy.clear();
        m_lazyPages = 0;
    }
    /// Everything goes at the end of a test; a work item of another CPU destroys the chunks.
    void finishPcpuChunk(CpuContext& cpu)
    {
        if (m_chunk != 0)
            return;
        for (const VmallocObject& made : m_made)
            cpu.send(m_worker, made.cache, made.object);
        m_made.clear();
    }
    /// A vmalloc address never enters a sheaf: its pointer waits in an array, and a worker does the vfree.
    bool kvfreeRcu(CpuContext& cpu)
    {
        m_page.insert(m_page.end(), m_made.begin(), m_made.end());
        m_made.clear();
        if (++m_pointers == kPointersAPage) {
            m_waiting.push_back({cpu.gracePeriod() + RcuQueues::kPeriodsToWait, std::move(m_page)});
            m_page.clear();
            m_pointers = 0;
        }
        return mailReady(cpu);
    }
    bool mailReady(CpuContext& cpu)
    {
        while (!m_waiting.empty() && m_waiting.front().readyAt <= cpu.gracePeriod())
            mailOldest(cpu);
        // With one argument the caller itself waits for a grace period when there is no array page for the pointer.
        const bool mayWait = m_settings.test == VmallocTest::kvfreeRcuOneArg;
        return m_waiting.size() < (mayWait ? kWaitingPages / 2 : kWaitingPages);
    }
    void mailOldest(CpuContext& cpu)
    {
        for (const VmallocObject& made : m_waiting.front().objects) {
            if (made.cache == kVmapArea)
                m_pooled.push_back(made.object);
            else
                cpu.send(m_worker, made.cache, made.object);
        }
        m_waiting.pop_front();
    }

    const VmallocSettings& m_settings;
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
    std::vector<VmallocObject> m_made; ///< in this loop
    std::deque<VmallocObject> m_toFree;
    std::vector<void*> m_lazy;   ///< vmap_area objects that wait for a purge
    std::vector<void*> m_pooled; ///< vmap_area objects for the next vmalloc
    std::uint64_t m_areaPages = 0;
    std::uint64_t m_lazyPages = 0;
    unsigned m_pointers = 0; ///< in m_page
    std::vector<VmallocObject> m_page;
    std::deque<RcuPage> m_waiting;
};

class VmallocWorkload final : public Workload {
public:
    VmallocWorkload(std::string name, const VmallocSettings& settings) : m_name(std::move(name)), m_settings(settings)
    {
    }

    [[nodiscard]] std::string name() const override { return m_name; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        std::vector<CacheSpec> specs = kmallocSpecs();
        CacheSpec area;
        area.name = "vmap_area";
        area.objectSize = 72;
        specs.push_back(area);
        return specs;
    }
    [[nodiscard]] std::string mainCache() const override { return "kmalloc-96"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine& machine,
                                                          std::uint64_t seed) override
    {
        const std::vector<CpuId>& onNode = machine.node(machine.nodeOf(cpu)).cpus;
        const auto rank = static_cast<std::size_t>(std::find(onNode.begin(), onNode.end(), cpu) - onNode.begin());
        const unsigned cpus = machine.cpuCount();
        const unsigned threads = m_settings.threads == 0 ? cpus : std::min(m_settings.threads, cpus);
        const std::uint64_t purgeAt = std::uint64_t{kPurgePages} * std::bit_width(cpus) / threads;
        return std::make_unique<VmallocProgram>(m_settings, cpu.v < threads, onNode[(rank + 1) % onNode.size()],
                                                purgeAt, seed);
    }

private:
    std::string m_name;
    VmallocSettings m_settings;
};

template <VmallocTest test> std::unique_ptr<Workload> makeVmalloc(const ParameterValues& values, const Machine&)
{
    constexpr std::array kNames{"fix_size_alloc_test", "random_size_align_alloc_test", "pcpu_alloc_test",
                                "kvfree_rcu_1_arg_vmalloc_test", "kvfree_rcu_2_arg_vmalloc_test"};
    VmallocSettings settings;
    settings.test = test;
    settings.threads = wholeParameter(values, "threads");
    settings.loops = wholeParameter(values, "l");
    if (test == VmallocTest::fixSize)
        settings.pages = wholeParameter(values, "p"); // h makes no difference to slab
    if (test == VmallocTest::pcpu)
        settings.pcpuObjects = wholeParameter(values, "objects");
    return std::make_unique<VmallocWorkload>(kNames[static_cast<std::size_t>(test)], settings);
}

std::vector<ParameterInfo> vmallocParameters(std::initializer_list<ParameterInfo> own)
{
    std::vector<ParameterInfo> list(own);
    list.push_back({"l", "Loops of each thread (test_loop_count); 0: without end", 0, 0, 1e9});
    list.push_back({"threads", "Threads (nr_threads), on the first CPUs; 0: one a CPU", 0, 0, 8192});
    return list;
}

} // namespace

WorkloadMaker fixSizeAllocMaker()
{
    return {{"fix_size_alloc_test", "vmalloc: fixed size",
             "A loop of vmalloc(p pages) and vfree, as lib/test_vmalloc.c has it: for each a vm_struct of kmalloc-96, "
             "an array of page pointers from the kmalloc cache of its size, both freed at once, and a vmap_area that "
             "is recycled without the slab allocator after the first purge. It leaves out pages, page tables and the "
             "search for address space. It helps with: whether slab can explain a loss of this test at all, since "
             "each CPU holds two objects and, from 7.0 on, stays in its sheaf.",
             vmallocParameters({{"p", "Pages of an allocation (nr_pages)", 1, 1, 16'384},
                                {"h", "1: huge pages (use_huge); the slab traffic is the same", 0, 0, 1}})},
            makeVmalloc<VmallocTest::fixSize>};
}

WorkloadMaker randomSizeAllocMaker()
{
    return {{"random_size_align_alloc_test", "vmalloc: random size",
             "As fix_size_alloc_test with 1 to 10 pages at random, so that the arrays come from kmalloc-8 to "
             "kmalloc-96; the alignment moves address space only. It leaves out the same. It helps with: the same "
             "question where several kmalloc caches take turns.",
             vmallocParameters({})},
            makeVmalloc<VmallocTest::randomSizeAlign>};
}

WorkloadMaker pcpuAllocMaker()
{
    return {{"pcpu_alloc_test", "vmalloc: per-CPU allocations",
             "Many per-CPU allocations of 1 to 1024 bytes, then all are freed. Only growth touches slab: for each "
             "chunk of 32 KiB its struct, maps, hints, a vm_struct and a vmap_area, which a worker on another CPU of "
             "the node frees at the end; sizes of the maps are those of a 32 KiB chunk. It leaves out the bitmaps' "
             "search. It helps with: how little of this test is slab.",
             vmallocParameters({{"objects", "Per-CPU allocations of a loop (nr_pcpu_objects)", 35'000, 1, 1'000'000}})},
            makeVmalloc<VmallocTest::pcpu>};
}

WorkloadMaker kvfreeRcuOneMaker()
{
    return {{"kvfree_rcu_1_arg_vmalloc_test", "vmalloc: kvfree_rcu, one argument",
             "A loop of vmalloc(1 page) and kvfree_rcu of it. The address is no slab object, so it never enters an "
             "rcu_free sheaf: 500 pointers fill an array page, and after a grace period a worker on another CPU of "
             "the node frees each vm_struct and page array. With one argument the caller waits sooner when many "
             "arrays are pending. It leaves out pages and page tables. It helps with: why these two tests react to "
             "sheaf capacity and barn limits: long runs of allocations here, long runs of frees there.",
             vmallocParameters({})},
            makeVmalloc<VmallocTest::kvfreeRcuOneArg>};
}

WorkloadMaker kvfreeRcuTwoMaker()
{
    return {{"kvfree_rcu_2_arg_vmalloc_test", "vmalloc: kvfree_rcu, two arguments",
             "As kvfree_rcu_1_arg_vmalloc_test with an rcu_head in the object, so that twice as many arrays of "
             "pointers may be pending before the test waits.",
             vmallocParameters({})},
            makeVmalloc<VmallocTest::kvfreeRcuTwoArg>};
}

} // namespace sheafscope
