// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mechanisms alone that era_mechanisms_test.cpp does not ask for: refills, node requests, RCU, merging, what-ifs.
#include "core/report/merging.h"
#include "core/slub/mechanism_table.h"
#include "tests/core/slub/slub_fixture.h"

#include <chrono>
#include <future>
#include <mutex>
#include <vector>

namespace sheafscope {
namespace {

using test::cacheOf;

constexpr CpuId kCpu0{0};
constexpr NodeId kNode0{0};

Mechanisms mechanismsOf(const char* era, const std::vector<std::string>& overrides)
{
    Mechanisms mechanisms = findEra(era).value().mechanisms;
    const auto set = setMechanisms(mechanisms, overrides);
    EXPECT_TRUE(set) << (set ? "" : set.error().text());
    return mechanisms;
}

/// CPUs 0 and 1 on node 0, 2 and 3 on node 1.
std::shared_ptr<const Machine> twoNodes()
{
    MachineSpec spec;
    spec.name = "two";
    spec.nodes.push_back({true, gibibytes(1), {}, {CpuId{0}, CpuId{1}}});
    spec.nodes.push_back({true, gibibytes(1), {}, {CpuId{2}, CpuId{3}}});
    return std::make_shared<const Machine>(Machine::make(std::move(spec)).value());
}

struct Allocator {
    Allocator(const char* era, const std::vector<std::string>& overrides, const CacheSpec& spec)
        : slub(Slub::create(twoNodes(), mechanismsOf(era, overrides), {.pages = {}, .withKmalloc = false}).value()),
          cache(*slub->createCache(spec, kCpu0).value())
    {
    }
    [[nodiscard]] std::uint64_t total(StatItem item) const { return cache.totals()[item]; }

