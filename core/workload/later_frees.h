// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/cpu_context.h"

#include <algorithm>
#include <cstdint>
#include <deque>

namespace sheafscope {

/// Objects of one CPU whose free waits in an RCU callback (call_rcu), each freed singly when its callback runs.
class LaterFrees {
public:
    /// Grace periods of the engine that make one of these callbacks': callbacks of a kernel run in batches of all that
    /// were queued during a grace period, so a longer one means a deeper batch. 1 or more.
    explicit LaterFrees(unsigned periodsToOne) : m_periodsToOne(std::max(1U, periodsToOne)) {}

    void add(const CpuContext& cpu, unsigned cache, void* object)
    {
        const std::uint64_t soonest = cpu.gracePeriod() + RcuQueues::kPeriodsToWait;
        const std::uint64_t batch = (soonest + m_periodsToOne - 1) / m_periodsToOne;
        m_queue.push_back({batch * m_periodsToOne, object, cache});
    }
    /// One operation, if a callback is ready in grace period `now`.
    bool freeOne(CpuContext& cpu, std::uint64_t now)
    {
        if (m_queue.empty() || m_queue.front().readyAt > now)
            return false;
        cpu.free(m_queue.front().cache, m_queue.front().object);
        m_queue.pop_front();
        return true;
    }
    /// Whatever the grace period.
    bool freeOneNow(CpuContext& cpu) { return freeOne(cpu, UINT64_MAX); }

private:
    struct Callback {
        std::uint64_t readyAt; ///< grace period
        void* object;
        unsigned cache;
    };

    unsigned m_periodsToOne;
    std::deque<Callback> m_queue; ///< oldest first
};

} // namespace sheafscope
