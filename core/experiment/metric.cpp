// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/metric.h"

#include <algorithm>
#include <array>

namespace sheafscope {
namespace {

using enum FigureKind;
using enum Better;

constexpr std::array<MetricInfo, 28> kMetrics{{
    {"slowpath_share", "%", counted, lower,
     "Operations that had to go beyond their CPU: took a barn's lock, or went to slabs, partial lists or pages."},
    {"barn_share", "%", counted, lower, "Of all operations, those that a barn could serve."},
    {"slab_share", "%", counted, lower,
     "Of all operations, those that went to slabs, partial lists or pages, to refill or flush a sheaf too."},
    {"op_share", "%", counted, lower,
     "Of the scenario's operations, those on this cache; tells how much its other figures weigh, and is neither good "
     "nor "
     "bad."},
    {"alloc_slowpath", "per 1000 op", counted, lower,
     "The kernel's ALLOC_SLOWPATH; an era's own meaning: to 6.19 cpu slabs that had to be found, later objects."},
    {"free_slowpath", "per 1000 op", counted, lower,
     "The kernel's FREE_SLOWPATH; an era's own meaning: to 6.19 calls, those of a flush too, later objects."},
    {"barn_get", "per 1000 op", counted, lower, "Full sheaves got from barns (BARN_GET)."},
    {"barn_get_fail", "per 1000 op", counted, lower, "Barns that had no full sheaf to give (BARN_GET_FAIL)."},
    {"barn_put", "per 1000 op", counted, lower, "Full sheaves put into barns (BARN_PUT)."},
    {"barn_put_fail", "per 1000 op", counted, lower, "Barns that were full (BARN_PUT_FAIL): a sheaf is flushed then."},
    {"objects_refilled", "per 1000 op", counted, lower, "Objects that went from slabs into sheaves (SHEAF_REFILL)."},
    {"objects_flushed", "per 1000 op", counted, lower, "Objects that went from sheaves back to slabs (SHEAF_FLUSH)."},
    {"slabs_allocated", "per 1000 op", counted, lower, "New slabs: requests to the page allocator that succeeded."},
    {"slabs_freed", "per 1000 op", counted, lower,
     "Slabs given back to the page allocator, those that a refill drops too, which FREE_SLAB leaves out from 7.0 on."},
    {"list_lock", "per 1000 op", counted, lower, "Acquisitions of nodes' list_lock."},
    {"barn_lock", "per 1000 op", counted, lower, "Acquisitions of barn locks."},
    {"lock_transfers", "per 1000 op", counted, lower,
     "Acquisitions of a list_lock or barn lock that another CPU had held last: its cache line has to travel."},
    {"far_lock_transfers", "per 1000 op", counted, lower, "Of the lock transfers, those between nodes."},
    {"remote_refills", "per 1000 op", counted, lower,
     "Slabs that gave objects to a CPU although they are not of its memory node."},
    {"spare_swaps", "per 1000 op", counted, lower, "Main and spare sheaf changed places; costs next to nothing."},
    {"failed_allocations", "per 1000 op", counted, lower, "Allocations that got no memory."},
    {"bytes_parked", "bytes", counted, lower,
     "Free objects of all caches that no other CPU can get at once: in sheaves, barns, cpu slabs, on their way through "
     "RCU; mean of the run."},
    {"slab_bytes", "bytes", counted, lower, "Pages of all slabs of all caches; mean of the run."},
    {"partial_slabs", "slabs", counted, lower, "Slabs on nodes' partial lists, all caches; mean of the run."},
    {"model_cycles", "cycles/op", modelledCost, lower,
     "Counts x the mode of the cost profile, with the waiting for locks."},
    {"model_lock_wait", "cycles/op", modelledCost, lower, "Of it, the waiting for locks."},
    {"host_throughput", "op/s", hostThroughput, higher,
     "Operations a second of our own code under oneTBB on this host; no kernel figure."},
    {"host_lock_wait", "ns/op", hostThroughput, lower,
     "Host time that our workers spent waiting for list_locks and barn locks; no kernel figure."},
}};

} // namespace

std::span<const MetricInfo> metricTable()
{
    return kMetrics;
}

const MetricInfo* findMetric(std::string_view id)
{
    const auto* const found = std::ranges::find(kMetrics, id, &MetricInfo::id);
    return found == kMetrics.end() ? nullptr : found;
}

} // namespace sheafscope
