// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_error.h"
#include "app/cli/report_output.h"
#include "app/cli/verbs.h"
#include "core/base/atomic_file.h"
#include "core/experiment/results_file.h"
#include "core/report/fastpath_beside.h"
#include "core/report/merge_results.h"

#include <array>
#include <cstdio>
#include <fmt/format.h>

namespace sheafscope::cli {
namespace {

constexpr std::size_t kMostTableBytes = std::size_t{16} << 20U;

Result<std::string> readTable(const std::string& file)
{
    if (file != "-")
        return readWholeFile(file, kMostTableBytes);
    std::string text;
    std::array<char, 65'536> part{};
    std::size_t got = 0;
    while (text.size() <= kMostTableBytes && (got = std::fread(part.data(), 1, part.size(), stdin)) > 0)
        text.append(part.data(), got);
    if (std::ferror(stdin) != 0 || text.size() > kMostTableBytes)
        return fail("standard input", 0, "cannot be read, or is larger than 16 MiB");
    return text;
}

Result<std::string> fastpathReport(const FastpathCommand& command)
{
    const auto text = readTable(command.file);
    if (!text)
        return Failure(text.error());
    const auto tables = parseFastpath(*text, command.file == "-" ? "standard input" : command.file);
    if (!tables)
        return Failure(tables.error());
    if (command.results.empty())
        return fastpathText(*tables);
    const auto results = loadResults(command.results);
    if (!results)
        return Failure(results.error());
    const auto named = [&](Error error) {
        if (error.source.empty())
            error.source = command.results;
        return Failure(std::move(error));
    };
    const auto report = makeComparisonReport(*results, metricTable());
    if (!report)
        return named(report.error());
    auto beside = fastpathBeside(*tables, *report);
    return beside ? beside : named(beside.error());
}

/// One after another, each with its label as a comment, which scenario files may have.
ExitCode writeScenarios(const ResultSet& results, const std::string& out)
{
    std::string text;
    for (const auto& [label, document] : results.head.documents)
        text += fmt::format("// {} (hash {})\n{}", label, results.head.scenarios.at(label), document);
    if (text.empty())
        return reportError({"", 0, "these results have no scenario files: an older sheafscope wrote them"},
                           ExitCode::badInput);
    if (out.empty())
        return printText(text);
    const auto written = writeAtomically(out, text);
    return written ? ExitCode::success : reportError(written.error(), ExitCode::outputError);
}

} // namespace

ExitCode reportFilesVerb(const ReportFilesCommand& command)
{
    std::vector<NamedResults> files;
    for (const std::string& name : command.files) {
        auto results = loadResults(name);
        if (!results)
            return reportError(results.error(), ExitCode::badInput);
        files.push_back({name, *std::move(results)});
    }
    const auto all = mergeResults(files, command.options.base);
    if (!all)
        return reportError(all.error(), ExitCode::badInput);
    return command.printsScenarios ? writeScenarios(*all, command.out)
                                   : writeReport(*all, command.options, command.out);
}

ExitCode fastpathVerb(const FastpathCommand& command)
{
    const auto text = fastpathReport(command);
    if (!text)
        return reportError(text.error(), ExitCode::badInput);
    if (command.out.empty())
        return printText(*text);
    const auto written = writeAtomically(command.out, *text);
    return written ? ExitCode::success : reportError(written.error(), ExitCode::outputError);
}

} // namespace sheafscope::cli
