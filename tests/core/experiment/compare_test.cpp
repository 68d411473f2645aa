// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/experiment/compare.h"
#include "core/experiment/fail_rule.h"
#include "core/experiment/results_file.h"
#include "core/machine/machine_spec.h"
#include "core/scenario/preset.h"
#include "core/scenario/scenario_hash.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <limits>
#include <unistd.h>

namespace sheafscope {
namespace {

namespace fs = std::filesystem;

ComparePlan smallPlan()
{
    ComparePlan plan;
    plan.scenarios = {*parseComparedScenario("fork"), *parseComparedScenario("burst w=300")};
    plan.machines = {"laptop-4"};
    plan.eras = {*parseComparedEra("6.19", {}), *parseComparedEra("7.0", {})};
    plan.seeds = {1, 2, 3};
    plan.length = {1000, 3000};
    plan.profile = loadCostProfile("published").value();
    return plan;
}

ResultSet run(const ComparePlan& plan, const RunOptions& options = {})
{
    const auto planned = planCompare(plan);
    EXPECT_TRUE(planned.has_value()) << (planned ? "" : planned.error().text());
    auto results = runPlanned(*planned, options);
    EXPECT_TRUE(results.has_value()) << (results ? "" : results.error().text());
    return results.value_or(ResultSet{});
}

/// A folder that is gone afterwards.
class Folder {
public:
    Folder() : m_path(fs::temp_directory_path() / ("sheafscope-compare-test-" + std::to_string(getpid())))
    {
        fs::remove_all(m_path);
        fs::create_directories(m_path);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(m_path); }
    [[nodiscard]] std::string file(const char* name) const { return (m_path / name).string(); }

private:
    fs::path m_path;
};

TEST(Compare, RunsEveryCellInOrder)
{
    const ResultSet results = run(smallPlan());
    ASSERT_EQ(results.runs.size(), 12U);
    EXPECT_EQ(results.runs[0].cell, (CellKey{"fork", "laptop-4", "6.19"}));
    EXPECT_EQ(results.runs[2].seed, 3U);
    EXPECT_EQ(results.runs[3].cell.era, "7.0");
    EXPECT_EQ(results.runs[6].cell.scenario, "burst w=300");
    EXPECT_EQ(results.head.base, "6.19");
    EXPECT_EQ(results.head.machines.count("laptop-4"), 1U);
    EXPECT_NE(results.head.scenarios.at("fork"), results.head.scenarios.at("burst w=300"));
    std::size_t draws = 0;
    for (std::size_t seed = 0; seed < 3; ++seed)
        draws += results.runs[seed].costDraws.size();
    EXPECT_EQ(draws, kCostDraws);
}

TEST(Compare, CachesThatWereCountedApartAreRowsOfTheirOwn)
{
    ComparePlan plan = smallPlan();
    plan.caches = {"maple_node"};
    plan.scenarios.pop_back();
    const ResultSet results = run(plan);
    EXPECT_EQ(*parseResults(resultsJson(results), "x"), results);
    const ResultSet with = withCaches(results);
    ASSERT_EQ(with.runs.size(), 3 * results.runs.size());
    EXPECT_EQ(with.runs[0].cell.scenario, "fork");
    EXPECT_EQ(with.runs[6].cell.scenario, "fork: maple_node");
    EXPECT_EQ(with.runs[12].cell.scenario, "fork: other caches");
    EXPECT_EQ(with.head.scenarios.at("fork: maple_node"), with.head.scenarios.at("fork"));
    EXPECT_EQ(withCaches(with), with);
}

TEST(Compare, DoesNotDependOnHowManyWork)
{
    RunOptions alone;
    alone.workers = 1;
    RunOptions many;
    many.workers = 4;
    EXPECT_EQ(resultsJson(run(smallPlan(), alone)), resultsJson(run(smallPlan(), many)));
}

TEST(Compare, GoesOnWhereItWasKilled)
{
    const Folder folder;
    const auto planned = planCompare(smallPlan());
    ASSERT_TRUE(planned.has_value());
    RunOptions options;
    options.workFile = folder.file("work");
    options.workers = 2;
    std::stop_source source;
    options.progress = [&](const RunProgress& now) {
        if (now.done >= 4)
            source.request_stop();
    };
    const auto stopped = runPlanned(*planned, options, source.get_token());
    ASSERT_FALSE(stopped.has_value());
    EXPECT_EQ(stopped.error().message, kCancelled);
    // As a kill in the middle of a write leaves it.
    std::string half = *readWholeFile(options.workFile);
    half += half.substr(half.rfind("{\"scenario\""), 40);
    ASSERT_TRUE(writeAtomically(options.workFile, half).has_value());

    std::vector<RunProgress> told;
    options.progress = [&](const RunProgress& now) { told.push_back(now); };
    const auto results = runPlanned(*planned, options);
    ASSERT_TRUE(results.has_value()) << results.error().text();
    EXPECT_GE(told.front().found, 4U);
    EXPECT_LT(told.front().found, 12U);
    EXPECT_EQ(told.back().done, 12U);
    EXPECT_EQ(resultsJson(*results), resultsJson(run(smallPlan())));
    // Once more: everything is there, nothing is run.
    told.clear();
    EXPECT_EQ(*runPlanned(*planned, options), *results);
    EXPECT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().found, 12U);
}

TEST(Compare, EveryCutOfTheWorkFileIsRepaired)
{
    const Folder folder;
    ComparePlan plan = smallPlan();
    plan.scenarios.pop_back();
    plan.seeds = {1};
    plan.keepsCounters = false;
    plan.profile.reset();
    const auto planned = planCompare(plan);
    RunOptions options;
    options.workFile = folder.file("work");
    const ResultSet whole = *runPlanned(*planned, options);
    const std::string text = *readWholeFile(options.workFile);
    for (std::size_t n = 0; n < text.size(); n += text.size() / 25) {
        ASSERT_TRUE(writeAtomically(options.workFile, text.substr(0, n)).has_value());
        const auto again = runPlanned(*planned, options);
        ASSERT_TRUE(again.has_value()) << n << ": " << again.error().text();
        EXPECT_EQ(*again, whole) << n;
    }
    // A line that comes twice counts once.
    ASSERT_TRUE(writeAtomically(options.workFile, text + text.substr(text.find('\n') + 1)).has_value());
    EXPECT_EQ(*runPlanned(*planned, options), whole);
}

TEST(Compare, RefusesTheWorkFileOfSomethingElse)
{
    const Folder folder;
    RunOptions options;
    options.workFile = folder.file("work");
    run(smallPlan(), options);
    ComparePlan other = smallPlan();
    other.seeds.push_back(4);
    const auto refused = runPlanned(*planCompare(other), options);
    ASSERT_FALSE(refused.has_value());
    EXPECT_NE(refused.error().text().find("another experiment"), std::string::npos);

    ASSERT_TRUE(writeAtomically(options.workFile, "dear diary\n").has_value());
    EXPECT_NE(runPlanned(*planCompare(other), options).error().text().find("no work file"), std::string::npos);
    EXPECT_EQ(*readWholeFile(options.workFile), "dear diary\n");

    options.workFile = folder.file("no/work");
    EXPECT_NE(runPlanned(*planCompare(other), options).error().text().find("cannot be written"), std::string::npos);
}

TEST(Compare, HashesAreOfTheScenarioAlone)
{
    ComparePlan plan = smallPlan();
    const auto hashOf = [](const ComparePlan& p) { return planCompare(p)->head.scenarios.begin()->second; };
    const std::string hash = hashOf(plan);
    plan.machines = {"seed-1x64"};
    plan.seeds = {9};
    plan.eras.pop_back();
    EXPECT_EQ(hashOf(plan), hash);
    plan.scenarios[1] = *parseComparedScenario("burst w=301");
    EXPECT_NE(hashOf(plan), hash);
}

TEST(Compare, TakesPresetsAndScenarioFiles)
{
    const Folder folder;
    const std::string path = folder.file("my burst.json");
    ASSERT_TRUE(writeAtomically(path, R"({"format": "sheafscope-scenario", "version": 1, "machine": "laptop-4",
        "era": "7.1", "mechanisms": {"max-full": 5}, "workload": "burst", "parameters": {"w": 100}, "seed": 9})")
                    .has_value());
    const auto read = loadScenario(path);
    ASSERT_TRUE(read.has_value()) << read.error().text();
    const auto scenario = parseComparedScenario(path);
    ASSERT_TRUE(scenario.has_value()) << scenario.error().text();
    EXPECT_EQ(scenario->label, "my burst");
    EXPECT_EQ(machineOf(*scenario), "laptop-4");

