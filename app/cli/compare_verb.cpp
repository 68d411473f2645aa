// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_verb.h"

#include "app/cli/interrupt_stop.h"
#include "app/cli/progress_line.h"
#include "app/cli/report_error.h"
#include "app/cli/report_output.h"
#include "core/base/atomic_file.h"
#include "core/experiment/host_calibration.h"
#include "core/experiment/results_file.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <unistd.h>

namespace sheafscope::cli {
namespace {

/// Before hours of work: the folder of an output must be there. What else can go wrong is told when it is written.
Result<void> checkOutput(const char* option, const std::string& path)
{
    if (path.empty())
        return {};
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return fail(option, 0, fmt::format("'{}' is a folder; expected a file", path));
    if (::access(folder.empty() ? "." : folder.c_str(), W_OK) != 0)
        return fail(option, 0, fmt::format("'{}' cannot be written: its folder is missing or read-only", path));
    return {};
}

Result<std::optional<CostProfile>> profileOf(const CompareCommand& command)
{
    if (command.profile == ProfileChoice::none || command.plan.isHostThroughput)
        return std::optional<CostProfile>();
    auto profile = loadCostProfile(command.profile == ProfileChoice::host ? "published" : command.profileName);
    if (profile && command.profile == ProfileChoice::host)
        profile = calibratedProfile(*profile, measureHost());
    if (!profile)
        return fail(profile.error().source == "calibration" ? "--profile host" : "--profile", 0,
                    profile.error().source == "calibration" ? profile.error().message : profile.error().text());
    return std::optional(*std::move(profile));
}

/// What broke a rule goes to standard error: standard output is the report's.
Result<ExitCode> judge(const CompareCommand& command, const ResultSet& results)
{
    const auto broken = brokenRules(withCaches(results), command.rules, results.head.base);
    if (!broken)
        return Failure(broken.error());
    for (const std::string& sentence : *broken)
        fmt::print(stderr, "sheafscope: {}\n", sentence);
    return broken->empty() ? ExitCode::success : ExitCode::regressed;
}

ExitCode finish(const CompareCommand& command, const ResultSet& results)
{
    if (!command.saveFile.empty())
        if (const auto saved = saveResults(command.saveFile, results); !saved)
            return reportError(saved.error(), ExitCode::outputError);
    if (const ExitCode reported = writeReport(results, command.report, command.out); reported != ExitCode::success)
        return reported;
    // All that was asked for is on the disk.
    if (!command.workFile.empty())
        ::unlink(command.workFile.c_str());
    const auto verdict = judge(command, results);
    return verdict ? *verdict : reportError(verdict.error(), ExitCode::badInput);
}

} // namespace

ExitCode compareVerb(const CompareCommand& command)
{
    for (const auto& [option, path] : {std::pair("--out", &command.out), std::pair("--save", &command.saveFile),
                                       std::pair("--work", &command.workFile)})
        if (const auto good = checkOutput(option, *path); !good)
            return reportError(good.error(), ExitCode::outputError);
    ComparePlan plan = command.plan;
    auto profile = profileOf(command);
    if (!profile)
        return reportError(profile.error(), ExitCode::badInput);
    plan.profile = *std::move(profile);
    const auto planned = planCompare(plan);
    if (!planned)
        return reportError(planned.error(), ExitCode::badInput);

    const InterruptStop interrupt;
    RunOptions options;
    options.workers = command.workers;
    options.workFile = command.workFile;
    Result<ResultSet> results;
    {
        ProgressLine line("runs",
                          command.showsProgress ? ProgressLine::Wanted::always : ProgressLine::Wanted::onTerminals);
        options.progress = [&](const RunProgress& now) { line.show(now.done, now.all, now.secondsLeft); };
        results = runPlanned(*planned, options, interrupt.token());
    }
    if (!results && results.error().message == kCancelled)
        return reportError(
            {"", 0,
             command.workFile.empty()
                 ? std::string("interrupted; nothing is kept without --save, --out or --work")
                 : fmt::format("interrupted; the same command goes on where it was, finished runs are in "
                               "'{}'",
                               command.workFile)},
            ExitCode::interrupted);
    if (!results) {
        const bool isWorkFile = !command.workFile.empty() && results.error().source == command.workFile;
        return reportError(results.error(), isWorkFile ? ExitCode::outputError : ExitCode::badInput);
    }
    return finish(command, *results);
}

ExitCode calibrateVerb(const CalibrateCommand& command)
{
    const auto base = loadCostProfile("published");
    if (!base)
        return reportError(base.error(), ExitCode::badInput);
    const auto profile = calibratedProfile(*base, measureHost());
    if (!profile)
        return reportError(profile.error(), ExitCode::badInput);
    if (command.out.empty())
        return printText(costProfileJson(*profile));
    const auto written = writeAtomically(command.out, costProfileJson(*profile));
    return written ? ExitCode::success : reportError(written.error(), ExitCode::outputError);
}

} // namespace sheafscope::cli
