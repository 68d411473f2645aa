// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/pyramid.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace sheafscope {
namespace {

constexpr std::uint64_t kFanOut = std::uint64_t{1} << kPyramidShift;
constexpr double kMeanShare = 1.0 / 8; ///< of the newest interval in the running mean

constexpr std::uint64_t samplesPerCell(std::size_t level)
{
    return std::uint64_t{1} << (kPyramidShift * level);
}

constexpr std::uint64_t roundUp(std::uint64_t v, std::uint64_t powerOfTwo)
{
    return (v + powerOfTwo - 1) & ~(powerOfTwo - 1);
}

/// NaN compares false, so missing values change nothing.
void merge(Extent& into, const Extent& from)
{
    into.min = from.min < into.min ? from.min : into.min;
    into.max = from.max > into.max ? from.max : into.max;
    into.last = from.last == from.last ? from.last : into.last;
}

constexpr Extent kNothingYet{std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity(), kNoValue};

Extent finished(const Extent& e)
{
    return e.min <= e.max ? e : kNoExtent;
}

} // namespace

TimePyramid::TimePyramid(std::size_t cells, std::size_t levels)
    : m_cells(std::max<std::size_t>(roundUp(cells, kFanOut), 64)), m_levels(std::max<std::size_t>(levels, 1))
{
    for (Level& level : m_levels) {
        level.startSec.resize(m_cells);
        level.gap.resize(m_cells);
    }
}

void TimePyramid::append(double timeSec)
{
    assert(m_count == 0 || timeSec > m_endSec);
    if (m_count > 0) {
        const double interval = timeSec - m_endSec;
        const bool hasGap = m_count > 1 && interval > kGapFactor * m_meanIntervalSec;
        if (hasGap)
            noteGap(m_endSec, timeSec);
        // After a gap the new interval is the norm: a lower sampling rate makes one gap, not many.
        m_meanIntervalSec =
            hasGap || m_count == 1 ? interval : m_meanIntervalSec + kMeanShare * (interval - m_meanIntervalSec);
    }
    for (std::size_t l = 0; l < m_levels.size() && m_count % samplesPerCell(l) == 0; ++l) {
        const std::size_t place = (m_count >> (kPyramidShift * l)) % m_cells;
        m_levels[l].startSec[place] = timeSec;
        m_levels[l].gap[place] = {};
    }
    ++m_count;
    m_endSec = timeSec;
}

void TimePyramid::noteGap(double fromSec, double toSec)
{
    for (std::size_t l = 0; l < m_levels.size(); ++l) {
        Gap& gap = m_levels[l].gap[((m_count - 1) >> (kPyramidShift * l)) % m_cells];
        if (toSec - fromSec > gap.toSec - gap.fromSec)
            gap = {fromSec, toSec};
    }
}

bool TimePyramid::isInGap(std::uint64_t sample, double timeSec) const
{
    const std::size_t l = levelOf(sample);
    const Gap& gap = m_levels[l].gap[(sample >> (kPyramidShift * l)) % m_cells];
    return timeSec >= gap.fromSec && timeSec < gap.toSec;
}

void TimePyramid::clear()
{
    m_count = 0;
    m_endSec = 0;
    m_meanIntervalSec = 0;
}

std::uint64_t TimePyramid::usableStart(std::size_t l) const
{
    const std::uint64_t closed = m_count >> (kPyramidShift * l);
    // The cell that is being filled has overwritten one more place of the ring.
    const std::uint64_t oldest = closed < m_cells ? 0 : closed - m_cells + 1;
    const bool isTop = l + 1 == m_levels.size();
    return roundUp(oldest << (kPyramidShift * l), samplesPerCell(isTop ? l : l + 1));
}

std::size_t TimePyramid::levelOf(std::uint64_t sample) const
{
    std::size_t l = 0;
    while (l + 1 < m_levels.size() && sample < usableStart(l))
        ++l;
    return l;
}

