// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/history.h"
#include "core/observe/pyramid.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace sheafscope {

/// All series of a History: which there are, and how a snapshot feeds them. Gauges are copied; rates are the growth of
/// a counter since the snapshot before, over the model time between the two readings of that counter. A counter that
/// went back (it was cleared) gives NaN.
class SeriesTable {
public:
    /// `times` must outlive the table and gets each sample's time before append() is called.
    SeriesTable(std::shared_ptr<const SourceInfo> info, const TimePyramid& times, Bytes budget);

    /// `previous` is what was appended before, nullptr for the first; `sample` is the number of this one, from 0.
    void append(std::uint64_t sample, const Snapshot& snapshot, const Snapshot* previous);
    /// nullptr: there is no such series.
    [[nodiscard]] const ValuePyramid* find(const SeriesKey& key) const;
    [[nodiscard]] Bytes memoryUsed() const;

private:
    static constexpr std::size_t kCacheGauges = 8;
    static constexpr std::size_t kNodeMetrics = 4;
    enum class Priority : std::uint8_t { always, ifRoom };

    /// Sheaf fill of the CPUs of one node or of all.
    struct FillSum {
        std::uint64_t mainAndSpare = 0;
        std::uint64_t parked = 0;
        unsigned min = UINT32_MAX;
        unsigned max = 0;
        unsigned cpus = 0;
        void operator+=(const FillSum& other);
    };
    using GaugeRow = std::array<float, kCacheGauges>;

    [[nodiscard]] std::size_t blockOf(std::size_t cache, std::size_t nodeSlot) const
    {
        return (cache * (m_nodes + 1) + nodeSlot) * m_blockSize;
    }
    [[nodiscard]] Priority priorityOf(std::size_t cache, std::size_t nodeSlot) const
    {
        return nodeSlot == m_nodes || CacheId{static_cast<std::uint32_t>(cache)} == m_focus ? Priority::always
                                                                                            : Priority::ifRoom;
    }
    void sumFills(const Snapshot& snapshot, CacheId cache);
    void appendGauges(const Snapshot& snapshot, CacheId cache);
    void appendRates(const Snapshot& snapshot, const Snapshot* previous, CacheId cache);
    void appendPaths(const Snapshot& snapshot, const Snapshot& previous, CacheId cache, double perSecond);
    void holdRates(CacheId cache);
    void appendMachine(const Snapshot& snapshot, const Snapshot* previous);
    [[nodiscard]] GaugeRow gaugesOf(const CacheNodeState& state, const FillSum& fill, unsigned capacity) const;
    void put(ValuePyramid& series, float value, Priority priority);
    void changeFocus(CacheId focus);
    void evictOne();

    std::shared_ptr<const SourceInfo> m_info;
    const TimePyramid& m_times;
    Bytes m_budget;
    std::uint64_t m_cellBytes; ///< of one series with cells
    std::size_t m_nodes;
    std::size_t m_blockSize;                   ///< series of one cache on one node
    std::array<int, kStatCount> m_counterSlot; ///< place in a block after the gauges, -1: not in this era
    std::vector<std::uint16_t> m_nodeOfCpu;
    std::vector<ValuePyramid> m_cacheSeries; ///< [cache][node, then the sum][gauges, counters, paths]
    std::vector<ValuePyramid> m_nodeSeries;  ///< [node, then the sum][kNodeMetrics]
    ValuePyramid m_operationRate;
    CacheId m_focus;
    std::size_t m_withCells = 0;
    std::size_t m_nextVictim = 0;
    std::vector<double> m_parkedBytes; ///< of all caches, [node]
    std::vector<FillSum> m_fills;      ///< of the cache at hand, [node, then the sum]
    std::vector<double> m_rateSums;    ///< of the cache at hand, [counter]
    std::uint64_t m_sample = 0;        ///< of the append() that runs
};

} // namespace sheafscope
