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
                          bytesOf(snapshot.cacheNodes) + bytesOf(snapshot.focusCpus) + bytesOf(snapshot.flows.toCpus) +
                          bytesOf(snapshot.flows.toSlabs) + bytesOf(snapshot.counterTimes) + bytesOf(snapshot.memory) +
                          bytesOf(snapshot.slabs);
    for (const SlabPicture& slab : snapshot.slabs)
        bytes += bytesOf(slab.objects);
    return {bytes};
}

Bytes sizeOf(const SysfsPicture& picture)
{
    std::uint64_t bytes = sizeof(picture) + bytesOf(picture.attributes);
    for (const SysfsAttribute& attribute : picture.attributes)
        bytes += attribute.name.capacity() + attribute.text.capacity();
    return {bytes};
}

Bytes KeySnapshots::ownTexts(std::size_t entry) const
{
    const auto& texts = m_entries[entry].snapshot->sysfs;
    if (texts == nullptr || (entry > 0 && m_entries[entry - 1].snapshot->sysfs == texts))
        return {};
    return sizeOf(*texts);
}

void KeySnapshots::append(std::shared_ptr<const Snapshot> snapshot)
{
    Entry entry{std::chrono::duration<double>(snapshot->time).count(), sizeOf(*snapshot), std::move(snapshot)};
    if (!m_entries.empty() && m_entries.back().timeSec == entry.timeSec) {
        m_used = m_used - m_entries.back().bytes - ownTexts(m_entries.size() - 1);
        m_entries.pop_back();
    }
    m_used += entry.bytes;
    m_entries.push_back(std::move(entry));
    m_used += ownTexts(m_entries.size() - 1);
    while (m_used > m_budget) {
        std::size_t drop = leastMissed(m_entries.back().timeSec - kAllOfLastSec);
        if (drop == 0)
            drop = leastMissed(std::numeric_limits<double>::infinity());
        if (drop == 0)
            break;
        // Those that shared its texts keep them: the next one stands for them then.
        m_used = m_used - m_entries[drop].bytes - ownTexts(drop) - ownTexts(drop + 1);
        m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(drop));
        m_used += ownTexts(drop);
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

std::vector<std::shared_ptr<const Snapshot>> KeySnapshots::until(double timeSec) const
{
    std::vector<std::shared_ptr<const Snapshot>> kept;
    for (const Entry& entry : m_entries)
        if (entry.timeSec <= timeSec)
            kept.push_back(entry.snapshot);
    return kept;
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
