// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/machine/machine.h"
#include "core/slub/counters.h"
#include "core/slub/geometry.h"
#include "core/slub/mechanisms.h"

#include <memory>

namespace sheafscope {

/// CPUs that burst together (spec/objects-per-cpu section 4).
struct BurstRequest {
    unsigned burst = 0;  ///< objects that every CPU allocates and then frees, 1 to kMostBurst
    unsigned rounds = 1; ///< counted ones, 1 to kMostRounds
    unsigned active = 0; ///< that many CPUs of the machine, from CPU 0 on; 0: all
};

/// What the rounds counted.
struct BurstFigures {
    BurstRequest request;
    unsigned active = 0;  ///< CPUs that burst
    CounterValues totals; ///< sum over all CPUs and rounds
    /// Average of a CPU and round.
    [[nodiscard]] double perCpu(StatItem item) const
    {
        return static_cast<double>(totals[item]) / (static_cast<double>(request.rounds) * active);
    }
};

inline constexpr unsigned kMostBurst = 100'000;
/// Objects of all CPUs together, so that no question takes the host's memory.
inline constexpr std::uint64_t kMostBurstTogether = 1U << 24U;
inline constexpr unsigned kMostRounds = 10'000;
/// Rounds before the counted ones. The counters of most bursts repeat from the second round on; where the order of the
/// node's list goes on changing (7.0 at the edge of its barn), a round is one of many, and more should be averaged.
inline constexpr unsigned kBurstWarmUp = 4;

/// The CPUs allocate in turn, an object each, until each has its burst, then free in turn in the order of allocation.
/// Counts the rounds after kBurstWarmUp. Errors: as Slub::create(); a number out of range; no memory.
Result<BurstFigures> runBurst(const CacheSpec& spec, const std::shared_ptr<const Machine>& machine,
                              const Mechanisms& mechanisms, const BurstRequest& request);

} // namespace sheafscope
