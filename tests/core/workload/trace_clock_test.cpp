// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/pace_curve.h"
#include "core/workload/trace_workload.h"

#include "tests/core/engine/engine_fixture.h"

#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <gtest/gtest.h>
#include <thread>
#include <unistd.h>

namespace sheafscope {
namespace {

using std::chrono::milliseconds;

/// A trace with one allocation at each of the times, in seconds.
class TraceOfTimes {
public:
    explicit TraceOfTimes(const std::vector<double>& seconds)
        : m_path(std::filesystem::temp_directory_path() / fmt::format("sheafscope-clock-{}.txt", getpid()))
    {
        std::ofstream out(m_path);
        unsigned object = 1;
        for (const double time : seconds) {
            out << fmt::format(" a-1 [{:03}] d..1. {:.6f}: kmem_cache_alloc: call_site=f ptr=0x{:x} name=filp "
                               "bytes_req=256 bytes_alloc=256 gfp_flags=GFP_KERNEL node=-1\n",
                               object % 2, 100 + time, 0x1000 * object);
            ++object;
        }
    }
    TraceOfTimes(const TraceOfTimes&) = delete;
    TraceOfTimes& operator=(const TraceOfTimes&) = delete;
    ~TraceOfTimes() { std::filesystem::remove(m_path); }
    [[nodiscard]] std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path;
};

std::unique_ptr<Engine> replayOf(const TraceOfTimes& trace, EngineMode mode, const ReplayOptions& options)
{
    const auto machine = test::machineOf(1, 4);
    return test::engineOf(machine, makeTraceWorkload(trace.path(), *machine, options).value(), test::settingsOf(mode));
}

TEST(PaceCurve, IsItsOwnInverseAndStandsStillWhereNothingIsDue)
{
    const PaceCurve curve({{1e6, 10}, {2e6, 10}, {4e6, 30}});
    EXPECT_EQ(curve.operationsAt(std::chrono::nanoseconds(0)), 0U);
    EXPECT_EQ(curve.operationsAt(std::chrono::nanoseconds(500'000)), 5U);
    EXPECT_EQ(curve.operationsAt(std::chrono::nanoseconds(1'500'000)), 10U);
    EXPECT_EQ(curve.operationsAt(std::chrono::nanoseconds(3'000'000)), 20U);
    EXPECT_EQ(curve.operationsAt(std::chrono::hours(1)), 30U);
    EXPECT_EQ(curve.timeOf(0).count(), 0);
    EXPECT_EQ(curve.timeOf(10).count(), 1'000'000);
    EXPECT_EQ(curve.timeOf(11).count(), 2'100'000);
    EXPECT_EQ(curve.timeOf(1000).count(), 4'000'000);
    for (std::uint64_t n = 0; n <= 30; ++n)
        EXPECT_GE(curve.operationsAt(curve.timeOf(n) + std::chrono::nanoseconds(1)), n);
}

TEST(TraceClock, OperationsComeWhenTheTraceHasThem)
{
    std::vector<double> times;
    for (int i = 0; i < 20; ++i)
        times.push_back((i < 10 ? 0.0 : 1.0) + 0.001 * i);
    const TraceOfTimes trace(times);
    for (const EngineMode mode : {EngineMode::exact, EngineMode::concurrent}) {
        for (const double clock : {1.0, 0.1, 10.0}) {
            ReplayOptions options;
            options.clock = clock;
            const auto engine = replayOf(trace, mode, options);
            const auto at = [&](double seconds) {
                return std::chrono::nanoseconds(std::llround(seconds * 1e9 / clock)) - engine->status().modelTime;
            };
            engine->runFor(at(0.5), milliseconds(0), nullptr);
            EXPECT_EQ(engine->status().operations, 10U) << clock;
            EXPECT_FALSE(engine->status().isFinished);
            engine->runFor(at(3), milliseconds(0), nullptr);
            EXPECT_EQ(engine->status().operations, 20U) << clock;
        }
    }
}

TEST(TraceClock, CopiesComeAtTheSameTime)
{
    const TraceOfTimes trace({0.0, 0.001, 1.0, 1.001});
    ReplayOptions options;
    options.clock = 1;
    options.copies = 8;
    const auto engine = replayOf(trace, EngineMode::exact, options);
    engine->runFor(milliseconds(500), milliseconds(0), nullptr);
    EXPECT_EQ(engine->status().operations, 16U);
}

TEST(TraceClock, LiveRunFollowsTheHostAndPassesPauses)
{
    const TraceOfTimes trace({0.0, 0.001, 0.4, 0.401});
    ReplayOptions options;
    options.clock = 1;
    const auto engine = replayOf(trace, EngineMode::exact, options);
    const auto begin = std::chrono::steady_clock::now();
    engine->start();
    while (engine->status().operations < 4 && std::chrono::steady_clock::now() - begin < std::chrono::seconds(60))
        std::this_thread::sleep_for(milliseconds(5));
    EXPECT_EQ(engine->status().operations, 4U);
    EXPECT_GE(std::chrono::steady_clock::now() - begin, milliseconds(390));
}

TEST(TraceClock, APaceThatIsSetTakesTheClocksPlace)
{
    const TraceOfTimes trace({0.0, 1000.0, 2000.0, 3000.0});
    ReplayOptions options;
    options.clock = 1;
    const auto engine = replayOf(trace, EngineMode::exact, options);
    engine->runFor(milliseconds(1000), milliseconds(0), nullptr); // a step of so long a trace is half a second
    EXPECT_EQ(engine->status().operations, 1U);
    engine->setPace(1000);
    engine->runFor(milliseconds(10), milliseconds(0), nullptr);
    EXPECT_EQ(engine->status().operations, 4U);
}

TEST(TraceClock, StepsOfALongTraceAreBoundedAndLoseNothing)
{
    std::vector<double> times;
    for (int i = 0; i < 4000; ++i)
        times.push_back(i * 0.7);
    const TraceOfTimes trace(times);
    const auto summary = summarizeTrace(trace.path());
    ASSERT_TRUE(summary);
    EXPECT_LE(summary->operationsOfStep.size(), TraceSummary::kMostSteps);
    std::uint64_t sum = 0;
    for (const std::uint64_t operations : summary->operationsOfStep)
        sum += operations;
    EXPECT_EQ(sum, summary->operations);
    EXPECT_EQ(sum, 4000U);
}

} // namespace
} // namespace sheafscope