    std::unique_ptr<Slub> slub;
    Cache& cache;
};

using Overrides = std::vector<std::string>;

TEST(MechanismEffects, PassingTheSheavesByForANodeIsCountedOrNot)
{
    const auto counted = [](const char* era, const Overrides& overrides) {
        Allocator a(era, overrides, cacheOf(256, 32));
        EXPECT_NE(a.cache.allocNode(kCpu0, NodeId{1}, kGfpKernel), nullptr);
        return a.total(StatItem::ALLOC_NODE_MISMATCH);
    };
    EXPECT_EQ(counted("6.19", {}), 0U);
    EXPECT_EQ(counted("6.19", {"count-mismatch=on"}), 1U);
    EXPECT_EQ(counted("7.0", {}), 1U);
    EXPECT_EQ(counted("7.0", {"count-mismatch=off"}), 0U);
}

TEST(MechanismEffects, KfreeRcuCollectsInASheafOrInArrays)
{
    const auto inSheaf = [](const Overrides& overrides) {
        Allocator a("7.0", overrides, cacheOf(256, 32));
        a.cache.kfreeRcu(kCpu0, a.cache.alloc(kCpu0));
        return a.total(StatItem::FREE_RCU_SHEAF);
    };
    EXPECT_EQ(inSheaf({}), 1U);
    EXPECT_EQ(inSheaf({"rcu-sheaves=off"}), 0U);
}

TEST(MechanismEffects, ARequestForTheOwnNodeIsServedBySheavesOrBySlabs)
{
    const auto fromSheaf = [](const Overrides& overrides) {
        Allocator a("7.0", overrides, cacheOf(256, 32));
        EXPECT_NE(a.cache.allocNode(kCpu0, kNode0, kGfpKernel), nullptr);
        return a.total(StatItem::ALLOC_FASTPATH);
    };
    EXPECT_EQ(fromSheaf({}), 1U);
    EXPECT_EQ(fromSheaf({"node-requests=off"}), 0U);
}

TEST(MechanismEffects, AnyObjectGoesIntoASheafIfRemoteFreesMay)
{
    const auto remoteInSheaf = [](const Overrides& overrides) {
        Allocator a("7.0", overrides, cacheOf(256, 32));
        a.cache.free(CpuId{2}, a.cache.alloc(kCpu0));
        return a.cache.fill(CpuId{2}).main;
    };
    EXPECT_EQ(remoteInSheaf({}), 0U);
    EXPECT_EQ(remoteInSheaf({"remote-free=any"}), 1U);
}

/// Enough for a refill on node 1, which no coin keeps from looking there.
void leavePartialSlabsOnNode0(Allocator& a)
{
    a.cache.setRemoteNodeDefragRatio(1024);
    std::vector<void*> objects;
    for (unsigned i = 0; i < 16 * 32; ++i)
        objects.push_back(a.cache.alloc(kCpu0));
    for (std::size_t i = 0; i < objects.size(); i += 2)
        a.cache.free(CpuId{2}, objects[i]); // remote: each makes its full slab partial on node 0
}

TEST(MechanismEffects, ARefillTakesPartialSlabsOfOtherNodesOrNot)
{
    const auto newSlabs = [](const Overrides& overrides) {
        Allocator a("7.0", overrides, cacheOf(256, 32));
        leavePartialSlabsOnNode0(a);
        const std::uint64_t before = a.total(StatItem::ALLOC_SLAB);
        EXPECT_NE(a.cache.alloc(CpuId{2}), nullptr);
        return a.total(StatItem::ALLOC_SLAB) - before;
    };
    EXPECT_EQ(newSlabs({}), 0U);
    EXPECT_EQ(newSlabs({"refill-nodes=local"}), 2U);
}

TEST(MechanismEffects, ASheafIsRefilledThroughTheCpuSlabOrFromTheLists)
{
    const auto afterRefill = [](const Overrides& overrides) {
        Allocator a("6.19", overrides, cacheOf(256, 32));
        EXPECT_NE(a.cache.alloc(kCpu0), nullptr);
        EXPECT_EQ(a.total(StatItem::SHEAF_REFILL), 32U);
        EXPECT_EQ(a.total(StatItem::ALLOC_SLAB), 2U);
        const bool hasCpuSlab = a.cache.slot(kCpu0).cpuSlab != kNoSlab;
        EXPECT_EQ(a.total(StatItem::ALLOC_SLOWPATH), hasCpuSlab ? 2U : 0U);
        return hasCpuSlab;
    };
    EXPECT_TRUE(afterRefill({}));
    EXPECT_FALSE(afterRefill({"refill-source=node-lists"}));
}

/// Two slabs are used up and an object of the first is freed: where that slab is then.
std::string placeOfFullSlab(const char* era, const Overrides& overrides)
{
    Allocator a(era, overrides, cacheOf(256, 0));
    std::vector<void*> objects;
    for (unsigned i = 0; i < 2 * a.cache.geometry().objects; ++i)
        objects.push_back(a.cache.alloc(kCpu0));
    const unsigned listed = a.cache.partial(kNode0)->count();
    a.cache.free(kCpu0, objects.front());
    EXPECT_EQ(a.total(StatItem::FREE_SLOWPATH), 1U);
    const bool isOnCpuList = a.cache.slot(kCpu0).cpuPartial != kNoSlab;
    EXPECT_EQ(a.cache.partial(kNode0)->count(), listed + (isOnCpuList ? 0 : 1));
    EXPECT_EQ(a.total(StatItem::FREE_ADD_PARTIAL), isOnCpuList ? 0U : 1U);
    const std::uint64_t before = a.total(StatItem::ALLOC_SLAB);
    EXPECT_NE(a.cache.alloc(kCpu0), nullptr);
    const char* const next = a.total(StatItem::ALLOC_SLAB) == before ? ", found by the next allocation" : "";
    a.cache.flushCpu(kCpu0);
    EXPECT_EQ(a.cache.slot(kCpu0).cpuPartial, kNoSlab);
    return std::string(isOnCpuList ? "cpu partial list" : "node list") + next;
}

TEST(MechanismEffects, AFullSlabGoesToTheCpusListOrTheNodesList)
{
    EXPECT_EQ(placeOfFullSlab("6.17", {}), "cpu partial list, found by the next allocation");
    EXPECT_EQ(placeOfFullSlab("6.17", {"full-slabs=node-list"}), "node list, found by the next allocation");
    // Between the commits that took the cpu partial list from the allocations and from the frees.
    const Overrides without{"sheaf-caches=all", "refill-source=node-lists", "cpu-slabs=off"};
    EXPECT_EQ(placeOfFullSlab("6.19", without), "cpu partial list");
    Overrides and7 = without;
    and7.emplace_back("full-slabs=node-list");
    EXPECT_EQ(placeOfFullSlab("6.19", and7), "node list, found by the next allocation");
}

TEST(MechanismEffects, CountersAreAboutCpuSlabsOrAboutSheaves)
{
    const auto counted = [](const Overrides& overrides) {
        Allocator a("7.0", overrides, cacheOf(256, 32));
        std::vector<void*> objects;
        for (unsigned i = 0; i < 32; ++i)
            objects.push_back(a.cache.alloc(kCpu0));
        a.cache.free(kCpu0, objects.back());
        std::vector<void*> remote{objects[0], objects[1]}; // of one slab
        a.cache.freeBulk(CpuId{2}, remote);
        std::string text;
        for (const StatItem item : {StatItem::ALLOC_PCS, StatItem::ALLOC_FASTPATH, StatItem::FREE_PCS,
                                    StatItem::FREE_FASTPATH, StatItem::FREE_SLOWPATH})
            text += std::string(describe(item).kernelName) + " " + std::to_string(a.total(item)) + " ";
        return text;
    };
    EXPECT_EQ(counted({}), "ALLOC_PCS 0 ALLOC_FASTPATH 32 FREE_PCS 0 FREE_FASTPATH 1 FREE_SLOWPATH 2 ");
    EXPECT_EQ(counted({"stat-items=of-cpu-slabs"}),
              "ALLOC_PCS 32 ALLOC_FASTPATH 0 FREE_PCS 1 FREE_FASTPATH 0 FREE_SLOWPATH 1 ");
}

TEST(MechanismEffects, WhatARefillLeavesGoesBackAtOnceOrByAFree)
{
    const auto countedAsFree = [](const char* era, const Overrides& overrides) {
        Allocator a(era, overrides, cacheOf(64, 32));
        const unsigned perSlab = a.cache.geometry().objects;
        const unsigned capacity = a.cache.capacity();
        EXPECT_GT(perSlab, capacity) << "a slab has to be more than a refill";
        std::vector<void*> objects;
        for (unsigned i = 0; i < 3 * capacity; ++i)
            objects.push_back(a.cache.alloc(kCpu0));
        for (unsigned i = 0; i + 5 < capacity; ++i) // all of the first slab, and the last slab has some left
            a.cache.free(CpuId{2}, objects[i]);
        const std::uint64_t before = a.total(StatItem::FREE_ADD_PARTIAL);
        const std::uint64_t slabs = a.total(StatItem::ALLOC_SLAB);
        EXPECT_NE(a.cache.alloc(kCpu0), nullptr);
        EXPECT_EQ(a.total(StatItem::ALLOC_SLAB), slabs) << "the refill has to find enough";
        return a.total(StatItem::FREE_ADD_PARTIAL) - before;
    };
    EXPECT_EQ(countedAsFree("7.1", {}), 1U);
    EXPECT_EQ(countedAsFree("7.1", {"quick-return=on"}), 0U);
    EXPECT_EQ(countedAsFree("7.2", {}), 0U);
    EXPECT_EQ(countedAsFree("7.2", {"quick-return=off"}), 1U);
}

TEST(MechanismEffects, SheavesOfAKmallocCacheWantTheRecursionGuard)
{
    const auto slub = test::slubOf("laptop-4", "6.18", true);
    Cache& kmalloc = *slub->findCache("kmalloc-512");
    EXPECT_NE(kmalloc.whyNotCapacity(28).find("recursion-guard"), std::string::npos);
    EXPECT_FALSE(kmalloc.setCapacity(28, kCpu0));
    const auto guarded = test::slubOf("laptop-4", "6.19", true);
    EXPECT_TRUE(guarded->findCache("kmalloc-512")->setCapacity(28, kCpu0));
    EXPECT_NE(guarded->findCache("kmalloc-512")->alloc(kCpu0), nullptr);
}

TEST(MechanismEffects, ARefillPassesABusyNodeByOrWaits)
{
    const auto whileLocked = [](const Overrides& overrides) {
        Allocator a("7.0", overrides, cacheOf(256, 32));
        leavePartialSlabsOnNode0(a);
        const std::uint64_t before = a.total(StatItem::ALLOC_SLAB);
        std::unique_lock lock(a.cache.partial(kNode0)->lock);
        auto object = std::async(std::launch::async, [&] { return a.cache.alloc(CpuId{2}); });
        const bool isBlocked = object.wait_for(std::chrono::milliseconds(200)) == std::future_status::timeout;
        lock.unlock();
        EXPECT_NE(object.get(), nullptr);
        return std::pair(isBlocked, a.total(StatItem::ALLOC_SLAB) - before);
    };
    // Blocked is told by time, so only what follows from the lock is asked where the machine may be slow.
    EXPECT_EQ(whileLocked({}).second, 2U);
    EXPECT_EQ(whileLocked({"refill-lock=wait"}), std::pair(true, std::uint64_t{0}));
}

TEST(MechanismEffects, CachesWithSheavesMergeOrNot)
{
    const auto isMerged = [](const Overrides& overrides) {
        const std::vector<CacheSpec> existing{cacheOf(256, 0)};
        CacheSpec spec = cacheOf(256, 0);
        spec.name = "other";
        return mergeTarget(spec, existing, 4, mechanismsOf("7.0", overrides)).isMerged();
    };
    EXPECT_TRUE(isMerged({}));
    EXPECT_FALSE(isMerged({"sheaf-merging=off"}));
}

} // namespace
} // namespace sheafscope