    ComparePlan plan = smallPlan();
    plan.machines.clear();
    plan.scenarios = {*scenario};
    const auto planned = planCompare(plan);
    ASSERT_TRUE(planned.has_value()) << planned.error().text();
    const auto machine = loadMachine("laptop-4");
    EXPECT_EQ(planned->head.scenarios.at("my burst"), scenarioHash(read->document.choice, *machine));
    EXPECT_EQ(planned->head.documents.at("my burst"), portableText(read->document.choice, *machine));
    for (const Measurement& one : planned->measurements) {
        EXPECT_EQ(one.scenario.mechanisms.maxFullSheaves, 5U);
        EXPECT_EQ(one.cell.machine, "laptop-4");
    }

    ASSERT_FALSE(presets().empty());
    const auto preset = parseComparedScenario(presets().front().name);
    ASSERT_TRUE(preset.has_value()) << preset.error().text();
    EXPECT_EQ(preset->choice, presets().front().document.choice);
}

TEST(Compare, TellsThePlaceOfAFaultInAScenarioFile)
{
    const Folder folder;
    const std::string path = folder.file("s.json");
    ASSERT_TRUE(writeAtomically(path, "{\"format\": \"sheafscope-scenario\", \"version\": 1,\n"
                                      "\"actions\": [\"1s: set nosuch capacity 64\"]}\n")
                    .has_value());
    const auto scenario = parseComparedScenario(path);
    ASSERT_FALSE(scenario.has_value());
    EXPECT_EQ(scenario.error().text().substr(0, path.size() + 3), path + ":2:");
    EXPECT_NE(parseComparedScenario("no/such.json").error().text().find("no/such.json"), std::string::npos);
}

