// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

/// The min/max/last pyramid of History, in two parts: the times, which all series share, and the values of one series.
///
/// Level 0 holds samples; cell k of level l covers samples [k * 8^l, (k + 1) * 8^l). Every level is a ring of the same
/// number of cells, so a level reaches back 8 times as far as the one below it. A question about a stretch of time is
/// first turned into a CoverPlan with the times alone; the plan then serves any number of series.
namespace sheafscope {

inline constexpr unsigned kPyramidShift = 3; ///< 8 cells make one of the level above
inline constexpr float kNoValue = std::numeric_limits<float>::quiet_NaN();

/// Smallest, largest and last of some values; all NaN if there was none. Without initialisers, so that fresh cells are
/// not written (and their pages not touched) before they hold something.
struct Extent {
    float min;
    float max;
    float last;
};
inline constexpr Extent kNoExtent{kNoValue, kNoValue, kNoValue};

/// Which cells answer for each column of a question.
struct CoverPlan {
    struct Run {
        std::uint32_t level = 0;
        std::uint32_t first = 0; ///< place in the ring
        std::uint32_t count = 0; ///< neighbours in the ring, never across its end
    };
    struct Stretch {
        std::uint32_t firstRun = 0;
        std::uint32_t runCount = 0;  ///< 0: no sample
        std::uint64_t endSample = 0; ///< number of the sample after the last one covered
    };
    std::vector<Stretch> columns;
    std::vector<Run> runs;
};

/// Times of the samples. A column with no sample of its own is covered by the sample before it, unless there is a gap.
class TimePyramid {
public:
    /// An interval this many times the mean of those before it is a gap: something did not sample.
    static constexpr double kGapFactor = 8;

    /// `cells` is rounded up to a multiple of 8 and at least 64; `levels` is at least 1.
    TimePyramid(std::size_t cells, std::size_t levels);

    /// Seconds; must be later than all before.
    void append(double timeSec);
    void clear();

    [[nodiscard]] std::size_t cells() const { return m_cells; }
    [[nodiscard]] std::size_t levels() const { return m_levels.size(); }
    [[nodiscard]] std::uint64_t sampleCount() const { return m_count; }
    [[nodiscard]] double startSec() const { return m_count == 0 ? 0 : timeOf(usableStart(levels() - 1), levels() - 1); }
    [[nodiscard]] double endSec() const { return m_endSec; }
    /// As History::neighbourSec().
    [[nodiscard]] double neighbourSec(double timeSec, int direction) const;
    /// Cells for `columns` equal stretches of [fromSec, toSec).
    [[nodiscard]] CoverPlan plan(double fromSec, double toSec, std::size_t columns) const;
    [[nodiscard]] Bytes memoryUsed() const;

private:
    struct Gap {
        double fromSec = 0;
        double toSec = 0;
    };
    struct Level {
        std::vector<double> startSec; ///< time of the cell's first sample
        std::vector<Gap> gap;         ///< the longest between two samples of which the first is in the cell
    };

    /// First sample that level `l` answers for. Rounded up so that it begins a cell of the next level too, which lets a
    /// plan change levels without a rest.
    [[nodiscard]] std::uint64_t usableStart(std::size_t l) const;
    /// Finest level that still has `sample`.
    [[nodiscard]] std::size_t levelOf(std::uint64_t sample) const;
    [[nodiscard]] double timeOf(std::uint64_t sample, std::size_t l) const
    {
        return m_levels[l].startSec[(sample >> (kPyramidShift * l)) % m_cells];
    }
    /// First sample at or after `timeSec`, as exactly as the level that covers it knows.
    [[nodiscard]] std::uint64_t lowerBound(double timeSec) const;
    void noteGap(double fromSec, double toSec);
    /// Adds the column of samples begin .. end-1, which starts at `timeSec`.
    void cover(std::uint64_t begin, std::uint64_t end, double timeSec, CoverPlan& plan) const;
    [[nodiscard]] bool isInGap(std::uint64_t sample, double timeSec) const;
    void addRun(CoverPlan& plan, std::uint32_t firstRun, std::size_t level, std::uint64_t cell) const;

    std::size_t m_cells;
    std::vector<Level> m_levels;
    std::uint64_t m_count = 0;
    double m_endSec = 0;
    double m_meanIntervalSec = 0;
};

/// Values of one quantity, one for each sample of a TimePyramid. While the value never changes it costs no cells at
/// all, which is what most quantities of an idle cache do.
class ValuePyramid {
public:
    /// True if append(v) would have to allocate cells.
    [[nodiscard]] bool needsCells(float v) const
    {
        return m_raw == nullptr && !(v == m_last) && m_hasValue; // a NaN after a value differs, too
    }
    [[nodiscard]] bool hasCells() const { return m_raw != nullptr; }
    [[nodiscard]] float last() const { return m_last; }
    /// `sample` is the number of samples that `times` had before this one. NaN: nothing is known at that time.
    void append(const TimePyramid& times, std::uint64_t sample, float v);
    /// Forgets everything; what was is NaN from then on.
    void reset();
    /// One Extent a column of `plan`.
    void read(const TimePyramid& times, const CoverPlan& plan, std::span<Extent> columns) const;
    [[nodiscard]] static Bytes cellBytes(const TimePyramid& times)
    {
        return {times.cells() * (sizeof(float) + (times.levels() - 1) * sizeof(Extent))};
    }

private:
    void allocate(const TimePyramid& times, std::uint64_t samples);
    void closeCells(const TimePyramid& times, std::uint64_t samples);
    [[nodiscard]] Extent readColumn(std::size_t cells, std::span<const CoverPlan::Run> runs) const;

    std::unique_ptr<float[]> m_raw;    ///< level 0
    std::unique_ptr<Extent[]> m_upper; ///< levels 1 .., one after the other
    std::uint64_t m_firstValue = 0;    ///< sample of the first value; all before are NaN
    float m_last = kNoValue;
    bool m_hasValue = false;
};

} // namespace sheafscope
