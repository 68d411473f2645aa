// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/machine/machine.h"
#include "core/pages/pages.h"
#include "core/slub/counters.h"
#include "core/slub/cpu_slot.h"
#include "core/slub/geometry.h"
#include "core/slub/lock.h"
#include "core/slub/mechanisms.h"
#include "core/slub/sysfs.h"
#include "core/slub/turn_counts.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

/// core/observe: what is drawn. A Snapshot is an immutable value with the state of one moment; panels get Snapshots and
/// spans of History, and know nothing of locks or of where they came from.
namespace sheafscope {

/// What a cache is; in a run only a change of the sheaf capacity makes another one of it.
struct CacheInfo {
    CacheId id;
    std::string name;
    Geometry geometry;
    std::string sheafState; ///< "enabled", or "bypassed: ..." with the reason
    CacheSpec spec;         ///< what its creator asked for
    friend bool operator==(const CacheInfo&, const CacheInfo&) = default;
};

/// What the run is; shared by all its snapshots.
struct SourceInfo {
    std::shared_ptr<const Machine> machine;
    std::string era;           ///< "7.0"
    std::string overrides;     ///< mechanisms that are not the era's, "max-full=20 max-empty=0"; empty if none
    std::string kernelVersion; ///< "7.0.13"
    Mechanisms mechanisms;
    std::string scenario; ///< workload name and its non-default parameters
    std::string mode;     ///< "exact" or "concurrent (oneTBB, 2 workers)"
    std::uint64_t seed = 0;
    std::string scenarioHash;       ///< of all that defines the run, 12 digits; empty: not known
    std::string scenarioDocument;   ///< scenario file that repeats the run; empty: not known
    std::vector<CacheInfo> caches;  ///< by CacheId
    CacheId mainCache;              ///< shown first
    std::vector<StatItem> counters; ///< those that exist in this era, in sysfs order

    /// "7.0", or "7.0 + max-full=20": what is modelled, wherever the era is shown.
    [[nodiscard]] std::string eraText() const { return overrides.empty() ? era : era + " + " + overrides; }
};

/// Share-of-slab-in-use histogram: bin i holds slabs with i/kOccupancyBins .. (i+1)/kOccupancyBins of their objects in
/// use.
inline constexpr std::size_t kOccupancyBins = 16;

/// One cache on one node.
struct CacheNodeState {
    bool hasRecord = false; ///< the node has a partial list of its own in this era
    bool hasBarn = false;
    unsigned barnFull = 0;  ///< sheaves
    unsigned barnEmpty = 0; ///< sheaves
    unsigned partialSlabs = 0;
    std::uint64_t slabs = 0;
    std::uint64_t totalObjects = 0;
    std::array<std::uint32_t, kOccupancyBins> occupancy{}; ///< of the partial slabs
    LockFigures barnLock;
    LockFigures listLock;
    CounterValues counters; ///< summed over the node's CPUs
    TurnCounts turns;       ///< likewise; what the counters do not tell
};

/// Objects of one cache that crossed between CPUs and slabs since the run began, [CPU's node * nodes + slab's node].
/// What is freed into a sheaf and allocated from it again crosses nothing.
struct FlowMatrix {
    std::vector<std::uint64_t> toCpus;  ///< refills, and objects taken straight from a slab
    std::vector<std::uint64_t> toSlabs; ///< flushes, and objects freed straight to their slab
    friend bool operator==(const FlowMatrix&, const FlowMatrix&) = default;
};

enum class ObjectState : std::uint8_t { free, live, parked };

/// One real slab with the state of each object. Parked: in a sheaf of a CPU or barn.
struct SlabPicture {
    std::uint64_t serial = 0; ///< number of the slab in its cache, in order of allocation
    std::vector<ObjectState> objects;
};

/// The files of /sys/kernel/slab/CACHE, all of one moment. Immutable; snapshots share it until the next one is taken.
struct SysfsPicture {
    CacheId cache;
    std::chrono::nanoseconds time{0}; ///< model time
    std::vector<SysfsAttribute> attributes;
};

/// Measured cost of looking.
struct SamplingCost {
    std::chrono::nanoseconds last{0};
    std::chrono::nanoseconds mean{0};     ///< moving mean of recent samples
    double shareOfOneCpu = 0;             ///< 0..1
    std::uint64_t droppedRows = 0;        ///< rows that the reader was too slow for
    std::chrono::nanoseconds lateness{0}; ///< of the last sample against its deadline
};

/// The state at one moment. Live values are read while the CPUs run: each is true, their sum may be off by the
/// operations in flight; `isConsistent` says that nothing ran meanwhile.
struct Snapshot {
    std::shared_ptr<const SourceInfo> info;
    std::uint64_t sequence = 0;
    std::chrono::nanoseconds time{0}; ///< model time
    bool isConsistent = false;
    bool isPaused = false;
    bool isFinished = false;
    std::uint64_t operations = 0;
    std::uint64_t failedAllocations = 0;
    std::string problem; ///< last refusal of memory, a sentence; empty if none
    CacheId focus;       ///< the cache with detail per CPU

    std::vector<std::uint64_t> fills;       ///< SheafFill words, [cache * cpuCount + cpu]; of counterTime(cache)
    std::vector<CacheNodeState> cacheNodes; ///< [cache * nodeCount + node]
    std::vector<CounterValues> focusCpus;   ///< counters of the focus cache, [cpu]
    FlowMatrix flows;                       ///< of the focus cache
    /// Model time at which a cache's counters and fills were read, [cache]; a live sampler reads those of all caches
    /// but the focus in rotation. Empty: all at `time`.
    std::vector<std::chrono::nanoseconds> counterTimes;
    std::vector<NodeMemory> memory; ///< [node]
    NodeId pictureNode;             ///< node of `slabs`
    std::vector<SlabPicture> slabs; ///< focus cache, in list order, the first few
    /// Of the focus cache, no newer than `time` and, while it runs live, about half a second old; null: none was taken
    /// yet.
    std::shared_ptr<const SysfsPicture> sysfs;
    SamplingCost cost;

    [[nodiscard]] SheafFill fill(CacheId cache, CpuId cpu) const
    {
        return SheafFill::unpack(fills[std::size_t{cache.v} * info->machine->cpuCount() + cpu.v]);
    }
    [[nodiscard]] const CacheNodeState& at(CacheId cache, NodeId node) const
    {
        return cacheNodes[std::size_t{cache.v} * info->machine->nodeCount() + node.v];
    }
    [[nodiscard]] std::chrono::nanoseconds counterTime(CacheId cache) const;
    /// Sum over all nodes.
    [[nodiscard]] CounterValues totals(CacheId cache) const;
    /// Objects in the sheaves of the node's CPUs and in its barn (full sheaves counted at capacity).
    [[nodiscard]] std::uint64_t parkedObjects(CacheId cache, NodeId node) const;
};

} // namespace sheafscope
