// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/executor.h"
#include "tests/core/engine/engine_fixture.h"

#include <atomic>
#include <gtest/gtest.h>
#include <thread>

namespace sheafscope {
namespace {

using namespace std::chrono_literals;
using test::engineOf;
using test::machineOf;
using test::settingsOf;

EngineSettings liveSettings(EngineMode mode, double pace)
{
    EngineSettings settings = settingsOf(mode);
    settings.pace = pace;
    settings.workers = 3; // more than this host may have, so that slices are interrupted anywhere
    return settings;
}

/// Waits until `condition` holds; false after a time that is long even under a sanitizer on a busy host.
template <class Condition> bool comesTrue(Condition&& condition)
{
    const auto end = std::chrono::steady_clock::now() + 60s;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(1ms);
    }
    return true;
}

TEST(Executor, CallsEachIndexOnceAndShowsWhatWasWritten)
{
    for (const unsigned workers : {1U, 2U, 5U}) {
        const auto executor = makeExecutor(EngineMode::concurrent, workers);
        const auto second = makeJthreadExecutor(workers); // two at a time do not disturb each other
        for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{7}, std::size_t{1000}}) {
            std::vector<unsigned> calls(count, 0);
            for (int i = 0; i < 20; ++i) {
                executor->forEach(count, [&](std::size_t index) { ++calls[index]; });
                second->forEach(count, [&](std::size_t index) { ++calls[index]; });
            }
            EXPECT_EQ(calls, std::vector<unsigned>(count, 40));
        }
    }
}

class LiveEngine : public testing::TestWithParam<EngineMode> {};

TEST_P(LiveEngine, PauseStopsEveryCpuAndResumeGoesOn)
{
    const auto engine = engineOf(machineOf(2, 8), "churn", liveSettings(GetParam(), EngineSettings::kUnlimited));
    engine->start();
    ASSERT_TRUE(comesTrue([&] { return engine->status().operations > 10'000; }));
    engine->pause();
    EXPECT_TRUE(engine->status().isPaused);
    const auto state = test::stateOf(*engine);
    const std::uint64_t operations = engine->status().operations;
    std::this_thread::sleep_for(30ms);
    EXPECT_EQ(engine->status().operations, operations);
    EXPECT_EQ(test::stateOf(*engine), state);
    engine->resume();
    EXPECT_TRUE(comesTrue([&] { return engine->status().operations > operations; }));
}

TEST_P(LiveEngine, StepExecutesExactlyThatManyOperations)
{
    const auto engine = engineOf(machineOf(2, 8), "fork", liveSettings(GetParam(), EngineSettings::kUnlimited));
    engine->pause();
    engine->start();
    EXPECT_EQ(engine->status().operations, 0U);
    for (const unsigned steps : {1U, 1U, 17U, 1000U}) {
        const std::uint64_t before = engine->status().operations;
        engine->step(steps);
        EXPECT_EQ(engine->status().operations, before + steps);
    }
    EXPECT_TRUE(engine->status().isPaused);
}

TEST_P(LiveEngine, PaceIsAboutKeptAndCanBeChanged)
{
    const auto engine = engineOf(machineOf(1, 4), "churn", liveSettings(GetParam(), 2'000));
    engine->start();
    std::this_thread::sleep_for(500ms);
    const std::uint64_t slow = engine->status().operations;
    EXPECT_GT(slow, 100U);
    EXPECT_LT(slow, 3'000U); // never ahead: 1000 and what a late look adds
    engine->setPace(EngineSettings::kUnlimited);
    EXPECT_TRUE(comesTrue([&] { return engine->status().operations > 50'000; }));
    engine->setPace(1);
    engine->pause();
    const std::uint64_t then = engine->status().operations;
    engine->resume();
    std::this_thread::sleep_for(50ms);
    EXPECT_LE(engine->status().operations, then + 3);
}

TEST_P(LiveEngine, WhileQuiescedWorksRunningAndPaused)
{
    const auto engine = engineOf(machineOf(2, 4), "cross-cpu", liveSettings(GetParam(), EngineSettings::kUnlimited));
    engine->start();
    const auto isStill = [&] {
        bool same = false;
        engine->whileQuiesced([&](Slub&) {
            const auto state = test::stateOf(*engine);
            std::this_thread::sleep_for(5ms);
            same = state == test::stateOf(*engine);
        });
        return same;
    };
    for (int i = 0; i < 5; ++i)
        EXPECT_TRUE(isStill());
    engine->pause();
    EXPECT_TRUE(isStill());
    EXPECT_TRUE(engine->status().isPaused);
    engine->resume();
    const std::uint64_t operations = engine->status().operations;
    EXPECT_TRUE(comesTrue([&] { return engine->status().operations > operations; }));
}

TEST_P(LiveEngine, ASamplerReadsWhileEverythingRuns)
{
    const auto machine = machineOf(2, 6);
    const auto engine = engineOf(machine, "fork", liveSettings(GetParam(), EngineSettings::kUnlimited),
                                 {{"reap-elsewhere", 0.8}, {"rest", 20}});
    engine->start();
    std::atomic<bool> sawTooMuch = false;
    std::jthread sampler([&](const std::stop_token& stop) {
        std::uint64_t lastOperations = 0;
        while (!stop.stop_requested()) {
            const EngineStatus status = engine->status();
            sawTooMuch = sawTooMuch || status.operations < lastOperations;
            lastOperations = status.operations;
            for (const auto& cache : engine->slub().caches()) {
                for (std::uint32_t c = 0; c < machine->cpuCount(); ++c)
                    sawTooMuch = sawTooMuch || cache->fill(CpuId{c}).main > cache->capacity();
                static_cast<void>(cache->totals());
            }
        }
    });
    EXPECT_TRUE(comesTrue([&] { return engine->status().operations > 200'000; }));
    sampler.request_stop();
    sampler.join();
    EXPECT_FALSE(sawTooMuch);
    engine->pause();
    engine->quiesceWorkload();
    for (const CacheSpec& spec : engine->workload().caches())
        EXPECT_TRUE(engine->slub().findCache(spec.name)->drain(CpuId{0})) << spec.name;
}

TEST_P(LiveEngine, CanBeDestroyedAtAnyTime)
{
    for (const double pace : {1.0, 5'000.0, EngineSettings::kUnlimited}) {
        const auto engine = engineOf(machineOf(2, 4), "churn", liveSettings(GetParam(), pace), {{"remote", 0.5}});
        engine->start();
        std::this_thread::sleep_for(5ms);
    }
}

INSTANTIATE_TEST_SUITE_P(Modes, LiveEngine, testing::Values(EngineMode::exact, EngineMode::concurrent),
                         [](const auto& parameter) {
                             return std::string(parameter.index == 0 ? "exact" : "concurrent");
                         });

TEST(ConcurrentMode, ChurnWithRemoteFreesLosesNothing)
{
    const auto engine =
        engineOf(machineOf(2, 8), "churn", liveSettings(EngineMode::concurrent, EngineSettings::kUnlimited),
                 {{"remote", 0.5}, {"live", 200}});
    engine->runOperations(400'000);
    EXPECT_EQ(engine->status().operations, 400'000U);
    engine->quiesceWorkload();
    for (const char* name :
         {"kmalloc-8", "kmalloc-16", "kmalloc-32", "kmalloc-96", "kmalloc-192", "kmalloc-2k", "kmalloc-4k"})
        EXPECT_TRUE(engine->slub().findCache(name)->drain(CpuId{0})) << name;
}

} // namespace
} // namespace sheafscope
