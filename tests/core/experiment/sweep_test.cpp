// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep_chart.h"
#include "core/machine/machine_spec.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <stdexcept>

namespace sheafscope {
namespace {

SweepRequest requestOf(std::vector<std::string> axes, const std::string& scenario = "burst w=40")
{
    SweepRequest request;
    request.base.scenario = parseComparedScenario(scenario).value();
    request.base.machine = "numa:1 core:2 pu:1";
    request.base.runs = 2;
    request.base.length = {100, 200};
    request.base.command = "sheafscope sweep ...";
    request.axes = std::move(axes);
    return request;
}

SweepPlan planOf(const SweepRequest& request)
{
    auto plan = SweepPlan::make(request);
    if (!plan)
        throw std::runtime_error(plan.error().text());
    return *std::move(plan);
}

/// barn_get falls steeply, then hardly; every value tells its point and seed.
std::vector<RunRecord> madeUp(const SweepPlan& plan, const Shard& shard)
{
    std::vector<RunRecord> records;
    for (const Measurement& m : plan.runs(shard).measurements) {
        RunRecord record;
        record.cell = m.cell;
        record.seed = m.scenario.engine.seed;
        const double capacity = std::max(1U, m.scenario.mechanisms.fixedCapacity);
        record.metrics["barn_get"] = 1000 / (capacity * capacity) + static_cast<double>(record.seed) / 3;
        record.metrics["bytes_parked"] = 100 * capacity;
        records.push_back(std::move(record));
    }
    return records;
}

SweepResults resultsOf(const SweepPlan& plan, const Shard& shard = {})
{
    return makeSweepResults(plan, shard, madeUp(plan, shard));
}

void expectRefused(const SweepRequest& request, const std::string& source, const std::string& why)
{
    const auto plan = SweepPlan::make(request);
    ASSERT_FALSE(plan) << why;
    EXPECT_EQ(plan.error().source, source) << plan.error().text();
    EXPECT_NE(plan.error().message.find(why), std::string::npos) << plan.error().text();
}

TEST(Sweep, TheLastAxisChangesFastest)
{
    const SweepPlan plan = planOf(requestOf({"capacity=8..32", "max_full=5,10"}));
    EXPECT_EQ(plan.points(), 6U);
    EXPECT_EQ(plan.valuesAt(1), (std::vector<std::string>{"8", "10"}));
    EXPECT_EQ(plan.valuesAt(2), (std::vector<std::string>{"16", "5"}));
    const auto runs = plan.runs({}).measurements;
    ASSERT_EQ(runs.size(), 12U);
    EXPECT_EQ(runs[5].scenario.mechanisms.fixedCapacity, 16U);
    EXPECT_EQ(runs[5].scenario.mechanisms.maxFullSheaves, 5U);
    EXPECT_EQ(runs[5].scenario.engine.seed, 2U);
}

TEST(Sweep, EveryKindOfAxisReachesTheScenario)
{
    const auto first = [](const std::string& axis) { return planOf(requestOf({axis})).runs({}).measurements.front(); };
    EXPECT_EQ(first("w=7").scenario.parameters.at("w"), 7);
    EXPECT_EQ(first("param.capacity=7").scenario.parameters.at("capacity"), 7);
    EXPECT_EQ(first("era=6.19").scenario.era, "6.19");
    EXPECT_TRUE(first("era=6.19").scenario.mechanisms.cpuSlabs);
    EXPECT_EQ(first("machine=laptop-4").scenario.machine->name(), "laptop-4");
    EXPECT_EQ(first("cpus=6").scenario.machine->cpuCount(), 6U);
    EXPECT_EQ(timedChangeText(first("burst.capacity=9").scenario.changes.at(0)), "0s: set burst capacity 9");
    SweepRequest seeds = requestOf({"seed=5..7"});
    seeds.base.runs = 1;
    EXPECT_EQ(planOf(seeds).runs({}).measurements.back().scenario.engine.seed, 7U);
}

TEST(Sweep, CpusAreSharedOutToTheNodesOfAMachine)
{
    const Machine machine = loadMachine("numa:3 core:4 pu:1").value();
    const Machine some = withCpus(machine, 7).value();
    EXPECT_EQ(some.cpuCount(), 7U);
    EXPECT_EQ(some.node(NodeId{0}).cpus.size(), 3U);
    EXPECT_EQ(some.node(NodeId{2}).cpus.size(), 2U);
    EXPECT_EQ(some.node(NodeId{1}).normal, machine.node(NodeId{1}).normal);
    EXPECT_FALSE(withCpus(machine, 0));
    EXPECT_FALSE(withCpus(machine, 100'000));
}

TEST(Sweep, WhatCannotBeIsRefusedBeforeTheFirstRun)
{
    expectRefused(requestOf({}), "--vary", "nothing is varied");
    expectRefused(requestOf({"capacity=8", "capacity=16"}), "--vary", "varied twice");
    expectRefused(requestOf({"capacity=1..4096:1", "w=1..10000:1"}), "--vary", "more than 100000 points");
    expectRefused(requestOf({"capacity=8,5000"}), "--set", "(at capacity=5000)");
    expectRefused(requestOf({"capacity=8,x"}), "--set", "expected a number from 0 to 4096");
    expectRefused(requestOf({"refill-source=cpu-slab,node-lists", "sheaf-caches=all,none"}), "--set",
                  "(at refill-source=cpu-slab sheaf-caches=all)");
    expectRefused(requestOf({"w=1,0"}), "--param", "(at w=0)");
    expectRefused(requestOf({"cpus=1,0"}), "--vary", "'0' is not a whole number");
    expectRefused(requestOf({"machine=seed-1x64,moon"}), "--machine", "moon");
    expectRefused(requestOf({"seed=1,2"}), "--runs", "the seed is varied already");
    expectRefused(requestOf({"era=6.19,6.20"}), "--vary", "unknown era '6.20'");
}

TEST(Shard, IsReadOrRefused)
{
    EXPECT_EQ(parseShard("2/3").value(), (Shard{2, 3}));
    for (const char* bad :
         {"", "/", "5/3", "0/3", "1/0", "-1/3", "1/3/4", "1", "a/b", "1/99999999999999999999", " 1/2"})
        EXPECT_FALSE(parseShard(bad)) << bad;
}

TEST(Sweep, ShardsMergeToTheSameBytes)
{
    const SweepPlan plan = planOf(requestOf({"capacity=1..64", "max_full=5,10,20"}));
    const SweepResults whole = resultsOf(plan);
    for (const unsigned of : {1U, 2U, 5U, 40U}) { // with 40, some have no point
        std::vector<NamedSweep> shards;
        for (unsigned index = of; index >= 1; --index) {
            const std::string json = sweepJson(resultsOf(plan, {index, of}));
            shards.push_back({"file", parseSweep(json, "file").value()});
        }
        const SweepResults merged = mergeSweeps(std::move(shards)).value();
        EXPECT_EQ(sweepJson(merged), sweepJson(whole)) << of;
        EXPECT_EQ(sweepCsv(merged), sweepCsv(whole)) << of;
    }
}

std::string mergeRefusal(std::vector<NamedSweep> shards)
{
    const auto merged = mergeSweeps(std::move(shards));
    return merged ? std::string() : merged.error().text();
}

TEST(Sweep, WhatDoesNotBelongTogetherIsNotMerged)
{
    const SweepPlan plan = planOf(requestOf({"capacity=8..64"}));
    const auto shard = [&](unsigned index, unsigned of) {
        return NamedSweep{"s" + std::to_string(index), resultsOf(plan, {index, of})};
    };
    EXPECT_NE(mergeRefusal({}).find("no file"), std::string::npos);
    EXPECT_NE(mergeRefusal({shard(1, 3), shard(3, 3)}).find("1 of 3 shards is missing (2/3)"), std::string::npos);
    EXPECT_NE(mergeRefusal({shard(1, 2), shard(1, 2)}).find("is shard 1/2, as s1 is"), std::string::npos);
    EXPECT_NE(mergeRefusal({shard(1, 2), shard(2, 3)}).find("another number of shards"), std::string::npos);
    const SweepPlan other = planOf(requestOf({"capacity=8..32"}));
    EXPECT_NE(mergeRefusal({shard(1, 2), {"o", resultsOf(other, {2, 2})}}).find("o: varies other things"),
              std::string::npos);
    const SweepPlan fork = planOf(requestOf({"capacity=8..64"}, "churn"));
    EXPECT_NE(mergeRefusal({shard(1, 2), {"o", resultsOf(fork, {2, 2})}}).find("of another scenario"),
              std::string::npos);
    NamedSweep old = shard(2, 2);
    old.results.head.version = "0.0.1";
    EXPECT_NE(mergeRefusal({shard(1, 2), old}).find("another version of sheafscope"), std::string::npos);
}

TEST(SweepFile, IsReadBackAndNothingElseIs)
{
    const SweepPlan plan = planOf(requestOf({"capacity=8..64", "machine=laptop-4,numa:1 core:3 pu:1"}));
    const SweepResults results = resultsOf(plan, {2, 3});
    const std::string json = sweepJson(results);
    EXPECT_EQ(parseSweep(json, "f").value(), results);
    const auto refused = [](const std::string& text, const std::string& why) {
        const auto sweep = parseSweep(text, "f.json");
        ASSERT_FALSE(sweep) << text;
        EXPECT_EQ(sweep.error().source, "f.json");
        EXPECT_NE(sweep.error().text().find(why), std::string::npos) << sweep.error().text();
    };
    const auto changed = [&](const std::string& from, const std::string& to) {
        std::string text = json;
        const auto at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return text.replace(at, from.size(), to);
    };
    refused("", "is no JSON");
    refused(json.substr(0, json.size() / 2), "is no JSON");
    refused("{}", "no file of a sweep");
    refused("[]", "no file of a sweep");
    refused("{\"format\": \"sheafscope-results\", \"version\": 1}", "no file of a sweep");
    refused(changed("\"version\": 1,", "\"version\": 99,"), "version 99 of the sweep format");
    refused(changed("\"shard\": \"2/3\"", "\"shard\": \"5/3\""), "\"shard\" is none");
    refused(changed("\"shard\": \"2/3\"", "\"shard\": \"1/3\""), "point 1 stands where point 0 is expected");
    refused(changed("\"point\":1,", "\"point\":99999,"), "\"point\" is 99999");
    refused(changed("\"point\":1,", "\"point\":-1,"), "\"point\" is -1");
    refused(changed("\"values\":[\"8\",\"numa", "\"values\":[\"9\",\"numa"), "not those of its place");
    refused(changed("\"barn_get\":", "\"barn_get\":\"x\",\"y\":"), "expected a number");
    refused(changed("\"runs\":2}", "\"runs\":1}"), "has 2 runs; expected 1");
    refused(changed("\"axes\": [{", "\"axes\": [{\"x\":"), "is no JSON");
}

TEST(SweepChart, CurveHasItsKneeAndTheMemoryAxis)
{
    const SweepPlan plan = planOf(requestOf({"capacity=1..64"}));
    const auto curve = curveOf(resultsOf(plan), "barn_get");
    ASSERT_TRUE(curve);
    EXPECT_TRUE(curve->isLogarithmic);
    EXPECT_EQ(curve->x.back(), 6) << "doublings";
    ASSERT_TRUE(curve->knee);
    EXPECT_EQ(curve->xLabels[*curve->knee], "4");
    EXPECT_EQ(curve->parkedBytes.back(), 6400);
    EXPECT_FALSE(curveOf(resultsOf(plan), "list_lock")) << "no run has it";
    EXPECT_FALSE(heatOf(resultsOf(plan), "barn_get")) << "one axis";
    EXPECT_FALSE(curveOf(resultsOf(plan, {1, 2}), "barn_get")) << "a shard is not the whole";
}

TEST(SweepChart, HeatHasARowForEachValueOfTheFirstAxis)
{
    const SweepPlan plan = planOf(requestOf({"capacity=1,2", "max_full=5,10,20"}));
    const auto heat = heatOf(resultsOf(plan), "bytes_parked");
    ASSERT_TRUE(heat);
    EXPECT_EQ(heat->yLabels.size(), 2U);
    EXPECT_EQ(heat->at(0, 2), 100);
    EXPECT_EQ(heat->at(1, 0), 200);
}

TEST(SweepText, SurvivesMailWhateverIsVaried)
{
    const std::vector<std::vector<std::string>> grids{
        {"capacity=1..64"},
        {"capacity=1..64", "max_full=1..12"},
        {"capacity=1,2", "max_full=1..40:1"},
        {"capacity=1,2", "max_full=1,2", "w=3,4"},
        {"machine=laptop-4,numa:1 core:3 pu:1"},
    };
    for (const auto& axes : grids) {
        const auto text = sweepText(resultsOf(planOf(requestOf(axes))), {"barn_get", "bytes_parked"});
        ASSERT_TRUE(text);
        for (std::size_t start = 0; start < text->size();) {
            const std::size_t end = text->find('\n', start);
            const std::string line = text->substr(start, end - start);
            EXPECT_LE(line.size(), 72U) << line;
            EXPECT_TRUE(line.empty() || (line.front() != ' ' && line.back() != ' ')) << line;
            start = end + 1;
        }
        EXPECT_NE(text->find("not a kernel measurement"), std::string::npos);
    }
    EXPECT_FALSE(sweepText(resultsOf(planOf(requestOf({"w=1,2"}))), {"speed"}));
}

TEST(SweepResults, OneRunHasNoInterval)
{
    SweepRequest request = requestOf({"capacity=8..64"});
    request.base.runs = 1;
    const SweepResults results = resultsOf(planOf(request));
    EXPECT_FALSE(results.summaryAt(0, "barn_get")->ci95);
    EXPECT_NE(sweepText(results, {"barn_get"})->find("no interval can be given"), std::string::npos);
}

} // namespace
} // namespace sheafscope
