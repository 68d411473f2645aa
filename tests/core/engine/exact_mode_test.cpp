// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/engine_fixture.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <map>

namespace sheafscope {
namespace {

using namespace std::chrono_literals;
using test::engineOf;
using test::machineOf;
using test::settingsOf;
using test::stateOf;

std::vector<std::uint64_t> stateAfter(const std::string& workload, std::uint64_t seed,
                                      std::vector<std::uint64_t> chunks)
{
    const auto engine = engineOf(machineOf(2, 4), workload, settingsOf(EngineMode::exact, seed));
    for (const std::uint64_t chunk : chunks)
        engine->runOperations(chunk);
    return stateOf(*engine);
}

class EveryWorkload : public testing::TestWithParam<std::string> {};

TEST_P(EveryWorkload, SameSeedSameStateAndAnotherSeedAnother)
{
    const auto state = stateAfter(GetParam(), 42, {60'000});
    EXPECT_EQ(state, stateAfter(GetParam(), 42, {60'000}));
    EXPECT_NE(state, stateAfter(GetParam(), 43, {60'000}));
}

TEST_P(EveryWorkload, HowARunIsCutIntoPiecesDoesNotMatter)
{
    const auto state = stateAfter(GetParam(), 42, {20'000});
    std::vector<std::uint64_t> pieces;
    std::uint64_t sum = 0;
    for (std::uint64_t piece = 1; sum + piece <= 20'000; piece = piece % 13 + 1)
        sum += pieces.emplace_back(piece);
    pieces.push_back(20'000 - sum);
    EXPECT_EQ(state, stateAfter(GetParam(), 42, pieces));
}

TEST_P(EveryWorkload, ExactlyTheOperationsAskedForAreExecuted)
{
    const auto engine = engineOf(machineOf(2, 4), GetParam(), settingsOf(EngineMode::exact));
    engine->runOperations(12'345);
    EXPECT_EQ(engine->status().operations, 12'345U);
    engine->step(7);
    EXPECT_EQ(engine->status().operations, 12'352U);
}

TEST_P(EveryWorkload, NothingIsLostWhenARunIsQuiesced)
{
    for (const char* era : {"7.0", "7.1", "7.3"}) {
        for (const EngineMode mode : {EngineMode::exact, EngineMode::concurrent}) {
            const auto machine = machineOf(2, 4);
            const auto engine = Engine::create(test::slubOn(machine, era),
                                               makeWorkload(GetParam(), {}, *machine).value(), settingsOf(mode))
                                    .value();
            engine->runOperations(100'000);
            engine->quiesceWorkload();
            for (const CacheSpec& spec : engine->workload().caches()) {
                // Sheaves live in kmalloc-64, -128, -256 and -512, so objects in use remain there.
                const std::string& name = spec.name;
                if (name == "kmalloc-64" || name == "kmalloc-128" || name == "kmalloc-256" || name == "kmalloc-512")
                    continue;
                EXPECT_TRUE(engine->slub().findCache(name)->drain(CpuId{0})) << name << " in " << era;
            }
        }
    }
}

TEST_P(EveryWorkload, GoesOnAfterItWasQuiesced)
{
    const auto engine = engineOf(machineOf(1, 4), GetParam(), settingsOf(EngineMode::exact));
    engine->runOperations(5'000);
    engine->quiesceWorkload();
    engine->runOperations(5'000);
    EXPECT_EQ(engine->status().operations, 10'000U);
}

/// With these a workload wants more than the 8 MiB of the next test; the others never hold much.
const std::map<std::string, ParameterValues>& hungryParameters()
{
    static const std::map<std::string, ParameterValues> parameters{
        {"churn", {{"live", 100'000}}},
        {"fork", {{"children", 4096}}},
        {"cross-cpu", {{"window", 65'536}, {"batch", 4096}, {"size", 4096}}},
        {"burst", {{"w", 100'000}}},
    };
    return parameters;
}

TEST_P(EveryWorkload, SurvivesWithoutMemory)
{
    const auto machine = machineOf(2, 2);
    const auto hungry = hungryParameters().find(GetParam());
    const auto parameters = hungry == hungryParameters().end() ? ParameterValues{} : hungry->second;
    const auto engine = engineOf(machine, makeWorkload(GetParam(), parameters, *machine).value(),
                                 settingsOf(EngineMode::exact), mebibytes(8));
    engine->runOperations(300'000);
    const EngineStatus status = engine->status();
    EXPECT_EQ(status.operations, 300'000U);
    if (hungry != hungryParameters().end()) {
        EXPECT_GT(status.failedAllocations, 0U);
        EXPECT_FALSE(status.problem.empty());
    }
    engine->quiesceWorkload();
}

std::vector<std::string> exactWorkloads()
{
    std::vector<std::string> names;
    for (const WorkloadInfo& info : workloadCatalogue()) {
        if (!info.name.starts_with("tbb-")) // real programs: tests/core/engine/tbb_programs_concurrent_test.cpp
            names.push_back(info.name);
    }
    return names;
}

INSTANTIATE_TEST_SUITE_P(Catalogue, EveryWorkload, testing::ValuesIn(exactWorkloads()), [](const auto& parameter) {
    std::string name = parameter.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(ExactMode, CpusTakeTurnsOfTurnOps)
{
    std::vector<std::pair<std::uint32_t, unsigned>> turns;
    auto settings = settingsOf(EngineMode::exact);
    settings.turnOps = 5;
    const auto engine =
        engineOf(machineOf(1, 3), std::make_unique<test::FunctionWorkload>([&](CpuContext& cpu, unsigned n) {
                     turns.emplace_back(cpu.id().v, n);
                     return n;
                 }),
                 settings);
    engine->runOperations(17);
    const std::vector<std::pair<std::uint32_t, unsigned>> expected{{0, 5}, {1, 5}, {2, 5}, {0, 2}};
    EXPECT_EQ(turns, expected);
}

TEST(ExactMode, MailArrivesAfterTheRoundInTheOrderOfTheSenders)
{
    std::vector<std::uint32_t> tags;
    std::vector<bool> hasSent(4, false);
    const auto body = [&](CpuContext& cpu, unsigned operations) -> unsigned {
        while (cpu.hasMail())
            tags.push_back(cpu.receive().tag);
        // CPU 1 sends to itself too; nobody may see a letter in the round in which it was sent.
        if (!hasSent[cpu.id().v]) {
            hasSent[cpu.id().v] = true;
            cpu.send(CpuId{1}, Letter::kMessage, nullptr, cpu.id().v * 10);
            cpu.send(CpuId{1}, Letter::kMessage, nullptr, cpu.id().v * 10 + 1);
        }
        return operations;
    };
    const auto engine =
        engineOf(machineOf(1, 4), std::make_unique<test::FunctionWorkload>(body), settingsOf(EngineMode::exact));
    engine->runOperations(4 * 8);
    EXPECT_TRUE(tags.empty());
    engine->runOperations(2 * 8);
    EXPECT_EQ(tags, (std::vector<std::uint32_t>{0, 1, 10, 11, 20, 21, 30, 31}));
}

TEST(ExactMode, ARestingCpuLetsItsTurnsPass)
{
    std::vector<unsigned> executed(2, 0);
    const auto body = [&](CpuContext& cpu, unsigned operations) -> unsigned {
        executed[cpu.id().v] += operations;
        if (cpu.id() == CpuId{1})
            cpu.rest(16);
        return operations;
    };
    const auto engine =
        engineOf(machineOf(1, 2), std::make_unique<test::FunctionWorkload>(body), settingsOf(EngineMode::exact));
    engine->runOperations(8 * 8); // rounds of both, first alone, first alone, both ...
    EXPECT_EQ(executed[0], 48U);
    EXPECT_EQ(executed[1], 16U);
}

TEST(ExactMode, AWorkloadEndsWhenNobodyHasAnythingToDo)
{
    unsigned left = 100;
    const auto engine =
        engineOf(machineOf(1, 4), std::make_unique<test::FunctionWorkload>([&](CpuContext&, unsigned n) {
                     const unsigned done = std::min(n, left);
                     left -= done;
                     return done;
                 }),
                 settingsOf(EngineMode::exact));
    engine->runOperations(1000);
    EXPECT_EQ(engine->status().operations, 100U);
    EXPECT_TRUE(engine->status().isFinished);
}

TEST(ExactMode, ModelTimeIsOperationsByPaceAndTicksAreEven)
{
    auto settings = settingsOf(EngineMode::exact);
    settings.pace = 10'000;
    const auto engine = engineOf(machineOf(1, 4), "churn", settings);
    std::vector<std::uint64_t> atTick;
    engine->runFor(1s, 100ms, [&] {
        atTick.push_back(engine->status().operations);
        return true;
    });
    ASSERT_EQ(atTick.size(), 10U);
    for (std::size_t i = 0; i < atTick.size(); ++i)
        EXPECT_EQ(atTick[i], 1000 * (i + 1));
    EXPECT_EQ(engine->status().modelTime, 1s);
    int ticks = 0;
    engine->runFor(1s, 100ms, [&] { return ++ticks < 3; });
    EXPECT_EQ(engine->status().operations, 13'000U);
}

TEST(ExactMode, UnpacedModelTimeIsAMicrosecondAnOperationOfACpu)
{
    const auto engine = engineOf(machineOf(1, 4), "churn", settingsOf(EngineMode::exact));
    engine->runFor(10ms, 0ms, nullptr);
    EXPECT_EQ(engine->status().operations, 40'000U);
}

TEST(FlightRecorder, KeepsTheLastOperationsOfACpuAndNothingWhenOff)
{
    auto settings = settingsOf(EngineMode::exact);
    settings.traceOperations = true;
    const auto engine = engineOf(machineOf(1, 2), "churn", settings);
    engine->runOperations(1000);
    const auto few = engine->recordedOperations(CpuId{0});
    ASSERT_FALSE(few.empty());
    EXPECT_EQ(few.front().number, 0U);
    engine->runOperations(20'000);
    const auto many = engine->recordedOperations(CpuId{0});
    ASSERT_EQ(many.size(), OperationTrace::kEvents);
    EXPECT_EQ(many.back().number, many.front().number + OperationTrace::kEvents - 1);

    const auto silent = engineOf(machineOf(1, 2), "churn", settingsOf(EngineMode::exact));
    silent->runOperations(1000);
    EXPECT_TRUE(silent->recordedOperations(CpuId{0}).empty());
}

} // namespace
} // namespace sheafscope
