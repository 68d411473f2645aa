// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/engine_fixture.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

#ifndef SHEAFSCOPE_EXECUTOR_JTHREAD

using test::engineOf;
using test::machineOf;
using test::settingsOf;

class TbbProgramScenario : public testing::TestWithParam<const char*> {};

TEST_P(TbbProgramScenario, RunsOnSeveralVirtualCpusAndFreesEverything)
{
    const auto engine = engineOf(machineOf(2, 4), GetParam(), settingsOf(EngineMode::concurrent), {{"slots", 4}});
    unsigned busyCpus = 0;
    for (int i = 0; i < 50 && busyCpus < 2; ++i) { // who steals how much is oneTBB's affair
        engine->runOperations(20'000);
        busyCpus = 0;
        for (std::uint32_t c = 0; c < 8; ++c) {
            std::uint64_t allocations = 0;
            for (const auto& cache : engine->slub().caches())
                allocations += cache->counter(CpuId{c}, StatItem::ALLOC_FASTPATH);
            busyCpus += allocations > 100 ? 1 : 0;
        }
    }
    EXPECT_GE(busyCpus, 2U);
    EXPECT_EQ(engine->executorName(), "oneTBB, 4 threads");
    EXPECT_GE(engine->status().operations, 20'000U);
    EXPECT_EQ(engine->status().failedAllocations, 0U);
    engine->quiesceWorkload();
    for (const CacheSpec& spec : engine->workload().caches()) {
        // Sheaves live in these.
        if (spec.name == "kmalloc-64" || spec.name == "kmalloc-128" || spec.name == "kmalloc-256" ||
            spec.name == "kmalloc-512")
            continue;
        EXPECT_TRUE(engine->slub().findCache(spec.name)->drain(CpuId{0})) << spec.name;
    }
}

TEST_P(TbbProgramScenario, SurvivesWithoutMemory)
{
    const auto machine = machineOf(1, 4);
    const auto engine = engineOf(machine, makeWorkload(GetParam(), {{"slots", 2}}, *machine).value(),
                                 settingsOf(EngineMode::concurrent), mebibytes(1));
    engine->runOperations(60'000);
    engine->quiesceWorkload();
    engine->runOperations(1000);
    EXPECT_GE(engine->status().operations, 61'000U);
}

TEST_P(TbbProgramScenario, IsRefusedInExactMode)
{
    const auto machine = machineOf(1, 2);
    const auto engine = Engine::create(test::slubOn(machine), makeWorkload(GetParam(), {}, *machine).value(),
                                       settingsOf(EngineMode::exact));
    ASSERT_FALSE(engine);
    EXPECT_NE(engine.error().message.find(GetParam()), std::string::npos);
    EXPECT_NE(engine.error().message.find("concurrent"), std::string::npos);
}

TEST_P(TbbProgramScenario, PausesStepsAndGoesOn)
{
    auto settings = settingsOf(EngineMode::concurrent);
    settings.pace = 1e6;
    const auto engine = engineOf(machineOf(1, 4), GetParam(), settings);
    engine->start();
    engine->pause();
    const std::uint64_t before = engine->status().operations;
    engine->step(1);
    EXPECT_GT(engine->status().operations, before);
    engine->resume();
}

INSTANTIATE_TEST_SUITE_P(Programs, TbbProgramScenario, testing::Values("tbb-pipeline", "tbb-graph", "tbb-hash-map"),
                         [](const auto& parameter) {
                             std::string name = parameter.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

#endif

} // namespace
} // namespace sheafscope
