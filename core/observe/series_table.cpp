// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/series_table.h"

#include "core/observe/paths.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace sheafscope {
namespace {

double seconds(std::chrono::nanoseconds t)
{
    return std::chrono::duration<double>(t).count();
}

/// Growth per second; NaN if it shrank.
double rate(std::uint64_t now, std::uint64_t before, double perSecond)
{
    return now < before ? std::nan("") : static_cast<double>(now - before) * perSecond;
}

/// Place of a gauge in its block; nothing for metrics that are no gauge of a cache.
std::optional<std::size_t> gaugeSlot(Metric metric)
{
    switch (metric) {
    case Metric::barnFull:
        return 0;
    case Metric::barnEmpty:
        return 1;
    case Metric::partialSlabs:
        return 2;
    case Metric::slabs:
        return 3;
    case Metric::parkedObjects:
        return 4;
    case Metric::fillMean:
        return 5;
    case Metric::fillMin:
        return 6;
    case Metric::fillMax:
        return 7;
    case Metric::counterRate:
    case Metric::allocPathRate:
    case Metric::freePathRate:
    case Metric::memoryFree:
    case Metric::memorySlab:
    case Metric::parkedBytes:
    case Metric::fallbackRate:
    case Metric::operationRate:
        break;
    }
    return std::nullopt;
}

std::optional<std::size_t> nodeMetricSlot(Metric metric)
{
    switch (metric) {
    case Metric::memoryFree:
        return 0;
    case Metric::memorySlab:
        return 1;
    case Metric::fallbackRate:
        return 2;
    case Metric::parkedBytes:
        return 3;
    case Metric::barnFull:
    case Metric::barnEmpty:
    case Metric::partialSlabs:
    case Metric::slabs:
    case Metric::parkedObjects:
    case Metric::fillMean:
    case Metric::fillMin:
    case Metric::fillMax:
    case Metric::counterRate:
    case Metric::allocPathRate:
    case Metric::freePathRate:
    case Metric::operationRate:
        break;
    }
    return std::nullopt;
}

} // namespace

void SeriesTable::FillSum::operator+=(const FillSum& other)
{
    mainAndSpare += other.mainAndSpare;
    parked += other.parked;
    min = std::min(min, other.min);
    max = std::max(max, other.max);
    cpus += other.cpus;
}

SeriesTable::SeriesTable(std::shared_ptr<const SourceInfo> info, const TimePyramid& times, Bytes budget)
    : m_info(std::move(info)), m_times(times), m_budget(budget), m_cellBytes(ValuePyramid::cellBytes(times).v),
      m_nodes(m_info->machine->nodeCount()), m_blockSize(kCacheGauges + m_info->counters.size() + kPathKinds)
{
    m_counterSlot.fill(-1);
    for (std::size_t i = 0; i < m_info->counters.size(); ++i)
        m_counterSlot[indexOf(m_info->counters[i])] = static_cast<int>(i);
    for (std::uint32_t cpu = 0; cpu < m_info->machine->cpuCount(); ++cpu)
        m_nodeOfCpu.push_back(static_cast<std::uint16_t>(m_info->machine->nodeOf(CpuId{cpu}).v));
    m_cacheSeries.resize(m_info->caches.size() * (m_nodes + 1) * m_blockSize);
    m_nodeSeries.resize((m_nodes + 1) * kNodeMetrics);
    m_fills.resize(m_nodes + 1);
    m_parkedBytes.resize(m_nodes);
    m_rateSums.resize(m_info->counters.size());
}

void SeriesTable::append(std::uint64_t sample, const Snapshot& snapshot, const Snapshot* previous)
{
    m_sample = sample;
    if (snapshot.focus != m_focus)
        changeFocus(snapshot.focus);
    std::fill(m_parkedBytes.begin(), m_parkedBytes.end(), 0.0);
    for (std::uint32_t c = 0; c < m_info->caches.size(); ++c) {
        const CacheId cache{c};
        sumFills(snapshot, cache);
        appendGauges(snapshot, cache);
        if (previous == nullptr || snapshot.counterTime(cache) > previous->counterTime(cache))
            appendRates(snapshot, previous, cache);
        else
            holdRates(cache);
    }
    appendMachine(snapshot, previous);
}

void SeriesTable::sumFills(const Snapshot& snapshot, CacheId cache)
{
    std::fill(m_fills.begin(), m_fills.end(), FillSum{});
    const std::size_t cpus = m_nodeOfCpu.size();
    const std::uint64_t* words = snapshot.fills.data() + cache.v * cpus;
    for (std::size_t cpu = 0; cpu < cpus; ++cpu) {
        const SheafFill fill = SheafFill::unpack(words[cpu]);
        const unsigned visible = fill.main + (fill.hasSpare() ? fill.spare : 0);
        FillSum& sum = m_fills[m_nodeOfCpu[cpu]];
        sum.mainAndSpare += visible;
        sum.parked += fill.objects();
        sum.min = std::min(sum.min, visible);
        sum.max = std::max(sum.max, visible);
        ++sum.cpus;
    }
    for (std::size_t n = 0; n < m_nodes; ++n)
        m_fills[m_nodes] += m_fills[n];
}

