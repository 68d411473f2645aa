// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the ladder is for: which mechanism carries a difference, asked of the allocator itself.
#include "core/experiment/ladder_report.h"

#include <cmath>
#include <gtest/gtest.h>
#include <sstream>

namespace sheafscope {
namespace {

LadderReport climbed(const std::string& from, const std::string& to, const ExperimentBase& base,
                     const std::vector<std::string>& metrics)
{
    LadderPlan plan = planLadder(from, to, {}, LadderAverage::whereUsual).value();
    const PlannedRuns planned = ladderRuns(plan, base).value();
    const ResultSet results = runPlanned(planned, {}).value();
    std::vector<const MetricInfo*> infos;
    for (const std::string& id : metrics)
        infos.push_back(findMetric(id));
    auto found = climb(plan, results.runs, infos).value();
    return {planned.head, "", base.length.operations, std::move(plan), std::move(found)};
}

ExperimentBase baseOf(const std::string& scenario, const std::string& machine)
{
    ExperimentBase base;
    base.scenario = parseComparedScenario(scenario).value();
    base.machine = machine;
    base.runs = 2;
    base.length = {2000, 4000};
    base.command = "sheafscope ladder";
    return base;
}

/// Of the whole difference; 1 is all.
double partOf(const LadderReport& report, std::size_t metric, const std::string& step)
{
    for (std::size_t i = 0; i < report.plan.steps.size(); ++i)
        if (report.plan.steps[i].name() == step)
            return report.metrics[metric].shares[i].worth.mean / report.metrics[metric].whole();
    ADD_FAILURE() << "no step " << step;
    return 0;
}

void expectSharesAddUp(const LadderReport& report)
{
    for (const LadderMetric& metric : report.metrics) {
        double sum = 0;
        for (const LadderShare& share : metric.shares)
            sum += share.worth.mean;
        EXPECT_NEAR(sum, metric.whole(), 1e-9 * (1 + std::abs(metric.whole()))) << metric.info->id;
    }
}

TEST(LadderAnswers, AModelledCostHasABandOverTheDrawsOfItsProfile)
{
    // Where sheaves of the right size and cpu slabs take each other's place.
    ExperimentBase base = baseOf("fork", "laptop-4");
    base.profile = loadCostProfile("published").value();
    const LadderReport report = climbed("6.19", "7.0", base, {"model_cycles", "model_lock_wait"});
    expectSharesAddUp(report);
    const LadderMetric& cycles = report.metrics[0];
    ASSERT_TRUE(cycles.fromBand && cycles.toBand);
    EXPECT_EQ(cycles.from.n, kCostDraws);
    EXPECT_FALSE(cycles.from.ci95);
    for (const LadderShare& share : cycles.shares) {
        ASSERT_TRUE(share.band);
        EXPECT_LE(share.band->low, share.band->median);
        EXPECT_LE(share.band->median, share.band->high);
        EXPECT_FALSE(share.worth.ci95);
    }
    const Waterfall waterfall = waterfallOf(report.plan, cycles);
    EXPECT_DOUBLE_EQ(waterfall.bars[1].whiskerLow(), waterfall.bars[1].from + cycles.shares[0].band->low);
    EXPECT_FALSE(waterfall.interactions.empty());
    EXPECT_NE(ladderText(report).find("draws of the cost profile"), std::string::npos);
    // A file gives back what was written, and refuses what was not.
    const std::string text = ladderJson(report);
    const auto read = parseLadder(text, "l.json");
    ASSERT_TRUE(read.has_value()) << read.error().text();
    EXPECT_EQ(ladderJson(*read), text);
    EXPECT_EQ(ladderText(*read), ladderText(report));
    const auto refused = [&](const std::string& what, const std::string& by) {
        std::string bad = text;
        const std::size_t at = bad.find(what);
        if (at == std::string::npos)
            return std::string("the text has no such part");
        const auto parsed = parseLadder(bad.replace(at, what.size(), by), "l.json");
        return parsed ? std::string("accepted") : parsed.error().text();
    };
    const auto expectRefused = [&](const char* what, const char* by, const char* told) {
        EXPECT_NE(refused(what, by).find(told), std::string::npos) << refused(what, by);
    };
    expectRefused("\"version\": 1,", "\"version\": 7,", "another version");
    expectRefused("\"mean\": ", "\"maen\": ", "does not have the form of a ladder");
    expectRefused("\"from\": \"6.19\"", "\"from\": \"7.1\"", "other steps");
    expectRefused("\"from\": \"6.19\"", "\"from\": \"5.15\"", "cannot be planned");
    expectRefused("\"low\": ", "\"low\": 1e999, \"was\": ", "l.json:");
    expectRefused("\"from_band\": {", "\"no_band\": {", "a band at some places");
    expectRefused("\"metric\": \"model_cycles\"", "\"metric\": \"beauty\"", "does not know");
    EXPECT_FALSE(parseLadder(text.substr(0, text.size() / 2), "l.json").has_value());
    EXPECT_FALSE(parseLadder("[]", "l.json").has_value());
    // There are draws of the cycles only.
    EXPECT_FALSE(report.metrics[1].fromBand);
    EXPECT_EQ(report.metrics[1].from.n, 2U);
}

TEST(LadderAnswers, WithoutCpuSlabAndCpuPartialListBurst160AsksThePageAllocator)
{
    const LadderReport report =
        climbed("6.19", "7.0", baseOf("burst w=160", "numa:1 core:16 pu:1"), {"slabs_allocated"});
    EXPECT_GT(report.metrics[0].to.mean, report.metrics[0].from.mean + 1) << "7.0 asks the page allocator";
    // Either the refill past the cpu slab or the loss of the cpu partial list is enough, so they share it; in the order
    // of the timeline the refill comes first and has it all. What serves the slow path is no matter.
    EXPECT_GT(partOf(report, 0, "refill-source") + partOf(report, 0, "full-slabs"), 0.95) << ladderText(report);
    EXPECT_GT(partOf(report, 0, "refill-source"), 0.5);
    EXPECT_LT(std::abs(partOf(report, 0, "cpu-slabs")), 0.05);
    EXPECT_LT(std::abs(partOf(report, 0, "empty-main")), 0.05);
    EXPECT_LT(std::abs(partOf(report, 0, "refill-callers")), 0.05);
    expectSharesAddUp(report);
}

TEST(LadderAnswers, MemorylessBarnsCarryTheDifferenceOnTwoOfEightNodes)
{
    ExperimentBase base = baseOf("fork", "ublk-8x24-mem2");
    base.runs = 1;
    base.length = {1000, 2000};
    const LadderReport report = climbed("7.0", "7.1", base, {"slowpath_share", "list_lock"});
    EXPECT_LT(report.metrics[0].to.mean, report.metrics[0].from.mean) << "7.1 recovers";
    // The barn alone is of no use to objects that may not be freed into sheaves: the two came together.
    const double share = partOf(report, 0, "barn-nodes") + partOf(report, 0, "remote-free");
    EXPECT_GT(share, 0.95) << ladderText(report);
    EXPECT_GT(partOf(report, 0, "barn-nodes"), 0.3) << ladderText(report);
    expectSharesAddUp(report);
}

TEST(LadderAnswers, WithMemoryOnEveryNodeThereIsNoSuchDifference)
{
    ExperimentBase base = baseOf("fork", "numa:2 core:4 pu:1");
    base.runs = 1;
    const LadderReport report = climbed("7.0", "7.1", base, {"slowpath_share"});
    EXPECT_NEAR(report.metrics[0].whole(), 0, 0.02 * report.metrics[0].from.mean);
}

TEST(LadderReport, TextSurvivesMail)
{
    const LadderReport report =
        climbed("6.19", "7.0", baseOf("burst w=160", "numa:1 core:16 pu:1"), {"slabs_allocated", "slowpath_share"});
    const std::string text = ladderText(report);
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        EXPECT_LE(line.size(), 72U) << line;
        EXPECT_TRUE(line.empty() || (line.front() != ' ' && line.back() != ' ' && line.front() != '>')) << line;
        for (const char c : line)
            EXPECT_TRUE(c >= ' ' && c <= '~') << line;
    }
    EXPECT_NE(text.find("24192 of 362880 orders"), std::string::npos) << text;
    EXPECT_NE(text.find("not a kernel measurement"), std::string::npos);
    EXPECT_NE(text.find("carries"), std::string::npos) << text;
    EXPECT_NE(ladderJson(report).find("\"sheafscope-ladder\""), std::string::npos);
    const std::string csv = ladderCsv(report);
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 1 + 2 * 9);
}

} // namespace
} // namespace sheafscope
