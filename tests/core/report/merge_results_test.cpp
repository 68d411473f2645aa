// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/merge_results.h"

#include "made_up_results.h"

#include <gtest/gtest.h>
#include <vector>

namespace sheafscope {
namespace {

ResultSet other()
{
    ResultSet results = madeUpResults();
    results.head.command = "sheafscope compare --machines big";
    results.head.machines = {{"big", "available: 1 nodes (0)\n"}};
    for (RunRecord& run : results.runs)
        run.cell.machine = "big";
    return results;
}

Result<ResultSet> merged(const ResultSet& a, const ResultSet& b, const std::string& base = {})
{
    const std::vector<NamedResults> files{{"a.json", a}, {"b.json", b}};
    return mergeResults(files, base);
}

std::string mergeError(const ResultSet& b)
{
    const auto all = merged(madeUpResults(), b);
    return all ? "no error" : all.error().text();
}

TEST(MergeResults, MachinesStandSideBySide)
{
    const auto all = merged(madeUpResults(), other());
    ASSERT_TRUE(all.has_value());
    EXPECT_EQ(all->runs.size(), 2 * madeUpResults().runs.size());
    EXPECT_EQ(all->head.machines.size(), 2U);
    EXPECT_NE(all->head.command.find("\nsheafscope compare --machines big"), std::string::npos);
    EXPECT_EQ(all->head.host, madeUpResults().head.host) << "the same host is named once";
}

TEST(MergeResults, NothingCountsTwice)
{
    const auto all = merged(madeUpResults(), madeUpResults());
    ASSERT_TRUE(all.has_value());
    EXPECT_EQ(*all, madeUpResults());
}

TEST(MergeResults, OtherSeedsAreMoreRuns)
{
    ResultSet later = madeUpResults();
    for (RunRecord& run : later.runs)
        run.seed += 100;
    later.head.seeds = {142, 143, 144, 145, 146, 147};
    later.head.date = "2026-11-26";
    const auto all = merged(madeUpResults(), later);
    EXPECT_EQ(all->head.seeds.size(), 12U);
    EXPECT_EQ(all->head.runs, 12U);
    EXPECT_EQ(all->head.date, "2026-11-26");
}

TEST(MergeResults, RefusesWhatDoesNotBelongTogether)
{
    ResultSet b = other();
    b.head.version = "9.9.8";
    EXPECT_EQ(mergeError(b), "b.json: is of Sheafscope 9.9.8, and a.json of 9.9.9; expected results of one version");
    b = other();
    b.head.scenarios["fork"] = "77";
    EXPECT_EQ(mergeError(b),
              "b.json: has another scenario 'fork' than a.json (hash 77 against 0123456789abcdef); expected "
              "the same");
    b = other();
    b.head.scenarios["execve"] = "1";
    EXPECT_EQ(mergeError(b),
              "b.json: has the scenario 'execve', which a.json does not have; expected the same scenarios in "
              "all files");
    b = other();
    b.head.scenarios.erase("fork");
    EXPECT_NE(mergeError(b).find("does not have the scenario 'fork' of a.json"), std::string::npos);
    b = other();
    b.head.warmup = 5;
    EXPECT_NE(mergeError(b).find("has a warm-up of 5 operations"), std::string::npos);
    b = other();
    b.head.profile = "this host";
    EXPECT_NE(mergeError(b).find("expected one cost profile"), std::string::npos);
    b = other();
    b.head.base = "6.17";
    EXPECT_NE(mergeError(b).find("expected the same, or --base"), std::string::npos);
    EXPECT_TRUE(merged(madeUpResults(), b, "6.17").has_value());
    b = madeUpResults();
    b.head.machines["small-2x4"] += "x";
    EXPECT_NE(mergeError(b).find("another machine small-2x4"), std::string::npos);
    b = madeUpResults();
    b.runs.front().metrics["slowpath_share"] = 7;
    EXPECT_NE(
        mergeError(b).find("b.json: slowpath_share of fork on small-2x4 in 6.17 with seed 42 is 7, and 6.1 in a file "
                           "before it"),
        std::string::npos);
}

TEST(MergeResults, AHostFigureMeasuredAgainIsAnotherRun)
{
    ResultSet again = madeUpResults();
    for (RunRecord& run : again.runs) {
        if (run.metrics.contains("host_throughput"))
            run.metrics["host_throughput"] += 0.5;
    }
    const auto all = merged(madeUpResults(), again);
    ASSERT_TRUE(all.has_value());
    EXPECT_EQ(all->runs.size(), madeUpResults().runs.size() + 12);
    EXPECT_EQ(all->runs.back().metrics.size(), 1U);
}

TEST(MergeResults, FiguresOfTwoHostsAreNotMixed)
{
    ResultSet elsewhere = madeUpResults();
    elsewhere.head.host = "another CPU";
    const auto all = merged(madeUpResults(), elsewhere);
    ASSERT_TRUE(all.has_value());
    for (const RunRecord& run : all->runs) {
        if (run.metrics.contains("host_throughput")) {
            EXPECT_NE(run.cell.machine.find(", host "), std::string::npos);
        }
    }
    EXPECT_EQ(all->head.host, "made-up CPU, 8 CPUs; another CPU");
}

} // namespace
} // namespace sheafscope
