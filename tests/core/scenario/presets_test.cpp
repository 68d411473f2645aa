// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/preset.h"

#include "core/scenario/scenario_difference.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

namespace sheafscope {
namespace {

TEST(Presets, EachHasATitleAQuestionAndWhatToLookAt)
{
    std::set<std::string> names;
    std::set<std::string> titles;
    std::set<std::string> questions;
    EXPECT_GE(presets().size(), 20U);
    for (const Preset& preset : presets()) {
        EXPECT_TRUE(names.insert(preset.name).second) << preset.name;
        EXPECT_TRUE(titles.insert(preset.document.title).second) << preset.name;
        EXPECT_TRUE(questions.insert(preset.document.question).second) << preset.name;
        EXPECT_TRUE(preset.document.question.ends_with('?')) << preset.name;
        EXPECT_FALSE(preset.document.look.empty()) << preset.name;
        EXPECT_TRUE(preset.document.choice.seconds.has_value()) << preset.name;
        EXPECT_EQ(findPreset(preset.name), &preset);
    }
    EXPECT_EQ(findPreset("no-such"), nullptr);
}

/// Each starts, does something, and gets past its actions that come soon, in exact mode where it can.
TEST(Presets, EachRuns)
{
    for (const Preset& preset : presets()) {
        ScenarioChoice choice = preset.document.choice;
        auto scenario = makeScenario(choice);
        ASSERT_TRUE(scenario) << preset.name << ": " << scenario.error().text();
        auto simulation = Simulation::create(*scenario);
#ifdef SHEAFSCOPE_EXECUTOR_JTHREAD
        if (choice.workload.starts_with("tbb-"))
            continue;
#endif
        ASSERT_TRUE(simulation) << preset.name << ": " << simulation.error().text();
        EXPECT_TRUE(findCache(*(*simulation)->info(), choice.cache)) << preset.name;
        const auto ran = (*simulation)->engine().runOperations(5000);
        ASSERT_TRUE(ran) << preset.name << ": " << ran.error().text();
        EXPECT_GE((*simulation)->engine().status().operations, 5000U) << preset.name;
    }
}

TEST(Presets, WhatAScenarioNames)
{
    EXPECT_EQ(scenarioNamed("brk1")->choice.workload, "brk1");
    EXPECT_FALSE(isScenarioDocument("brk1"));
    EXPECT_FALSE(isScenarioDocument("trace"));
    EXPECT_TRUE(isScenarioDocument("hotplug"));
    EXPECT_TRUE(isScenarioDocument("some/file"));
    EXPECT_TRUE(isScenarioDocument("x.json"));
    EXPECT_NE(scenarioNamed("hotplugg").error().text().find("--scenario: unknown scenario 'hotplugg'"),
              std::string::npos);
}

std::vector<ScenarioDifference> differencesOf(const ScenarioChoice& left, const ScenarioChoice& right)
{
    return scenarioDifferences(makeScenario(left).value(), makeScenario(right).value(), left, right);
}

TEST(ScenarioDifferences, AreNamed)
{
    const ScenarioChoice& mine = findPreset("not-on-my-box")->document.choice;
    const ScenarioChoice& theirs = findPreset("ublk-report")->document.choice;
    const auto differences = differencesOf(mine, theirs);
    const auto isSize = [](const ScenarioDifference& d) { return d.what == "node 1 size" && d.right == "0 MB"; };
    EXPECT_TRUE(std::ranges::any_of(differences, isSize)) << differencesText(differences);
    EXPECT_TRUE(differencesOf(mine, mine).empty());
    EXPECT_EQ(differencesText({}), "the scenarios are equal\n");
}

TEST(ScenarioDifferences, DefaultsCountAsSaid)
{
    ScenarioChoice left;
    left.machine = "laptop-4";
    ScenarioChoice right = left;
    right.parameters["vmas"] = 30; // as usual
    EXPECT_TRUE(differencesOf(left, right).empty());
    right.parameters["vmas"] = 31;
    right.era = "7.1";
    right.seed = 7;
    right.changes = {"1s: shrink maple_node"};
    right.mode = EngineMode::exact;
    right.caches = {parseCacheRequest("maple_node capacity=8").value()};
    const std::string text = differencesText(differencesOf(left, right));
    for (const char* line : {"era: 7.0 / 7.1\n", "mechanism barn-nodes: with-memory / online\n",
                             "cache maple_node: none / capacity=8\n", "parameter vmas: 30 / 31\n", "seed: 42 / 7\n",
                             "mode: concurrent / exact\n", "action: none / 1s: shrink maple_node\n"})
        EXPECT_NE(text.find(line), std::string::npos) << text;
}

} // namespace
} // namespace sheafscope
