// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_document.h"

#include "core/machine/machine_spec.h"
#include "core/machine/numactl_text.h"
#include "core/scenario/preset.h"
#include "core/scenario/scenario_hash.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

namespace sheafscope {
namespace {

constexpr std::string_view kHead = R"("format": "sheafscope-scenario", "version": 1)";

std::string with(const std::string& members)
{
    return "{" + std::string(kHead) + ",\n" + members + "}";
}

Result<ReadScenario> readMembers(const std::string& members)
{
    return readScenario(with(members), "x.json", "");
}

std::string faultOf(const std::string& members)
{
    const auto read = readMembers(members);
    return read ? "no fault in " + members : read.error().text();
}

/// A document that says everything.
const char* const kWhole = R"("title": "T", "question": "Q?", "look": ["here", "there"],
    "machine": {"name": "mine", "title": "two", "nodes": [{"cpus": "0-3", "memory-mb": 4096},
                {"cpus": "4-7", "memory-mb": 2048, "movable-mb": 1024}], "distances": [[10, 31], [31, 10]]},
    "era": "7.1", "mechanisms": {"max-full": 20, "empty-main": "barn"},
    "caches": [{"name": "mine", "size": 96, "align": 32, "flags": ["no-sheaves", "hwcache-align"]},
               {"name": "maple_node", "capacity": 60}],
    "workload": "fork", "parameters": {"vmas": 12, "reap-elsewhere": 0.25}, "cache": "maple_node",
    "seed": 18446744073709551615, "pace": "50k", "mode": "exact", "duration": 2.5,
    "actions": ["2s: set maple_node capacity 64", "500ms: shrink mine"])";

TEST(ScenarioDocument, WholeDocumentBecomesAChoiceAndBack)
{
    const auto read = readMembers(kWhole);
    ASSERT_TRUE(read) << read.error().text();
    const ScenarioChoice& choice = read->document.choice;
    EXPECT_EQ(read->document.look.size(), 2U);
    EXPECT_EQ(choice.era, "7.1");
    EXPECT_EQ(choice.overrides, (std::vector<std::string>{"max-full=20", "empty-main=barn"}));
    EXPECT_EQ(choice.seed, UINT64_MAX);
    EXPECT_EQ(choice.pace, 50'000);
    EXPECT_EQ(choice.seconds, 2.5);
    EXPECT_EQ(choice.mode, EngineMode::exact);
    EXPECT_EQ(choice.caches[0].flags, (std::vector<std::string>{"hwcache-align", "no-sheaves"}));
    const std::string canonical = scenarioJson(read->document);
    const auto again = readScenario(canonical, "canonical", "");
    ASSERT_TRUE(again) << again.error().text() << canonical;
    EXPECT_EQ(scenarioJson(again->document), canonical);
    EXPECT_EQ(again->document.choice, normalized(choice));
    EXPECT_EQ(again->document.title, "T");
}

TEST(ScenarioDocument, TheMachineIsTheOneThatWasDescribed)
{
    const auto read = readMembers(kWhole);
    ASSERT_TRUE(read);
    const auto scenario = makeScenario(read->document.choice);
    ASSERT_TRUE(scenario) << scenario.error().text();
    const Machine& machine = *scenario->machine;
    EXPECT_EQ(machine.name(), "mine");
    EXPECT_EQ(machine.cpuCount(), 8U);
    EXPECT_EQ(machine.node(NodeId{1}).movable, mebibytes(1024));
    EXPECT_EQ(machine.node(NodeId{1}).normal, mebibytes(1024));
    EXPECT_EQ(machine.distance(NodeId{0}, NodeId{1}), 31U);
}

TEST(ScenarioDocument, WhatIsAsUsualIsLeftOut)
{
    const auto usual = readMembers(R"("era": "7.0", "mechanisms": {"max-full": 10}, "parameters": {"vmas": 30})");
    const auto empty = readMembers(R"("seed": 42 // as always
    )");
    ASSERT_TRUE(usual) << usual.error().text();
    ASSERT_TRUE(empty) << empty.error().text();
    EXPECT_EQ(scenarioJson(usual->document), scenarioJson(empty->document));
}

TEST(ScenarioDocument, HashSaysWhatRunsAndNotWhatItIsCalled)
{
    const auto hashOf = [](const std::string& members) {
        const auto read = readMembers(members);
        EXPECT_TRUE(read) << read.error().text();
        return makeScenario(read->document.choice).value().hash;
    };
    const std::string plain = hashOf(R"("machine": "laptop-4")");
    EXPECT_EQ(plain.size(), 12U);
    EXPECT_EQ(plain.find_first_not_of("0123456789abcdef"), std::string::npos);
    EXPECT_EQ(hashOf(R"("title": "other", "look": ["x"], "machine": "laptop-4", "cache": "filp")"), plain);
    const Machine laptop = loadMachine("laptop-4").value();
    nlohmann::json lines = nlohmann::json::array();
    std::istringstream text(toNumactlText(laptop));
    for (std::string line; std::getline(text, line);)
        lines.push_back(line);
    EXPECT_EQ(hashOf(R"("machine": {"numactl": )" + lines.dump() + "}"), plain);
    const std::set<std::string> all{
        plain,
        hashOf(R"("machine": "laptop-4", "seed": 43)"),
        hashOf(R"("machine": "laptop-4", "pace": 1000)"),
        hashOf(R"("machine": "laptop-4", "duration": 3)"),
        hashOf(R"("machine": "laptop-4", "operations": 3)"),
        hashOf(R"("machine": "laptop-4", "mode": "concurrent")"),
        hashOf(R"("machine": "laptop-4", "era": "7.1")"),
        hashOf(R"("machine": "laptop-4", "mechanisms": {"max-full": 11})"),
        hashOf(R"("machine": "laptop-4", "caches": [{"name": "maple_node", "capacity": 8}])"),
        hashOf(R"("machine": "laptop-4", "parameters": {"vmas": 31})"),
        hashOf(R"("machine": "laptop-4", "workload": "brk1")"),
        hashOf(R"("machine": "laptop-4", "actions": ["1s: shrink maple_node"])"),
        hashOf(R"("machine": "seed-1x64")"),
    };
    EXPECT_EQ(all.size(), 13U);
}

TEST(ScenarioDocument, HashIsStable)
{
    // If this changes on purpose, hashes in old captures do not find their scenario any more: say so in the README.
    ScenarioChoice choice;
    choice.machine = "laptop-4";
    choice.mode = EngineMode::exact;
    const std::string expected = R"json({
  "format": "sheafscope-scenario",
  "version": 1,
  "machine": {
    "numactl": [
      "available: 1 nodes (0)",
      "node 0 cpus: 0 1 2 3",
      "node 0 size: 16384 MB",
      "node distances:",
      "node    0",
      "   0:  10"
    ]
  },
  "era": "7.0",
  "workload": "fork",
  "seed": 42,
  "pace": 500000,
  "mode": "exact"
}
)json";
    EXPECT_EQ(hashedText(choice, loadMachine("laptop-4").value()), expected);
}

