// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/history.h"

#include "core/observe/fill_rows.h"
#include "core/observe/key_snapshots.h"
#include "core/observe/series_table.h"

#include <array>
#include <optional>

namespace sheafscope {
namespace {

double toSeconds(std::chrono::nanoseconds t)
{
    return std::chrono::duration<double>(t).count();
}

bool haveSameShape(const SourceInfo& a, const SourceInfo& b)
{
    // A cache stays the same one when a change of the running allocator gives it another sheaf capacity.
    const auto isSame = [](const CacheInfo& x, const CacheInfo& y) {
        return x.id == y.id && x.name == y.name && x.geometry.size == y.geometry.size;
    };
    return a.machine->cpuCount() == b.machine->cpuCount() && a.machine->nodeCount() == b.machine->nodeCount() &&
           std::equal(a.caches.begin(), a.caches.end(), b.caches.begin(), b.caches.end(), isSame) &&
           a.counters == b.counters;
}

/// The plans of the last few questions: the panels of a window mostly share their time axis and width.
class PlanCache {
public:
    void clear() { m_entries = {}; }

    const CoverPlan& get(const TimePyramid& times, double fromSec, double toSec, std::size_t columns)
    {
        for (const Entry& entry : m_entries)
            if (entry.samples == times.sampleCount() && entry.fromSec == fromSec && entry.toSec == toSec &&
                entry.plan.columns.size() == columns)
                return entry.plan;
        Entry& entry = m_entries[m_next++ % m_entries.size()];
        entry = {times.sampleCount(), fromSec, toSec, times.plan(fromSec, toSec, columns)};
        return entry.plan;
    }

private:
    struct Entry {
        std::uint64_t samples = 0;
        double fromSec = 0;
        double toSec = 0;
        CoverPlan plan;
    };
    std::array<Entry, 4> m_entries;
    std::size_t m_next = 0;
};

} // namespace

struct History::Impl {
    explicit Impl(Limits theLimits)
        : limits(theLimits), times(theLimits.levelCells, theLimits.levels), fills(theLimits.fillRows),
          keys(theLimits.snapshots)
    {
    }

    void clear()
    {
        times.clear();
        series.reset();
        fills.clear();
        keys.clear();
        plans.clear();
        latest.reset();
        lastInSeries.reset();
    }

    Limits limits;
    TimePyramid times;
    std::optional<SeriesTable> series; ///< made by the first snapshot
    FillRows fills;
    KeySnapshots keys;
    PlanCache plans; ///< of questions; History belongs to one thread, so const questions may fill it
    std::shared_ptr<const Snapshot> latest;
    std::shared_ptr<const Snapshot> lastInSeries; ///< rates grow from it
    std::uint64_t revision = 0;
};

History::History() : History(Limits{}) {}
History::History(Limits limits) : m_impl(std::make_unique<Impl>(limits)) {}
History::~History() = default;
History::History(History&&) noexcept = default;
History& History::operator=(History&&) noexcept = default;

void History::append(std::shared_ptr<const Snapshot> snapshot)
{
    Impl& impl = *m_impl;
    if (impl.latest != nullptr &&
        (snapshot->time < impl.latest->time ||
         (snapshot->info != impl.latest->info && !haveSameShape(*snapshot->info, *impl.latest->info))))
        impl.clear();
    if (!impl.series)
        impl.series.emplace(snapshot->info, impl.times, impl.limits.series);
    const bool isLater = impl.lastInSeries == nullptr || snapshot->time > impl.lastInSeries->time;
    if (isLater) {
        const std::uint64_t sample = impl.times.sampleCount();
        impl.times.append(toSeconds(snapshot->time));
        impl.series->append(sample, *snapshot, impl.lastInSeries.get());
        impl.lastInSeries = snapshot;
    }
    impl.fills.append(*snapshot);
    impl.keys.append(snapshot);
    impl.latest = std::move(snapshot);
    ++impl.revision;
}

void History::clear()
{
    m_impl->clear();
    ++m_impl->revision;
}

void History::rewind(double timeSec)
{
    const auto kept = m_impl->keys.until(timeSec);
    clear();
    for (const auto& snapshot : kept)
        append(snapshot);
}

std::uint64_t History::revision() const
{
    return m_impl->revision;
}
bool History::isEmpty() const
{
    return m_impl->latest == nullptr;
}
double History::startSec() const
{
    return m_impl->times.startSec();
}
double History::endSec() const
{
    return m_impl->times.endSec();
}

Bytes History::memoryUsed() const
{
    const Bytes series = m_impl->series ? m_impl->series->memoryUsed() : Bytes{};
    return m_impl->times.memoryUsed() + series + m_impl->fills.memoryUsed() + m_impl->keys.memoryUsed();
}

double History::neighbourSec(double timeSec, int direction) const
{
    return m_impl->times.neighbourSec(timeSec, direction);
}

std::shared_ptr<const Snapshot> History::latest() const
{
    return m_impl->latest;
}

std::shared_ptr<const Snapshot> History::at(double timeSec) const
{
    return m_impl->keys.at(timeSec);
}

std::vector<Column> History::series(const SeriesKey& key, double fromSec, double toSec, std::size_t columns) const
{
    std::vector<Extent> extents(columns, kNoExtent);
    const ValuePyramid* values = m_impl->series ? m_impl->series->find(key) : nullptr;
    if (values != nullptr && columns > 0)
        values->read(m_impl->times, m_impl->plans.get(m_impl->times, fromSec, toSec, columns), extents);
    std::vector<Column> result;
    result.reserve(columns);
    const double width = columns == 0 ? 0 : (toSec - fromSec) / static_cast<double>(columns);
    for (std::size_t c = 0; c < columns; ++c)
        result.push_back({fromSec + width * static_cast<double>(c), extents[c].min, extents[c].max, extents[c].last});
    return result;
}

std::vector<const History::FillRow*> History::fillRows(double fromSec, double toSec) const
{
    return m_impl->fills.between(fromSec, toSec);
}

} // namespace sheafscope
