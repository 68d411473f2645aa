// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/builtin_machines.h"
#include "tests/core/engine/engine_fixture.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

using test::machineOf;
using test::settingsOf;

std::shared_ptr<const Machine> builtin(const char* name)
{
    return std::make_shared<const Machine>(*findBuiltinMachine(name));
}

std::unique_ptr<Engine> exactRun(const std::shared_ptr<const Machine>& machine, const std::string& era,
                                 const std::string& workload, const ParameterValues& parameters)
{
    return Engine::create(test::slubOn(machine, era), makeWorkload(workload, parameters, *machine).value(),
                          settingsOf(EngineMode::exact))
        .value();
}

// --- burst: the table of spec/objects-per-cpu.md section 4, maple_node on 16 CPUs of one node -----------------------

struct BurstRow {
    const char* era;
    unsigned w;
    double slabs; ///< ALLOC_SLAB per CPU and round in the steady state
    double refilled;
    double barnGetFail;
};

class BurstOfSixteenCpus : public testing::TestWithParam<BurstRow> {};

TEST_P(BurstOfSixteenCpus, AsksThePageAllocatorAsOftenAsTheWorkedNumbersSay)
{
    constexpr unsigned kCpus = 16;
    constexpr unsigned kRounds = 20;
    const BurstRow row = GetParam();
    const auto engine =
        exactRun(machineOf(1, kCpus), row.era, "burst", {{"w", row.w}, {"rest", 0}, {"capacity", 32}, {"size", 256}});
    const Cache& cache = *engine->slub().findCache("burst");
    const std::uint64_t round = std::uint64_t{kCpus} * row.w * 2;
    engine->runOperations(round * kRounds);
    const CounterValues before = cache.totals();
    engine->runOperations(round * kRounds);
    const CounterValues after = cache.totals();
    const auto perRound = [&](StatItem item) {
        return static_cast<double>(after[item] - before[item]) / (kCpus * kRounds);
    };
    // The worked numbers do not say how the CPUs' operations were interleaved, which decides who finds the last slab.
    EXPECT_NEAR(perRound(StatItem::ALLOC_SLAB), row.slabs, 0.11);
    EXPECT_NEAR(perRound(StatItem::SHEAF_REFILL), row.refilled, 0.5);
    EXPECT_NEAR(perRound(StatItem::BARN_GET_FAIL), row.barnGetFail, 0.02);
}

INSTANTIATE_TEST_SUITE_P(WorkedNumbers, BurstOfSixteenCpus,
                         testing::Values(BurstRow{"6.17", 64, 0, 0, 0}, BurstRow{"6.17", 160, 0, 0, 0},
                                         BurstRow{"6.17", 192, 3.69, 0, 0}, BurstRow{"6.17", 256, 3.69, 0, 0},
                                         BurstRow{"6.19", 64, 0, 0, 0}, BurstRow{"6.19", 160, 0, 76, 2.38},
                                         BurstRow{"6.19", 192, 0, 108, 3.38}, BurstRow{"6.19", 224, 1.19, 140, 4.38},
                                         BurstRow{"6.19", 256, 3.69, 172, 5.38}, BurstRow{"7.0", 64, 0, 0, 0},
                                         BurstRow{"7.0", 96, 0.06, 12, 0.38}, BurstRow{"7.0", 112, 0.25, 44, 1.38},
                                         BurstRow{"7.0", 128, 1.06, 44, 1.38}, BurstRow{"7.0", 160, 2.06, 76, 2.38},
                                         BurstRow{"7.0", 192, 3.06, 108, 3.38}, BurstRow{"7.0", 256, 5.06, 172, 5.38}),
                         [](const auto& parameter) {
                             std::string name =
                                 std::string("v") + parameter.param.era + "_w" + std::to_string(parameter.param.w);
                             name.replace(name.find('.'), 1, "_");
                             return name;
                         });

TEST(Burst, OneActiveCpuOfSixteenStaysInTheBarnUntilItIsFull)
{
    // Same section: W = 300 is 8 full sheaves from the barn and 8 to it; no page is asked for.
    const auto engine = exactRun(machineOf(1, 16), "7.0", "burst", {{"w", 300}, {"rest", 0}, {"cpus-per-node", 1}});
    const Cache& cache = *engine->slub().findCache("burst");
    engine->runOperations(600 * 10);
    const CounterValues before = cache.totals();
    engine->runOperations(600 * 10);
    const CounterValues after = cache.totals();
    EXPECT_EQ(after[StatItem::ALLOC_SLAB], before[StatItem::ALLOC_SLAB]);
    EXPECT_EQ(after[StatItem::BARN_GET] - before[StatItem::BARN_GET], 80U);
    EXPECT_EQ(after[StatItem::BARN_PUT] - before[StatItem::BARN_PUT], 80U);
    EXPECT_EQ(cache.counter(CpuId{1}, StatItem::ALLOC_FASTPATH), 0U);
}

// --- ublk ----------------------------------------------------------------------------------------------------------

double slowShareOfUblk(const char* machine, const char* era)
{
    const auto engine = exactRun(builtin(machine), era, "ublk", {});
    engine->runOperations(400'000);
    const CounterValues sum = engine->slub().findCache("bio-184")->totals();
    const auto slow = sum[StatItem::ALLOC_SLOWPATH] + sum[StatItem::FREE_SLOWPATH];
    const auto fast = sum[StatItem::ALLOC_FASTPATH] + sum[StatItem::FREE_FASTPATH];
    return static_cast<double>(slow) / static_cast<double>(slow + fast);
}

TEST(Ublk, LeavesTheFastPathIn70WhereNodesHaveNoMemoryAndReturnsToItIn71)
{
    const double before = slowShareOfUblk("ublk-8x24-mem2", "7.0");
    const double after = slowShareOfUblk("ublk-8x24-mem2", "7.1");
    EXPECT_GT(before, 0.2); // a quarter of the jobs of CPUs 0-31 is on node 1, which has no memory
    EXPECT_LT(after, 0.01);
}

TEST(Ublk, ShowsNothingOfTheKindWhereEveryNodeHasMemory)
{
    const double on70 = slowShareOfUblk("hao-8x24", "7.0");
    const double on71 = slowShareOfUblk("hao-8x24", "7.1");
    EXPECT_LT(on70, 0.01);
    EXPECT_LT(on71, 0.01);
}

} // namespace
} // namespace sheafscope
