// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/comparison_report.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace sheafscope {

/// The forms of a report.
enum class ReportFormat : std::uint8_t {
    mail,  ///< at most 72 columns of ASCII that mailers leave alone
    grid,  ///< the wide reST grid of the fleet tool, to attach as .txt
    robot, ///< as the kernel test robot: two eras, metric last
    md,    ///< Markdown
    csv,   ///< a line a cell
    json,  ///< resources/schemas/comparison-report.schema.json
    html,  ///< one page with its pictures in it
    pdf    ///< the same as pages
};
inline constexpr int kReportFormatCount = 8;

/// "mail" ...; the inverse is parseReportFormat(). Error: names the formats.
std::string_view nameOf(ReportFormat format);
Result<ReportFormat> parseReportFormat(std::string_view name);
/// By the ending of a file name: .txt is the grid, .eml and .mail are mail, the others their own name. Error: names the
/// endings.
Result<ReportFormat> reportFormatOfFile(std::string_view path);
/// "mail, grid, ...".
std::string reportFormatNames();

struct ReportOptions {
    ReportFormat format = ReportFormat::mail;
    std::string base;                 ///< another base than the results name; empty: theirs
    std::vector<std::string> metrics; ///< ids of those that are told; empty: all
    bool withPlots = false;           ///< mail: strip plots and histograms of all runs
};

/// A picture of a report as a page shows it: SVG text and what it shows in words.
struct SvgPicture {
    std::string svg;
    std::string caption;
};

/// The report as text. HTML gets `pictures` in the order of report.tables and their groups; without them it has only
/// tables. Errors: as makeComparisonReport(); pdf, which is no text; robot with one era.
Result<std::string> renderReport(const ComparisonReport& report, const ReportOptions& options);
inline Result<std::string> renderReport(const ResultSet& results, const ReportOptions& options)
{
    const auto chosen = withMetrics(results, options.metrics);
    const auto report = chosen ? makeComparisonReport(*chosen, metricTable(), options.base)
                               : Result<ComparisonReport>(Failure(chosen.error()));
    return report ? renderReport(*report, options) : Result<std::string>(Failure(report.error()));
}

std::string mailReport(const ComparisonReport& report, bool withPlots);
std::string gridReport(const ComparisonReport& report);
/// Error: fewer than two eras.
Result<std::string> robotReport(const ComparisonReport& report);
std::string markdownReport(const ComparisonReport& report);
std::string csvReport(const ComparisonReport& report);
std::string jsonReport(const ComparisonReport& report);
std::string htmlReport(const ComparisonReport& report, std::span<const SvgPicture> pictures);

} // namespace sheafscope
