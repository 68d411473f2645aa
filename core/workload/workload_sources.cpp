// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/workload_sources.h"

#include <algorithm>
#include <array>

namespace sheafscope {
namespace {

constexpr std::string_view kVmalloc =
    "lib/test_vmalloc.c in slab terms, as section 16 of the description of the allocator has it: one vm_struct, one "
    "page array and at times a vmap_area for each vmalloc.";
constexpr std::string_view kVmallocBeyond =
    "most of vmalloc is pages, page tables and the search for address space, which are not slab: a figure here bounds "
    "what slab can explain.";
constexpr std::string_view kKvfreeBeyond =
    "kvfree_rcu gets the address of vmalloc'ed memory, which is no slab object: it enters no sheaf (free_rcu_sheaf "
    "counts nothing), so there is little to see in slab of kvfree_rcu itself. The figures are those of the vm_struct "
    "and the page array of each vmalloc, which a worker frees later.";
constexpr std::string_view kTbb =
    "A program of oneTBB that really runs; its counts are its own, and stealing decides their order.";

constexpr std::array kSources{
    WorkloadSource{"fork",
                   "What kernels of seven versions counted for 2000 forks, cache by cache (tests/groundtruth/"
                   "forkexec.json), the order of a kernel trace of forks, and section 15 of the description of the "
                   "allocator for the shape of the maple tree.",
                   {}},
    WorkloadSource{"execve",
                   "What kernels of seven versions counted for 2000 execs, cache by cache (tests/groundtruth/"
                   "forkexec.json), and section 15 of the description of the allocator for the order.",
                   {}},
    WorkloadSource{"mmap2",
                   "The loop of will-it-scale's mmap2; vm_area_struct and maple_node of each mmap and munmap as "
                   "section 15 of the description of the allocator has them.",
                   "page faults, page tables and the mmap lock are not slab, and take most of the time of the test."},
    WorkloadSource{"brk1",
                   "The loop of will-it-scale's brk1; vm_area_struct and maple_node of each brk as section 15 of the "
                   "description of the allocator has them.",
                   "page tables and the mmap lock are not slab, and take most of the time of the test."},
    WorkloadSource{
        "burst", "Allocate W, free W: the measure of objects per CPU; W and the size are the question itself.", {}},
    WorkloadSource{"cross-cpu",
                   "The flow of a kernel trace in which one CPU allocates what another frees; burst and queue are "
                   "chosen.",
                   {}},
    WorkloadSource{
        "ublk",
        "The report of ublk on 8 nodes: 16 queues, bios of submitters freed by server CPUs, one job a queue as "
        "there; depth and batch are chosen.",
        "most of a request is block layer, ring and copy; a ratio here is larger than that of the benchmark."},
    WorkloadSource{"producer-consumer", "Chosen: chains over nodes with the depth of a small queue.", {}},
    WorkloadSource{"larson",
                   "The server of Larson and Krishnan's paper on memory allocation for long-running programs; sizes "
                   "and slots are chosen.",
                   {}},
    WorkloadSource{
        "churn", "Chosen: sizes of the kmalloc caches, lifetimes from the distribution that is asked for.", {}},
    WorkloadSource{"one-node-bind", "Chosen: a program bound to one node, as numactl --cpunodebind does.", {}},
    WorkloadSource{"isolated-cpus", "Chosen: bursts on housekeeping CPUs and rare drains of isolated ones.", {}},
    WorkloadSource{"memory-pressure", "Chosen: a node that runs full, with large and small objects.", {}},
    WorkloadSource{"fix_size_alloc_test", kVmalloc, kVmallocBeyond},
    WorkloadSource{"random_size_align_alloc_test", kVmalloc, kVmallocBeyond},
    WorkloadSource{"pcpu_alloc_test",
                   "lib/test_vmalloc.c in slab terms, as section 16 of the description of the allocator has it: one "
                   "vmalloc of 280 KB and 35000 percpu allocations, which touch slab only where chunks grow.",
                   "the percpu allocator touches slab only where it grows a chunk."},
    WorkloadSource{"kvfree_rcu_1_arg_vmalloc_test", kVmalloc, kKvfreeBeyond},
    WorkloadSource{"kvfree_rcu_2_arg_vmalloc_test", kVmalloc, kKvfreeBeyond},
    WorkloadSource{"tbb-pipeline", kTbb, {}},
    WorkloadSource{"tbb-graph", kTbb, {}},
    WorkloadSource{"tbb-hash-map", kTbb, {}},
};

} // namespace

const WorkloadSource* workloadSource(std::string_view name)
{
    const auto found = std::ranges::find(kSources, name, &WorkloadSource::name);
    return found == kSources.end() ? nullptr : found;
}

} // namespace sheafscope
