// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render_report.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace sheafscope {
namespace {

constexpr std::array<std::string_view, kReportFormatCount> kFormatNames{"mail", "grid", "robot", "md",
                                                                        "csv",  "json", "html",  "pdf"};

struct FileEnding {
    std::string_view ending;
    ReportFormat format;
};
constexpr std::array<FileEnding, 9> kFileEndings{{{".txt", ReportFormat::grid},
                                                  {".mail", ReportFormat::mail},
                                                  {".eml", ReportFormat::mail},
                                                  {".md", ReportFormat::md},
                                                  {".csv", ReportFormat::csv},
                                                  {".json", ReportFormat::json},
                                                  {".html", ReportFormat::html},
                                                  {".htm", ReportFormat::html},
                                                  {".pdf", ReportFormat::pdf}}};

} // namespace

std::string_view nameOf(ReportFormat format)
{
    return kFormatNames[static_cast<std::size_t>(format)];
}

std::string reportFormatNames()
{
    return fmt::format("{}", fmt::join(kFormatNames, ", "));
}

Result<ReportFormat> parseReportFormat(std::string_view name)
{
    const auto* const found = std::ranges::find(kFormatNames, name);
    if (found == kFormatNames.end())
        return fail(fmt::format("unknown format '{}'; expected one of {}", name, reportFormatNames()));
    return static_cast<ReportFormat>(found - kFormatNames.begin());
}

Result<ReportFormat> reportFormatOfFile(std::string_view path)
{
    for (const FileEnding& known : kFileEndings) {
        if (path.ends_with(known.ending))
            return known.format;
    }
    std::vector<std::string_view> endings;
    endings.reserve(kFileEndings.size());
    for (const FileEnding& known : kFileEndings)
        endings.push_back(known.ending);
    return fail(fmt::format("'{}' does not tell the format; expected a name that ends in one of {}, or --format", path,
                            fmt::join(endings, ", ")));
}

Result<std::string> renderReport(const ComparisonReport& report, const ReportOptions& options)
{
    switch (options.format) {
    case ReportFormat::mail:
        return mailReport(report, options.withPlots);
    case ReportFormat::grid:
        return gridReport(report);
    case ReportFormat::robot:
        return robotReport(report);
    case ReportFormat::md:
        return markdownReport(report);
    case ReportFormat::csv:
        return csvReport(report);
    case ReportFormat::json:
        return jsonReport(report);
    case ReportFormat::html:
        return htmlReport(report, {});
    case ReportFormat::pdf:
        return fail("a PDF is no text");
    }
    return fail("no such format");
}

} // namespace sheafscope
