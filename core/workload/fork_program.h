// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/fork_recipe.h"
#include "core/workload/workload.h"

#include <cstdint>
#include <memory>

namespace sheafscope {

/// What every CPU of a fork or execve workload does.
struct ForkSettings {
    ForkRecipe recipe;
    unsigned children = 16;          ///< of one burst, on average
    unsigned restOperations = 200;   ///< between two bursts, on average
    unsigned gracePeriods = 1;       ///< of the engine in one of the callbacks' (LaterFrees)
    std::uint32_t reapElsewhere = 0; ///< Random::chance
    std::uint32_t otherNode = 0;     ///< Random::chance
    bool usesPrefill = true;
};

/// Forks a burst of children, lets those that live here run and exit, rests, and again. `settings` and `machine` must
/// outlive it.
std::unique_ptr<CpuProgram> makeForkProgram(const ForkSettings& settings, const Machine& machine, CpuId cpu,
                                            std::uint64_t seed);
/// The same, except that this CPU itself forks nothing.
std::unique_ptr<CpuProgram> makeReapProgram(const ForkSettings& settings, const Machine& machine, CpuId cpu,
                                            std::uint64_t seed);

} // namespace sheafscope
