// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render_report.h"

#include "core/base/compressed_file.h"
#include "core/experiment/results_file.h"
#include "made_up_results.h"

#include <cstdlib>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

std::string rendered(const ResultSet& results, const ReportOptions& options)
{
    const auto report = makeComparisonReport(results, madeUpMetrics(), options.base);
    if (!report)
        return report.error().text();
    return renderReport(*report, options).value_or("failed");
}

/// Compares with a file of tests/core/report/golden. With SHEAFSCOPE_WRITE_GOLDEN set it writes the file instead.
void expectGolden(const std::string& text, const std::string& name)
{
    const std::string path = std::string(SHEAFSCOPE_TEST_DATA) + "/core/report/golden/" + name;
    if (std::getenv("SHEAFSCOPE_WRITE_GOLDEN") != nullptr)
        std::ofstream(path) << text;
    EXPECT_EQ(text, readTextFile(path).value_or("")) << path;
}

struct GoldenCase {
    ReportFormat format;
    const char* file;
    bool withPlots = false;
};

class Renderers : public ::testing::TestWithParam<GoldenCase> {};

TEST_P(Renderers, WriteWhatTheyWrote)
{
    const GoldenCase& golden = GetParam();
    ReportOptions options;
    options.format = golden.format;
    options.withPlots = golden.withPlots;
    expectGolden(rendered(madeUpResults(), options), golden.file);
}

INSTANTIATE_TEST_SUITE_P(Golden, Renderers,
                         ::testing::Values(GoldenCase{ReportFormat::mail, "comparison.mail"},
                                           GoldenCase{ReportFormat::mail, "comparison-plots.mail", true},
                                           GoldenCase{ReportFormat::grid, "comparison.txt"},
                                           GoldenCase{ReportFormat::robot, "comparison.robot"},
                                           GoldenCase{ReportFormat::md, "comparison.md"},
                                           GoldenCase{ReportFormat::csv, "comparison.csv"},
                                           GoldenCase{ReportFormat::json, "comparison.json"},
                                           GoldenCase{ReportFormat::html, "comparison.html"}));

TEST(RenderReport, AFourthEraStacksTheMail)
{
    ResultSet results = madeUpResults();
    results.head.eras.emplace_back("7.1 + max-full=20");
    addRuns(results, {"fork", "small-2x4", "7.1 + max-full=20"}, "slowpath_share", {5, 5.1, 5.2, 5, 5.1, 5.2});
    expectGolden(rendered(results, {}), "comparison-stacked.mail");
}

/// The results of the command line tests; regenerate as the golden files.
TEST(RenderReport, TheResultsOfTheCommandLineTestsAreTheMadeUpOnes)
{
    expectGolden(resultsJson(madeUpResults()), "../../../data/results/made-up.json");
}

TEST(RenderReport, ModelledCostHasABandAndNoClaimWhereItCoversOne)
{
    const std::string text = rendered(madeUpResults(), {});
    EXPECT_NE(text.find("- 6.17: median 62.00 cycles/op"), std::string::npos) << text;
    EXPECT_NE(text.find(": slower\n"), std::string::npos) << text;
    EXPECT_NE(text.find(": no claim\n"), std::string::npos) << text;
}

TEST(RenderReport, EveryFormSaysThatThisIsAModel)
{
    for (int f = 0; f < kReportFormatCount; ++f) {
        ReportOptions options;
        options.format = static_cast<ReportFormat>(f);
        if (options.format == ReportFormat::pdf)
            continue;
        const std::string text = rendered(madeUpResults(), options);
        EXPECT_NE(text.find("userspace model of mm/slub.c, not a kernel measurement"), std::string::npos)
            << nameOf(options.format);
    }
}

TEST(RenderReport, NamesAndEndingsOfFormats)
{
    for (int f = 0; f < kReportFormatCount; ++f) {
        const auto format = static_cast<ReportFormat>(f);
        EXPECT_EQ(parseReportFormat(nameOf(format)), format);
    }
    EXPECT_EQ(parseReportFormat("docx").error().message,
              "unknown format 'docx'; expected one of mail, grid, robot, md, csv, json, html, pdf");
    EXPECT_EQ(reportFormatOfFile("/a.b/report.txt"), ReportFormat::grid);
    EXPECT_EQ(reportFormatOfFile("report.html"), ReportFormat::html);
    EXPECT_FALSE(reportFormatOfFile("report").has_value());
    EXPECT_NE(reportFormatOfFile("report.doc").error().message.find("--format"), std::string::npos);
}

TEST(RenderReport, TheRobotWantsTwoEras)
{
    ResultSet results;
    results.head.eras = {"7.0"};
    addRuns(results, {"fork", "m", "7.0"}, "slowpath_share", {1, 2});
    const auto report = makeComparisonReport(results, madeUpMetrics());
    EXPECT_NE(robotReport(*report).error().text().find("two eras"), std::string::npos);
    EXPECT_NE(mailReport(*report, true).find("One era: nothing is compared."), std::string::npos);
    EXPECT_NE(gridReport(*report).find("| 7-0"), std::string::npos);
}

TEST(RenderReport, OneRunIsNotMarkedAndSaysSo)
{
    ResultSet results;
    results.head.eras = {"6.19", "7.0"};
    addRuns(results, {"fork", "m", "6.19"}, "slowpath_share", {1});
    addRuns(results, {"fork", "m", "7.0"}, "slowpath_share", {200});
    for (const ReportFormat format : {ReportFormat::mail, ReportFormat::grid, ReportFormat::md}) {
        ReportOptions options;
        options.format = format;
        const std::string text = rendered(results, options);
        EXPECT_NE(text.find("One run a cell: there is no confidence interval"), std::string::npos) << text;
        EXPECT_EQ(text.find("(R)"), std::string::npos) << text;
        EXPECT_NE(text.find("-19900%"), std::string::npos) << text;
    }
}

TEST(RenderReport, HtmlEscapesWhatComesFromOutside)
{
    ResultSet results = madeUpResults();
    results.head.host = "<script>alert(1)</script> & \"co\"";
    ReportOptions options;
    options.format = ReportFormat::html;
    const std::string text = rendered(results, options);
    EXPECT_EQ(text.find("<script"), std::string::npos);
    EXPECT_NE(text.find("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;co&quot;"), std::string::npos);
}

TEST(RenderReport, HtmlTakesAPictureAGroup)
{
    const auto report = makeComparisonReport(madeUpResults(), madeUpMetrics());
    const std::vector<SvgPicture> pictures{{"<svg id=\"one\"/>", "the first"}, {"<svg id=\"two\"/>", "the second"}};
    const std::string text = htmlReport(*report, pictures);
    EXPECT_LT(text.find("<svg id=\"one\"/>"), text.find("<svg id=\"two\"/>"));
    EXPECT_NE(text.find("<figcaption>the second</figcaption>"), std::string::npos);
}

TEST(RenderReport, RandomResultsGiveJsonThatCanBeRead)
{
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        ReportOptions options;
        options.format = ReportFormat::json;
        const std::string text = rendered(randomResults(seed), options);
        EXPECT_FALSE(nlohmann::json::parse(text, nullptr, false).is_discarded()) << seed << text;
    }
}

} // namespace
} // namespace sheafscope
