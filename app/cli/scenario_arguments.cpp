// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/scenario_arguments.h"

#include "core/scenario/file_kind.h"
#include "core/scenario/option_values.h"
#include "core/scenario/preset.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <limits>

namespace sheafscope::cli {
namespace {

bool isGiven(const ScenarioTexts& texts, const char* option)
{
    return texts.app != nullptr && texts.app->count(option) > 0;
}

template <class T> void append(std::vector<T>& to, const std::vector<T>& from)
{
    to.insert(to.end(), from.begin(), from.end());
}

/// A file without an option is what its content says.
Result<void> takePlainFile(ScenarioTexts& texts)
{
    if (texts.file.empty())
        return {};
    std::error_code ignored;
    if (!std::filesystem::exists(texts.file, ignored))
        return fail("command line", 0,
                    fmt::format("'{}' is no verb and no file that is there; see 'sheafscope --help' for what is "
                                "expected",
                                texts.file));
    const auto kind = fileKind(texts.file);
    if (!kind)
        return Failure(kind.error());
    switch (*kind) {
    case FileKind::scenario:
        if (isGiven(texts, "--scenario"))
            return fail("FILE", 0, "a scenario file beside --scenario; expected one of them");
        texts.choice.workload = texts.file.find('/') == std::string::npos ? "./" + texts.file : texts.file;
        return {};
    case FileKind::trace:
        texts.trace = texts.file;
        return {};
    case FileKind::script:
        texts.choice.workload = "script";
        texts.choice.file = texts.file;
        return {};
    case FileKind::machine:
        texts.choice.machine = texts.file;
        return {};
    case FileKind::results:
    case FileKind::sweep:
    case FileKind::ladder:
        return fail(texts.file, 0,
                    "is a result, which nothing can be run of; expected a scenario, trace, script or machine");
    }
    return {};
}

Result<ScenarioChoice> withDocument(const ScenarioTexts& texts)
{
    const auto document = scenarioNamed(texts.choice.workload);
    if (!document)
        return Failure(document.error());
    if (!isScenarioDocument(texts.choice.workload))
        return texts.choice;
    ScenarioChoice choice = document->choice;
    const ScenarioChoice& given = texts.choice;
    if (isGiven(texts, "--machine"))
        choice.machine = given.machine;
    if (isGiven(texts, "--era"))
        choice.era = given.era;
    if (isGiven(texts, "--file"))
        choice.file = given.file;
    if (isGiven(texts, "--cache"))
        choice.cache = given.cache;
    append(choice.overrides, given.overrides);
    append(choice.changes, given.changes);
    return choice;
}

Result<void> takeTrace(const ScenarioTexts& texts, ScenarioChoice& choice)
{
    if (texts.trace.empty())
        return {};
    if (!choice.file.empty() || (choice.workload != ScenarioChoice{}.workload && choice.workload != "trace"))
        return fail("--trace", 0, "stands for --scenario trace --file FILE; expected none of these beside it");
    choice.workload = "trace";
    choice.file = texts.trace;
    return {};
}

Result<void> takeNumbers(const ScenarioTexts& texts, ScenarioChoice& choice)
{
    if (!texts.seed.empty()) {
        const auto seed = parseInteger("--seed", texts.seed, 0, std::numeric_limits<std::uint64_t>::max());
        if (!seed)
            return Failure(seed.error());
        choice.seed = *seed;
    }
    if (!texts.pace.empty()) {
        const auto pace = parsePace("--pace", texts.pace);
        if (!pace)
            return Failure(pace.error());
        choice.pace = *pace;
    }
    if (!texts.mode.empty() && texts.mode != "exact" && texts.mode != "concurrent")
        return fail("--mode", 0, fmt::format("unknown mode '{}'; expected exact or concurrent", texts.mode));
    if (!texts.mode.empty())
        choice.mode = texts.mode == "exact" ? EngineMode::exact : EngineMode::concurrent;
    for (const std::string& parameter : texts.parameters) {
        if (const auto parsed = parseParameter("--param", parameter, choice.parameters); !parsed)
            return parsed;
    }
    return {};
}

/// One for a cache that the scenario file already describes takes its place.
Result<void> takeCaches(const ScenarioTexts& texts, ScenarioChoice& choice)
{
    const std::size_t ofFile = choice.caches.size();
    for (const std::string& text : texts.caches) {
        auto request = parseCacheRequest(text);
        if (!request)
            return fail("--cache-spec", 0, request.error().message);
        const auto end = choice.caches.begin() + static_cast<std::ptrdiff_t>(ofFile);
        const auto same = std::find_if(choice.caches.begin(), end,
                                       [&](const CacheRequest& other) { return other.name == request->name; });
        if (same != end)
            *same = *std::move(request);
        else
            choice.caches.push_back(*std::move(request));
    }
    return {};
}

} // namespace

void addScenarioOptions(CLI::App& app, ScenarioTexts& texts)
{
    texts.app = &app;
    app.add_option("--machine", texts.choice.machine,
                   "built-in name (see 'machines'), 'this', a file with numactl -H text or hwloc XML, '-', or a "
                   "synthetic string such as 'numa:2 core:4 pu:1'");
    app.add_option("--era", texts.choice.era, "kernel generation (see 'eras')");
    app.add_option("--scenario", texts.choice.workload,
                   "workload (see 'scenarios'), trace or script with --file, preset (see 'presets') or scenario file; "
                   "further options change what the file says");
    app.add_option("--file", texts.choice.file, "a kernel trace with kmem events (see 'import'), or an op script");
    app.add_option("--trace", texts.trace, "the same as --scenario trace --file FILE");
    app.add_option("--param", texts.parameters, "NAME=NUMBER, a parameter of the scenario; repeatable")
        ->type_size(1)
        ->allow_extra_args(false);
    app.add_option("--set", texts.choice.overrides,
                   "NAME=VALUE, a mechanism other than the era's (see 'eras'); repeatable")
        ->type_size(1)
        ->allow_extra_args(false);
    app.add_option("--cache", texts.choice.cache, "cache that is shown first");
    app.add_option(
           "--cache-spec", texts.caches,
           "'NAME size=BYTES align=BYTES capacity=OBJECTS flags=A+B': other values for a cache of the scenario, "
           "or a further cache; repeatable")
        ->type_size(1)
        ->allow_extra_args(false);
    app.add_option("--seed", texts.seed, "start of the random numbers (42)");
    app.add_option("--pace", texts.pace, "operations per second of model time: 1, 50k, 5M, unlimited (500k)");
    app.add_option("--mode", texts.mode, "exact: one operation at a time, repeatable; concurrent: under oneTBB");
}

bool isFileOfResults(const std::string& path)
{
    std::error_code ignored;
    if (path.empty() || !std::filesystem::is_regular_file(path, ignored))
        return false; // asking a pipe would take its beginning away
    const auto kind = fileKind(path);
    return kind == FileKind::results || kind == FileKind::sweep || kind == FileKind::ladder;
}

Result<ScenarioChoice> finishScenario(ScenarioTexts texts, EngineMode usualMode)
{
    texts.choice.mode = usualMode;
    if (auto taken = takePlainFile(texts); !taken)
        return Failure(taken.error());
    auto choice = withDocument(texts);
    if (!choice)
        return choice;
    if (auto taken = takeTrace(texts, *choice); !taken)
        return Failure(taken.error());
    if (auto taken = takeNumbers(texts, *choice); !taken)
        return Failure(taken.error());
    if (auto taken = takeCaches(texts, *choice); !taken)
        return Failure(taken.error());
    return choice;
}

void addScenarioVerbs(CLI::App& app, ScenarioVerbTexts& texts)
{
    auto* scenario = app.add_subcommand("scenario", "check a scenario file and print what it is, with its hash");
    scenario->add_option("NAME", texts.names, "scenario file, preset or workload; two with --diff");
    auto* canonical = scenario->add_flag("--canonical", texts.canonical, "print it in canonical form");
    auto* hashed = scenario->add_flag("--hashed-text", texts.hashedText, "print the text whose SHA-256 is the hash");
    auto* schema = scenario->add_flag("--schema", texts.schema, "print the JSON Schema of scenario files");
    auto* difference =
        scenario->add_flag("--diff", texts.difference, "name what differs between two; exit code 1 if something does");
    for (auto* flag : {canonical, hashed, schema, difference})
        for (auto* other : {canonical, hashed, schema, difference})
            if (flag != other)
                flag->excludes(other);
    app.add_subcommand("presets", "list the scenarios that belong to the program, with the question of each");
}

Result<ScenarioCommand> finishScenarioVerb(const ScenarioVerbTexts& texts)
{
    using Print = ScenarioCommand::Print;
    ScenarioCommand command{texts.names, texts.canonical    ? Print::canonical
                                         : texts.hashedText ? Print::hashedText
                                         : texts.schema     ? Print::schema
                                         : texts.difference ? Print::difference
                                                            : Print::summary};
    const std::size_t wanted = texts.schema ? 0 : texts.difference ? 2 : 1;
    if (texts.names.size() != wanted)
        return fail("scenario", 0,
                    fmt::format("{} names given; expected {}", texts.names.size(),
                                wanted == 0   ? "none with --schema"
                                : wanted == 1 ? "one, such as 'scenario storm.json'"
                                              : "two, such as 'scenario --diff mine.json yours.json'"));
    return command;
}

} // namespace sheafscope::cli
