// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare_arguments.h"

#include "app/cli/report_output.h"
#include "core/scenario/option_values.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <limits>

namespace sheafscope::cli {
namespace {

constexpr std::uint64_t kMostRuns = 1000;
constexpr unsigned kMostJobs = 1024;
constexpr std::uint64_t kMostWarmup = 1'000'000'000;

CLI::Option* repeatable(CLI::App& verb, const char* name, std::vector<std::string>& into, const char* help)
{
    return verb.add_option(name, into, help)->type_size(1)->allow_extra_args(false);
}

/// Comma-separated parts, none of them empty.
Result<std::vector<std::string>> listOf(const char* option, const std::string& text)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::size_t first = std::min(text.find_first_not_of(' ', begin), end);
        const std::size_t last = first == end ? end : text.find_last_not_of(' ', end - 1) + 1;
        if (first == last)
            return fail(option, 0, fmt::format("'{}' has an empty part; expected names with commas between", text));
        parts.push_back(text.substr(first, last - first));
        begin = end + 1;
    }
    return parts;
}

/// "30000", "30k", "2M".
Result<std::uint64_t> parseCount(const char* option, const std::string& text, std::uint64_t minimum)
{
    std::string digits = text;
    std::uint64_t unit = 1;
    if (digits.ends_with('k') || digits.ends_with('M')) {
        unit = digits.back() == 'k' ? 1000 : 1'000'000;
        digits.pop_back();
    }
    const auto number = parseInteger(option, digits, minimum, kMostWarmup / unit);
    if (!number)
        return fail(
            option, 0,
            fmt::format("'{}' is no count; expected {} to {}, such as 30000, 30k or 2M", text, minimum, kMostWarmup));
    return *number * unit;
}

Result<void> finishPlan(const CompareTexts& texts, ComparePlan& plan)
{
    for (const std::string& text : texts.scenarios) {
        auto scenario = parseComparedScenario(text);
        if (!scenario)
            return Failure(scenario.error());
        plan.scenarios.push_back(*std::move(scenario));
    }
    for (const std::string& list : texts.machines) {
        // A synthetic string has blanks, and no machine has a comma in its name.
        auto machines = listOf("--machines", list);
        if (!machines)
            return Failure(machines.error());
        plan.machines.insert(plan.machines.end(), machines->begin(), machines->end());
    }
    const auto eras = listOf("--eras", texts.eras);
    if (!eras)
        return Failure(eras.error());
    for (const std::string& text : *eras) {
        auto era = parseComparedEra(text, texts.overrides);
        if (!era)
            return Failure(era.error());
        plan.eras.push_back(*std::move(era));
    }
    if (!texts.base.empty()) {
        const auto base = parseComparedEra(texts.base, texts.overrides);
        if (!base)
            return fail("--base", 0, base.error().message);
        plan.base = base->label;
    }
    plan.keepsCounters = !texts.isWithoutCounters;
    for (const std::string& list : texts.caches) {
        auto caches = listOf("--caches", list);
        if (!caches)
            return Failure(caches.error());
        plan.caches.insert(plan.caches.end(), caches->begin(), caches->end());
    }
    return {};
}

Result<void> finishNumbers(const CompareTexts& texts, CompareCommand& command)
{
    constexpr std::uint64_t kUsualRuns = 6;
    std::uint64_t runs = kUsualRuns;
    const auto own = firstSeedOf(command.plan.scenarios);
    if (!own && texts.seed.empty())
        return Failure(own.error());
    std::uint64_t seed = own.value_or(1);
    const auto take = [](Result<std::uint64_t> value, auto& into) -> Result<void> {
        if (!value)
            return Failure(value.error());
        into = static_cast<std::remove_reference_t<decltype(into)>>(*value);
        return {};
    };
    Result<void> result;
    if (result && !texts.runs.empty())
        result = take(parseInteger("--runs", texts.runs, 1, kMostRuns), runs);
    if (result && !texts.seed.empty())
        result =
            take(parseInteger("--seed", texts.seed, 0, std::numeric_limits<std::uint64_t>::max() - kMostRuns), seed);
    if (result && !texts.warmup.empty())
        result = take(parseCount("--warmup", texts.warmup, 0), command.plan.length.warmup);
    if (result && !texts.operations.empty())
        result = take(parseCount("--ops", texts.operations, 1), command.plan.length.operations);
    if (result && !texts.jobs.empty())
        result = take(parseInteger("--jobs", texts.jobs, 1, kMostJobs), command.workers);
    command.plan.usesOwnLengths = texts.warmup.empty() && texts.operations.empty();
    if (result && seed > std::numeric_limits<std::uint64_t>::max() - kMostRuns)
        return fail("--seed", 0, "too large; expected room for the seeds of further runs after it");
    for (std::uint64_t i = 0; result && i < runs; ++i)
        command.plan.seeds.push_back(seed + i);
    return result;
}