std::uint64_t TimePyramid::lowerBound(double timeSec) const
{
    std::size_t l = 0;
    while (l + 1 < m_levels.size() && (usableStart(l) >= m_count || timeOf(usableStart(l), l) > timeSec))
        ++l;
    const unsigned shift = static_cast<unsigned>(kPyramidShift * l);
    std::uint64_t low = usableStart(l) >> shift;
    const std::uint64_t regionEnd = l == 0 ? m_count : usableStart(l - 1);
    std::uint64_t high = regionEnd >> shift;
    while (low < high) {
        const std::uint64_t middle = low + (high - low) / 2;
        if (m_levels[l].startSec[middle % m_cells] < timeSec)
            low = middle + 1;
        else
            high = middle;
    }
    return low << shift;
}

void TimePyramid::addRun(CoverPlan& plan, std::uint32_t firstRun, std::size_t level, std::uint64_t cell) const
{
    const auto place = static_cast<std::uint32_t>(cell % m_cells);
    if (plan.runs.size() > firstRun) {
        CoverPlan::Run& last = plan.runs.back();
        if (last.level == level && last.first + last.count == place) {
            ++last.count;
            return;
        }
    }
    plan.runs.push_back({static_cast<std::uint32_t>(level), place, 1});
}

void TimePyramid::cover(std::uint64_t begin, std::uint64_t end, double timeSec, CoverPlan& plan) const
{
    const auto firstRun = static_cast<std::uint32_t>(plan.runs.size());
    std::uint64_t covered = end;
    if (begin < end) {
        for (std::uint64_t at = begin; at < end;) {
            std::size_t l = levelOf(at);
            while (l + 1 < m_levels.size() && at % samplesPerCell(l + 1) == 0 && at + samplesPerCell(l + 1) <= end)
                ++l;
            addRun(plan, firstRun, l, at >> (kPyramidShift * l));
            at += samplesPerCell(l);
        }
    } else if (begin < m_count && begin > usableStart(m_levels.size() - 1)) {
        // Between two samples the one before still tells the state, if the two belong together.
        const std::size_t l = levelOf(begin - 1);
        if (!isInGap(begin - 1, timeSec))
            addRun(plan, firstRun, l, (begin - 1) >> (kPyramidShift * l));
    } else {
        covered = 0;
    }
    plan.columns.push_back({firstRun, static_cast<std::uint32_t>(plan.runs.size()) - firstRun, covered});
}

double TimePyramid::neighbourSec(double timeSec, int direction) const
{
    constexpr double kSame = 1e-9; // a time that came from here finds its own sample
    const double none = std::numeric_limits<double>::quiet_NaN();
    if (m_count == 0)
        return none;
    std::uint64_t sample = lowerBound(direction > 0 ? timeSec + kSame : timeSec - kSame);
    if (direction <= 0) {
        if (sample == 0)
            return none;
        --sample;
    }
    if (sample >= m_count)
        return none;
    const double found = timeOf(sample, levelOf(sample));
    const bool isBeyond = direction > 0 ? found > timeSec : found < timeSec;
    return isBeyond ? found : none;
}

CoverPlan TimePyramid::plan(double fromSec, double toSec, std::size_t columns) const
{
    CoverPlan plan;
    plan.columns.reserve(columns);
    plan.runs.reserve(columns * 2);
    if (m_count == 0 || !(toSec > fromSec)) {
        plan.columns.resize(columns);
        return plan;
    }
    const double width = (toSec - fromSec) / static_cast<double>(columns);
    std::uint64_t begin = lowerBound(fromSec);
    for (std::size_t c = 0; c < columns; ++c) {
        const double start = fromSec + width * static_cast<double>(c);
        const std::uint64_t end = lowerBound(c + 1 == columns ? toSec : fromSec + width * static_cast<double>(c + 1));
        cover(begin, end, start, plan);
        begin = end;
    }
    return plan;
}

