// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each scenario says of itself in the catalogue, seen in the counters.
#include "tests/core/engine/engine_fixture.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace sheafscope {
namespace {

using test::engineOf;
using test::machineOf;
using test::settingsOf;

std::unique_ptr<Engine> exactEngine(const std::string& scenario, const ParameterValues& parameters, unsigned nodes = 1,
                                    unsigned cpus = 4)
{
    return engineOf(machineOf(nodes, cpus), scenario, settingsOf(EngineMode::exact), parameters);
}

CounterValues sumOf(const Engine& engine, const char* cache)
{
    return engine.slub().findCache(cache)->totals();
}
std::uint64_t allocationsOf(const CounterValues& sum)
{
    return sum[StatItem::ALLOC_FASTPATH] + sum[StatItem::ALLOC_SLOWPATH];
}
std::uint64_t freesOf(const CounterValues& sum)
{
    return sum[StatItem::FREE_FASTPATH] + sum[StatItem::FREE_SLOWPATH] + sum[StatItem::FREE_RCU_SHEAF];
}
std::uint64_t operationsOn(const Engine& engine, const char* cache, std::uint32_t cpu)
{
    const CounterValues values = engine.slub().findCache(cache)->counters(CpuId{cpu});
    return allocationsOf(values) + freesOf(values);
}

TEST(Scenarios, RefuseAParameterOutOfItsRangeByNameAndRange)
{
    const auto machine = machineOf(1, 2);
    for (const WorkloadInfo& info : workloadCatalogue()) {
        EXPECT_GT(info.about.size(), 100U) << info.name;
        for (const ParameterInfo& parameter : info.parameters) {
            for (const double wrong : {parameter.minimum - 1, parameter.maximum + 1}) {
                const auto made = makeWorkload(info.name, {{parameter.name, wrong}}, *machine);
                ASSERT_FALSE(made) << info.name << " " << parameter.name;
                const std::string range = fmt::format("expected {} to {}", parameter.minimum, parameter.maximum);
                EXPECT_NE(made.error().message.find(parameter.name), std::string::npos);
                EXPECT_NE(made.error().message.find(range), std::string::npos) << made.error().message;
            }
        }
    }
}

TEST(Mmap2, TakesOneMappingAndTwoNodesAnIterationAndFreesNodesByKfreeRcu)
{
    const auto engine = exactEngine("mmap2", {{"rebalance", 0}});
    engine->runOperations(60'000);
    const CounterValues vma = sumOf(*engine, "vm_area_struct");
    const CounterValues maple = sumOf(*engine, "maple_node");
    EXPECT_NEAR(static_cast<double>(allocationsOf(maple)) / static_cast<double>(allocationsOf(vma)), 2, 0.01);
    EXPECT_NEAR(static_cast<double>(maple[StatItem::FREE_RCU_SHEAF]), static_cast<double>(allocationsOf(maple)), 8);
    EXPECT_EQ(maple[StatItem::SHEAF_PREFILL_FAST] + maple[StatItem::SHEAF_PREFILL_SLOW], 0U);
}

TEST(Mmap2, RebalancesWithPrefilledSheaves)
{
    const auto engine = exactEngine("mmap2", {{"rebalance", 0.5}});
    engine->runOperations(20'000);
    const CounterValues maple = sumOf(*engine, "maple_node");
    EXPECT_GT(maple[StatItem::SHEAF_PREFILL_FAST] + maple[StatItem::SHEAF_PREFILL_SLOW], 1000U);
}

TEST(Mmap2, ThreadsOfAProcessFreeNodesOfAnotherCpu)
{
    const auto slowFrees = [](double threads) {
        const auto engine = exactEngine("mmap2", {{"threads", threads}, {"rebalance", 0}}, 2, 1);
        engine->runOperations(20'000);
        return sumOf(*engine, "maple_node")[StatItem::FREE_RCU_SHEAF_FAIL] +
               sumOf(*engine, "maple_node")[StatItem::FREE_SLOWPATH];
    };
    // Two CPUs on two nodes: with threads every second node is remote where it is freed.
    EXPECT_EQ(slowFrees(1), 0U);
    EXPECT_GT(slowFrees(2), 100U);
}

TEST(Brk1, WritesThreeNodesForEachMapping)
{
    const auto engine = exactEngine("brk1", {{"rebalance", 0}});
    engine->runOperations(60'000);
    EXPECT_NEAR(static_cast<double>(allocationsOf(sumOf(*engine, "maple_node"))) /
                    static_cast<double>(allocationsOf(sumOf(*engine, "vm_area_struct"))),
                3, 0.01);
}

TEST(Vmalloc, FixedSizeIsPureFastPathAndEndsAfterItsLoops)
{
    const auto engine = exactEngine("fix_size_alloc_test", {{"p", 16}, {"l", 1000}, {"threads", 1}});
    engine->runOperations(1'000'000);
    EXPECT_TRUE(engine->status().isFinished);
    const CounterValues arrays = sumOf(*engine, "kmalloc-128"); // 16 pointers
    EXPECT_EQ(allocationsOf(sumOf(*engine, "kmalloc-96")), 1000U);
    EXPECT_EQ(arrays[StatItem::ALLOC_SLOWPATH], 0U);
    EXPECT_EQ(freesOf(sumOf(*engine, "kmalloc-96")), 1000U);
    EXPECT_EQ(allocationsOf(sumOf(*engine, "vmap_area")), 1000U) << "nothing was purged yet";
}

TEST(Vmalloc, AreasAreRecycledAfterThePurge)
{
    // One CPU: a purge at 8192 pages of address space, two for each allocation.
    const auto engine = exactEngine("fix_size_alloc_test", {{"l", 10'000}}, 1, 1);
    engine->runOperations(1'000'000);
    EXPECT_EQ(allocationsOf(sumOf(*engine, "vmap_area")), 4096U);
}

TEST(Vmalloc, AnArrayOverAPageIsVmallocedItself)
{
    const auto engine = exactEngine("fix_size_alloc_test", {{"p", 1024}, {"l", 100}, {"threads", 1}});
    engine->runOperations(100'000);
    EXPECT_EQ(allocationsOf(sumOf(*engine, "kmalloc-96")), 200U);
    EXPECT_EQ(allocationsOf(sumOf(*engine, "kmalloc-16")), 100U);
}

TEST(Vmalloc, RandomSizeUsesSeveralArrays)
{
    const auto engine = exactEngine("random_size_align_alloc_test", {{"l", 1000}, {"threads", 1}});
    engine->runOperations(100'000);
    for (const char* cache : {"kmalloc-8", "kmalloc-16", "kmalloc-32", "kmalloc-64", "kmalloc-96"})
        EXPECT_GT(allocationsOf(sumOf(*engine, cache)), 50U) << cache;
}

TEST(Vmalloc, KvfreeRcuFreesOnAnotherCpuOfTheNodeAndNeverThroughAnRcuSheaf)
{
    for (const char* scenario : {"kvfree_rcu_1_arg_vmalloc_test", "kvfree_rcu_2_arg_vmalloc_test"}) {
        const auto engine = exactEngine(scenario, {{"threads", 1}}, 1, 2);
        engine->runOperations(200'000);
        const Cache& structs = *engine->slub().findCache("kmalloc-96");
        EXPECT_EQ(freesOf(structs.counters(CpuId{0})), 0U);
        EXPECT_EQ(allocationsOf(structs.counters(CpuId{1})), 0U);
        EXPECT_GT(freesOf(structs.counters(CpuId{1})), 10'000U);
        EXPECT_EQ(structs.totals()[StatItem::FREE_RCU_SHEAF], 0U);
        EXPECT_GT(structs.counter(CpuId{1}, StatItem::BARN_PUT), 100U);
        EXPECT_GT(structs.counter(CpuId{0}, StatItem::BARN_GET), 100U);
    }
}

TEST(Vmalloc, PerCpuAllocationsTouchSlabForChunksOnly)
{
    const auto engine = exactEngine("pcpu_alloc_test", {{"l", 2}, {"threads", 1}});
    engine->runOperations(1'000'000);
    EXPECT_TRUE(engine->status().isFinished);
    // 35 000 objects are 546 chunks with two maps each; and two loops' arrays of 69 page pointers.
    EXPECT_EQ(allocationsOf(sumOf(*engine, "kmalloc-1k")), 2 * (2 * 546U + 1));
    EXPECT_EQ(freesOf(sumOf(*engine, "kmalloc-1k")), 2 * (2 * 546U + 1));
    EXPECT_EQ(freesOf(engine->slub().findCache("kmalloc-1k")->counters(CpuId{0})), 0U) << "a worker frees";
}

TEST(Larson, AllocatesOnlySizesOfItsRange)
{
    const auto engine = exactEngine("larson", {{"smallest", 100}, {"largest", 120}, {"rounds", 500}, {"slots", 100}});
    engine->runOperations(50'000);
    EXPECT_GT(allocationsOf(sumOf(*engine, "kmalloc-128")), 20'000U);
    EXPECT_EQ(allocationsOf(sumOf(*engine, "kmalloc-96")), 0U);
    EXPECT_EQ(allocationsOf(sumOf(*engine, "kmalloc-1k")), 0U);
}

TEST(ProducerConsumer, ObjectsAreFreedOnTheNodeWhereTheirChainEnds)
{
    const auto slowShare = [](double hops) {
        const auto engine = exactEngine("producer-consumer", {{"hops", hops}, {"copies", 0}}, 2, 2);
        engine->runOperations(100'000);
        const CounterValues sum = sumOf(*engine, "chain");
        return static_cast<double>(sum[StatItem::FREE_SLOWPATH]) / static_cast<double>(freesOf(sum));
    };
    EXPECT_GT(slowShare(1), 0.99); // on the other of two nodes: remote
    EXPECT_LT(slowShare(2), 0.2);  // home again
}

TEST(OneNodeBind, OnlyTheBoundNodeWorksOn)
{
    const auto engine = exactEngine("one-node-bind", {{"node", 1}, {"leftovers", 100}}, 3, 2);
    engine->runOperations(50'000);
    EXPECT_GT(operationsOn(*engine, "bound", 2), 10'000U);
    EXPECT_GT(operationsOn(*engine, "bound", 3), 10'000U);
    EXPECT_EQ(operationsOn(*engine, "bound", 0), 150U); // 100 allocated, 50 freed
    EXPECT_EQ(operationsOn(*engine, "bound", 1), 0U);
}

TEST(IsolatedCpus, LeaveTheirSheafOnlyAfterADrain)
{
    const auto misses = [](double drainEvery) {
        const auto engine = exactEngine("isolated-cpus", {{"drain-every", drainEvery}}, 1, 4);
        engine->runOperations(100'000);
        const Cache& cache = *engine->slub().findCache("isolated");
        EXPECT_GT(operationsOn(*engine, "isolated", 3), 10'000U);
        return cache.counter(CpuId{3}, StatItem::BARN_GET) + cache.counter(CpuId{3}, StatItem::BARN_GET_FAIL);
    };
    EXPECT_EQ(misses(0), 1U);
    EXPECT_GT(misses(1000), 5U);
}

TEST(MemoryPressure, FallsBackByNodeAndOrderFailsAndRecovers)
{
    const auto engine = exactEngine("memory-pressure", {{"free-mib", 2}, {"other-mib", 4}, {"rest", 10}}, 2, 2);
    std::uint64_t leastFree = UINT64_MAX;
    std::uint64_t mostFreeLater = 0;
    for (int i = 0; i < 100; ++i) {
        engine->runOperations(2000);
        const std::uint64_t free = engine->slub().pages().memory(NodeId{0}).free.v;
        mostFreeLater = free < leastFree ? 0 : std::max(mostFreeLater, free);
        leastFree = std::min(leastFree, free);
    }
    EXPECT_GT(engine->slub().pages().memory(NodeId{0}).fallbackOut, 0U);
    EXPECT_GT(sumOf(*engine, "pressure")[StatItem::ORDER_FALLBACK], 0U);
    EXPECT_GT(engine->status().failedAllocations, 0U);
    EXPECT_GT(mostFreeLater, leastFree);
    engine->quiesceWorkload();
    EXPECT_GT(engine->slub().pages().memory(NodeId{0}).free, toPages(mebibytes(500))) << "the memory is given back";
}

TEST(Churn, LifetimesMakeADifference)
{
    const auto partialSlabs = [](double lifetime) {
        const auto engine = exactEngine("churn", {{"lifetime", lifetime}, {"live", 4096}, {"remote", 0}});
        engine->runOperations(400'000);
        return engine->slub().findCache("kmalloc-64")->totals()[StatItem::FREE_SLAB];
    };
    EXPECT_NE(partialSlabs(0), partialSlabs(2));
    EXPECT_NE(partialSlabs(1), partialSlabs(2));
    EXPECT_NE(partialSlabs(3), partialSlabs(2));
}

} // namespace
} // namespace sheafscope
