// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/cost_profile.h"
#include "core/slub/counters.h"
#include "core/slub/mechanisms.h"
#include "core/slub/path_meter.h"

#include <cstdint>
#include <vector>

/// Modelled kernel cost of a run: counts x prices, and the waiting for locks.
///
/// The waiting comes from a replay of a stretch of the run in time. Every CPU has a clock; between two of its locks it
/// does what it did in the run, at the prices of a cost vector, with the program's own work between operations. A lock
/// is a FIFO server: requests are served in the order of the CPUs' clocks, exactly, one at a time; the service is the
/// work under the lock and, if another CPU held it last in the run, the travel of its line, by NUMA distance.
///
/// What it leaves out: a CPU does not wait for mail of another, nor for work that a scenario's rests stand for, so
/// contention is rather too high than too low; the lock word's own line beyond one transfer a handover; interrupts.
namespace sheafscope {

/// What of a run has prices.
struct CostedRun {
    std::uint64_t operations = 0; ///< of the programs
    std::uint64_t sheafOps = 0;   ///< objects that main sheaves served, and kfree_rcu's into rcu_free
    std::uint64_t cpuSlabOps = 0; ///< calls that cpu slabs served, without refills of sheaves
    PathCounts paths;
    std::vector<PathSegment> record; ///< of a stretch of the run, see PathMeter
};

/// From the counters of all caches; `items`: what they are about.
CostedRun costedRun(const CounterValues& total, StatItems items, const PathCounts& paths, std::uint64_t operations,
                    std::vector<PathSegment> record);

struct ModelCost {
    double cycles = 0;   ///< an operation, the waiting included
    double lockWait = 0; ///< of it
    friend bool operator==(const ModelCost&, const ModelCost&) = default;
};

/// Prices one run under many cost vectors. Not thread-safe.
class CostReplay {
public:
    explicit CostReplay(CostedRun run);
    [[nodiscard]] ModelCost under(const CostVector& costs);

private:
    /// One CPU's next lock.
    struct Step {
        std::uint32_t lock = 0; ///< dense
        bool isBarn = false;
        std::uint32_t segment = 0; ///< whose counts come before the lock
        std::uint32_t moved = 0;   ///< slabs that were taken off the list under it
    };
    [[nodiscard]] double workOf(const PathSegment& segment, const CostVector& costs) const;
    [[nodiscard]] double waiting(const CostVector& costs);

    CostedRun m_run;
    std::vector<std::vector<Step>> m_steps; ///< by CPU
    std::size_t m_locks = 0;
    std::uint64_t m_recordedOperations = 0;
    // Buffers of a replay.
    std::vector<std::size_t> m_next;
    std::vector<double> m_freeAt;
    std::vector<std::pair<double, std::uint32_t>> m_queue; ///< clock and CPU, lowest first
};

} // namespace sheafscope
