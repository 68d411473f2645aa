// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/trace_workload.h"

#include "tests/core/engine/engine_fixture.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

std::uint64_t slabAllocationsOf(const Engine& engine, const std::string& name)
{
    const Cache& cache = *engine.slub().findCache(name);
    const CounterValues totals = cache.totals();
    return totals[StatItem::ALLOC_FASTPATH] + totals[StatItem::ALLOC_SLOWPATH];
}

TEST(TraceWorkload, ReplaysEveryAllocationInBothModesOnAnyNumberOfCpus)
{
    const std::string path = std::string(SHEAFSCOPE_TEST_DATA) + "/data/traces/fork.txt.zst";
    const auto trace = summarizeTrace(path);
    ASSERT_TRUE(trace);
    for (const EngineMode mode : {EngineMode::exact, EngineMode::concurrent}) {
        for (const unsigned cpus : {1U, 2U, 3U}) {
            const auto machine = test::machineOf(1, cpus);
            const auto engine =
                test::engineOf(machine, makeTraceWorkload(path, *machine).value(), test::settingsOf(mode));
            engine->runOperations(UINT64_MAX / 2);
            EXPECT_TRUE(engine->status().isFinished);
            EXPECT_EQ(engine->status().operations, trace->operations);
            for (const TraceCache& cache : trace->caches) {
                if (!cache.name.starts_with("kmalloc-")) { // sheaves are kmalloc'ed, too
                    EXPECT_EQ(slabAllocationsOf(*engine, cache.name), cache.allocs) << cache.name;
                }
            }
            engine->quiesceWorkload();
            EXPECT_TRUE(engine->slub().findCache("vm_area_struct")->drain(CpuId{0}));
        }
    }
}

TEST(TraceWorkload, ReplayInExactModeIsTheSameEveryTime)
{
    const auto machine = test::machineOf(1, 2);
    std::vector<std::vector<std::uint64_t>> states;
    for (int i = 0; i < 2; ++i) {
        auto workload = makeTraceWorkload(std::string(SHEAFSCOPE_TEST_DATA) + "/data/traces/cross.txt.zst", *machine);
        ASSERT_TRUE(workload);
        const auto engine = test::engineOf(machine, std::move(*workload), test::settingsOf(EngineMode::exact));
        engine->runOperations(i == 0 ? 50'000 : 20'000);
        if (i == 1)
            engine->runOperations(30'000);
        states.push_back(test::stateOf(*engine));
    }
    EXPECT_EQ(states[0], states[1]);
}

TEST(TraceWorkload, CopiesRunSideBySideOnOtherCpus)
{
    const std::string path = std::string(SHEAFSCOPE_TEST_DATA) + "/data/traces/cross.txt.zst";
    const auto trace = summarizeTrace(path);
    ASSERT_TRUE(trace);
    const auto machine = test::machineOf(1, 8);
    for (const EngineMode mode : {EngineMode::exact, EngineMode::concurrent}) {
        const auto engine =
            test::engineOf(machine, makeTraceWorkload(path, *machine, {4}).value(), test::settingsOf(mode));
        engine->runOperations(UINT64_MAX / 2);
        EXPECT_EQ(engine->status().operations, 4 * trace->operations);
        const Cache& cache = *engine->slub().findCache("skbuff_head_cache");
        for (std::uint32_t cpu = 0; cpu < 8; cpu += 2) {
            EXPECT_EQ(cache.counter(CpuId{cpu}, StatItem::ALLOC_FASTPATH) +
                          cache.counter(CpuId{cpu}, StatItem::ALLOC_SLOWPATH),
                      cache.counter(CpuId{0}, StatItem::ALLOC_FASTPATH) +
                          cache.counter(CpuId{0}, StatItem::ALLOC_SLOWPATH));
        }
    }
    EXPECT_FALSE(makeTraceWorkload(path, *machine, {0}));
    EXPECT_FALSE(makeTraceWorkload(path, *machine, {ReplayOptions::kMostCopies + 1}));
}

TEST(TraceWorkload, ShowsTheBusiestNamedCacheFirst)
{
    const auto machine = test::machineOf(1, 2);
    const auto workload = makeTraceWorkload(std::string(SHEAFSCOPE_TEST_DATA) + "/data/traces/cross.txt.zst", *machine);
    ASSERT_TRUE(workload);
    EXPECT_EQ((*workload)->mainCache(), "skbuff_head_cache");
}

TEST(TraceWorkload, SurvivesFailedAllocations)
{
    const std::string path = std::string(SHEAFSCOPE_TEST_DATA) + "/data/traces/fork.txt.zst";
    const auto trace = summarizeTrace(path);
    ASSERT_TRUE(trace);
    for (const EngineMode mode : {EngineMode::exact, EngineMode::concurrent}) {
        const auto machine = test::machineOf(1, 2);
        const auto engine = test::engineOf(machine, makeTraceWorkload(path, *machine).value(), test::settingsOf(mode));
        engine->slub().pages().setFailureRule(FailureRule{0.5, std::nullopt, std::nullopt, 1});
        engine->runOperations(UINT64_MAX / 2);
        EXPECT_TRUE(engine->status().isFinished);
        EXPECT_GT(engine->status().failedAllocations, 0U);
        engine->quiesceWorkload();
    }
}

} // namespace
} // namespace sheafscope
