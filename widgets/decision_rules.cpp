// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decision_rules.h"

#include <QCoreApplication>

namespace sheafscope {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("sheafscope::DecisionRules", text);
}

DecisionRule rule(const char* section, const char* function, const char* text)
{
    return {QString::fromLatin1(section), QString::fromLatin1(function), words(text)};
}

} // namespace

DecisionRule ruleOf(Decision decision, const Mechanisms& mechanisms)
{
    const bool isOld = mechanisms.cpuSlabs;
    switch (decision) {
    case Decision::swapMainAndSpare:
        return rule("6.3, 6.5", "__pcs_replace_empty_main, __pcs_replace_full_main",
                    "Before anything is shared with others the CPU looks at its own spare: an allocation wants a spare "
                    "with objects, a free one with room. The swap takes no lock and counts nothing.");
    case Decision::noBarn:
        return mechanisms.barnNodes == BarnNodes::online
                   ? rule("8 item 1", "barn_init",
                          "A CPU uses the barn of the node it is on. Every online node has one.")
                   : rule("6.2, 13", "get_barn",
                          "A barn belongs to the record of a node, and only a node with memory has a record. On a CPU "
                          "of "
                          "a node without memory the sheaves cannot be exchanged or refilled.");
    case Decision::barnGet:
        return rule("6.3 step 3", "__pcs_replace_empty_main",
                    "If the barn has a full sheaf it is exchanged for the empty main: one lock for a whole sheaf of "
                    "objects. Last in, first out, and no limit is looked at.");
    case Decision::barnGetFail:
        return mechanisms.refillCallers == RefillCallers::mayBlock
                   ? rule("6.3 steps 4, 5", "__pcs_replace_empty_main",
                          "The barn has no full sheaf. Only a caller that may block goes on to refill one; any other "
                          "one gets a single object from the slabs.")
                   : rule("6.3 step 4, 7.1", "__pcs_replace_empty_main",
                          "The barn has no full sheaf. An empty one is refilled from the slabs, unless the caller may "
                          "not even spin for a lock.");
    case Decision::barnPut:
        return rule("6.5 d, e", "__pcs_replace_full_main",
                    "Main and spare are full: main goes to the barn as a whole and an empty sheaf takes its place. The "
                    "limit of full sheaves is looked at only when one is exchanged for an empty one of the barn. An "
                    "rcu_free sheaf goes the same way when its grace period has ended (6.9).");
    case Decision::barnPutFail:
        return rule(
            "6.5 d", "__pcs_replace_full_main",
            "The barn has as many full sheaves as it takes. The spare is flushed to its slabs, object by object "
            "under the list locks, and main becomes the spare.");
    case Decision::takeEmptyFromBarn:
        return rule("6.2, 6.3 step 6, 6.5 b", "barn_get_empty_sheaf",
                    "An empty sheaf is needed and the CPU has none: the first empty one of the barn is taken.");
    case Decision::putEmptyToBarn:
        return mechanisms.emptyMain == EmptyMainGoes::toSpareElseBarn
                   ? rule("7.1", "__pcs_replace_empty_main",
                          "The refilled sheaf becomes main. The CPU has a spare already, so the old empty main goes to "
                          "the barn, whatever the limit says.")
                   : rule("6.3 step 8", "__pcs_replace_empty_main",
                          "The refilled sheaf becomes main and the old empty one goes to the barn, whatever the limit "
                          "says; the next miss takes it back from there.");
    case Decision::newSheaf:
        return rule(
            "6.3 step 6, 6.5 e, 6.6", "alloc_empty_sheaf",
            "Nobody has an empty sheaf, so one is allocated: a kmalloc of 32 bytes and 8 for each object, which "
            "is an allocation in a kmalloc cache of its own.");
    case Decision::freeSheaf:
        return rule("6.3 step 7, 6.9, 6.12, 11", "free_empty_sheaf",
                    "A sheaf that nobody can keep is freed: after a refill that failed, a flush or a shrink, or when "
                    "the barn takes no more.");
    case Decision::refill:
        return isOld
                   ? rule("6.4, 5.2", "refill_sheaf",
                          "A sheaf is filled up to its capacity by a bulk allocation through the cpu slab.")
                   : rule("6.4, 7.3", "refill_sheaf, refill_objects",
                          "A sheaf is filled up to its capacity: first from the partial list of the nearest node, "
                          "then from other nodes that have more than min_partial partial slabs, then from new slabs.");
    case Decision::flush:
        return rule("6.8", "sheaf_flush_unused, sheaf_flush_main",
                    "All objects of a sheaf go back to the slabs they came from, grouped by slab as far as three slabs "
                    "of looking ahead find them.");
    case Decision::nodeMismatch:
        return isOld ? rule("5.1 S2, 6.1", "___slab_alloc, alloc_from_pcs",
                            "The node asked for is not that of the cpu slab, or not that of the CPU or of the top "
                            "object of main: the sheaf is passed by, and a cpu slab of another node is put away.")
                     : rule("7.1", "alloc_from_pcs",
                            "The node asked for is not that of the CPU, or the top object of main is of another node: "
                            "the sheaves cannot serve it.");
    case Decision::slowPath:
        return isOld
                   ? rule("5.1 S0 to S6", "___slab_alloc",
                          "The private list of the cpu slab is empty: look at the slab's shared list, the cpu partial "
                          "list, then the node's partial list.")
                   : rule("7.2", "___slab_alloc",
                          "One object, and only one, is taken under the list lock of the node. Nothing is cached for "
                          "the next allocation.");
    case Decision::fromPartial:
        return isOld ? rule("5.6", "get_partial_node",
                            "The first slab of the node's partial list becomes the cpu slab; some more go to the cpu "
                            "partial list.")
                     : rule("7.2 step 1", "get_from_partial_node",
                            "The first object of the first slab on the node's partial list; the slab leaves the list "
                            "only if that was its last one.");
    case Decision::newSlab:
        return isOld ? rule("5.1 S7, 2.5", "allocate_slab",
                            "No list has a slab to give: pages are taken from the page allocator, near the CPU if "
                            "possible, and become the cpu slab.")
                     : rule("7.2 step 3, 7.3 C, 2.5", "allocate_slab",
                            "No list has a slab to give: pages are taken from the page allocator, near the CPU if "
                            "possible. What is left of the slab goes to the head of its node's partial list.");
    case Decision::discardSlab:
        return isOld ? rule("5.3, 2.6", "discard_slab",
                            "The slab has no object in use and its node has min_partial partial slabs already: its "
                            "pages go back.")
                     : rule("7.4, 2.6", "discard_slab",
                            "The slab has no object in use and its node has min_partial partial slabs already: its "
                            "pages go back.");
    case Decision::remoteFree:
        return mechanisms.barnNodes == BarnNodes::online
                   ? rule("8 item 2", "can_free_to_pcs",
                          "Only objects of the CPU's own node go into its sheaves, unless that node has no normal "
                          "memory. Then any object may. This one goes straight to its slab.")
                   : rule(
                         "6.5 step 1", "free_to_pcs",
                         "Only objects of the CPU's own node go into its sheaves. This one goes straight to its slab.");
    case Decision::freeToSlab:
        return isOld ? rule("5.3", "__slab_free",
                            "The object joins the shared list of its slab with one compare-and-exchange; a slab that "
                            "was full goes to this CPU's partial list.")
                     : rule("7.4, 7.5", "__slab_free",
                            "The object joins the free list of its slab. The list lock is taken only if the slab was "
                            "full, or is empty now.");
    case Decision::slabToPartial:
        return isOld ? rule("5.5", "put_cpu_partial, __put_partials",
                            "A slab with a free object again is put at the tail of its node's partial list.")
                     : rule("7.4", "__slab_free",
                            "A slab that was full has a free object again: it is put at the tail of its node's partial "
                            "list.");
    case Decision::prefilledTake:
        return rule("6.12", "kmem_cache_alloc_from_sheaf",
                    "An allocation from a prefilled sheaf pops its top object. Nothing is counted, and there is no "
                    "fallback when it is empty.");
    case Decision::prefilledEnough:
        return rule("6.12", "kmem_cache_refill_sheaf", "A prefilled sheaf with enough objects stays as it is.");
    case Decision::prefilledToSpare:
        return rule("6.12", "kmem_cache_return_sheaf",
                    "A prefilled sheaf that comes back to a CPU without a spare becomes its spare, whatever its fill.");
    case Decision::rcuSheafWaits:
        return rule("6.9 step 5", "__kfree_rcu_sheaf",
                    "The rcu_free sheaf is full: it is handed to RCU as a whole, and goes to the barn after the grace "
                    "period.");
    case Decision::rcuBatch:
        return rule("6.9 steps 2, 4, 5.7", "kvfree_call_rcu",
                    "The object cannot go into an rcu_free sheaf: it is of another node, or there is none to be had. "
                    "It waits in the classic batch, which is freed past the sheaves.");
    case Decision::allocationFailed:
        return isOld
                   ? rule("5.1 S7, 14", "___slab_alloc", "No node that may serve the request has pages: it fails.")
                   : rule("7.2 step 3, 14", "___slab_alloc", "No node that may serve the request has pages: it fails.");
    }
    return {};
}

DecisionRule straightRule(bool isFree, const Mechanisms& mechanisms)
{
    if (mechanisms.sheafCaches == SheafCaches::none)
        return isFree ? rule("5.3", "do_slab_free",
                             "An object of this CPU's cpu slab joins its private list without a lock.")
                      : rule("5.1 F", "slab_alloc_node",
                             "The first object of the cpu slab's private list, without a lock.");
    return isFree ? rule(mechanisms.cpuSlabs ? "6.5 step 4" : "7.5", "free_to_pcs",
                         "Main has room: the object is put on top. No lock, no atomic instruction.")
                  : rule(mechanisms.cpuSlabs ? "6.1 step 5" : "7.1", "alloc_from_pcs",
                         "Main has objects: the top one is taken. No lock, no atomic instruction.");
}

} // namespace sheafscope
