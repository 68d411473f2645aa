// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/slub/counters.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

inline constexpr unsigned kMaxSheafCapacity = 4096; ///< objects; of any cache, asked for or set later

/// Which caches have sheaves (spec 2.7).
enum class SheafCaches : std::uint8_t { none, onRequest, all };
/// Which nodes have a barn (spec 8 item 1).
enum class BarnNodes : std::uint8_t { withMemory, online };
/// By which node a CPU finds its barn (spec 8 item 1).
enum class BarnLookup : std::uint8_t { memNode, node };
/// Whose objects a CPU may free into its sheaves (spec 6.5 step 1, 8 item 2); `anyNode`: no kernel with sheaves.
enum class SheafFreeRule : std::uint8_t { anyNode, memNodeOnly, anyOnNodeWithoutNormalMemory };
/// Where an empty main goes after a refill (spec 7.1 step 8).
enum class EmptyMainGoes : std::uint8_t { toBarn, toSpareElseBarn };
/// Who may refill a sheaf while allocating (spec 6.3 step 5, 7.1, 7.7).
enum class RefillCallers : std::uint8_t { mayBlock, maySpin };
/// Where a sheaf is refilled from: the cpu slab, object by object, or the nodes' partial lists, in bulk
/// (spec 6.4, 7.3).
enum class RefillSource : std::uint8_t { cpuSlab, nodeLists };
/// In which order a refill uses the slabs it took from a node's list (spec 7.3, 9 item 1).
enum class RefillOrder : std::uint8_t { lastTakenFirst, firstTakenFirst };
/// Where a full slab goes when one of its objects is freed: onto the freeing CPU's partial list, or its node's (spec
/// 5.3, 7.4).
enum class FullSlabGoes : std::uint8_t { toCpuPartial, toNodeList };
/// What the counters of the fast and slow paths are about (spec 12): ALLOC_PCS and FREE_PCS for sheaves, the others for
/// cpu slabs, FREE_SLOWPATH by call; or ALLOC_FASTPATH and FREE_FASTPATH for sheaves and FREE_SLOWPATH by object.
enum class StatItems : std::uint8_t { ofCpuSlabs, ofSheaves };
/// How bulk free sorts out remote objects (spec 6.11, 8 item 4, 10 item 1).
enum class BulkFreeRemotes : std::uint8_t { sideArrayLosingLocals, sideArray, partitionInPlace };
/// How many nodes' barns shrink empties before it turns to the slabs (spec 8 item 6).
enum class ShrinkOrder : std::uint8_t { nodeByNode, barnsFirst };

/// What the kernel's history changed, one switch or number per change. Code asks a mechanism, never an era.
struct Mechanisms {
    bool cpuSlabs = false; ///< allocations are served by a frozen cpu slab (<= 6.19)
    FullSlabGoes fullSlabs = FullSlabGoes::toNodeList;
    StatItems statItems = StatItems::ofSheaves;
    bool recursionGuard = true; ///< 6.19+: a sheaf for a kmalloc cache does not ask for another new sheaf
    SheafCaches sheafCaches = SheafCaches::all;
    bool capacityBySize = true;              ///< capacity rule of 7.0 (60/28/12/4); else as requested
    BarnNodes barnNodes = BarnNodes::online; ///< 7.1+: online; before: nodes with memory
    BarnLookup barnLookup = BarnLookup::node;
    SheafFreeRule sheafFree = SheafFreeRule::anyOnNodeWithoutNormalMemory;
    EmptyMainGoes emptyMain = EmptyMainGoes::toSpareElseBarn;
    RefillCallers refillCallers = RefillCallers::maySpin;
    RefillSource refillSource = RefillSource::nodeLists;
    RefillOrder refillOrder = RefillOrder::firstTakenFirst;
    bool quickReturn = true;      ///< 7.2+: what a refill leaves in a slab goes back in one step, without a counter
    bool refillTriesLocks = true; ///< 7.0+: a refill passes another node by whose list_lock is held
    BulkFreeRemotes bulkFreeRemotes = BulkFreeRemotes::partitionInPlace;
    ShrinkOrder shrinkOrder = ShrinkOrder::barnsFirst;
    bool oversizeSheavesCounted = true;   ///< 7.2+: SHEAF_ALLOC / SHEAF_FREE of oversize prefilled sheaves
    bool sheafStructDropsThisNode = true; ///< 7.2+: the nested kmalloc of a sheaf forgets __GFP_THISNODE
    bool ctorPlaceCounts = true;          ///< 7.0+: a named free pointer place counts in a constructor cache too
    bool nolockUsesSheaves = true;        ///< 7.0+: kmalloc_nolock() and kfree_nolock() look into the sheaves
    bool rcuFailCountsAll = true;         ///< 7.0+: kfree_rcu() in a cache without sheaves is a FREE_RCU_SHEAF_FAIL
    bool emptyPrefillIsNone = true;       ///< 7.0+: a prefill of 0 objects gives no sheaf
    bool mismatchCountsSheaves = true;    ///< 7.0+: ALLOC_NODE_MISMATCH also when sheaves are passed by for a node
    bool sheafCachesMerge = true;         ///< 7.0+: a cache with sheaves that asked for no capacity may be merged
    bool refillFromAllNodes = true;       ///< 7.0+: a refill also takes partial slabs of other nodes
    bool rcuSheaves = true;               ///< what-if: kfree_rcu() collects objects in rcu_free sheaves
    bool nodeRequestsUseSheaves = true;   ///< what-if: a request for the CPU's own node may be served by its sheaves
    unsigned maxFullSheaves = 10;         ///< barn limit MAX_FULL
    unsigned maxEmptySheaves = 10;        ///< barn limit MAX_EMPTY
    unsigned fixedCapacity = 0; ///< what-if: objects in a sheaf of every cache that has sheaves; 0: by the rule
    friend bool operator==(const Mechanisms&, const Mechanisms&) = default;
};

/// A kernel generation: a name and its mechanisms.
struct Era {
    std::string_view name;          ///< "7.0"
    std::string_view kernelVersion; ///< the version whose behaviour is meant, "7.0.13"
    Mechanisms mechanisms;
};

/// All eras, oldest first.
std::span<const Era> eras();
/// Errors: unknown name; the message lists the known ones.
Result<Era> findEra(std::string_view name);

/// The counters that exist with these mechanisms, in the order of sysfs (spec 12.1).
std::vector<StatItem> countersOf(const Mechanisms& mechanisms);

/// Why these mechanisms contradict each other; empty if they do not.
std::string contradiction(const Mechanisms& mechanisms);

} // namespace sheafscope
