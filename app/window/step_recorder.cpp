// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/step_recorder.h"

#include <utility>

namespace sheafscope {
namespace {

std::vector<CounterValues> readCounters(const Slub& slub)
{
    const unsigned cpus = slub.machine().cpuCount();
    std::vector<CounterValues> values(slub.caches().size() * cpus);
    for (std::size_t c = 0; c < slub.caches().size(); ++c) {
        const Cache* cache = slub.caches()[c].get();
        for (unsigned cpu = 0; cache != nullptr && cpu < cpus; ++cpu)
            values[c * cpus + cpu] = cache->counters(CpuId{cpu});
    }
    return values;
}

} // namespace

void StepRecorder::begin(const Slub& slub)
{
    m_before = readCounters(slub);
    const std::scoped_lock lock(m_mutex);
    m_decisions.clear();
}

StepRecord StepRecorder::end(const Slub& slub, std::uint64_t operation)
{
    StepRecord record;
    record.operation = operation;
    {
        const std::scoped_lock lock(m_mutex);
        record.decisions = std::exchange(m_decisions, {});
    }
    const unsigned cpus = slub.machine().cpuCount();
    const std::vector<CounterValues> after = readCounters(slub);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const CounterValues before = i < m_before.size() ? m_before[i] : CounterValues{};
        for (const StatDescription& stat : statDescriptions()) {
            if (after[i][stat.item] > before[stat.item])
                record.counters.push_back({CacheId{static_cast<std::uint32_t>(i / cpus)},
                                           CpuId{static_cast<std::uint32_t>(i % cpus)}, stat.item,
                                           after[i][stat.item] - before[stat.item]});
        }
    }
    return record;
}

// The pages that come and go show up as decisions (newSlab, discardSlab) already.
void StepRecorder::slabAllocated(CacheId, std::uint64_t, NodeId) {}
void StepRecorder::slabReleased(CacheId, std::uint64_t) {}

void StepRecorder::decided(CacheId cache, CpuId cpu, Decision decision, std::uint64_t value)
{
    const std::scoped_lock lock(m_mutex);
    m_decisions.push_back({cache, cpu, decision, value});
}

} // namespace sheafscope
