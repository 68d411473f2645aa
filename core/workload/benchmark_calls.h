// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace sheafscope {

/// How often a benchmark made one of the calls that it times, and in how many of them the slab allocator took part:
/// an object of a slab cache was allocated or freed before the call returned, or was queued as one.
struct BenchmarkCalls {
    std::uint64_t made = 0;
    std::uint64_t reachedSlab = 0;
    friend bool operator==(const BenchmarkCalls&, const BenchmarkCalls&) = default;
};

/// "kvfree_rcu" -> its calls.
using CallsByName = std::map<std::string, BenchmarkCalls>;

/// A workload whose calls are more than slab calls counts both, so that a report can say how much of the benchmark a
/// slab allocator can explain. One whose every operation is a slab call has no need to.
class CountsBenchmarkCalls {
public:
    CountsBenchmarkCalls() = default;
    CountsBenchmarkCalls(const CountsBenchmarkCalls&) = delete;
    CountsBenchmarkCalls& operator=(const CountsBenchmarkCalls&) = delete;
    virtual ~CountsBenchmarkCalls() = default;
    /// Of all CPUs so far; any thread. Calls that were never made are left out.
    [[nodiscard]] virtual CallsByName callsSoFar() const = 0;
};

} // namespace sheafscope
