// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"
#include "core/slub/slab.h"

#include <array>
#include <cstdint>
#include <vector>

namespace sheafscope {

/// Counts the partial slabs of every cache and node by occupancy, without a lock and without following a list: it scans
/// the slab table from end to end, at most kChunk entries a call. What it tells is the last scan that reached the end.
class SlabCensus {
public:
    using Histogram = std::array<std::uint32_t, kOccupancyBins>;
    static constexpr SlabIndex kChunk = 4096; ///< 1024 lines of the host's cache, which the CPUs write to

    SlabCensus(std::size_t caches, std::size_t nodes);

    /// Scans on; any thread, one at a time.
    void advance(const SlabTable& table);
    /// Scans all from the beginning; exact if nothing runs.
    void scanAll(const SlabTable& table);
    [[nodiscard]] const Histogram& histogram(std::size_t cache, std::size_t node) const
    {
        return m_complete[cache * m_nodes + node];
    }

private:
    void scan(const SlabTable& table, SlabIndex end);
    void finish();

    std::size_t m_caches;
    std::size_t m_nodes;
    SlabIndex m_next = 1;
    std::vector<Histogram> m_growing; ///< [cache * nodes + node] of the scan that runs
    std::vector<Histogram> m_complete;
};

} // namespace sheafscope