Result<void> finishOutput(const CompareTexts& texts, CompareCommand& command)
{
    for (const std::string& text : texts.rules) {
        auto rule = parseFailRule(text);
        if (!rule)
            return Failure(rule.error());
        command.rules.push_back(*std::move(rule));
    }
    const auto format = chooseFormat(texts.format, command.out);
    if (!format)
        return Failure(format.error());
    command.report.format = *format;
    if (command.workFile.empty() && !(command.saveFile.empty() && command.out.empty()))
        command.workFile = (command.saveFile.empty() ? command.out : command.saveFile) + ".work";
    if (texts.profile == "none")
        command.profile = ProfileChoice::none;
    else if (texts.profile == "host")
        command.profile = ProfileChoice::host;
    else if (!texts.profile.empty())
        command.profileName = texts.profile;
    return {};
}

/// As one word of a shell.
std::string shellWord(std::string_view text)
{
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_=+.,:/@%";
    if (!text.empty() && text.find_first_not_of(kPlain) == std::string_view::npos)
        return std::string(text);
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + "'";
}

} // namespace

std::string commandLineOf(std::span<const char* const> arguments)
{
    constexpr std::array<std::string_view, 4> kWithValue{"--out", "--save", "--work", "--jobs"};
    std::string line = "sheafscope";
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        const std::string_view argument = arguments[i];
        const std::string_view name = argument.substr(0, argument.find('='));
        if (std::ranges::find(kWithValue, name) != kWithValue.end())
            i += name == argument ? std::size_t{1} : std::size_t{0};
        else if (argument != "--progress")
            line += " " + shellWord(argument);
    }
    return line;
}

void addCompareVerbs(CLI::App& app, CompareTexts& texts)
{
    CompareCommand& c = texts.command;
    auto* compare = app.add_subcommand(
        "compare", "run scenarios in several eras, many times, and print what differs; counts, and their cost in "
                   "modelled cycles");
    compare
        ->add_option("--eras", texts.eras,
                     "ERA,ERA,...: the columns; an era with other mechanisms is 7.0+max-full=20 (see 'eras')")
        ->required();
    compare->add_option("--base", texts.base, "era that the percentages refer to (6.19 if it runs, else the first)");
    repeatable(*compare, "--scenario", texts.scenarios,
               "workload with its parameters, such as fork or 'burst w=160 size=64' (see 'scenarios'), a preset or a "
               "scenario file, these without their era; repeatable")
        ->required();
    repeatable(*compare, "--machines,--machine", texts.machines,
               "MACHINE,MACHINE,...: as for 'run'; without it the one on which a scenario says most, else seed-1x64");
    repeatable(*compare, "--set", texts.overrides, "NAME=VALUE, a mechanism in all eras (see 'eras'); repeatable");
    repeatable(*compare, "--caches,--cache", texts.caches,
               "CACHE,CACHE,...: count the operations on these apart, and on all others together");
    compare->add_option("--runs", texts.runs, "runs a cell, each with a seed of its own (6)");
    compare->add_option("--seed", texts.seed, "seed of the first run (a file's own, else 1), the others follow");
    compare->add_option("--warmup", texts.warmup,
                        "operations a CPU that do not count (10k; 0 where a file names its length)");
    compare->add_option("--ops", texts.operations, "operations a CPU that count (a file's own, else 30k)");
    compare->add_option("--profile", texts.profile,
                        "prices of the modelled cost: published, a file (see 'calibrate'), host to measure this one "
                        "first, or none");
    repeatable(*compare, "--fail-if", texts.rules,
               "'METRIC>+10%' against the base or 'METRIC>VALUE', also with '<': exit code 4 if so; repeatable");
    compare->add_option("--format", texts.format, fmt::format("{} (mail)", reportFormatNames()));
    compare->add_option("--out", c.out,
                        "file for the report, its ending tells the format; standard output if not given");
    compare->add_option("--save", c.saveFile, "file for all runs as JSON, which 'report' reads");
    compare->add_option("--work", c.workFile,
                        "file for finished runs, so that an interrupted comparison goes on where it was; --save or "
                        "--out with .work behind it if not given");
    repeatable(*compare, "--metric", c.report.metrics, "metric of the report (all); repeatable");
    compare->add_flag("--plots", c.report.withPlots, "mail: strip plots of all runs");
    compare->add_flag("--no-counters", texts.isWithoutCounters, "do not keep every counter of every cache in --save");
    compare->add_option("--jobs", texts.jobs, "runs at a time, or threads with --throughput (one a host CPU)");
    compare->add_flag("--throughput", c.plan.isHostThroughput,
                      "instead of counting: time our own code under oneTBB on this host, which says nothing about a "
                      "kernel's speed");
    compare->add_flag("--progress", c.showsProgress, "tell progress on standard error although it is no terminal");

    auto* calibrate = app.add_subcommand("calibrate", "measure this host and print a cost profile for 'compare'");
    calibrate->add_option("--out", texts.calibrate.out, "file for the profile; standard output if not given");
}

Result<CompareCommand> finishCompare(const CompareTexts& texts, const std::string& commandLine)
{
    CompareCommand command = texts.command;
    command.plan.command = commandLine;
    if (auto finished = finishPlan(texts, command.plan); !finished)
        return Failure(finished.error());
    if (auto finished = finishNumbers(texts, command); !finished)
        return Failure(finished.error());
    if (auto finished = finishOutput(texts, command); !finished)
        return Failure(finished.error());
    if (auto known = withMetrics({}, command.report.metrics); !known) // now, not after hours of work
        return Failure(known.error());
    return command;
}

} // namespace sheafscope::cli
