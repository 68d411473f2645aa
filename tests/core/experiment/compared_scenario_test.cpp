// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/compared_scenario.h"

#include "core/base/atomic_file.h"
#include "core/experiment/compare.h"
#include "core/scenario/scenario_document.h"

#include "measurements.h"

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>

namespace sheafscope {
namespace {

/// A scenario file with the given members besides format and workload, gone afterwards.
class ScenarioFile {
public:
    explicit ScenarioFile(const std::string& members)
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "compared-scenario-XXXXXX").string();
        EXPECT_NE(mkdtemp(pattern.data()), nullptr);
        m_folder = pattern;
        const auto written =
            writeAtomically(path(), R"({"format": "sheafscope-scenario", "version": 1, "machine": "laptop-4", )"
                                    R"("workload": "burst", )" +
                                        members + "}");
        EXPECT_TRUE(written.has_value());
    }
    ScenarioFile(const ScenarioFile&) = delete;
    ScenarioFile& operator=(const ScenarioFile&) = delete;
    ~ScenarioFile() { std::filesystem::remove_all(m_folder); }
    [[nodiscard]] std::string path() const { return (m_folder / "mine.json").string(); }
    [[nodiscard]] ComparedScenario read() const
    {
        auto scenario = parseComparedScenario(path());
        EXPECT_TRUE(scenario.has_value()) << (scenario ? "" : scenario.error().text());
        return scenario.value_or(ComparedScenario{});
    }

private:
    std::filesystem::path m_folder;
};

TEST(ComparedScenario, RunsAsLongAsItsFileSays)
{
    // 4 CPUs, 20000 operations a second, 0.5 s: 2500 operations a CPU, all of which count.
    const ComparedScenario timed = ScenarioFile(R"("pace": 20000, "duration": 0.5)").read();
    ASSERT_TRUE(timed.length.has_value());
    EXPECT_EQ(*timed.length, (LengthPerCpu{0, 2500}));
    EXPECT_FALSE(parseComparedScenario("burst w=100")->length.has_value());

    ComparePlan plan;
    plan.scenarios = {timed, *parseComparedScenario("fork")};
    plan.machines = {"laptop-4"};
    plan.eras = {*parseComparedEra("7.0", {})};
    plan.seeds = {1};
    plan.length = {1000, 3000};
    plan.usesOwnLengths = true;
    const auto own = planCompare(plan);
    ASSERT_TRUE(own.has_value()) << own.error().text();
    EXPECT_EQ(own->measurements[0].length, (RunLength{0, 10'000}));
    EXPECT_EQ(own->measurements[1].length, (RunLength{4000, 12'000}));
    EXPECT_NE(own->head.warmupUnit.find("none of scenarios"), std::string::npos);
    plan.usesOwnLengths = false;
    const auto given = planCompare(plan);
    EXPECT_EQ(given->measurements[0].length, (RunLength{4000, 12'000}));
    EXPECT_NE(given->identity, own->identity);
}

TEST(ComparedScenario, TheFirstSeedIsThatOfTheFile)
{
    const ComparedScenario seven = ScenarioFile(R"("seed": 7)").read();
    const ComparedScenario nine = ScenarioFile(R"("seed": 9)").read();
    const ComparedScenario plain = *parseComparedScenario("fork");
    EXPECT_EQ(firstSeedOf(std::vector{plain}), 1U);
    EXPECT_EQ(firstSeedOf(std::vector{plain, seven}), 7U);
    EXPECT_EQ(firstSeedOf(std::vector{seven, seven}), 7U);
    const auto none = firstSeedOf(std::vector{seven, plain, nine});
    ASSERT_FALSE(none.has_value());
    EXPECT_NE(none.error().text().find("seed 7"), std::string::npos) << none.error().text();
    EXPECT_NE(none.error().text().find("--seed"), std::string::npos);
}

TEST(ComparedScenario, AChangeThatWouldNeverComeIsAnError)
{
    const ScenarioFile file(R"("pace": 20000, "duration": 1, "actions": ["0.5s: set kmalloc-256 capacity 4"])");
    ComparePlan plan;
    plan.scenarios = {file.read()};
    plan.eras = {*parseComparedEra("7.0", {})};
    plan.seeds = {1};
    plan.length = {0, 2000}; // 0.4 s
    const auto early = planCompare(plan);
    ASSERT_TRUE(early.has_value()) << early.error().text();
    const auto missed = measureRun(early->measurements.front());
    ASSERT_FALSE(missed.has_value());
    EXPECT_NE(missed.error().text().find("0.5 s"), std::string::npos) << missed.error().text();
    EXPECT_NE(missed.error().text().find("more than 2500 operations a CPU"), std::string::npos)
        << missed.error().text();
    plan.usesOwnLengths = true;
    const auto planned = planCompare(plan);
    const auto record = measureRun(planned->measurements.front());
    ASSERT_TRUE(record.has_value()) << record.error().text();
}

TEST(MeasuredCalls, AreCountedWithoutTheWarmUp)
{
    Measurement one = test::measurementOf("kvfree_rcu_1_arg_vmalloc_test", "7.0", "laptop-4");
    one.length = {4000, 40'000};
    const auto record = measureRun(one);
    ASSERT_TRUE(record.has_value()) << record.error().text();
    ASSERT_EQ(record->calls.size(), 2U);
    const BenchmarkCalls& freed = record->calls.at("kvfree_rcu");
    const BenchmarkCalls& got = record->calls.at("vmalloc");
    EXPECT_EQ(freed.reachedSlab, 0U);
    EXPECT_EQ(got.reachedSlab, got.made);
    // Two slab objects a vmalloc, which are freed later: no more loops than operations for their allocations.
    EXPECT_GT(freed.made, 4000U);
    EXPECT_LE(freed.made, 22'000U);
    // The counters say the same: what kvfree_rcu is given enters no sheaf.
    for (const auto& [cache, counters] : record->counters)
        for (const auto& [counter, total] : counters)
            EXPECT_TRUE(!counter.starts_with("free_rcu_sheaf") || total == 0) << cache << ' ' << counter;
    one.length = {4000, 4000};
    EXPECT_LT(measureRun(one)->calls.at("kvfree_rcu").made, freed.made / 5);
    EXPECT_TRUE(measureRun(test::measurementOf("fork", "7.0", "laptop-4"))->calls.empty());
}

} // namespace
} // namespace sheafscope