TEST(ScenarioDocument, FaultsNameTheirPlaceAndWhatIsExpected)
{
    const auto expect = [](const std::string& members, const std::string& place, const std::string& words) {
        const std::string fault = faultOf(members);
        EXPECT_TRUE(fault.starts_with("x.json:" + place + ": ")) << fault;
        EXPECT_NE(fault.find(words), std::string::npos) << fault;
    };
    expect(R"("sed": 1)", "2:1", "unknown key 'sed' in the scenario; expected one of format");
    expect(R"("seed": "1")", "2:9", "'seed' is a string; expected a whole number");
    expect(R"("seed": -1)", "2:9", "'seed' is '-1'; expected a whole number from 0");
    expect(R"("seed": 1.5)", "2:9", "expected a whole number");
    expect(R"("era": "7.9")", "2:8", "7.9");
    expect(R"("machine": "no-such")", "2:12", "unknown machine 'no-such'; expected a built-in one");
    expect(R"("machine": 4)", "2:12", "'machine' is a number; expected a name or an object");
    expect(R"("machine": {"file": "nowhere.txt"})", "2:21", "nowhere.txt");
    expect(R"("machine": {"file": "a", "nodes": []})", "2:26", "unknown key 'nodes'");
    expect(R"("machine": {"numactl": ["node 0 cpus: 0", "node 0 size: -4 MB"]})", "2:43", "-4");
    expect(R"("machine": {"nodes": [{"cpus": "0-3", "memory-mb": "all"}]})", "2:52", "'memory-mb' is a string");
    expect(R"("machine": {"nodes": [{"cpus": "0-1", "memory-mb": 64}], "distances": [[10, 20]]})", "2:72", "1 rows");
    expect(R"("machine": {"nodes": [{"cpus": "0-4294967295", "memory-mb": 64}]})", "2:23",
           "expected numbers from 0 to 8191");
    expect(R"("machine": {"nodes": [{"cpus": "0-1"}]})", "2:22", "");
    expect(R"("mechanisms": {"max-ful": 1})", "2:16", "unknown mechanism 'max-ful'");
    expect(R"("mechanisms": {"max-full": "many"})", "2:28", "'max-full' is 'many'; expected");
    expect(R"("mechanisms": {"max-full": 0})", "2:15", "barn limit is out of range");
    expect(R"("caches": [{"name": "x"}])", "2:11", "'x'");
    expect(R"("caches": [{"name": "kmalloc-64", "capacity": 4}])", "2:11", "0s: set kmalloc-64 capacity");
    expect(R"("caches": [{"name": "maple_node", "flags": ["red"]}])", "2:12", "'red' is no flag");
    expect(R"("caches": [{"name": "maple_node", "align": 3}])", "2:12", "power of two");
    expect(R"("workload": "frok")", "2:13", "unknown workload 'frok'");
    expect(R"("workload": "trace")", "2:13", "needs a file");
    expect(R"("file": "x.txt")", "2:9", "reads no file");
    expect(R"("workload": "trace", "file": "nowhere.txt")", "2:30", "not a readable file");
    expect(R"("parameters": {"vma": 3})", "2:16", "has no parameter 'vma'; expected one of vmas");
    expect(R"("parameters": {"vmas": 0})", "2:24", "'vmas' is 0; expected a number from 1 to 2000");
    expect(R"("pace": "fast")", "2:9", "'fast' is not a pace");
    expect(R"("pace": 0)", "2:9", "'pace' is '0'");
    expect(R"("mode": "quick")", "2:9", "unknown mode");
    expect(R"("duration": 1, "operations": 5)", "2:30", "contradict");
    expect(R"("actions": ["1s shrink maple_node"])", "2:13", "has no time");
    expect(R"("actions": ["1s: shrunk maple_node"])", "2:13", "shrunk");
    expect(R"("duration": 1, "actions": ["1s: shrink maple_node"])", "2:28", "comes too late");
    expect(R"("mode": "concurrent", "actions": ["1s: shrink maple_node"])", "2:9", "exact mode");
    expect(R"("look": "x")", "2:9", "'look' is a string; expected a list of strings");
    EXPECT_NE(readScenario("{}", "x.json", "").error().text().find("x.json:1:1: no scenario"), std::string::npos);
    EXPECT_NE(readScenario("[1]", "x.json", "").error().text().find("is a list; expected an object"),
              std::string::npos);
    EXPECT_NE(readScenario(R"({"format": "sheafscope-scenario", "version": 2})", "x.json", "")
                  .error()
                  .text()
                  .find("x.json:1:46: version 2 is newer"),
              std::string::npos);
    EXPECT_NE(readScenario(R"({"format": "sheafscope-scenario"})", "x.json", "").error().text().find("no 'version'"),
              std::string::npos);
}

