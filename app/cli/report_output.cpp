// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_output.h"

#include "app/capture/headless_application.h"
#include "app/cli/report_error.h"
#include "app/report/report_pages.h"
#include "core/base/atomic_file.h"
#include "core/experiment/compare.h"

#include <unistd.h>

namespace sheafscope::cli {
namespace {

/// Pictures want Qt's painter, and it an application. What needs none starts none.
Result<std::string> rendered(const ComparisonReport& report, const ReportOptions& options)
{
    if (options.format != ReportFormat::html && options.format != ReportFormat::pdf)
        return renderReport(report, options);
    const auto application = QCoreApplication::instance() == nullptr ? HeadlessApplication::create()
                                                                     : Result<std::unique_ptr<HeadlessApplication>>();
    if (!application)
        return Failure(application.error());
    return options.format == ReportFormat::html ? illustratedHtml(report) : reportPdf(report).toStdString();
}

} // namespace

ExitCode writeReport(const ResultSet& results, const ReportOptions& options, const std::string& out)
{
    if (options.format == ReportFormat::pdf && out.empty() && isatty(STDOUT_FILENO) != 0)
        return reportError({"--format", 0, "a PDF is nothing for a terminal; expected --out FILE.pdf, or a pipe"},
                           ExitCode::badInput);
    const auto chosen = withMetrics(withCaches(results), options.metrics);
    if (!chosen)
        return reportError(chosen.error(), ExitCode::badInput);
    const auto report = makeComparisonReport(*chosen, metricTable(), options.base);
    const auto text = report ? rendered(*report, options) : Result<std::string>(Failure(report.error()));
    if (!text)
        return reportError(text.error(), ExitCode::badInput);
    if (out.empty())
        return printText(*text);
    const auto written = writeAtomically(out, *text);
    return written ? ExitCode::success : reportError(written.error(), ExitCode::outputError);
}

Result<ReportFormat> chooseFormat(const std::string& format, const std::string& out)
{
    if (format.empty() && out.empty())
        return ReportFormat::mail;
    const auto chosen = format.empty() ? reportFormatOfFile(out) : parseReportFormat(format);
    if (chosen)
        return chosen;
    // Nobody has to name a format for a device or a pipe.
    if (format.empty() && out.starts_with("/dev/"))
        return ReportFormat::mail;
    return fail(format.empty() ? "--out" : "--format", 0, chosen.error().message);
}

} // namespace sheafscope::cli
