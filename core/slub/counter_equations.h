// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/cache.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What the specification implies about the counters of one cache: equations that hold exactly whenever nothing runs,
/// in every era that has their counters, whatever was done before. They follow from where each counter is counted
/// (spec sections 5 to 12); tests hold them against random runs, one CPU at a time and many at once.
///
/// Where a kernel leaves an event uncounted, the equation says what it needs: "no prefilled sheaf" (objects that are
/// taken from one count nowhere, spec 12.1), "no shrink" (shrink discards slabs and empties barns without FREE_SLAB and
/// BARN_GET, spec 11; a change of the sheaf capacity empties barns likewise), "memory at every CPU" (to 6.19 a refill
/// counts as slow before it fails on a CPU whose node has no memory, spec 5.1 S0), and of all "no bulk allocation that
/// failed" (it gives back what it had counted).
namespace sheafscope {

/// Where the objects and sheaves of a cache are while nothing runs.
struct Inventory {
    std::uint64_t slabs = 0;
    std::uint64_t objects = 0;          ///< in all slabs
    std::uint64_t freeInSlabs = 0;      ///< of them: on freelists, those of cpu slabs too
    std::uint64_t inCpuSheaves = 0;     ///< main, spare, rcu_free
    std::uint64_t inBarns = 0;          ///< full sheaves
    std::uint64_t inWaitingSheaves = 0; ///< objects of sheaves that wait for a grace period
    std::uint64_t batched = 0;          ///< objects of kfree_rcu outside the sheaves
    std::uint64_t sheaves = 0;          ///< counted in SHEAF_ALLOC: of CPUs, in barns, waiting for RCU
    std::uint64_t fullInBarns = 0;      ///< sheaves

    [[nodiscard]] std::uint64_t inSheaves() const { return inCpuSheaves + inBarns + inWaitingSheaves; }
};

/// Quiesced.
Inventory takeInventory(Cache& cache);

/// What the programs did with the cache, counted by themselves since it was made.
struct ProgramTally {
    std::uint64_t allocated = 0;     ///< objects got, from prefilled sheaves too
    std::uint64_t failed = 0;        ///< allocations of one object that got nothing: they count as slow all the same
    std::uint64_t freed = 0;         ///< objects freed, in whatever way
    std::uint64_t inHeldSheaves = 0; ///< objects of prefilled sheaves that are in programs' hands now
    std::uint64_t countedHeldSheaves = 0; ///< such sheaves that SHEAF_ALLOC counts
    std::uint64_t lost = 0;               ///< objects that the bulk-free quirk of 6.18 to 7.0 forgot (spec 6.11)
    bool usedPrefilled = false;
    bool shrank = false; ///< or changed the sheaf capacity
};

struct EquationInput {
    bool refillsAsAllocations = false; ///< a refill goes through the cpu slab and counts as its allocations do
    bool hasPcs = false;               ///< the counters for sheaves are ALLOC_PCS and FREE_PCS
    CounterValues counters;            ///< totals
    Inventory inventory;
    ProgramTally programs;
};

struct CounterEquation {
    std::string_view name;
    std::string_view text;  ///< both sides in the counters' names
    std::string_view needs; ///< beyond "no bulk allocation that failed"; empty: nothing
    bool (*applies)(const Mechanisms& mechanisms, const Cache& cache, const ProgramTally& programs);
    std::uint64_t (*left)(const EquationInput& in); ///< modulo 2^64, as is the right side
    std::uint64_t (*right)(const EquationInput& in);
};

std::span<const CounterEquation> counterEquations();

/// The equations that do not hold, one sentence each with both sides; empty: all that apply do. Quiesced.
std::vector<std::string> brokenEquations(Cache& cache, const ProgramTally& programs);

} // namespace sheafscope