TEST(ScenarioDocument, WhatOnlyARunCanTellHasItsPlaceToo)
{
    const auto read = readMembers(R"("machine": "laptop-4", "duration": 3, "cache": "none_such",
        "actions": ["1s: shrink maple_node",
                    "2s: cpu 9 offline"])");
    ASSERT_TRUE(read) << read.error().text();
    const auto simulation = Simulation::create(makeScenario(read->document.choice).value());
    ASSERT_FALSE(simulation);
    EXPECT_TRUE(
        placedError(simulation.error(), *read, "x.json").text().starts_with("x.json:4:21: '2s: cpu 9 offline'"));
}

TEST(ScenarioDocument, SchemaKnowsTheKeysThatAreRead)
{
    const auto schema = nlohmann::json::parse(scenarioSchema());
    const auto whole = nlohmann::json::parse(with(kWhole), nullptr, true, true);
    for (const auto& [key, value] : whole.items())
        EXPECT_TRUE(schema["properties"].contains(key)) << key;
    // And the other way round: each key of the schema is asked for, which a null shows, as no key may be null.
    for (const auto& [key, about] : schema["properties"].items()) {
        auto broken = whole;
        broken[key] = nullptr;
        EXPECT_FALSE(readScenario(broken.dump(), "x.json", "")) << key;
    }
}

TEST(CacheRequests, TextAndBack)
{
    for (const char* text :
         {"maple_node capacity=64", "mine size=96 align=32 capacity=0 flags=hwcache-align+no-sheaves"})
        EXPECT_EQ(cacheRequestText(parseCacheRequest(text).value()), text);
    for (const char* text :
         {"", "x size", "x size=", "x size=0", "x size=9999999", "x color=1", "x flags=a", "x align=3"})
        EXPECT_FALSE(parseCacheRequest(text)) << text;
}

TEST(CacheRequests, ARequestChangesTheCacheThatRuns)
{
    const auto read = readMembers(kWhole);
    ASSERT_TRUE(read);
    const auto simulation = Simulation::create(makeScenario(read->document.choice).value());
    ASSERT_TRUE(simulation) << simulation.error().text();
    const auto info = (*simulation)->info();
    const auto specOf = [&](const char* name) { return info->caches[findCache(*info, name)->v].spec; };
    EXPECT_EQ(specOf("maple_node").requestedCapacity, 60U);
    EXPECT_EQ(specOf("mine").objectSize, 96U);
    EXPECT_TRUE(specOf("mine").noSheaves);
    EXPECT_EQ(info->scenarioHash.size(), 12U);
    const auto portable = readScenario(info->scenarioDocument, "portable", "");
    ASSERT_TRUE(portable) << portable.error().text();
    EXPECT_EQ(makeScenario(portable->document.choice).value().hash, info->scenarioHash);
}

} // namespace
} // namespace sheafscope
