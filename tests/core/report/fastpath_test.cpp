// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/compressed_file.h"
#include "core/report/fastpath_beside.h"
#include "core/report/mail_text.h"
#include "core/report/render_report.h"
#include "format_flowed.h"
#include "made_up_results.h"

#include <algorithm>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <random>

namespace sheafscope {
namespace {

std::string dataFile(const char* name)
{
    return readTextFile(std::string(SHEAFSCOPE_TEST_DATA) + "/data/fastpath/" + name).value();
}

std::vector<FastpathTable> tablesOf(const std::string& text)
{
    auto tables = parseFastpath(text, "mail");
    EXPECT_TRUE(tables.has_value()) << tables.error().text();
    return tables.value_or(std::vector<FastpathTable>());
}

std::string errorOf(const std::string& text)
{
    const auto tables = parseFastpath(text, "mail");
    return tables ? "no error" : tables.error().text();
}

/// Cuts every line at random blanks, or anywhere in a rule.
std::string mangled(const std::string& text, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const std::size_t columns = 20 + random() % 80;
    std::string result;
    for (std::string line : linesOf(text)) {
        while (line.size() > columns) {
            const bool isRule = line.find_first_not_of("-=+") == std::string::npos;
            const std::size_t blank = isRule ? columns : line.rfind(' ', columns);
            if (blank == std::string::npos || blank == 0)
                break;
            result += line.substr(0, blank) + (random() % 2 == 0 ? " \n" : "\r\n");
            line.erase(0, blank + (isRule ? 0 : 1));
        }
        result += line + "\n";
    }
    return random() % 2 == 0 ? quoted(result, "> ") : quoted(quoted(result, "> "), ">");
}

TEST(FastpathTable, ReadsTheSeedsTable)
{
    const auto tables = tablesOf(dataFile("seed.txt"));
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(tables[0].title, "Intel Sapphire Rapids (x86_64)");
    EXPECT_EQ(tables[1].title, "AWS Graviton3 (arm64)");
    EXPECT_EQ(tables[0].columns,
              (std::vector<std::string>{"6-19-0", "7-0-0-rc1", "7-0-0-rc2", "7-0-0-rc2-gaf4e9ef3d784", "7-0-0-rc3",
                                        "7-0-0-rc4", "7-0-0-rc5"}));
    ASSERT_EQ(tables[0].rows.size(), 6U);
    ASSERT_EQ(tables[1].rows.size(), 9U);
    const FastpathRow& first = tables[0].rows[0];
    EXPECT_EQ(first.benchmark, "micromm/vmalloc");
    EXPECT_EQ(first.name, "kvfree_rcu_1_arg_vmalloc_test: p:1, h:0, l:500000");
    EXPECT_EQ(first.unit, "usec");
    EXPECT_EQ(first.cells[0], (FastpathCell{262605.17, Mark::none}));
    EXPECT_EQ(first.cells[1], (FastpathCell{-4.94, Mark::none}));
    EXPECT_EQ(first.cells[3], (FastpathCell{-8.11, Mark::regression}));
    EXPECT_EQ(tables[0].rows[1].benchmark, "micromm/vmalloc") << "of the row above";
    EXPECT_EQ(tables[0].rows[5].benchmark, "perf/syscall");
    const FastpathRow& execve = tables[1].rows[7];
    EXPECT_EQ(execve.name, "execve");
    EXPECT_EQ(execve.cells[1], FastpathCell()) << "rc1 did not run on Graviton3";
    EXPECT_EQ(execve.cells[6], (FastpathCell{-7.71, Mark::regression}));
}

TEST(FastpathTable, ReadsItAsItArrivedByMail)
{
    EXPECT_EQ(tablesOf(dataFile("seed-mail.txt")), tablesOf(dataFile("seed.txt")));
}

TEST(FastpathTable, ReadsItHoweverItIsCut)
{
    const auto clean = tablesOf(dataFile("seed.txt"));
    for (std::uint64_t seed = 0; seed < 100; ++seed)
        ASSERT_EQ(tablesOf(mangled(dataFile("seed.txt"), seed)), clean) << mangled(dataFile("seed.txt"), seed);
}

TEST(FastpathTable, ReadsOurOwnGrid)
{
    const auto report = makeComparisonReport(madeUpResults(), madeUpMetrics());
    const auto tables = tablesOf(gridReport(*report));
    ASSERT_GE(tables.size(), 4U);
    EXPECT_EQ(tables[0].title, "small-2x4");
    EXPECT_EQ(tables[0].rows[0].name, "slowpath_share");
    EXPECT_EQ(tables[0].rows[0].cells[2], (FastpathCell{-50.30, Mark::regression}));
}

TEST(FastpathTable, SaysWhatIsWrongAndWhere)
{
    EXPECT_EQ(errorOf("hello"), "mail: holds no table; expected a grid with rules such as +-----+-----+");
    EXPECT_EQ(errorOf(""), "mail: holds no table; expected a grid with rules such as +-----+-----+");
    EXPECT_EQ(errorOf("a\n+---+---+\nb"), "mail:2: a rule without a table; expected rows such as | a | b | after it");
    EXPECT_NE(errorOf("+---+---+---+\n| a | b | 6-19 |\n+===+===+===+\n").find("mail:2: no column is the base"),
              std::string::npos);
    const std::string header = "+---+---+---+---+\n| a | b | 6-19 (base) | 7-0 |\n+===+===+===+===+\n";
    EXPECT_NE(errorOf(header + "| x | y | 1 |\n+---+---+---+---+\n").find("mail:4: a row has not the 4 cells"),
              std::string::npos);
    EXPECT_NE(
        errorOf(header + "| x | y | fast | -1.00% |\n+---+---+---+---+\n").find("mail:4: 'fast' of 'y' is no number"),
        std::string::npos);
    EXPECT_NE(errorOf(header + "| x | y | 1.0 | -1.00 |\n+---+---+---+---+\n").find("'-1.00' of 'y' is no percentage"),
              std::string::npos);
    EXPECT_NE(errorOf(header + "| x | y | 1.0 | (Q) -1% |\n+---+---+---+---+\n").find("no percentage"),
              std::string::npos);
}

TEST(FastpathTable, IsPrintedSoThatItSurvivesAMail)
{
    const std::string text = fastpathText(tablesOf(dataFile("seed-mail.txt")));
    EXPECT_EQ(composed(text, kMailColumns), text);
    for (const std::string& line : linesOf(text))
        EXPECT_LE(line.size(), kMailColumns);
    const std::string block = fmt::format("execve (ops/sec)\n- {:<40} {:>3} {:>12}\n- {:<40} {:>3} {:>12}\n",
                                          "6-19-0 (base)", "", "1202.92", "7-0-0-rc1", "(R)", "-7.15%");
    EXPECT_NE(text.find(block), std::string::npos) << text;
    EXPECT_NE(text.find("not run"), std::string::npos);
}

TEST(FastpathBeside, Verdicts)
{
    const FastpathCell marked{-9.0, Mark::regression};
    const FastpathCell unmarked{-2.0, Mark::none};
    EXPECT_EQ(besideVerdict({}, -5.0, Mark::regression, true), BesideVerdict::notRun);
    EXPECT_EQ(besideVerdict(marked, std::nullopt, Mark::none, true), BesideVerdict::notRun);
    EXPECT_EQ(besideVerdict(unmarked, -5.0, Mark::none, true), BesideVerdict::neither);
    EXPECT_EQ(besideVerdict(unmarked, -5.0, Mark::regression, true), BesideVerdict::theirsNoMark);
    EXPECT_EQ(besideVerdict(marked, -5.0, Mark::none, true), BesideVerdict::oursNoMark);
    EXPECT_EQ(besideVerdict(marked, 5.0, Mark::improvement, true), BesideVerdict::otherSign);
    EXPECT_EQ(besideVerdict(marked, -26.9, Mark::regression, true), BesideVerdict::sameOrder);
    EXPECT_EQ(besideVerdict(marked, -27.1, Mark::regression, true), BesideVerdict::sameSign);
    EXPECT_EQ(besideVerdict(marked, -9.0, Mark::regression, false), BesideVerdict::sameSign) << "a count has no size";
}

TEST(FastpathBeside, ErasOfColumns)
{
    const std::vector<std::string> eras{"6.19", "7.0-rc1", "7.0"};
    EXPECT_EQ(eraOfColumn("6-19-0", eras), 0U);
    EXPECT_EQ(eraOfColumn("7-0-0-rc1", eras), 1U);
    EXPECT_EQ(eraOfColumn("7-0-0-rc2-gaf4e9ef3d784", eras), 2U);
    EXPECT_EQ(eraOfColumn("v7.0", eras), 2U);
    EXPECT_FALSE(eraOfColumn("7-1-0", eras).has_value());
    EXPECT_FALSE(eraOfColumn("mainline", eras).has_value());
}

TEST(FastpathBeside, BenchmarksAndScenarios)
{
    EXPECT_TRUE(isSameBenchmark("fork", "fork"));
    EXPECT_TRUE(isSameBenchmark("fork", "fork children=8"));
    EXPECT_FALSE(isSameBenchmark("fork", "execve"));
    EXPECT_TRUE(isSameBenchmark("fix_size_alloc_test: p:4, h:0, l:500000", "fix_size_alloc_test p=4"));
    EXPECT_TRUE(isSameBenchmark("fix_size_alloc_test: p:1, h:0, l:500000", "fix_size_alloc_test"));
    EXPECT_FALSE(isSameBenchmark("fix_size_alloc_test: p:4, h:0, l:500000", "fix_size_alloc_test"));
    EXPECT_FALSE(isSameBenchmark("fix_size_alloc_test: p:256, h:1, l:100000", "fix_size_alloc_test p=256"));
    EXPECT_TRUE(isSameBenchmark("fix_size_alloc_test: p:256, h:1, l:100000", "fix_size_alloc_test h=1,p=256"));
}

TEST(FastpathBeside, SaysCellByCellWhatAgrees)
{
    const auto report = makeComparisonReport(madeUpResults(), madeUpMetrics());
    const std::string text = fastpathBeside(tablesOf(dataFile("seed.txt")), *report).value();
    EXPECT_NE(text.find("ours: model_cycles (cycles/op) of fork on small-2x4"), std::string::npos);
    EXPECT_NE(text.find("- 7-0-0-rc1                (R) -9.00% (R) -15.09% same sign & size\n"), std::string::npos);
    EXPECT_NE(text.find("- 7-0-0-rc1                (R) -9.00% (R) -50.30% same sign\n"), std::string::npos)
        << "slowpath_share is no time\n"
        << text;
    EXPECT_NE(text.find("not run"), std::string::npos);
    EXPECT_NE(text.find("Not in our results: kvfree_rcu_1_arg_vmalloc_test"), std::string::npos);
    for (const std::string& line : linesOf(text))
        EXPECT_LE(line.size(), kMailColumns);
}

TEST(FastpathBeside, RefusesResultsThatHaveNothingToDoWithIt)
{
    ResultSet results;
    results.head.eras = {"6.17", "7.0"};
    addRuns(results, {"fork", "m", "7.0"}, "model_cycles", {1, 2});
    EXPECT_NE(fastpathBeside(tablesOf(dataFile("seed.txt")), *makeComparisonReport(results, madeUpMetrics()))
                  .error()
                  .message.find("do not have the base of the table, 6-19-0"),
              std::string::npos);
    results = {};
    results.head.eras = {"6.19", "7.0"};
    addRuns(results, {"churn", "m", "7.0"}, "model_cycles", {1, 2});
    EXPECT_NE(fastpathBeside(tablesOf(dataFile("seed.txt")), *makeComparisonReport(results, madeUpMetrics()))
                  .error()
                  .message.find("none of the table's benchmarks"),
              std::string::npos);
}

} // namespace
} // namespace sheafscope
