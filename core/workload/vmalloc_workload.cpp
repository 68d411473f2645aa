// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/benchmark_calls.h"
#include "core/workload/parameters.h"
#include "core/workload/vmalloc_program.h"

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

constexpr unsigned kPurgePages = 8192; ///< of address space for each bit of the number of CPUs

/// The calls that a test times: to get, and to free.
std::pair<const char*, const char*> callNames(VmallocTest test)
{
    switch (test) {
    case VmallocTest::fixSize:
    case VmallocTest::randomSizeAlign:
        return {"vmalloc", "vfree"};
    case VmallocTest::pcpu:
        return {"alloc_percpu", "free_percpu"};
    case VmallocTest::kvfreeRcuOneArg:
    case VmallocTest::kvfreeRcuTwoArg:
        return {"vmalloc", "kvfree_rcu"};
    }
    return {};
}

class VmallocWorkload final : public Workload, public CountsBenchmarkCalls {
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
        specs.push_back(std::move(area));
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
                                                purgeAt, seed, m_calls.emplace_back());
    }
    [[nodiscard]] CallsByName callsSoFar() const override
    {
        const auto [get, release] = callNames(m_settings.test);
        CallsByName calls;
        for (const VmallocCalls& cpu : m_calls) {
            add(calls, get, cpu.gets);
            add(calls, release, cpu.frees);
        }
        return calls;
    }

private:
    static void add(CallsByName& calls, const char* name, const VmallocCalls::Count& count)
    {
        const std::uint64_t made = count.made.load(std::memory_order_relaxed);
        if (made == 0)
            return;
        calls[name].made += made;
        calls[name].reachedSlab += count.reachedSlab.load(std::memory_order_relaxed);
    }

    std::string m_name;
    VmallocSettings m_settings;
    std::deque<VmallocCalls> m_calls; ///< by CPU, in the order of makeProgram(); their places do not move
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