TEST(Compare, ErasMayHaveOtherMechanisms)
{
    const auto era = parseComparedEra("7.0+max-full=20", {"max-empty=5"});
    ASSERT_TRUE(era.has_value()) << era.error().text();
    EXPECT_EQ(era->label.substr(0, 6), "7.0 + ");
    EXPECT_NE(era->label.find("max-full=20"), std::string::npos);
    EXPECT_NE(era->label.find("max-empty=5"), std::string::npos);
    EXPECT_EQ(parseComparedEra("7.0+max-full=10", {})->label, "7.0");
}

TEST(Compare, SaysWhatIsWrong)
{
    const auto errorOf = [](const ComparePlan& plan) {
        const auto planned = planCompare(plan);
        return planned ? std::string("accepted") : planned.error().text();
    };
    const auto contains = [](const std::string& text, const char* part) {
        return text.find(part) != std::string::npos;
    };
    ComparePlan plan = smallPlan();
    plan.eras.push_back(plan.eras.front());
    EXPECT_TRUE(contains(errorOf(plan), "--eras: '6.19' is named twice"));
    plan = smallPlan();
    plan.scenarios.push_back(plan.scenarios.front());
    EXPECT_TRUE(contains(errorOf(plan), "--scenario: 'fork' is named twice"));
    plan = smallPlan();
    plan.base = "7.3";
    EXPECT_TRUE(contains(errorOf(plan), "--base: '7.3' does not run; expected one of 6.19, 7.0"));
    plan = smallPlan();
    plan.machines = {"no-such-machine"};
    EXPECT_TRUE(contains(errorOf(plan), "--machines")) << errorOf(plan);
    plan = smallPlan();
    plan.seeds.clear();
    EXPECT_TRUE(contains(errorOf(plan), "--runs"));
    plan = smallPlan();
    plan.length.operations = std::numeric_limits<std::uint64_t>::max() / 2;
    EXPECT_TRUE(contains(errorOf(plan), "--ops"));
    plan = smallPlan();
    plan.scenarios = {*parseComparedScenario("burst w=-5")};
    EXPECT_TRUE(contains(errorOf(plan), "burst w=-5 in 6.19")) << errorOf(plan);

    EXPECT_TRUE(contains(parseComparedScenario("forq").error().text(), "unknown scenario 'forq'"));
    EXPECT_TRUE(contains(parseComparedScenario(" , ").error().text(), "is empty"));
    EXPECT_FALSE(parseComparedScenario("fork children").has_value());
    EXPECT_TRUE(contains(parseComparedEra("6.1", {}).error().text(), "--eras"));
    EXPECT_TRUE(contains(parseComparedEra("7.0", {"nonsense=1"}).error().text(), "--set"));
    EXPECT_FALSE(parseComparedEra("+", {}).has_value());
}

