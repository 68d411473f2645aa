// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/replay.h"

#include <algorithm>
#include <utility>

namespace sheafscope {

Replay::Replay(TraceStream stream, const TraceSummary& summary, unsigned cpuCount, unsigned copies)
    : m_stream(std::move(stream)), m_traceCpus(std::max(1U, static_cast<unsigned>(summary.eventsOfCpu.size()))),
      m_cpuCount(cpuCount), m_copies(copies), m_slotsOfCopy(summary.slotCount), m_slotCount(summary.slotCount * copies),
      m_inboxes(cpuCount), m_slots(std::make_unique<Slot[]>(m_slotCount))
{
}

std::uint32_t Replay::machineCpu(const TraceOperation& operation, unsigned copy) const
{
    return (operation.cpu + copy * m_traceCpus) % m_cpuCount;
}

/// All copies of the next operation, each with its own CPU and slot.
void Replay::readOne(std::vector<TraceOperation>& to)
{
    to.clear();
    std::optional<TraceOperation> operation;
    if (!m_isEnded)
        operation = m_stream.next();
    if (!operation || operation->slot >= m_slotsOfCopy) { // the latter: the file is not the one that was summarised
        m_isEnded = true;
        return;
    }
    for (unsigned copy = 0; copy < m_copies; ++copy) {
        to.push_back(*operation);
        to.back().cpu = static_cast<std::uint16_t>(machineCpu(*operation, copy));
        to.back().slot += copy * m_slotsOfCopy;
    }
}

void Replay::takeBatch(std::uint32_t cpu, std::size_t done, std::vector<TraceOperation>& batch)
{
    batch.clear();
    const std::scoped_lock lock(m_mutex);
    m_outstanding -= done;
    std::vector<TraceOperation>& inbox = m_inboxes[cpu];
    while (inbox.empty() && !m_isEnded && m_outstanding < kWindow) {
        readOne(m_next);
        for (const TraceOperation& operation : m_next)
            m_inboxes[operation.cpu].push_back(operation);
        m_outstanding += m_next.size();
    }
    std::swap(inbox, batch);
}

const TraceOperation* Replay::peek(std::uint32_t cpu)
{
    if (m_nextIndex == m_next.size()) {
        readOne(m_next);
        m_nextIndex = 0;
        if (m_next.empty())
            return nullptr;
    }
    const TraceOperation& operation = m_next[m_nextIndex];
    return operation.cpu == cpu ? &operation : nullptr;
}

void Replay::pop()
{
    ++m_nextIndex;
}

void Replay::end()
{
    const std::scoped_lock lock(m_mutex);
    m_isEnded = true;
    m_next.clear();
    m_nextIndex = 0;
    for (auto& inbox : m_inboxes)
        inbox.clear();
}

} // namespace sheafscope
