// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/machine_spec.h"
#include "core/slub/counter_equations.h"
#include "core/slub/mechanism_table.h"
#include "core/slub/slub.h"

#include <gtest/gtest.h>

#include <cstring>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

namespace sheafscope::test {

inline std::shared_ptr<const Machine> machineNamed(const std::string& name)
{
    auto machine = loadMachine(name);
    EXPECT_TRUE(machine) << (machine ? "" : machine.error().text());
    return std::make_shared<const Machine>(std::move(*machine));
}

/// "7.0", or a kernel that was never released: "6.19+refill-source=node-lists".
inline Mechanisms mechanismsNamed(std::string_view kernel)
{
    std::vector<std::string> parts(1);
    for (const char c : kernel) {
        if (c == '+')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    Mechanisms mechanisms = findEra(parts.front()).value().mechanisms;
    parts.erase(parts.begin());
    const auto set = setMechanisms(mechanisms, parts);
    EXPECT_TRUE(set) << (set ? "" : set.error().text());
    return mechanisms;
}

/// Kernels between two releases and what-ifs: each switch that the old half was taken apart into, on and off.
inline const std::vector<std::string>& kernelsBetween()
{
    static const std::vector<std::string> kKernels{
        "6.17+full-slabs=node-list",
        "6.19+full-slabs=node-list",
        "6.19+refill-source=node-lists",
        "6.19+refill-source=node-lists+full-slabs=node-list+refill-nodes=all",
        "6.19+sheaf-caches=all+refill-source=node-lists+quick-return=on",
        "6.19+sheaf-caches=all+refill-source=node-lists+cpu-slabs=off",
        "6.19+sheaf-caches=all+refill-source=node-lists+cpu-slabs=off+full-slabs=node-list",
        "7.0+stat-items=of-cpu-slabs",
        "7.0+quick-return=on+refill-lock=wait",
        "7.0+cpu-slabs=on+stat-items=of-cpu-slabs",
        "7.3+quick-return=off",
        "7.3+cpu-slabs=on+stat-items=of-cpu-slabs+full-slabs=cpu-partial+refill-source=cpu-slab",
    };
    return kKernels;
}

/// Of letters, digits and underscores, as a test's name has to be.
inline std::string testName(std::string text)
{
    for (char& c : text)
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')))
            c = '_';
    return text;
}

inline std::unique_ptr<Slub> slubOf(const std::string& machine, std::string_view kernel, bool withKmalloc)
{
    SlubOptions options;
    options.withKmalloc = withKmalloc;
    auto slub = Slub::create(machineNamed(machine), mechanismsNamed(kernel), options);
    EXPECT_TRUE(slub) << (slub ? "" : slub.error().text());
    return std::move(*slub);
}

inline CacheSpec cacheOf(unsigned size, unsigned capacity)
{
    CacheSpec spec;
    spec.name = "test-" + std::to_string(size);
    spec.objectSize = size;
    spec.requestedCapacity = capacity;
    return spec;
}

/// The equations between counters that do not hold, a line each.
inline std::string faults(Cache& cache, const ProgramTally& programs)
{
    std::string text;
    for (const std::string& broken : brokenEquations(cache, programs))
        text += broken + "\n";
    return text;
}

/// Where every object of a cache is; valid while nothing runs.
struct ObjectCensus {
    std::uint64_t total = 0;
    std::uint64_t freeInSlabs = 0;
    std::uint64_t parked = 0; ///< in sheaves of CPUs and barns
    std::uint64_t slabsOnLists = 0;
};

inline ObjectCensus census(Cache& cache)
{
    ObjectCensus sum;
    const Machine& machine = cache.slub().machine();
    const SlabTable& table = cache.slub().slabs();
    for (SlabIndex slab = 1; slab < table.highWater(); ++slab) {
        const SlabInfo info = table.readInfo(slab);
        if (!info.isLive || info.cache != cache.id())
            continue;
        sum.total += info.objects;
        sum.freeInSlabs += cache.freeObjects(slab).size();
        sum.slabsOnLists += info.isOnPartial ? 1U : 0U;
        const SlabWord word = table.readWord(slab);
        EXPECT_EQ(cache.freeObjects(slab).size(), std::size_t{info.objects} - word.inuse) << "slab " << slab;
    }
    for (std::uint32_t c = 0; c < machine.cpuCount(); ++c) {
        std::unordered_set<const void*> seen;
        cache.visitParked(CpuId{c}, [&](const void* object) { EXPECT_TRUE(seen.insert(object).second); });
        sum.parked += seen.size();
        // The private freelist of a cpu slab: free, but counted as in use in the slab's word.
        for (const void* o = cache.slot(CpuId{c}).freelist(); o != nullptr; ++sum.freeInSlabs)
            std::memcpy(&o, static_cast<const std::byte*>(o) + cache.geometry().freePointerOffset, sizeof o);
    }
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n)
        if (Barn* const barn = cache.barn(NodeId{n}))
            for (const unsigned size : barn->fullSizes())
                sum.parked += size;
    return sum;
}

} // namespace sheafscope::test
