// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/replay.h"

#include <cstdint>
#include <vector>

namespace sheafscope {

/// What was done to a run from outside, in order, and how much of that is done where the run stands now. Going back
/// keeps what lies ahead, so that going forward repeats it; something new forgets it. One thread.
class RunLog {
public:
    void clear();
    /// Something was done now; what lay ahead is forgotten.
    void add(RunAction action);
    /// The run goes on freely: what lay ahead is forgotten.
    void forgetAhead() { m_actions.resize(m_done); }
    /// The action that comes next, if it is due after `operations`; nullptr: an operation comes next.
    [[nodiscard]] const RunAction* next(std::uint64_t operations) const;
    /// next() was done.
    void advance() { ++m_done; }
    /// The run stands elsewhere now.
    void moveTo(RunPosition position) { m_done = position.actions; }

    [[nodiscard]] RunPosition position(std::uint64_t operations) const { return {operations, m_done}; }
    /// `moments` operations and actions before `from`, at most to the beginning. A change of pace is no moment.
    [[nodiscard]] RunPosition before(RunPosition from, std::uint64_t moments) const;
    [[nodiscard]] const std::vector<RunAction>& actions() const { return m_actions; }

private:
    std::vector<RunAction> m_actions;
    std::size_t m_done = 0;
};

} // namespace sheafscope
