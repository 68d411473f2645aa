// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/machine_spec.h"
#include "core/observe/simulation.h"
#include "core/workload/script_runner.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

const std::string kScripts = std::string(SHEAFSCOPE_TEST_DATA) + "/groundtruth/scripts/";

Scenario scenarioOf(const std::string& script, const std::string& machine, const std::string& era)
{
    Scenario scenario;
    scenario.machine = std::make_shared<const Machine>(*loadMachine(machine));
    scenario.era = era;
    scenario.mechanisms = findEra(era)->mechanisms;
    scenario.workload = "script";
    scenario.file = kScripts + script;
    return scenario;
}

class ScriptScenario : public ::testing::TestWithParam<std::string> {};

TEST_P(ScriptScenario, CountsWhatTheScriptRunnerCounts)
{
    const std::string path = kScripts + "kfreercut4-A.ops";
    const Scenario scenario = scenarioOf("kfreercut4-A.ops", "gt-t4", GetParam());
    auto simulation = Simulation::create(scenario);
    ASSERT_TRUE(simulation) << simulation.error().text();
    EXPECT_EQ((*simulation)->scenario().engine.mode, EngineMode::exact);
    (*simulation)->engine().runOperations(10'000'000);
    EXPECT_TRUE((*simulation)->engine().status().isFinished);
    const auto snapshot = (*simulation)->sampleNow();
    const CounterValues totals = snapshot->totals(snapshot->focus);

    std::map<std::string, std::uint64_t> expected;
    ScriptListener listener;
    listener.onStep = [&](const ScriptStep& step) {
        for (const auto& [name, value] : step.counters)
            expected[name.substr(name.find('.') + 1)] += value;
    };
    const auto script = loadOpScript(path);
    ASSERT_TRUE(runOpScript(*script, scenario.machine, scenario.mechanisms, listener));
    expected["sheaf_alloc"] += scenario.mechanisms.sheafCaches == SheafCaches::none ? 0 : scenario.machine->cpuCount();
    for (const StatItem item : countersOf(scenario.mechanisms))
        EXPECT_EQ(totals[item], expected[std::string(describe(item).sysfsName)]) << describe(item).sysfsName;
}

INSTANTIATE_TEST_SUITE_P(Eras, ScriptScenario, ::testing::Values("6.17", "6.19", "7.0", "7.3"), [](const auto& test) {
    std::string name = test.param;
    name[1] = '_';
    return name;
});

TEST(ScriptScenarioInput, IsRefusedWithFileAndLine)
{
    Scenario scenario = scenarioOf("kfreercut4-A.ops", "gt-t1", "7.0");
    auto refused = Simulation::create(scenario);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text().find("kfreercut4-A.ops:"), std::string::npos) << refused.error().text();
    scenario.file.clear();
    EXPECT_FALSE(Simulation::create(scenario));
    scenario.file = "/nowhere.ops";
    EXPECT_FALSE(Simulation::create(scenario));
}

} // namespace
} // namespace sheafscope
