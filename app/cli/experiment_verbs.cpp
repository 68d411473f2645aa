// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experiment_verbs.h"

#include "app/capture/chart_picture.h"
#include "app/cli/interrupt_stop.h"
#include "app/cli/progress_line.h"
#include "app/cli/report_error.h"
#include "core/base/atomic_file.h"
#include "core/experiment/ladder_report.h"
#include "core/experiment/sweep_chart.h"
#include "core/report/slab_notes.h"
#include "widgets/sweep_chart.h"
#include "widgets/waterfall_chart.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <functional>
#include <unistd.h>

namespace sheafscope::cli {
namespace {

/// Before hours of work.
Result<void> checkFolders(const ExperimentOutput& output)
{
    for (const ExperimentFile& file : output.files) {
        const std::filesystem::path folder = std::filesystem::path(file.path).parent_path();
        std::error_code ignored;
        if (std::filesystem::is_directory(file.path, ignored))
            return fail("--out", 0, fmt::format("'{}' is a folder; expected a file", file.path));
        if (::access(folder.empty() ? "." : folder.c_str(), W_OK) != 0)
            return fail("--out", 0,
                        fmt::format("'{}' cannot be written: its folder is missing or read-only", file.path));
    }
    return {};
}

Result<std::optional<CostProfile>> loadProfile(const ExperimentRun& run)
{
    if (run.profile.empty())
        return std::optional<CostProfile>();
    auto profile = loadCostProfile(run.profile);
    if (!profile)
        return fail("--profile", 0, profile.error().text());
    return std::optional(*std::move(profile));
}

/// The records of all runs, or the exit code of what was told already.
tl::expected<ResultSet, ExitCode> runAll(const PlannedRuns& planned, const ExperimentRun& run)
{
    const InterruptStop interrupt;
    RunOptions options;
    options.workers = run.workers;
    options.workFile = run.workFile;
    Result<ResultSet> results;
    {
        ProgressLine line("runs", run.showsProgress ? ProgressLine::Wanted::always : ProgressLine::Wanted::onTerminals);
        options.progress = [&](const RunProgress& now) { line.show(now.done, now.all, now.secondsLeft); };
        results = runPlanned(planned, options, interrupt.token());
    }
    if (results)
        return *std::move(results);
    if (results.error().message == kCancelled) {
        const std::string kept =
            run.workFile.empty()
                ? std::string("interrupted; nothing is kept without --out or --work")
                : fmt::format("interrupted; the same command goes on where it was, finished runs are in '{}'",
                              run.workFile);
        return tl::unexpected(reportError({"", 0, kept}, ExitCode::interrupted));
    }
    const bool isWorkFile = !run.workFile.empty() && results.error().source == run.workFile;
    return tl::unexpected(reportError(results.error(), isWorkFile ? ExitCode::outputError : ExitCode::badInput));
}

bool hasPicture(const ExperimentOutput& output)
{
    return std::ranges::any_of(output.files, [](const auto& f) { return f.format == ExperimentFormat::picture; });
}

/// One of the forms that an experiment has; `path`: of a picture.
using Encode = std::function<Result<std::string>(ExperimentFormat format, const std::string& path)>;

/// All files are made before the first one is written.
ExitCode writeOutput(const ExperimentOutput& output, const Encode& encode)
{
    if (output.files.empty()) {
        const auto text = encode(output.standardFormat, "");
        return text ? printText(*text) : reportError(text.error(), ExitCode::badInput);
    }
    Result<std::shared_ptr<void>> drawing;
    if (hasPicture(output))
        drawing = startDrawing();
    if (!drawing)
        return reportError(drawing.error(), ExitCode::outputError);
    std::vector<std::string> contents;
    for (const ExperimentFile& file : output.files) {
        auto content = encode(file.format, file.path);
        if (!content)
            return reportError(content.error(), ExitCode::badInput);
        contents.push_back(*std::move(content));
    }
    for (std::size_t i = 0; i < contents.size(); ++i)
        if (const auto written = writeAtomically(output.files[i].path, contents[i]); !written)
            return reportError(written.error(), ExitCode::outputError);
    return ExitCode::success;
}

ChartPicture pictureOf(const ExperimentOutput& output, const std::string& path, std::string scenario,
                       std::string command)
{
    ChartPicture picture;
    picture.path = path;
    picture.size = output.size;
    picture.isDark = output.isDark;
    picture.scenario = std::move(scenario);
    picture.command = std::move(command);
    return picture;
}

Result<std::string> encodeLadder(const LadderReport& report, const ExperimentOutput& output, ExperimentFormat format,
                                 const std::string& path)
{
    switch (format) {
    case ExperimentFormat::text:
        return ladderText(report);
    case ExperimentFormat::csv:
        return ladderCsv(report);
    case ExperimentFormat::json:
        return ladderJson(report);
    case ExperimentFormat::picture:
        break;
    }
    const Waterfall waterfall = waterfallOf(report.plan, report.metrics.front());
    ChartPicture picture =
        pictureOf(output, path,
                  fmt::format("{} on {}", report.head.scenarios.begin()->first, report.head.machines.begin()->first),
                  report.head.command);
    picture.draw = [&](QPainter& painter, const QRectF& area) { drawWaterfall(painter, area, waterfall); };
    return encodeChart(picture);
}

Result<std::string> encodeSweepPicture(const SweepResults& results, const ExperimentOutput& output,
                                       const std::string& path)
{
    ChartPicture picture = pictureOf(output, path, sweepTitle(results.head), results.head.command);
    if (results.axes.size() == 2) {
        const auto heat = heatOf(results, output.metrics.front());
        if (!heat)
            return Failure(heat.error());
        picture.draw = [&](QPainter& painter, const QRectF& area) { drawSweepHeat(painter, area, *heat); };
        return encodeChart(picture);
    }
    const auto curve = curveOf(results, output.metrics.front());
    if (!curve)
        return Failure(curve.error());
    picture.draw = [&](QPainter& painter, const QRectF& area) { drawSweepCurve(painter, area, *curve); };
    return encodeChart(picture);
}

ExitCode writeSweep(const SweepResults& results, const ExperimentOutput& output)
{
    return writeOutput(output, [&](ExperimentFormat format, const std::string& path) -> Result<std::string> {
        switch (format) {
        case ExperimentFormat::text:
            return sweepText(results, output.metrics);
        case ExperimentFormat::csv:
            return sweepCsv(results);
        case ExperimentFormat::json:
            return sweepJson(results);
        case ExperimentFormat::picture:
            break;
        }
        return encodeSweepPicture(results, output, path);
    });
}

void removeWork(const ExperimentRun& run)
{
    if (!run.workFile.empty())
        ::unlink(run.workFile.c_str());
}

} // namespace

ExitCode ladderVerb(const LadderCommand& command)
{
    if (const auto good = checkFolders(command.output); !good)
        return reportError(good.error(), ExitCode::outputError);
    ExperimentBase base = command.base;
    auto profile = loadProfile(command.run);
    if (!profile)
        return reportError(profile.error(), ExitCode::badInput);
    base.profile = *std::move(profile);
    auto plan = planLadder(command.from, command.to, base.allOverrides(), command.average);
    if (!plan)
        return reportError(plan.error(), ExitCode::badInput);
    const auto planned = ladderRuns(*plan, base);
    if (!planned)
        return reportError(planned.error(), ExitCode::badInput);
    const auto results = runAll(*planned, command.run);
    if (!results)
        return results.error();
    std::vector<const MetricInfo*> metrics;
    for (const std::string& id : command.output.metrics)
        metrics.push_back(findMetric(id));
    auto climbed = climb(*plan, results->runs, metrics);
    if (!climbed)
        return reportError(climbed.error(), ExitCode::badInput);
    ResultHead head = planned->head;
    head.notes = slabNotes(*results);
    const LadderReport report{std::move(head), fmt::format("{}", fmt::join(base.allOverrides(), " ")),
                              base.length.operations, *std::move(plan), *std::move(climbed)};
    const ExitCode code = writeOutput(command.output, [&](ExperimentFormat format, const std::string& path) {
        return encodeLadder(report, command.output, format, path);
    });
    if (code == ExitCode::success)
        removeWork(command.run);
    return code;
}

ExitCode sweepVerb(const SweepCommand& command)
{
    if (const auto good = checkFolders(command.output); !good)
        return reportError(good.error(), ExitCode::outputError);
    SweepRequest request = command.request;
    auto profile = loadProfile(command.run);
    if (!profile)
        return reportError(profile.error(), ExitCode::badInput);
    request.base.profile = *std::move(profile);
    const auto plan = SweepPlan::make(request);
    if (!plan)
        return reportError(plan.error(), ExitCode::badInput);
    if (hasPicture(command.output) && plan->axes().size() > 2)
        return reportError({"--out", 0,
                            "a picture shows one or two things that are varied; expected .csv, .json or "
                            ".txt for more"},
                           ExitCode::badInput);
    const auto records = runAll(plan->runs(command.shard), command.run);
    if (!records)
        return records.error();
    const ExitCode code = writeSweep(makeSweepResults(*plan, command.shard, records->runs), command.output);
    if (code == ExitCode::success)
        removeWork(command.run);
    return code;
}

ExitCode mergeVerb(const MergeCommand& command)
{
    if (const auto good = checkFolders(command.output); !good)
        return reportError(good.error(), ExitCode::outputError);
    std::vector<NamedSweep> shards;
    for (const std::string& path : command.files) {
        const auto text = readWholeFile(path);
        if (!text)
            return reportError(text.error(), ExitCode::badInput);
        auto sweep = parseSweep(*text, path);
        if (!sweep)
            return reportError(sweep.error(), ExitCode::badInput);
        shards.push_back({path, *std::move(sweep)});
    }
    const auto whole = mergeSweeps(std::move(shards));
    if (!whole)
        return reportError(whole.error(), ExitCode::badInput);
    return writeSweep(*whole, command.output);
}

} // namespace sheafscope::cli
