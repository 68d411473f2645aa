// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/slab_census.h"

#include <algorithm>

namespace sheafscope {

SlabCensus::SlabCensus(std::size_t caches, std::size_t nodes)
    : m_caches(caches), m_nodes(nodes), m_growing(caches * nodes), m_complete(caches * nodes)
{
}

void SlabCensus::advance(const SlabTable& table)
{
    const SlabIndex highWater = table.highWater();
    scan(table, highWater - m_next > kChunk ? m_next + kChunk : highWater);
    if (m_next >= highWater)
        finish();
}

void SlabCensus::scanAll(const SlabTable& table)
{
    m_next = 1;
    std::fill(m_growing.begin(), m_growing.end(), Histogram{});
    scan(table, table.highWater());
    finish();
}

void SlabCensus::scan(const SlabTable& table, SlabIndex end)
{
    for (; m_next < end; ++m_next) {
        const SlabInfo info = table.readInfo(m_next);
        if (!info.isLive || !info.isOnPartial || info.cache.v >= m_caches || info.node.v >= m_nodes ||
            info.objects == 0)
            continue;
        // The entry may have been recycled between the two reads, so the count may be of another, larger slab.
        const unsigned inuse = table.readWord(m_next).inuse;
        const std::size_t bin = std::min<std::size_t>(inuse * kOccupancyBins / info.objects, kOccupancyBins - 1);
        ++m_growing[info.cache.v * m_nodes + info.node.v][bin];
    }
}

void SlabCensus::finish()
{
    m_complete.swap(m_growing);
    std::fill(m_growing.begin(), m_growing.end(), Histogram{});
    m_next = 1;
}

} // namespace sheafscope
