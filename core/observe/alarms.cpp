// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/alarms.h"

#include <algorithm>

namespace sheafscope {
namespace {

/// Of a CPU in a cache that has sheaves. With cpu slabs a refill counts as slow too; then not one sheaf is hit only if
/// there was no refill either.
bool neverHit(const CounterValues& counters, StatItems items)
{
    const StatItem hit = items == StatItems::ofCpuSlabs ? StatItem::ALLOC_PCS : StatItem::ALLOC_FASTPATH;
    return counters[hit] == 0 && counters[StatItem::ALLOC_SLOWPATH] >= kLeastForAlarm;
}

} // namespace

std::vector<Alarm> findAlarms(const Snapshot& snapshot)
{
    std::vector<Alarm> alarms;
    const SourceInfo& info = *snapshot.info;
    if (!snapshot.focus.isValid() || info.caches[snapshot.focus.v].geometry.sheafCapacity == 0)
        return alarms;
    Alarm never;
    never.isWithoutBarn = true;
    for (std::uint32_t c = 0; c < snapshot.focusCpus.size(); ++c) {
        if (!neverHit(snapshot.focusCpus[c], info.mechanisms.statItems))
            continue;
        const NodeId node = info.machine->nodeOf(CpuId{c});
        never.node = never.cpus.empty() || never.node == node ? node : kNoNode;
        never.cpus.push_back(CpuId{c});
        never.count += snapshot.focusCpus[c][StatItem::ALLOC_SLOWPATH];
        never.isWithoutBarn = never.isWithoutBarn && !snapshot.at(snapshot.focus, node).hasBarn;
    }
    if (!never.cpus.empty())
        alarms.push_back(std::move(never));
    for (std::uint32_t n = 0; n < info.machine->nodeCount(); ++n) {
        const CacheNodeState& state = snapshot.at(snapshot.focus, NodeId{n});
        const std::uint64_t inVain = state.counters[StatItem::BARN_GET_FAIL];
        if (!state.hasBarn || inVain < kLeastForAlarm || state.counters[StatItem::BARN_GET] != 0)
            continue;
        Alarm alarm;
        alarm.kind = Alarm::Kind::barnNeverGives;
        alarm.node = NodeId{n};
        alarm.count = inVain;
        alarms.push_back(std::move(alarm));
    }
    return alarms;
}

} // namespace sheafscope
