// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/slab_notes.h"

#include "core/experiment/results_file.h"
#include "core/report/render_report.h"

#include "made_up_results.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

bool hasPart(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

TEST(SlabNotes, SayWhichCallsHardlyReachSlab)
{
    EXPECT_EQ(callsNote({}), "");
    EXPECT_EQ(callsNote({{"vmalloc", {100, 100}}, {"vfree", {100, 100}}}), "");
    const std::string none = callsNote({{"vmalloc", {100, 100}}, {"kvfree_rcu", {90, 0}}});
    EXPECT_TRUE(hasPart(none, "of 90 calls of kvfree_rcu none reaches the slab allocator")) << none;
    EXPECT_TRUE(hasPart(none, "little to see in slab")) << none;
    EXPECT_TRUE(hasPart(none, "due to vmalloc,")) << none;
    const std::string few = callsNote({{"alloc_percpu", {64'000, 1000}}});
    EXPECT_TRUE(hasPart(few, "only 1.6% reach")) << few;
    EXPECT_FALSE(hasPart(few, "due to")) << few;
    // The rule's border.
    EXPECT_TRUE(hasPart(callsNote({{"f", {1000, 49}}}), "little"));
    EXPECT_EQ(callsNote({{"f", {1000, 50}}}), "");
}

TEST(SlabNotes, SayWhichErasAreTheSame)
{
    ResultSet results = madeUpResults();
    EXPECT_EQ(slabNotes(results).count("fork"), 0U);
    results.runs.clear();
    const CellKey now{"fork", "small-2x4", "7.0"};
    const CellKey later{"fork", "small-2x4", "7.1"};
    addRuns(results, now, "slowpath_share", {4.0, 4.0});
    addRuns(results, now, "slabs_allocated", {0, 0});
    EXPECT_EQ(slabNotes(results).count("fork"), 0U) << "one era cannot be the same as another";
    addRuns(results, later, "slowpath_share", {4.03, 4.04});
    EXPECT_EQ(slabNotes(results).count("fork"), 0U) << "slabs_allocated is missing";
    addRuns(results, later, "slabs_allocated", {0, 0});
    // A modelled cost is judged by its draws, not here.
    addRuns(results, now, "model_cycles", {60, 60});
    addRuns(results, later, "model_cycles", {10, 10});
    const auto notes = slabNotes(results);
    ASSERT_EQ(notes.count("fork"), 1U);
    EXPECT_TRUE(hasPart(notes.at("fork"), "on small-2x4 no counted figure")) << notes.at("fork");
    results.runs.back().metrics["slowpath_share"] = 4.5;
    EXPECT_EQ(slabNotes(results).count("fork"), 0U);
}

TEST(SlabNotes, AreInEveryReportAndInTheFile)
{
    ResultSet results = madeUpResults();
    for (RunRecord& run : results.runs)
        if (run.cell.scenario == "fork")
            run.calls["kvfree_rcu"] = {10, 0};
    const auto again = parseResults(resultsJson(results), "x");
    ASSERT_TRUE(again.has_value()) << again.error().text();
    EXPECT_EQ(*again, results);
    const auto report = makeComparisonReport(results, madeUpMetrics());
    ASSERT_TRUE(report.has_value());
    for (const ReportFormat format :
         {ReportFormat::mail, ReportFormat::grid, ReportFormat::md, ReportFormat::json, ReportFormat::html}) {
        ReportOptions options;
        options.format = format;
        const auto text = renderReport(*report, options);
        ASSERT_TRUE(text.has_value());
        EXPECT_TRUE(hasPart(*text, "little")) << static_cast<int>(format) << *text;
    }
}

TEST(SlabNotes, CallsThatCannotBeAreRefused)
{
    ResultSet results = madeUpResults();
    results.runs.front().calls["kvfree_rcu"] = {10, 11};
    EXPECT_FALSE(parseResults(resultsJson(results), "x").has_value());
}

TEST(SlabNotes, AReportOfFewMetricsTellsOnlyThose)
{
    const auto few = withMetrics(madeUpResults(), std::vector<std::string>{"remote_refills"});
    ASSERT_TRUE(few.has_value());
    const auto report = makeComparisonReport(*few, madeUpMetrics());
    ASSERT_TRUE(report.has_value()) << report.error().text();
    EXPECT_TRUE(report->costs.empty());
    ASSERT_EQ(report->tables.size(), 1U);
    EXPECT_EQ(report->tables[0].groups[0].rows.size(), 1U);
    EXPECT_TRUE(hasPart(report->head.notes.at("fork"), "that is told here")) << report->head.notes.at("fork");
}

} // namespace
} // namespace sheafscope
