// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mechanisms alone that era_mechanisms_test.cpp does not ask for: refills, node requests, RCU, merging, what-ifs.
#include "core/report/merging.h"
#include "core/slub/mechanism_table.h"
#include "tests/core/slub/slub_fixture.h"

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

TEST(MechanismEffects, ARefillTakesPartialSlabsOfOtherNodesOrNot)
{
    const auto newSlabs = [](const Overrides& overrides) {
        Allocator a("7.0", overrides, cacheOf(256, 32));
        a.cache.setRemoteNodeDefragRatio(1024); // no coin
        std::vector<void*> objects;
        for (unsigned i = 0; i < 16 * 32; ++i)
            objects.push_back(a.cache.alloc(kCpu0));
        for (std::size_t i = 0; i < objects.size(); i += 2)
            a.cache.free(CpuId{2}, objects[i]); // remote: each makes its full slab partial on node 0
        const std::uint64_t before = a.total(StatItem::ALLOC_SLAB);
        EXPECT_NE(a.cache.alloc(CpuId{2}), nullptr);
        return a.total(StatItem::ALLOC_SLAB) - before;
    };
    EXPECT_EQ(newSlabs({}), 0U);
    EXPECT_EQ(newSlabs({"refill-nodes=local"}), 2U);
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
