// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/engine_fixture.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

/// Every scenario of the catalogue with its CPUs on several workers at once; the sanitizers look on.
class ConcurrentScenario : public testing::TestWithParam<std::string> {};

TEST_P(ConcurrentScenario, RunsOnSeveralWorkersAndFreesEverything)
{
    for (const char* era : {"6.18", "7.1"}) {
        const auto machine = test::machineOf(2, 6);
        EngineSettings settings = test::settingsOf(EngineMode::concurrent);
        settings.workers = 3;
        const auto engine =
            Engine::create(test::slubOn(machine, era), makeWorkload(GetParam(), {}, *machine).value(), settings)
                .value();
        engine->runOperations(20'000);
        EXPECT_GE(engine->status().operations, 20'000U);
        engine->quiesceWorkload();
        EXPECT_TRUE(engine->slub().findCache("kmalloc-8")->drain(CpuId{0}));
    }
}

std::vector<std::string> scenarioNames()
{
    std::vector<std::string> names;
    for (const WorkloadInfo& info : workloadCatalogue())
        names.push_back(info.name);
    return names;
}

INSTANTIATE_TEST_SUITE_P(Catalogue, ConcurrentScenario, testing::ValuesIn(scenarioNames()), [](const auto& parameter) {
    std::string name = parameter.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

} // namespace
} // namespace sheafscope
