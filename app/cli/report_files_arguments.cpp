// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_files_arguments.h"

#include "app/cli/report_output.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace sheafscope::cli {

void addReportFilesVerbs(CLI::App& app, ReportFilesTexts& texts)
{
    ReportFilesCommand& r = texts.report;
    auto* report = app.add_subcommand(
        "report", "print the results that 'compare --save' wrote, of several machines, seeds or dates as one");
    report->add_option("FILE", r.files, "results; of one version and the same scenarios")->required();
    report->add_option("--format", texts.format, fmt::format("{} (mail)", reportFormatNames()));
    report->add_option("--out", r.out,
                       "file for the report, its ending tells the format; standard output if not given");
    report->add_option("--base", r.options.base, "era that the percentages refer to, other than the results say");
    report->add_option("--metric", r.options.metrics, "metric that is told (all); repeatable")->allow_extra_args(false);
    report->add_flag("--scenarios", r.printsScenarios,
                     "instead of a report, print the scenario files that repeat what ran");
    report->add_flag("--plots", r.options.withPlots, "mail: strip plots and histograms of all runs");

    FastpathCommand& f = texts.fastpath;
    auto* fastpath = app.add_subcommand(
        "import-fastpath",
        "read a table of the fleet tool as it arrives by mail (quoted, cut, re-flowed) and print it so that it can be "
        "read; or next to ours, cell by cell");
    fastpath->add_option("FILE", f.file, "text with the table; - for standard input")->required();
    fastpath->add_option("--with", f.results, "results of 'compare --save', to put beside it");
    fastpath->add_option("--out", f.out, "file for the text; standard output if not given");
}

Result<ReportFilesCommand> finishReportFiles(const ReportFilesTexts& texts)
{
    ReportFilesCommand command = texts.report;
    const auto format = chooseFormat(texts.format, command.out);
    if (!format)
        return Failure(format.error());
    command.options.format = *format;
    return command;
}

} // namespace sheafscope::cli
