// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_report.h"

#include "made_up_results.h"

#include <cmath>
#include <gtest/gtest.h>

namespace sheafscope {
namespace {

ComparisonReport reportOf(const ResultSet& results, const std::string& base = {})
{
    return makeComparisonReport(results, madeUpMetrics(), base).value();
}

std::string errorOf(const ResultSet& results, const std::string& base = {})
{
    const auto report = makeComparisonReport(results, madeUpMetrics(), base);
    return report ? "no error" : report.error().text();
}

TEST(ComparisonReport, KindsOfFigureAreNeverInOneTable)
{
    const ComparisonReport report = reportOf(madeUpResults());
    ASSERT_EQ(report.tables.size(), 3U);
    EXPECT_EQ(report.tables[0].kind, FigureKind::counted);
    EXPECT_EQ(report.tables[1].kind, FigureKind::modelledCost);
    EXPECT_EQ(report.tables[2].kind, FigureKind::hostThroughput);
    for (const ReportTable& table : report.tables) {
        for (const ReportGroup& group : table.groups) {
            for (const ReportRow& row : group.rows) {
                const auto metrics = madeUpMetrics();
                const auto found = std::find_if(metrics.begin(), metrics.end(),
                                                [&](const MetricInfo& metric) { return metric.id == row.metric; });
                EXPECT_EQ(found->kind, table.kind) << row.metric;
            }
        }
    }
}

TEST(ComparisonReport, CellsHaveSummaryPercentAndMark)
{
    const ComparisonReport report = reportOf(madeUpResults());
    ASSERT_EQ(report.bases, (std::vector<std::size_t>{1, 0})) << "6.17 and 6.19 both ran";
    const ReportGroup& fork = report.tables[0].groups[0];
    EXPECT_EQ(fork.scenario, "fork");
    const ReportRow& share = fork.rows[0];
    EXPECT_EQ(share.metric, "slowpath_share");
    EXPECT_EQ(share.cells[1].summary->n, 6U);
    EXPECT_NEAR(share.cells[2].against[0].percent.value(), -50.3, 0.1) << "lower is better: more is negative";
    EXPECT_EQ(share.cells[2].against[0].mark, Mark::regression);
    EXPECT_EQ(share.cells[2].against[1].mark, Mark::none) << "7.0 is back at 6.17";
    EXPECT_EQ(fork.rows[1].cells[2].against[0].mark, Mark::improvement);
    const ReportRow& throughput = report.tables[2].groups[0].rows[0];
    EXPECT_NEAR(throughput.cells[2].against[0].percent.value(), -7.15, 0.01) << "higher is better: less is negative";
}

TEST(ComparisonReport, EmptyCellsAndABaseOfZero)
{
    const ComparisonReport report = reportOf(madeUpResults());
    const ReportRow& parked = report.tables[0].groups[0].rows[3];
    EXPECT_FALSE(parked.cells[0].summary.has_value());
    EXPECT_FALSE(parked.cells[0].against[0].percent.has_value());
    EXPECT_EQ(parked.cells[0].against[0].mark, Mark::none);
    const ReportRow& remote = report.tables[0].groups[1].rows[1];
    EXPECT_EQ(remote.metric, "remote_refills");
    EXPECT_FALSE(remote.cells[2].against[0].percent.has_value());
    EXPECT_EQ(remote.cells[2].against[0].mark, Mark::regression);
    EXPECT_FALSE(report.tables[0].groups[0].rows[2].hasEffect());
}

TEST(ComparisonReport, CountsWhatCouldBeMarkedAndWhatIs)
{
    const ComparisonReport report = reportOf(madeUpResults());
    ASSERT_EQ(report.marks.size(), 2U);
    // against 6.19: slowpath_share 2, slabs_allocated 2 and 1, remote_refills 2 and 1, bytes_parked 1, host 1; none of
    // the modelled cycles, whose verdict is that of the draws
    EXPECT_EQ(report.marks[0].compared, 10U);
    EXPECT_EQ(report.marks[0].marked, 7U);
    EXPECT_EQ(report.fewestRuns, 6U);
    EXPECT_EQ(report.mostRuns, 6U);
}

TEST(ComparisonReport, TheBaseCanBeChosen)
{
    EXPECT_EQ(reportOf(madeUpResults(), "6.17").bases, (std::vector<std::size_t>{0, 1}));
    EXPECT_EQ(reportOf(madeUpResults(), "7.0").bases, (std::vector<std::size_t>{2}));
    EXPECT_EQ(errorOf(madeUpResults(), "6.18"), "the base 6.18 did not run; expected one of 6.17, 6.19, 7.0");
    ResultSet withoutBase = madeUpResults();
    withoutBase.head.base.clear();
    EXPECT_EQ(reportOf(withoutBase).bases, (std::vector<std::size_t>{1, 0}));
}

TEST(ComparisonReport, OneEraHasNoBase)
{
    ResultSet results;
    results.head.eras = {"7.0"};
    results.head.base = "7.0";
    addRuns(results, {"fork", "m", "7.0"}, "slowpath_share", {1, 2});
    const ComparisonReport report = reportOf(results);
    EXPECT_TRUE(report.bases.empty());
    EXPECT_EQ(report.eraTitle(0), "7.0");
}

TEST(ComparisonReport, RefusesWhatCannotBe)
{
    EXPECT_EQ(errorOf({}), "no runs in the results; expected at least one");
    ResultSet results = madeUpResults();
    addRuns(results, {"fork", "small-2x4", "7.0"}, "slowpath_share", {std::nan("")});
    EXPECT_EQ(errorOf(results), "run of fork on small-2x4 in 7.0, seed 42: slowpath_share is nan; expected a finite "
                                "number");
    results = madeUpResults();
    addRuns(results, {"fork", "small-2x4", "7.0"}, "luck", {1});
    EXPECT_EQ(errorOf(results), "run of fork on small-2x4 in 7.0, seed 42: unknown metric 'luck'");
    results = madeUpResults();
    addRuns(results, {"fork", "small-2x4", "7.9"}, "slowpath_share", {1});
    EXPECT_NE(errorOf(results).find("expected one of 6.17, 6.19, 7.0"), std::string::npos);
}

} // namespace
} // namespace sheafscope
