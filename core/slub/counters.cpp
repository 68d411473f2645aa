// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/counters.h"

#include <algorithm>

namespace sheafscope {
namespace {

using enum StatItem;
using enum StatUnit;

constexpr std::array<StatDescription, kStatCount> kDescriptions{{
    {ALLOC_PCS, "ALLOC_PCS", "alloc_cpu_sheaf", objects, false,
     "Objects taken from the CPU's main sheaf (6.18, 6.19)."},
    {ALLOC_FASTPATH, "ALLOC_FASTPATH", "alloc_fastpath", objects, false,
     "7.0 on: objects taken from the CPU's main sheaf; before: objects taken from the cpu slab without a lock."},
    {ALLOC_SLOWPATH, "ALLOC_SLOWPATH", "alloc_slowpath", objects, true,
     "Allocations that had to go to the slabs: the sheaves could not serve them."},
    {FREE_PCS, "FREE_PCS", "free_cpu_sheaf", objects, false, "Objects put into the CPU's main sheaf (6.18, 6.19)."},
    {FREE_RCU_SHEAF, "FREE_RCU_SHEAF", "free_rcu_sheaf", objects, false,
     "Objects that kfree_rcu put into the CPU's rcu_free sheaf."},
    {FREE_RCU_SHEAF_FAIL, "FREE_RCU_SHEAF_FAIL", "free_rcu_sheaf_fail", objects, true,
     "kfree_rcu found no rcu_free sheaf to use and fell back to classic batching."},
    {FREE_FASTPATH, "FREE_FASTPATH", "free_fastpath", objects, false,
     "7.0 on: objects put into the CPU's main sheaf; before: objects freed to the CPU's own cpu slab."},
    {FREE_SLOWPATH, "FREE_SLOWPATH", "free_slowpath", objects, true,
     "7.0 on: objects freed straight to their slab; before: calls that freed to a slab other than the cpu slab."},
    {FREE_FROZEN, "FREE_FROZEN", "free_frozen", calls, false, "Frees to a slab that is another CPU's cpu slab."},
    {FREE_ADD_PARTIAL, "FREE_ADD_PARTIAL", "free_add_partial", slabs, true,
     "A full slab got a free object and joined its node's partial list."},
    {FREE_REMOVE_PARTIAL, "FREE_REMOVE_PARTIAL", "free_remove_partial", slabs, true,
     "A slab became empty and left the partial list, as min_partial slabs were there already."},
    {ALLOC_FROM_PARTIAL, "ALLOC_FROM_PARTIAL", "alloc_from_partial", slabs, true,
     "A cpu slab was taken from a node's partial list."},
    {ALLOC_SLAB, "ALLOC_SLAB", "alloc_slab", slabs, true, "New slabs: pages taken from the page allocator."},
    {ALLOC_REFILL, "ALLOC_REFILL", "alloc_refill", calls, false,
     "The cpu slab was refilled with the objects that others had freed to it."},
    {ALLOC_NODE_MISMATCH, "ALLOC_NODE_MISMATCH", "alloc_node_mismatch", calls, true,
     "The node asked for was not that of the CPU, of the sheaf's top object or of the cpu slab."},
    {FREE_SLAB, "FREE_SLAB", "free_slab", slabs, true, "Empty slabs given back to the page allocator by a free."},
    {CPUSLAB_FLUSH, "CPUSLAB_FLUSH", "cpuslab_flush", slabs, true, "Cpu slabs abandoned by a flush."},
    {DEACTIVATE_FULL, "DEACTIVATE_FULL", "deactivate_full", slabs, false, "Cpu slab was full when it was deactivated."},
    {DEACTIVATE_EMPTY, "DEACTIVATE_EMPTY", "deactivate_empty", slabs, true,
     "Cpu or cpu partial slab was empty and discarded."},
    {DEACTIVATE_TO_HEAD, "DEACTIVATE_TO_HEAD", "deactivate_to_head", slabs, false,
     "Cpu slab was moved to the head of the partial list."},
    {DEACTIVATE_TO_TAIL, "DEACTIVATE_TO_TAIL", "deactivate_to_tail", slabs, false,
     "Cpu slab was moved to the tail of the partial list."},
    {DEACTIVATE_REMOTE_FREES, "DEACTIVATE_REMOTE_FREES", "deactivate_remote_frees", slabs, false,
     "Deactivated cpu slab held objects that other CPUs had freed."},
    {DEACTIVATE_BYPASS, "DEACTIVATE_BYPASS", "deactivate_bypass", slabs, false,
     "Cpu slab was exhausted and left without any list work."},
    {ORDER_FALLBACK, "ORDER_FALLBACK", "order_fallback", slabs, true,
     "The preferred page order could not be had; the slab is smaller."},
    {CMPXCHG_DOUBLE_CPU_FAIL, "CMPXCHG_DOUBLE_CPU_FAIL", "cmpxchg_double_cpu_fail", calls, true,
     "The cpu slab fast path lost a race and was retried."},
    {CMPXCHG_DOUBLE_FAIL, "CMPXCHG_DOUBLE_FAIL", "cmpxchg_double_fail", calls, true,
     "An update of a slab lost a race against another CPU and was retried."},
    {CPU_PARTIAL_ALLOC, "CPU_PARTIAL_ALLOC", "cpu_partial_alloc", slabs, false,
     "A cpu slab was taken from the cpu partial list."},
    {CPU_PARTIAL_FREE, "CPU_PARTIAL_FREE", "cpu_partial_free", slabs, false,
     "A free put a full slab onto the CPU's cpu partial list."},
    {CPU_PARTIAL_NODE, "CPU_PARTIAL_NODE", "cpu_partial_node", slabs, false,
     "Slabs moved from a node's partial list to the cpu partial list."},
    {CPU_PARTIAL_DRAIN, "CPU_PARTIAL_DRAIN", "cpu_partial_drain", calls, true,
     "The cpu partial list was too long and went to the node's partial list as a whole."},
    {SHEAF_FLUSH, "SHEAF_FLUSH", "sheaf_flush", objects, true, "Objects flushed from sheaves back to slabs."},
    {SHEAF_REFILL, "SHEAF_REFILL", "sheaf_refill", objects, true, "Objects refilled into sheaves from slabs."},
    {SHEAF_ALLOC, "SHEAF_ALLOC", "sheaf_alloc", sheaves, true, "Sheaves allocated."},
    {SHEAF_FREE, "SHEAF_FREE", "sheaf_free", sheaves, true, "Sheaves freed."},
    {BARN_GET, "BARN_GET", "barn_get", sheaves, false, "Full sheaves got from the barn."},
    {BARN_GET_FAIL, "BARN_GET_FAIL", "barn_get_fail", calls, true, "The barn had no full sheaf to give."},
    {BARN_PUT, "BARN_PUT", "barn_put", sheaves, false, "Full sheaves put into the barn."},
    {BARN_PUT_FAIL, "BARN_PUT_FAIL", "barn_put_fail", calls, true,
     "The barn was full: a sheaf had to be flushed instead."},
    {SHEAF_PREFILL_FAST, "SHEAF_PREFILL_FAST", "sheaf_prefill_fast", sheaves, false,
     "Prefills served by the CPU's spare sheaf."},
    {SHEAF_PREFILL_SLOW, "SHEAF_PREFILL_SLOW", "sheaf_prefill_slow", sheaves, true,
     "Prefills that needed a sheaf from the barn or a new one."},
    {SHEAF_PREFILL_OVERSIZE, "SHEAF_PREFILL_OVERSIZE", "sheaf_prefill_oversize", sheaves, true,
     "Prefills of more objects than a sheaf of this cache can hold."},
    {SHEAF_RETURN_FAST, "SHEAF_RETURN_FAST", "sheaf_return_fast", sheaves, false,
     "Prefilled sheaves returned as the CPU's spare."},
    {SHEAF_RETURN_SLOW, "SHEAF_RETURN_SLOW", "sheaf_return_slow", sheaves, true,
     "Prefilled sheaves returned while the CPU had a spare already."},
}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kStatCount; ++i)
        if (indexOf(kDescriptions[i].item) != i)
            return false;
    return true;
}
static_assert(isInOrder(), "statDescriptions() must be in the order of StatItem");

} // namespace

std::span<const StatDescription, kStatCount> statDescriptions()
{
    return kDescriptions;
}

const StatDescription& describe(StatItem item)
{
    return kDescriptions[indexOf(item)];
}

std::optional<StatItem> statFromSysfsName(std::string_view name)
{
    const auto* const found = std::find_if(kDescriptions.begin(), kDescriptions.end(),
                                           [&](const StatDescription& d) { return d.sysfsName == name; });
    if (found == kDescriptions.end())
        return std::nullopt;
    return found->item;
}

} // namespace sheafscope