// --- rules ------------------------------------------------------------------------------------------------------

ResultSet resultsOf(const std::vector<std::pair<std::string, std::vector<double>>>& eras)
{
    ResultSet results;
    for (const auto& [era, values] : eras) {
        for (const double value : values) {
            RunRecord record;
            record.cell = {"fork", "m", era};
            record.metrics["slowpath_share"] = value;
            results.runs.push_back(record);
        }
    }
    return results;
}

std::size_t brokenBy(const char* rule, const ResultSet& results)
{
    const auto broken = brokenRules(results, {*parseFailRule(rule)}, "6.19");
    EXPECT_TRUE(broken.has_value()) << broken.error().text();
    return broken ? broken->size() : 0;
}

TEST(FailRule, ComparesMeansWithTheBase)
{
    const ResultSet results = resultsOf({{"6.19", {1, 3}}, {"7.0", {2, 2.5}}, {"7.1", {1.5, 1.5}}});
    EXPECT_EQ(brokenBy("slowpath_share>+10%", results), 1U);
    EXPECT_EQ(brokenBy("slowpath_share > +12.5 %", results), 0U);
    EXPECT_EQ(brokenBy("slowpath_share<-20%", results), 1U);
    EXPECT_EQ(brokenBy("slowpath_share>-30%", results), 2U);
    EXPECT_EQ(brokenBy("slowpath_share>1.9", results), 2U);
    EXPECT_EQ(brokenBy("slowpath_share<1e9", results), 3U);
    const auto broken = brokenRules(results, {*parseFailRule("slowpath_share>+10%")}, "6.19");
    EXPECT_EQ(broken->front(), "fork on m, 7.0: slowpath_share is 2.25 %, +12.50 % of 2 in 6.19 (--fail-if "
                               "slowpath_share>+10%)");
}

TEST(FailRule, ABaseOfZeroIsPassedByAnything)
{
    EXPECT_EQ(brokenBy("slowpath_share>+1000%", resultsOf({{"6.19", {0}}, {"7.0", {0.001}}})), 1U);
    EXPECT_EQ(brokenBy("slowpath_share>+0%", resultsOf({{"6.19", {0}}, {"7.0", {0}}})), 0U);
}

TEST(FailRule, ARuleThatCannotFailIsAMistake)
{
    const ResultSet results = resultsOf({{"6.19", {1}}, {"7.0", {2}}});
    const auto absent = brokenRules(results, {*parseFailRule("host_throughput<1")}, "6.19");
    ASSERT_FALSE(absent.has_value());
    EXPECT_NE(absent.error().text().find("can say nothing"), std::string::npos);
    EXPECT_FALSE(brokenRules(results, {*parseFailRule("slowpath_share>+1%")}, "6.17").has_value());
    const ResultSet odd = resultsOf({{"6.19", {1}}, {"7.0", {std::numeric_limits<double>::quiet_NaN()}}});
    EXPECT_FALSE(brokenRules(odd, {*parseFailRule("slowpath_share>+1%")}, "6.19").has_value());
}

TEST(FailRule, RefusesWhatItCannotRead)
{
    for (const char* text : {"", "slowpath_share", ">5", "slowpath_share>", "slowpath_share>ten%", "slowpath_share>%",
                             "slowpath_share>nan", "slowpath_share>inf%", "slowpath_share>5%%", "slowpath_share>>5",
                             "slowpath_share>+-5", "slowpath_share=5", "slowpath_share>0x10"})
        EXPECT_FALSE(parseFailRule(text).has_value()) << text;
    const auto unknown = parseFailRule("slow>5");
    EXPECT_NE(unknown.error().text().find("unknown metric 'slow'; expected one of slowpath_share, "),
              std::string::npos);
}

} // namespace
} // namespace sheafscope