SeriesTable::GaugeRow SeriesTable::gaugesOf(const CacheNodeState& state, const FillSum& fill, unsigned capacity) const
{
    const auto parked = fill.parked + std::uint64_t{state.barnFull} * capacity;
    const bool hasFill = fill.cpus > 0 && capacity > 0;
    return {state.hasBarn ? static_cast<float>(state.barnFull) : kNoValue,
            state.hasBarn ? static_cast<float>(state.barnEmpty) : kNoValue,
            state.hasRecord ? static_cast<float>(state.partialSlabs) : kNoValue,
            state.hasRecord ? static_cast<float>(state.slabs) : kNoValue,
            static_cast<float>(parked),
            hasFill ? static_cast<float>(static_cast<double>(fill.mainAndSpare) / fill.cpus) : kNoValue,
            hasFill ? static_cast<float>(fill.min) : kNoValue,
            hasFill ? static_cast<float>(fill.max) : kNoValue};
}

void SeriesTable::appendGauges(const Snapshot& snapshot, CacheId cache)
{
    const unsigned capacity = snapshot.info->caches[cache.v].geometry.sheafCapacity;
    CacheNodeState sum;
    const auto putRow = [&](std::size_t nodeSlot, const CacheNodeState& state) {
        const GaugeRow row = gaugesOf(state, m_fills[nodeSlot], capacity);
        const Priority priority = priorityOf(cache.v, nodeSlot);
        for (std::size_t i = 0; i < row.size(); ++i)
            put(m_cacheSeries[blockOf(cache.v, nodeSlot) + i], row[i], priority);
    };
    for (std::uint32_t n = 0; n < m_nodes; ++n) {
        const CacheNodeState& state = snapshot.at(cache, NodeId{n});
        sum.hasRecord = sum.hasRecord || state.hasRecord;
        sum.hasBarn = sum.hasBarn || state.hasBarn;
        sum.barnFull += state.barnFull;
        sum.barnEmpty += state.barnEmpty;
        sum.partialSlabs += state.partialSlabs;
        sum.slabs += state.slabs;
        const std::uint64_t parked = m_fills[n].parked + std::uint64_t{state.barnFull} * capacity;
        m_parkedBytes[n] += static_cast<double>(parked * snapshot.info->caches[cache.v].geometry.size);
        putRow(n, state);
    }
    putRow(m_nodes, sum);
}

void SeriesTable::appendRates(const Snapshot& snapshot, const Snapshot* previous, CacheId cache)
{
    if (previous == nullptr)
        return; // a series without a value is NaN, which is what a rate without a past is
    const double perSecond = 1 / seconds(snapshot.counterTime(cache) - previous->counterTime(cache));
    std::fill(m_rateSums.begin(), m_rateSums.end(), 0.0);
    for (std::uint32_t n = 0; n < m_nodes; ++n) {
        const CounterValues& now = snapshot.at(cache, NodeId{n}).counters;
        const CounterValues& before = previous->at(cache, NodeId{n}).counters;
        ValuePyramid* series = &m_cacheSeries[blockOf(cache.v, n) + kCacheGauges];
        const Priority priority = priorityOf(cache.v, n);
        for (std::size_t i = 0; i < m_rateSums.size(); ++i) {
            const StatItem item = m_info->counters[i];
            const double r = rate(now[item], before[item], perSecond);
            m_rateSums[i] += r;
            put(series[i], static_cast<float>(r), priority);
        }
    }
    ValuePyramid* sums = &m_cacheSeries[blockOf(cache.v, m_nodes) + kCacheGauges];
    for (std::size_t i = 0; i < m_rateSums.size(); ++i)
        put(sums[i], static_cast<float>(m_rateSums[i]), Priority::always);
    appendPaths(snapshot, *previous, cache, perSecond);
}

// What a path served follows from counters that were not read at one instant, so it may seem to shrink by an operation
// or two: that is a rate of 0.
void SeriesTable::appendPaths(const Snapshot& snapshot, const Snapshot& previous, CacheId cache, double perSecond)
{
    // Another sheaf capacity may move what the counters mean from one path to another.
    const bool isSameMeaning = snapshot.info == previous.info;
    std::array<double, kPathKinds> sums{};
    const auto putRow = [&](std::size_t nodeSlot, const std::array<double, kPathKinds>& rates) {
        ValuePyramid* series = &m_cacheSeries[blockOf(cache.v, nodeSlot) + kCacheGauges + m_rateSums.size()];
        const Priority priority = priorityOf(cache.v, nodeSlot);
        for (std::size_t i = 0; i < kPathKinds; ++i)
            put(series[i], isSameMeaning ? static_cast<float>(rates[i]) : kNoValue, priority);
    };
    for (std::uint32_t n = 0; n < m_nodes; ++n) {
        const PathTotals now = pathTotals(snapshot, cache, NodeId{n});
        const PathTotals before = pathTotals(previous, cache, NodeId{n});
        std::array<double, kPathKinds> rates{};
        for (std::size_t i = 0; i < kPathKinds; ++i) {
            rates[i] = static_cast<double>(now.values[i] - std::min(now.values[i], before.values[i])) * perSecond;
            sums[i] += rates[i];
        }
        putRow(n, rates);
    }
    putRow(m_nodes, sums);
}

