// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/fill_rows.h"

#include <algorithm>

namespace sheafscope {
namespace {

void readFills(const Snapshot& snapshot, std::vector<std::uint16_t>& objects)
{
    const std::size_t cpus = snapshot.info->machine->cpuCount();
    objects.resize(cpus);
    const std::uint64_t* words = snapshot.fills.data() + snapshot.focus.v * cpus;
    for (std::size_t cpu = 0; cpu < cpus; ++cpu) {
        const SheafFill fill = SheafFill::unpack(words[cpu]);
        objects[cpu] = static_cast<std::uint16_t>(fill.main + (fill.hasSpare() ? fill.spare : 0));
    }
}

} // namespace

void FillRows::append(const Snapshot& snapshot)
{
    if (snapshot.focus.v >= snapshot.info->caches.size())
        return;
    const double timeSec = std::chrono::duration<double>(snapshot.time).count();
    if (!m_rows.empty() && m_rows.back().timeSec == timeSec) {
        m_rows.back().cache = snapshot.focus;
        readFills(snapshot, m_rows.back().objects);
        return;
    }
    History::FillRow row;
    const std::uint64_t next = sizeof(row) + snapshot.info->machine->cpuCount() * sizeof(std::uint16_t);
    while (!m_rows.empty() && m_used.v + next > m_budget.v) {
        m_used = m_used - Bytes{bytesOf(m_rows.front())};
        row = std::move(m_rows.front()); // its buffer serves again
        m_rows.pop_front();
    }
    row.timeSec = timeSec;
    row.cache = snapshot.focus;
    readFills(snapshot, row.objects);
    m_used += Bytes{bytesOf(row)};
    m_rows.push_back(std::move(row));
}

void FillRows::clear()
{
    m_rows.clear();
    m_used = {};
}

std::vector<const History::FillRow*> FillRows::between(double fromSec, double toSec) const
{
    const auto isBefore = [](const History::FillRow& row, double t) { return row.timeSec < t; };
    const auto first = std::lower_bound(m_rows.begin(), m_rows.end(), fromSec, isBefore);
    const auto last = std::lower_bound(first, m_rows.end(), toSec, isBefore);
    std::vector<const History::FillRow*> rows;
    rows.reserve(static_cast<std::size_t>(last - first));
    for (auto row = first; row != last; ++row)
        rows.push_back(&*row);
    return rows;
}

} // namespace sheafscope
