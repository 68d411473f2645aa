// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/key_snapshots.h"

#include <algorithm>
#include <limits>

namespace sheafscope {
namespace {

template <class T> std::uint64_t bytesOf(const std::vector<T>& v)
{
    return v.capacity() * sizeof(T);
}

} // namespace

Bytes sizeOf(const Snapshot& snapshot)
{
    std::uint64_t bytes = sizeof(snapshot) + snapshot.problem.capacity() + bytesOf(snapshot.fills) +
                          bytesOf(snapshot.cacheNodes) + bytesOf(snapshot.focusCpus) + bytesOf(snapshot.counterTimes) +
                          bytesOf(snapshot.memory) + bytesOf(snapshot.slabs);
    for (const SlabPicture& slab : snapshot.slabs)
        bytes += bytesOf(slab.objects);
    // Counted whole although neighbours share it: thinned out, they no longer do.
    if (snapshot.sysfs != nullptr) {
        bytes += sizeof(SysfsPicture) + bytesOf(snapshot.sysfs->attributes);
        for (const SysfsAttribute& attribute : snapshot.sysfs->attributes)
            bytes += attribute.name.capacity() + attribute.text.capacity();
    }
    return {bytes};
}

void KeySnapshots::append(std::shared_ptr<const Snapshot> snapshot)
{
    Entry entry{std::chrono::duration<double>(snapshot->time).count(), sizeOf(*snapshot), std::move(snapshot)};
    if (!m_entries.empty() && m_entries.back().timeSec == entry.timeSec) {
        m_used = m_used - m_entries.back().bytes;
        m_entries.pop_back();
    }
    m_used += entry.bytes;
    m_entries.push_back(std::move(entry));
    while (m_used > m_budget) {
        std::size_t drop = leastMissed(m_entries.back().timeSec - kAllOfLastSec);
        if (drop == 0)
            drop = leastMissed(std::numeric_limits<double>::infinity());
        if (drop == 0)
            break;
        m_used = m_used - m_entries[drop].bytes;
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(drop));
    }
}

std::size_t KeySnapshots::leastMissed(double youngestSec) const
{
    const double now = m_entries.back().timeSec;
    std::size_t best = 0;
    double bestScore = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i + 1 < m_entries.size() && m_entries[i].timeSec < youngestSec; ++i) {
        const double score = (m_entries[i + 1].timeSec - m_entries[i - 1].timeSec) / (now - m_entries[i].timeSec);
        if (score < bestScore) {
            bestScore = score;
            best = i;
        }
    }
    return best;
}

void KeySnapshots::clear()
{
    m_entries.clear();
    m_used = {};
}

std::shared_ptr<const Snapshot> KeySnapshots::at(double timeSec) const
{
    if (m_entries.empty())
        return nullptr;
    const auto after = std::upper_bound(m_entries.begin(), m_entries.end(), timeSec,
                                        [](double t, const Entry& entry) { return t < entry.timeSec; });
    return after == m_entries.begin() ? after->snapshot : std::prev(after)->snapshot;
}

} // namespace sheafscope
