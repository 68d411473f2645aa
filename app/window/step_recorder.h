// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/replay.h"
#include "core/slub/counters.h"
#include "core/slub/events.h"
#include "core/slub/slub.h"
#include "widgets/step_state.h"

#include <mutex>
#include <vector>

namespace sheafscope {

/// A turn that a stepped operation took.
struct StepDecision {
    CacheId cache;
    CpuId cpu;
    Decision decision;
    std::uint64_t value = 0;
};

/// A counter that a stepped operation moved.
struct CounterChange {
    CacheId cache;
    CpuId cpu;
    StatItem item;
    std::uint64_t by = 0;
};

/// What one stepped operation did, in order.
struct StepRecord {
    std::uint64_t number = 0;    ///< of the step in its run; grows
    std::uint64_t operation = 0; ///< its number in the run; of one by hand: of the operation before it
    RunPosition position;        ///< right after it
    std::string byHand;          ///< what a person did, in the words of logs; empty: an operation of the workload
    CpuId cpu;                   ///< that executed it; invalid: nobody knows
    StepStates states;           ///< what it changed, its own CPU first
    std::vector<StepDecision> decisions;
    std::vector<CounterChange> counters;
};

/// Listens while a run is stepped through. Set as the Slub's events while it is quiesced and taken away before the run
/// goes on, so a run at full pace pays nothing for it. decided() comes on the thread that runs the CPU; the rest is for
/// one thread while nothing runs.
class StepRecorder final : public SlubEvents {
public:
    /// Remembers counters and states, so that end() can tell what moved.
    void begin(const Slub& slub);
    StepRecord end(const Slub& slub, std::uint64_t operation);
    /// What was decided since the last call.
    std::vector<StepDecision> takeDecisions();

    void slabAllocated(CacheId cache, std::uint64_t serial, NodeId node) override;
    void slabReleased(CacheId cache, std::uint64_t serial) override;
    void decided(CacheId cache, CpuId cpu, Decision decision, std::uint64_t value) override;

private:
    void addStates(const Slub& slub, StepRecord& record) const;

    std::mutex m_mutex;
    std::vector<StepDecision> m_decisions;
    std::vector<CounterValues> m_before;   ///< [cache * cpus + cpu]
    std::vector<std::uint64_t> m_fills;    ///< packed SheafFill, [cache * cpus + cpu]
    std::vector<PlaceState> m_nodesBefore; ///< without fill, [cache * nodes + node]
};

} // namespace sheafscope