void SeriesTable::holdRates(CacheId cache)
{
    for (std::size_t n = 0; n <= m_nodes; ++n) {
        ValuePyramid* series = &m_cacheSeries[blockOf(cache.v, n) + kCacheGauges];
        for (std::size_t i = 0; i < m_rateSums.size() + kPathKinds; ++i)
            if (series[i].hasCells())
                series[i].append(m_times, m_sample, series[i].last());
    }
}

void SeriesTable::appendMachine(const Snapshot& snapshot, const Snapshot* previous)
{
    const double perSecond = previous == nullptr ? 0 : 1 / seconds(snapshot.time - previous->time);
    double free = 0;
    double slab = 0;
    double fallback = 0;
    double parked = 0;
    const auto putRow = [&](std::size_t nodeSlot, double freeBytes, double slabBytes, double fallbackRate,
                            double parkedBytes) {
        ValuePyramid* series = &m_nodeSeries[nodeSlot * kNodeMetrics];
        put(series[0], static_cast<float>(freeBytes), Priority::always);
        put(series[1], static_cast<float>(slabBytes), Priority::always);
        put(series[2], static_cast<float>(fallbackRate), Priority::always);
        put(series[3], static_cast<float>(parkedBytes), Priority::always);
    };
    for (std::size_t n = 0; n < m_nodes; ++n) {
        const NodeMemory& memory = snapshot.memory[n];
        const double r =
            previous == nullptr ? std::nan("") : rate(memory.fallbackIn, previous->memory[n].fallbackIn, perSecond);
        const auto freeBytes = static_cast<double>(toBytes(memory.free).v);
        const auto slabBytes = static_cast<double>(toBytes(memory.slab).v);
        putRow(n, freeBytes, slabBytes, r, m_parkedBytes[n]);
        parked += m_parkedBytes[n];
        free += freeBytes;
        slab += slabBytes;
        fallback += r;
    }
    putRow(m_nodes, free, slab, fallback, parked);
    if (previous != nullptr)
        put(m_operationRate, static_cast<float>(rate(snapshot.operations, previous->operations, perSecond)),
            Priority::always);
}

void SeriesTable::put(ValuePyramid& series, float value, Priority priority)
{
    if (series.needsCells(value)) {
        if ((m_withCells + 1) * m_cellBytes > m_budget.v) {
            if (priority == Priority::ifRoom) {
                series.reset(); // what it was is not known to be true any longer
                return;
            }
            evictOne();
        }
        ++m_withCells;
    }
    series.append(m_times, m_sample, value);
}

void SeriesTable::changeFocus(CacheId focus)
{
    m_focus = focus;
    m_nextVictim = 0;
}

void SeriesTable::evictOne()
{
    const std::size_t rows = m_cacheSeries.size();
    for (; m_nextVictim < rows; ++m_nextVictim) {
        const std::size_t block = m_nextVictim / m_blockSize;
        ValuePyramid& series = m_cacheSeries[m_nextVictim];
        if (series.hasCells() && priorityOf(block / (m_nodes + 1), block % (m_nodes + 1)) == Priority::ifRoom) {
            series.reset();
            --m_withCells;
            return;
        }
    }
}

const ValuePyramid* SeriesTable::find(const SeriesKey& key) const
{
    if (key.metric == Metric::operationRate)
        return &m_operationRate;
    const std::size_t nodeSlot = key.node.isValid() ? key.node.v : m_nodes;
    if (nodeSlot > m_nodes || (key.node.isValid() && nodeSlot == m_nodes))
        return nullptr;
    if (const auto slot = nodeMetricSlot(key.metric))
        return &m_nodeSeries[nodeSlot * kNodeMetrics + *slot];
    if (!key.cache.isValid() || key.cache.v >= m_info->caches.size())
        return nullptr;
    const std::size_t block = blockOf(key.cache.v, nodeSlot);
    if (const auto slot = gaugeSlot(key.metric))
        return &m_cacheSeries[block + *slot];
    if (key.metric == Metric::allocPathRate || key.metric == Metric::freePathRate) {
        const std::size_t paths = key.metric == Metric::allocPathRate ? kAllocPathCount : kFreePathCount;
        const std::size_t first = key.metric == Metric::allocPathRate ? 0 : kAllocPathCount;
        return key.path < paths ? &m_cacheSeries[block + kCacheGauges + m_rateSums.size() + first + key.path] : nullptr;
    }
    const int counter = m_counterSlot[indexOf(key.item)];
    return counter < 0 ? nullptr : &m_cacheSeries[block + kCacheGauges + static_cast<std::size_t>(counter)];
}

Bytes SeriesTable::memoryUsed() const
{
    return {m_withCells * m_cellBytes + (m_cacheSeries.capacity() + m_nodeSeries.capacity()) * sizeof(ValuePyramid)};
}

} // namespace sheafscope
