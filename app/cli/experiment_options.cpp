// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experiment_options.h"

#include "core/scenario/option_values.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <set>

namespace sheafscope::cli {
namespace {

constexpr unsigned kMostJobsAtOnce = 1024;
constexpr std::uint64_t kMostCount = 1'000'000'000;

/// "30000", "30k", "2M"
Result<std::uint64_t> parseOperations(const char* option, const std::string& text)
{
    std::string digits = text;
    std::uint64_t unit = 1;
    if (digits.ends_with('k') || digits.ends_with('M')) {
        unit = digits.back() == 'k' ? 1000 : 1'000'000;
        digits.pop_back();
    }
    const auto number = parseInteger(option, digits, 0, kMostCount / unit);
    if (!number)
        return fail(option, 0,
                    fmt::format("'{}' is no number of operations; expected up to {}, such as 30000, 30k or 2M", text,
                                kMostCount));
    return *number * unit;
}

template <class Value> Result<void> takeIfGiven(const std::string& text, Result<std::uint64_t> parsed, Value& into)
{
    if (text.empty())
        return {};
    if (!parsed)
        return Failure(parsed.error());
    into = static_cast<Value>(*parsed);
    return {};
}

Result<ExperimentFormat> formatOfFile(const std::string& path)
{
    const auto dot = path.rfind('.');
    const std::string ending = dot == std::string::npos ? "" : path.substr(dot + 1);
    if (ending == "txt")
        return ExperimentFormat::text;
    if (ending == "csv")
        return ExperimentFormat::csv;
    if (ending == "json")
        return ExperimentFormat::json;
    if (ending == "svg" || ending == "png" || ending == "pdf")
        return ExperimentFormat::picture;
    return fail(
        "--out", 0,
        fmt::format("'{}' tells no format; expected a name that ends in .txt, .csv, .json, .svg, .png or .pdf", path));
}

Result<std::vector<std::string>> finishMetrics(const std::vector<std::string>& ids)
{
    std::set<std::string> seen;
    for (const std::string& id : ids) {
        const MetricInfo* const info = findMetric(id);
        if (info != nullptr && info->kind != FigureKind::hostThroughput && seen.insert(id).second)
            continue;
        if (info != nullptr && info->kind != FigureKind::hostThroughput)
            return fail("--metric", 0, fmt::format("'{}' is named twice; expected it once", id));
        std::string known;
        for (const MetricInfo& other : metricTable())
            if (other.kind != FigureKind::hostThroughput)
                known += (known.empty() ? "" : ", ") + std::string(other.id);
        return fail("--metric", 0, fmt::format("'{}' is no metric of an exact run; expected one of {}", id, known));
    }
    return ids.empty() ? std::vector<std::string>{"slowpath_share"} : ids;
}

bool wantsCost(const std::vector<std::string>& metrics)
{
    return std::ranges::any_of(metrics,
                               [](const auto& id) { return findMetric(id)->kind == FigureKind::modelledCost; });
}

Result<void> finishNumbersOf(const ExperimentTexts& texts, ExperimentBase& base, ExperimentRun& run)
{
    constexpr std::uint64_t kMostSeed = std::numeric_limits<std::uint64_t>::max() - 1000;
    if (auto taken = takeIfGiven(texts.runs, parseInteger("--runs", texts.runs, 1, 1000), base.runs); !taken)
        return taken;
    if (auto taken = takeIfGiven(texts.seed, parseInteger("--seed", texts.seed, 0, kMostSeed), base.seed); !taken)
        return taken;
    if (auto taken = takeIfGiven(texts.warmup, parseOperations("--warmup", texts.warmup), base.length.warmup); !taken)
        return taken;
    if (auto taken = takeIfGiven(texts.operations, parseOperations("--ops", texts.operations), base.length.operations);
        !taken)
        return taken;
    return takeIfGiven(texts.jobs, parseInteger("--jobs", texts.jobs, 1, kMostJobsAtOnce), run.workers);
}

} // namespace

CLI::Option* addRepeatable(CLI::App& verb, const char* name, std::vector<std::string>& into, const std::string& help)
{
    return verb.add_option(name, into, help)->type_size(1)->allow_extra_args(false);
}

void addOutputOptions(CLI::App& verb, OutputTexts& texts)
{
    addRepeatable(verb, "--metric", texts.metrics,
                  "what is shown, such as slabs_allocated, barn_get or model_cycles (slowpath_share); repeatable, the "
                  "first is drawn");
    addRepeatable(verb, "--out", texts.files,
                  "FILE.txt, .csv, .json, .svg, .png or .pdf; repeatable; standard output if not given");
    verb.add_option("--format", texts.format, "of standard output: txt, csv or json");
    verb.add_option("--size", texts.size, "WIDTHxHEIGHT of a picture in pixels (1200x720)");
    verb.add_option("--theme", texts.theme, "light, as for print, or dark (light)");
}

void addExperimentOptions(CLI::App& verb, ExperimentTexts& texts)
{
    verb.add_option(
        "--scenario", texts.scenario,
        "workload with its parameters, such as fork or 'burst w=160 size=64' (see 'scenarios'), a preset or a "
        "scenario file, these without their era (fork)");
    verb.add_option("--machine", texts.machine,
                    "as for 'run'; without it the one on which the scenario says most, else seed-1x64");
    addRepeatable(verb, "--set", texts.overrides, "NAME=VALUE, a mechanism in all runs (see 'eras'); repeatable");
    verb.add_option("--runs", texts.runs, "runs of each combination or point, each with a seed of its own (6)");
    verb.add_option("--seed", texts.seed, "seed of the first run (a file's own, else 1), the others follow");
    verb.add_option("--warmup", texts.warmup,
                    "operations a CPU that do not count (10k; 0 where a file names its length)");
    verb.add_option("--ops", texts.operations, "operations a CPU that count (a file's own, else 30k)");
    verb.add_option("--profile", texts.profile,
                    "prices of the modelled cost: published or a file (see 'calibrate'); published if a --metric needs "
                    "one");
    verb.add_option("--work", texts.workFile,
                    "file for finished runs, so that what was interrupted goes on where it was; the first --out with "
                    ".work behind it if not given");
    verb.add_option("--jobs", texts.jobs, "runs at a time (one a host CPU)");
    verb.add_flag("--progress", texts.showsProgress, "tell progress on standard error although it is no terminal");
    addOutputOptions(verb, texts.output);
}

Result<ExperimentOutput> finishOutput(const OutputTexts& texts)
{
    ExperimentOutput output;
    std::set<std::string> seen;
    for (const std::string& path : texts.files) {
        const auto format = formatOfFile(path);
        if (!format)
            return Failure(format.error());
        if (!seen.insert(path).second)
            return fail("--out", 0, fmt::format("'{}' is named twice; expected it once", path));
        output.files.push_back({path, *format});
    }
    if (!texts.format.empty()) {
        if (!texts.files.empty())
            return fail("--format", 0, "is for standard output; the ending of --out tells a file's format");
        const auto format = formatOfFile("." + texts.format);
        if (!format || *format == ExperimentFormat::picture)
            return fail("--format", 0, fmt::format("unknown format '{}'; expected txt, csv or json", texts.format));
        output.standardFormat = *format;
    }
    auto metrics = finishMetrics(texts.metrics);
    if (!metrics)
        return Failure(metrics.error());
    output.metrics = *std::move(metrics);
    if (!texts.size.empty()) {
        const auto size = parseSize("--size", texts.size);
        if (!size)
            return Failure(size.error());
        output.size = *size;
    }
    if (!texts.theme.empty() && texts.theme != "light" && texts.theme != "dark")
        return fail("--theme", 0, fmt::format("unknown theme '{}'; expected light or dark", texts.theme));
    output.isDark = texts.theme == "dark";
    return output;
}

Result<void> finishExperiment(const ExperimentTexts& texts, ExperimentBase& base, ExperimentRun& run,
                              ExperimentOutput& output)
{
    auto finished = finishOutput(texts.output);
    if (!finished)
        return Failure(finished.error());
    output = *std::move(finished);
    auto scenario = parseComparedScenario(texts.scenario);
    if (!scenario)
        return Failure(scenario.error());
    base.scenario = *std::move(scenario);
    base.machine = texts.machine;
    base.overrides = texts.overrides;
    base.seed = base.scenario.seed.value_or(base.seed);
    if (base.scenario.length && texts.warmup.empty() && texts.operations.empty())
        base.length = *base.scenario.length;
    if (auto done = finishNumbersOf(texts, base, run); !done)
        return done;
    run.profile = texts.profile == "none" ? "" : texts.profile;
    if (texts.profile.empty() && wantsCost(output.metrics))
        run.profile = "published";
    if (run.profile.empty() && wantsCost(output.metrics))
        return fail("--profile", 0, "there is no modelled cost without one; expected published or a file");
    run.workFile = texts.workFile;
    if (run.workFile.empty() && !output.files.empty())
        run.workFile = output.files.front().path + ".work";
    run.showsProgress = texts.showsProgress;
    return {};
}

std::string quotedForShell(const std::string& text)
{
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=.,:/%@";
    if (!text.empty() && text.find_first_not_of(kPlain) == std::string::npos)
        return text;
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

std::string experimentWords(const ExperimentTexts& texts, const ExperimentBase& base, const ExperimentRun& run)
{
    std::string words = " --scenario " + quotedForShell(texts.scenario);
    if (!texts.machine.empty())
        words += " --machine " + quotedForShell(texts.machine);
    for (const std::string& assignment : texts.overrides)
        words += " --set " + quotedForShell(assignment);
    if (!run.profile.empty())
        words += " --profile " + quotedForShell(run.profile);
    return words + fmt::format(" --runs {} --seed {} --warmup {} --ops {}", base.runs, base.seed, base.length.warmup,
                               base.length.operations);
}

std::string metricWords(const ExperimentOutput& output)
{
    std::string words;
    for (const std::string& id : output.metrics)
        words += " --metric " + id;
    return words;
}

} // namespace sheafscope::cli
