// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/slab_census.h"
#include "core/observe/snapshot.h"
#include "core/slub/slub.h"

#include <memory>
#include <vector>

namespace sheafscope {

/// Reads the state of a Slub into a Snapshot without taking any of its locks and without stopping anyone: only relaxed
/// atomics are read. One thread at a time. The set of caches must be the one that `info` was made from.
class StateReader {
public:
    // What a sample costs is less its own time than that of the CPUs it looks at: each line of the host's cache that it
    // reads has to be fetched back by the CPU that writes it next. So a live sample of a large machine looks at less:

    /// (cache, CPU) pairs read in one live sample besides the focus cache's, on average, of 9 lines each; the other
    /// caches' counters and fills are read in rotation.
    static constexpr std::size_t kPairsPerSample = 192;
    /// CPUs of which one live sample reads the focus cache's counters, every so many-th; of all it reads the fill.
    static constexpr std::size_t kFocusCpusPerSample = 128;
    /// Above so many pairs of cache and node a live sample looks at the barns and partial lists of the focus cache, and
    /// of every kNodePeriod-th of the others.
    static constexpr std::size_t kFewCacheNodes = 64;
    static constexpr std::size_t kNodePeriod = 4;

    enum class Depth : std::uint8_t {
        live, ///< bounded work: other caches and slab census in rotation
        exact ///< everything now; consistent if nothing runs
    };

    StateReader(const Slub& slub, std::shared_ptr<const SourceInfo> info);

    /// Fills fills, cacheNodes, focusCpus, counterTimes and memory; wants `out.time` and `out.focus`. Buffers of `out`
    /// are reused.
    void read(Snapshot& out, Depth depth);
    [[nodiscard]] const std::shared_ptr<const SourceInfo>& info() const { return m_info; }
    /// A change of the running allocator; the set of caches must stay the same.
    void setInfo(std::shared_ptr<const SourceInfo> info) { m_info = std::move(info); }

private:
    void readFills(std::size_t cache);
    void readNodes(std::size_t cache);
    void readCounters(std::size_t cache, std::chrono::nanoseconds now);
    void readFocus(std::size_t cache, std::chrono::nanoseconds now, Depth depth);
    void readFocusCpu(std::uint32_t cpu);
    void readOtherCounters(std::size_t focus, std::chrono::nanoseconds now);
    void readMemory(Snapshot& out) const;
    void readFlows(std::size_t cache, FlowMatrix& out) const;

    const Slub& m_slub;
    std::shared_ptr<const SourceInfo> m_info;
    std::vector<const Cache*> m_caches;
    std::size_t m_cpus;
    std::size_t m_nodes;
    std::vector<std::uint32_t> m_nodeOfCpu;
    SlabCensus m_census;
    std::vector<CacheNodeState>
        m_states;                       ///< as in Snapshot::cacheNodes; keeps the counters that a sample does not read
    std::vector<std::uint64_t> m_fills; ///< as in Snapshot::fills; empty before the first sample, which reads all
    std::vector<std::chrono::nanoseconds> m_counterTimes;
    std::size_t m_focus = SIZE_MAX;         ///< whose counters these are, by CPU:
    std::vector<CounterValues> m_focusCpus; ///< as in Snapshot::focusCpus
    std::vector<TurnCounts> m_focusTurns;
    std::size_t m_samples = 0;     ///< live ones
    std::size_t m_nextCache = 0;   ///< of the rotation
    std::size_t m_pairsToRead = 0; ///< (cache, CPU) pairs whose turn has come
};

} // namespace sheafscope
