// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each difference between neighbouring eras is a mechanism with a name, and each name does by itself what the era does.
#include "core/slub/mechanism_table.h"
#include "tests/core/slub/slub_fixture.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace sheafscope::test {
namespace {

std::unique_ptr<Slub> slubWith(std::shared_ptr<const Machine> machine, const char* era,
                               const std::vector<std::string>& overrides)
{
    Mechanisms mechanisms = findEra(era)->mechanisms;
    const auto set = setMechanisms(mechanisms, overrides);
    EXPECT_TRUE(set) << (set ? "" : set.error().text());
    SlubOptions options;
    options.withKmalloc = false;
    return std::move(*Slub::create(std::move(machine), mechanisms, options));
}

std::string differences(const char* from, const char* to)
{
    std::string names;
    for (const MechanismInfo* row : mechanismDifferences(findEra(from)->mechanisms, findEra(to)->mechanisms))
        names += (names.empty() ? "" : " ") + std::string(row->name);
    return names;
}

TEST(EraMechanisms, NeighboursDifferInNamedRowsOnly)
{
    EXPECT_EQ(differences("6.17", "6.18"), "sheaf-caches");
    EXPECT_EQ(differences("6.18", "6.19"), "recursion-guard");
    EXPECT_EQ(differences("6.19", "7.0-rc2"),
              "sheaf-caches sheaf-capacity refill-source cpu-slabs full-slabs refill-nodes refill-lock stat-items "
              "ctor-place nolock count-rcu-fail empty-prefill "
              "count-mismatch sheaf-merging empty-main");
    EXPECT_EQ(differences("7.0-rc2", "7.0"), "refill-callers");
    EXPECT_EQ(differences("7.0", "7.1"), "barn-nodes barn-lookup remote-free bulk-free shrink-order");
    EXPECT_EQ(differences("7.1", "7.2"), "refill-order quick-return count-oversize struct-any-node");
    EXPECT_EQ(differences("7.2", "7.3"), "bulk-free");
}

/// Turns of one nolock allocation and one nolock free while the main sheaf has objects and room.
std::string nolockTurns(const char* era, const std::vector<std::string>& overrides)
{
    const auto slub = slubWith(machineNamed("laptop-4"), era, overrides);
    Cache& cache = **slub->createCache(cacheOf(64, 32), CpuId{0});
    cache.free(CpuId{0}, cache.alloc(CpuId{0}));
    const CounterValues before = cache.totals();
    cache.freeNolock(CpuId{0}, cache.allocNolock(CpuId{0}));
    std::string text;
    for (const StatItem item : {StatItem::ALLOC_PCS, StatItem::FREE_PCS, StatItem::ALLOC_FASTPATH,
                                StatItem::FREE_FASTPATH, StatItem::ALLOC_SLOWPATH, StatItem::FREE_SLOWPATH})
        if (cache.totals()[item] != before[item])
            text += std::string(text.empty() ? "" : " ") + std::string(describe(item).kernelName);
    return text;
}

TEST(EraMechanisms, NolockUsesTheSheavesOrGoesPastThem)
{
    EXPECT_EQ(nolockTurns("7.0", {}), "ALLOC_FASTPATH FREE_FASTPATH");
    EXPECT_EQ(nolockTurns("7.0", {"nolock=past-sheaves"}), "ALLOC_SLOWPATH FREE_SLOWPATH");
    EXPECT_EQ(nolockTurns("6.19", {"nolock=sheaves"}), "ALLOC_PCS FREE_PCS");
    EXPECT_EQ(nolockTurns("6.19", {}).find("PCS"), std::string::npos);
}

TEST(EraMechanisms, AnEmptyPrefillGivesASheafOrNone)
{
    for (const char* era : {"6.19", "7.0"}) {
        for (const bool givesSheaf : {true, false}) {
            const auto slub =
                slubWith(machineNamed("laptop-4"), era, {givesSheaf ? "empty-prefill=sheaf" : "empty-prefill=none"});
            Cache& cache = **slub->createCache(cacheOf(64, 32), CpuId{0});
            Sheaf* const sheaf = cache.prefillSheaf(CpuId{0}, kGfpKernel, 0);
            EXPECT_EQ(sheaf != nullptr, givesSheaf) << era;
            EXPECT_EQ(cache.totals()[StatItem::SHEAF_PREFILL_SLOW], givesSheaf ? 1U : 0U) << era;
            if (sheaf != nullptr)
                cache.returnSheaf(CpuId{0}, kGfpKernel, sheaf);
            EXPECT_TRUE(slub->destroyCache(cache.id(), CpuId{0})) << era;
        }
    }
}

TEST(EraMechanisms, ANamedFreePointerPlaceCountsWithAConstructorOrNot)
{
    CacheSpec spec = cacheOf(64, 0);
    spec.hasConstructor = true;
    spec.freePointerOffset = 16;
    for (const char* era : {"6.17", "7.3"}) {
        Mechanisms mechanisms = findEra(era)->mechanisms;
        ASSERT_TRUE(setMechanism(mechanisms, "ctor-place=as-named"));
        EXPECT_EQ(computeGeometry(spec, 4, mechanisms)->size, 64U) << era;
        EXPECT_EQ(computeGeometry(spec, 4, mechanisms)->freePointerOffset, 16U) << era;
        ASSERT_TRUE(setMechanism(mechanisms, "ctor-place=behind-object"));
        EXPECT_EQ(computeGeometry(spec, 4, mechanisms)->size, 72U) << era;
        EXPECT_EQ(computeGeometry(spec, 4, mechanisms)->freePointerOffset, 64U) << era;
    }
}

TEST(EraMechanisms, KfreeRcuWithoutSheavesCountsAsFailedOrNot)
{
    for (const bool counts : {true, false}) {
        const auto slub = slubWith(machineNamed("laptop-4"), "6.19",
                                   {counts ? "count-rcu-fail=all-caches" : "count-rcu-fail=sheaf-caches"});
        Cache& cache = **slub->createCache(cacheOf(64, 0), CpuId{0});
        cache.kfreeRcu(CpuId{0}, cache.alloc(CpuId{0}));
        EXPECT_EQ(cache.totals()[StatItem::FREE_RCU_SHEAF_FAIL], counts ? 1U : 0U);
        slub->runBatchedFrees(CpuId{0});
        EXPECT_TRUE(slub->destroyCache(cache.id(), CpuId{0}));
    }
}

TEST(EraMechanisms, ACpuWithoutMemoryFindsItsBarnByEitherNode)
{
    // The two numbers differ only where the kernel is built for memoryless nodes, as on powerpc.
    MachineSpec spec = machineNamed("ublk-8x24-mem2")->spec();
    spec.haveMemorylessNodes = true;
    const auto machine = std::make_shared<const Machine>(Machine::make(std::move(spec)).value());
    CpuId cpu{0};
    while (cpu.v + 1 < machine->cpuCount() && machine->memNodeOf(cpu) == machine->nodeOf(cpu))
        ++cpu.v;
    ASSERT_NE(machine->memNodeOf(cpu), machine->nodeOf(cpu));
    for (const bool byOwnNode : {true, false}) {
        const auto slub = slubWith(machine, "7.1", {byOwnNode ? "barn-lookup=own-node" : "barn-lookup=mem-node"});
        Cache& cache = **slub->createCache(cacheOf(64, 0), cpu);
        // What comes back at once fills main and spare; more goes to the barn.
        std::vector<void*> objects;
        for (unsigned i = 0; i < 4 * cache.capacity(); ++i)
            objects.push_back(cache.alloc(cpu));
        for (void* object : objects)
            cache.free(cpu, object);
        EXPECT_EQ(cache.barn(machine->nodeOf(cpu))->fullCount() != 0, byOwnNode);
        EXPECT_EQ(cache.barn(machine->memNodeOf(cpu))->fullCount() != 0, !byOwnNode);
    }
}

TEST(EraMechanisms, WhatNeedsSheavesIsRefusedWithoutThem)
{
    Mechanisms mechanisms = findEra("6.17")->mechanisms;
    for (const char* assignment :
         {"barn-lookup=own-node", "nolock=sheaves", "count-rcu-fail=all-caches", "empty-prefill=none"}) {
        const auto set = setMechanism(mechanisms, assignment);
        ASSERT_FALSE(set) << assignment;
        EXPECT_NE(set.error().message.find("sheaves"), std::string::npos) << set.error().message;
    }
    EXPECT_TRUE(setMechanism(mechanisms, "ctor-place=as-named")) << "geometry has no need of sheaves";
}

} // namespace
} // namespace sheafscope::test
