// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace sheafscope {

/// A quantity over time. Gauges are levels; rates are counters differentiated once, when a sample arrives, with the
/// measured interval.
enum class Metric : std::uint8_t {
    barnFull,      ///< sheaves, per cache and node
    barnEmpty,     ///< sheaves
    partialSlabs,  ///< slabs
    slabs,         ///< slabs
    parkedObjects, ///< objects in sheaves and barn
    fillMean,      ///< objects in main + spare, mean over the node's CPUs
    fillMin,
    fillMax,
    counterRate,   ///< per second; SeriesKey::item says which counter
    allocPathRate, ///< objects a second that a path served; SeriesKey::path is an AllocPath
    freePathRate,  ///< likewise; SeriesKey::path is a FreePath
    memoryFree,    ///< bytes, per node; cache is ignored
    memorySlab,    ///< bytes, per node
    parkedBytes,   ///< in sheaves and barns of all caches, per node; cache is ignored
    fallbackRate,  ///< page blocks a second that other nodes' requests took from this node
    operationRate  ///< operations a second; cache and node are ignored
};

struct SeriesKey {
    Metric metric = Metric::barnFull;
    CacheId cache;
    NodeId node; ///< kNoNode: sum (or mean, min, max) over all nodes
    StatItem item = StatItem::ALLOC_FASTPATH;
    std::uint8_t path = 0; ///< AllocPath or FreePath (core/observe/paths.h)
    friend auto operator<=>(const SeriesKey&, const SeriesKey&) = default;
};

/// One drawn column: all samples in a stretch of time. A stretch between two samples has the values of the one before.
/// NaN where nothing is known: before the first and after the newest sample, and where sampling paused (8 times the
/// usual interval without a sample); a gap is never interpolated.
struct Column {
    double timeSec = 0; ///< start of the stretch, model time
    float min = 0;
    float max = 0;
    float last = 0;
};

/// Bounded memory of a run: a ring of samples with a min/max/last pyramid above it, a ring of sheaf-fill rows of the
/// focus cache, and key snapshots so that the past can be shown whole. One thread (the GUI's, or a headless run's).
class History {
public:
    struct Limits {
        std::size_t levelCells = 2048;   ///< cells of each pyramid level
        std::size_t levels = 4;          ///< each covers 8 times the span of the one below
        Bytes fillRows = mebibytes(64);  ///< for sheaf-fill rows
        Bytes snapshots = mebibytes(64); ///< for key snapshots
        /// For series that ever changed. Those of the focus cache, the sums over all nodes and the machine's own come
        /// first and are always kept; per-node series of other caches share what is left and are NaN when it is spent.
        Bytes series = mebibytes(128);
    };

    History();
    explicit History(Limits limits);
    ~History();
    History(History&&) noexcept;
    History& operator=(History&&) noexcept;

    /// A snapshot of the same model time as the one before replaces it; an earlier one, or one of another shape, begins
    /// a new history.
    void append(std::shared_ptr<const Snapshot> snapshot);
    void clear();
    /// Forgets what came after `timeSec`. What is left is as fine as the key snapshots are.
    void rewind(double timeSec);

    /// Grows with each append(); panels compare it and return at once if nothing moved.
    [[nodiscard]] std::uint64_t revision() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] double startSec() const; ///< oldest time that any level still covers
    [[nodiscard]] double endSec() const;   ///< newest sample
    [[nodiscard]] Bytes memoryUsed() const;
    [[nodiscard]] std::shared_ptr<const Snapshot> latest() const;
    /// The last kept snapshot at or before `timeSec` (the first if there is none before).
    [[nodiscard]] std::shared_ptr<const Snapshot> at(double timeSec) const;

    /// Time of the sample before (`direction` < 0) or after `timeSec`, as exactly as the level that covers it knows;
    /// NaN: there is none.
    [[nodiscard]] double neighbourSec(double timeSec, int direction) const;

    /// Min, max and last of a series in `columns` equal stretches of [fromSec, toSec). Stretches are aligned to
    /// absolute time by the caller (floor(t / width)), or curves shimmer while they scroll.
    [[nodiscard]] std::vector<Column> series(const SeriesKey& key, double fromSec, double toSec,
                                             std::size_t columns) const;

    /// One row of the sheaf-fill map: main + spare of every CPU for the focus cache at that time, as objects.
    struct FillRow {
        double timeSec = 0;
        CacheId cache;
        std::vector<std::uint16_t> objects; ///< [cpu]
    };
    /// Rows with fromSec <= time < toSec, oldest first.
    [[nodiscard]] std::vector<const FillRow*> fillRows(double fromSec, double toSec) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sheafscope
