// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder with games that are made up; what the allocator gives is in ladder_answers_test.cpp.
#include "core/experiment/ladder.h"

#include <gtest/gtest.h>
#include <stdexcept>

namespace sheafscope {
namespace {

std::vector<std::string> namesOf(const LadderPlan& plan)
{
    std::vector<std::string> names;
    for (const LadderStep& step : plan.steps)
        names.push_back(step.name());
    return names;
}

LadderPlan planOf(const std::string& from, const std::string& to, LadderAverage average = LadderAverage::whereUsual)
{
    auto plan = planLadder(from, to, {}, average);
    if (!plan)
        throw std::runtime_error(plan.error().text());
    return *std::move(plan);
}

std::string refusal(const std::string& from, const std::string& to, const std::vector<std::string>& overrides = {})
{
    const auto plan = planLadder(from, to, overrides, LadderAverage::whereUsual);
    return plan ? std::string() : plan.error().text();
}

/// slowpath_share: 10 for sheaves for all, 100 for no cpu slabs, 5 together; a little noise by seed.
RunRecord madeUp(const Measurement& measurement)
{
    const Mechanisms& m = measurement.scenario.mechanisms;
    const bool forAll = m.sheafCaches == SheafCaches::all;
    RunRecord record;
    record.cell = measurement.cell;
    record.seed = measurement.scenario.engine.seed;
    record.metrics["slowpath_share"] = (forAll ? 10.0 : 0.0) + (m.cpuSlabs ? 0.0 : 100.0) +
                                       (forAll && !m.cpuSlabs ? 5.0 : 0.0) + static_cast<double>(record.seed % 3);
    if (m.cpuSlabs)
        record.metrics["barn_get"] = 1;
    return record;
}

std::vector<RunRecord> run(const LadderPlan& plan, unsigned runs)
{
    ExperimentBase base;
    base.scenario.label = "fork";
    base.machine = "laptop-4";
    base.runs = runs;
    std::vector<RunRecord> records;
    const PlannedRuns planned = ladderRuns(plan, base).value();
    for (const Measurement& measurement : planned.measurements)
        records.push_back(madeUp(measurement));
    return records;
}

const std::vector<const MetricInfo*> kSlowpath{findMetric("slowpath_share")};

TEST(Ladder, StepsAreTheDifferencesInTheOrderOfTheTimeline)
{
    const LadderPlan plan = planOf("6.19", "7.0");
    EXPECT_EQ(namesOf(plan),
              (std::vector<std::string>{"sheaf-caches", "sheaf-capacity", "refill-source", "cpu-slabs", "full-slabs",
                                        "refill-nodes", "refill-lock and 7 more", "empty-main", "refill-callers"}));
    EXPECT_EQ(plan.steps[6].mechanisms.size(), 8U) << "what only counts or tells is one step";
    EXPECT_EQ(plan.steps[6].from + " " + plan.steps[6].to, "before after");
    EXPECT_EQ(plan.steps[3].from, "on");
    EXPECT_EQ(plan.steps[3].to, "off");
    EXPECT_TRUE(plan.isAveraged);
    EXPECT_EQ(plan.mechanismsOf(plan.orders.all()), findEra("7.0")->mechanisms);
    EXPECT_EQ(plan.mechanismsOf(0), findEra("6.19")->mechanisms);
    EXPECT_EQ(plan.labelOf(8U | 4U | 1U), "6.19 + sheaf-caches=all refill-source=node-lists cpu-slabs=off");
}

TEST(Ladder, NoCombinationThatIsRunContradictsItself)
{
    for (const Era& from : eras()) {
        for (const Era& to : eras()) {
            if (from.mechanisms == to.mechanisms)
                continue;
            const LadderPlan plan = planOf(std::string(from.name), std::string(to.name), LadderAverage::allOrders);
            EXPECT_EQ(plan.combinations.front(), 0U);
            EXPECT_EQ(plan.combinations.back(), plan.orders.all());
            for (const StepSet done : plan.combinations)
                ASSERT_EQ(contradiction(plan.mechanismsOf(done)), "") << plan.labelOf(done);
        }
    }
}

TEST(Ladder, OrdersThroughAContradictionAreLeftOutAndCounted)
{
    // Cpu slabs can go only when all caches have sheaves that are refilled from lists, and the counters change their
    // meaning only when cpu slabs and cpu partial lists have gone: 11 states of those five steps, 2 of each other one.
    const LadderPlan plan = planOf("6.19", "7.0");
    EXPECT_EQ(plan.orders.countOfAny(), 362880);
    EXPECT_EQ(plan.orders.count(), 24192);
    EXPECT_EQ(plan.combinations.size(), 11U * 16U);
}

TEST(Ladder, BackInTimeTheStepsGoBackwards)
{
    const LadderPlan plan = planOf("7.0", "6.19");
    EXPECT_EQ(namesOf(plan),
              (std::vector<std::string>{"refill-callers", "empty-main", "sheaf-merging and 7 more", "refill-nodes",
                                        "full-slabs", "cpu-slabs", "refill-source", "sheaf-capacity", "sheaf-caches"}));
}

TEST(Ladder, LongLaddersAreClimbedInOrderUnlessAskedOtherwise)
{
    const LadderPlan plan = planOf("6.17", "7.3");
    EXPECT_GT(plan.steps.size(), kUsuallyAveraged);
    EXPECT_FALSE(plan.isAveraged);
    EXPECT_EQ(plan.combinations.size(), plan.steps.size() + 1);
    EXPECT_TRUE(planOf("6.17", "7.3", LadderAverage::allOrders).isAveraged);
    EXPECT_FALSE(planOf("6.19", "7.0", LadderAverage::inOrder).isAveraged);
}

TEST(Ladder, SharesOfAMadeUpGame)
{
    const LadderPlan plan = planOf("6.19", "7.0");
    const auto climbed = climb(plan, run(plan, 3), kSlowpath);
    ASSERT_TRUE(climbed);
    const LadderMetric& metric = climbed->front();
    EXPECT_DOUBLE_EQ(metric.whole(), 115);
    // Sheaves always come first, so what both are worth together falls to the cpu slabs.
    EXPECT_DOUBLE_EQ(metric.shares[0].worth.mean, 10);
    EXPECT_DOUBLE_EQ(metric.shares[3].worth.mean, 105);
    EXPECT_NEAR(*metric.shares[3].worth.ci95, 0, 1e-9) << "the seeds differ alike at both ends";
    EXPECT_EQ(metric.shares[3].worth.n, 3U);
    EXPECT_NEAR(metric.shares[4].worth.mean, 0, 1e-9);
    EXPECT_GT(*metric.from.ci95, 0);
}

TEST(Ladder, EveryPairOfErasAddsUp)
{
    for (const Era& from : eras()) {
        for (const Era& to : eras()) {
            if (from.mechanisms == to.mechanisms)
                continue;
            const LadderPlan plan = planOf(std::string(from.name), std::string(to.name));
            const auto climbed = climb(plan, run(plan, 2), kSlowpath);
            ASSERT_TRUE(climbed);
            double sum = 0;
            for (const LadderShare& share : climbed->front().shares)
                sum += share.worth.mean;
            EXPECT_NEAR(sum, climbed->front().whole(), 1e-9) << from.name << " " << to.name;
        }
    }
}

TEST(Ladder, OverridesHoldAtBothEnds)
{
    const std::vector<std::string> overrides{"max-full=20"};
    const auto plan = planLadder("7.0", "7.1", overrides, LadderAverage::whereUsual);
    ASSERT_TRUE(plan);
    for (const StepSet done : plan->combinations)
        EXPECT_EQ(plan->mechanismsOf(done).maxFullSheaves, 20U);
}

TEST(Ladder, SaysWhatIsWrong)
{
    EXPECT_NE(refusal("6.16", "7.0").find("--from: unknown era '6.16'"), std::string::npos);
    EXPECT_NE(refusal("6.19", "").find("--to: unknown era ''"), std::string::npos);
    EXPECT_NE(refusal("7.0-rc1", "7.0-rc2").find("do not differ in any mechanism"), std::string::npos);
    EXPECT_NE(refusal("7.0", "7.0").find("do not differ"), std::string::npos);
    EXPECT_NE(refusal("7.0", "7.1", {"magazine=on"}).find("--set: era 7.0: unknown mechanism"), std::string::npos);
    EXPECT_NE(refusal("6.19", "7.0", {"sheaf-caches=none"}).find("--set: era 7.0"), std::string::npos)
        << "it contradicts itself at one end";
}

TEST(Ladder, AMetricThatACombinationLacksIsRefusedWithIt)
{
    const LadderPlan plan = planOf("6.19", "7.0");
    const std::vector<const MetricInfo*> metrics{findMetric("barn_get")};
    const auto climbed = climb(plan, run(plan, 1), metrics);
    ASSERT_FALSE(climbed);
    EXPECT_NE(climbed.error().text().find(
                  "'barn_get' is not there in 6.19 + sheaf-caches=all refill-source=node-lists cpu-slabs=off"),
              std::string::npos)
        << climbed.error().text();
}

TEST(Ladder, RunsAreTheSeedsOfEachCombination)
{
    const LadderPlan plan = planOf("7.0", "7.1");
    ExperimentBase base;
    base.scenario.label = "burst w=160";
    base.scenario.choice.workload = "burst";
    base.machine = "laptop-4";
    base.runs = 2;
    base.seed = 11;
    base.length = {10, 20};
    const auto runs = ladderRuns(plan, base);
    ASSERT_TRUE(runs);
    ASSERT_EQ(runs->measurements.size(), plan.combinations.size() * 2);
    EXPECT_EQ(runs->measurements[1].scenario.engine.seed, 12U);
    EXPECT_EQ(runs->measurements[0].length, (RunLength{40, 80})) << "four CPUs";
    EXPECT_EQ(runs->measurements.back().cell.era, plan.labelOf(plan.orders.all()));
    EXPECT_EQ(runs->measurements.back().scenario.mechanisms, findEra("7.1")->mechanisms);
    base.runs = 0;
    EXPECT_EQ(ladderRuns(plan, base).error().source, "--runs");
    base.runs = 1;
    base.machine = "no-such-machine";
    EXPECT_EQ(ladderRuns(plan, base).error().source, "--machine");
}

} // namespace
} // namespace sheafscope
