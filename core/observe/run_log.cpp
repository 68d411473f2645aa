// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/run_log.h"

#include <algorithm>
#include <utility>

namespace sheafscope {

void RunLog::clear()
{
    m_actions.clear();
    m_done = 0;
}

void RunLog::add(RunAction action)
{
    forgetAhead();
    m_actions.push_back(std::move(action));
    ++m_done;
}

const RunAction* RunLog::next(std::uint64_t operations) const
{
    if (m_done >= m_actions.size() || m_actions[m_done].afterOperations > operations)
        return nullptr;
    return &m_actions[m_done];
}

RunPosition RunLog::before(RunPosition from, std::uint64_t moments) const
{
    RunPosition at = from;
    while (moments > 0) {
        const RunAction* const last = at.actions == 0 ? nullptr : &m_actions[at.actions - 1];
        if (last != nullptr && last->afterOperations == at.operations) {
            --at.actions;
            moments -= std::holds_alternative<SetPace>(last->what) ? 0U : 1U;
            continue;
        }
        const std::uint64_t stop = last == nullptr ? 0 : last->afterOperations;
        if (at.operations == stop)
            break;
        const std::uint64_t operations = std::min(moments, at.operations - stop);
        at.operations -= operations;
        moments -= operations;
    }
    return at;
}

} // namespace sheafscope