Bytes TimePyramid::memoryUsed() const
{
    return {m_levels.size() * m_cells * (sizeof(double) + sizeof(Gap))};
}

void ValuePyramid::append(const TimePyramid& times, std::uint64_t sample, float v)
{
    if (m_raw == nullptr) {
        if (!m_hasValue) {
            if (v == v) {
                m_hasValue = true;
                m_firstValue = sample;
                m_last = v;
            }
            return;
        }
        if (v == m_last)
            return;
        allocate(times, sample);
    }
    m_raw[sample % times.cells()] = v;
    m_last = v;
    closeCells(times, sample + 1);
}

void ValuePyramid::reset()
{
    *this = ValuePyramid{};
}

void ValuePyramid::allocate(const TimePyramid& times, std::uint64_t samples)
{
    const std::size_t cells = times.cells();
    // Not cleared: what is not written below is written before it can be read.
    m_raw = std::make_unique_for_overwrite<float[]>(cells);
    m_upper = std::make_unique_for_overwrite<Extent[]>(cells * (times.levels() - 1));
    for (std::uint64_t i = samples < cells ? 0 : samples - cells; i < samples; ++i)
        m_raw[i % cells] = i < m_firstValue ? kNoValue : m_last;
    for (std::size_t l = 1; l < times.levels(); ++l) {
        const std::uint64_t closed = samples >> (kPyramidShift * l);
        for (std::uint64_t k = closed < cells ? 0 : closed - cells; k < closed; ++k) {
            const bool hasValue = (k + 1) * samplesPerCell(l) > m_firstValue;
            m_upper[(l - 1) * cells + k % cells] = hasValue ? Extent{m_last, m_last, m_last} : kNoExtent;
        }
    }
}

void ValuePyramid::closeCells(const TimePyramid& times, std::uint64_t samples)
{
    const std::size_t cells = times.cells();
    for (std::size_t l = 1; l < times.levels() && samples % samplesPerCell(l) == 0; ++l) {
        const std::uint64_t children = samples >> (kPyramidShift * (l - 1));
        const std::size_t first = (children - kFanOut) % cells; // a multiple of 8, as `cells` is: no wrap inside
        Extent sum = kNothingYet;
        for (std::size_t i = first; i < first + kFanOut; ++i)
            merge(sum, l == 1 ? Extent{m_raw[i], m_raw[i], m_raw[i]} : m_upper[(l - 2) * cells + i]);
        m_upper[(l - 1) * cells + ((samples >> (kPyramidShift * l)) - 1) % cells] = finished(sum);
    }
}

Extent ValuePyramid::readColumn(std::size_t cells, std::span<const CoverPlan::Run> runs) const
{
    Extent sum = kNothingYet;
    for (const CoverPlan::Run& run : runs) {
        if (run.level == 0) {
            for (std::uint32_t i = run.first; i < run.first + run.count; ++i)
                merge(sum, {m_raw[i], m_raw[i], m_raw[i]});
        } else {
            const Extent* level = m_upper.get() + (run.level - 1) * cells;
            for (std::uint32_t i = run.first; i < run.first + run.count; ++i)
                merge(sum, level[i]);
        }
    }
    return finished(sum);
}

void ValuePyramid::read(const TimePyramid& times, const CoverPlan& plan, std::span<Extent> columns) const
{
    assert(columns.size() == plan.columns.size());
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const CoverPlan::Stretch& stretch = plan.columns[c];
        if (stretch.runCount == 0 || !m_hasValue)
            columns[c] = kNoExtent;
        else if (m_raw == nullptr)
            columns[c] = stretch.endSample > m_firstValue ? Extent{m_last, m_last, m_last} : kNoExtent;
        else
            columns[c] = readColumn(times.cells(), {plan.runs.data() + stretch.firstRun, stretch.runCount});
    }
}

} // namespace sheafscope
