// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_error.h"
#include "app/cli/run_report.h"
#include "app/cli/verbs.h"
#include "core/scenario/option_values.h"
#include "core/scenario/preset.h"
#include "core/scenario/scenario_difference.h"
#include "core/scenario/scenario_hash.h"

#include <fmt/format.h>

namespace sheafscope::cli {
namespace {

struct Checked {
    ScenarioDocument document;
    Scenario scenario;
};

/// All that can be wrong, told before anybody runs it; what the file is to blame for has its place.
Result<Checked> checkedScenario(const std::string& name)
{
    const bool isFile = isScenarioDocument(name) && findPreset(name) == nullptr;
    ReadScenario read;
    if (isFile) {
        auto loaded = loadScenario(name);
        if (!loaded)
            return Failure(loaded.error());
        read = *std::move(loaded);
    } else {
        auto document = scenarioNamed(name);
        if (!document)
            return Failure(document.error());
        read.document = *std::move(document);
    }
    const auto scenario = makeScenario(read.document.choice);
    if (!scenario)
        return Failure(placedError(scenario.error(), read, name));
    const auto simulation = Simulation::create(*scenario);
    if (!simulation)
        return Failure(placedError(simulation.error(), read, name));
    if (const auto cache = findCache(*(*simulation)->info(), read.document.choice.cache); !cache)
        return Failure(placedError(cache.error(), read, name));
    return Checked{std::move(read.document), *scenario};
}

std::string row(const char* name, const std::string& value)
{
    constexpr std::size_t kIndent = 12;
    return value.empty() ? std::string() : wrapped(fmt::format("{:<12}{}", name, value), kIndent);
}

std::string runLength(const ScenarioChoice& choice)
{
    if (choice.operations)
        return fmt::format("{} operations", *choice.operations);
    return choice.seconds ? fmt::format("{:.10g} s of model time", *choice.seconds) : "as long as it is let";
}

std::string summaryText(const Checked& checked)
{
    const ScenarioChoice& choice = checked.document.choice;
    std::string text = row("title", checked.document.title) + row("question", checked.document.question);
    for (const std::string& sentence : checked.document.look)
        text += row("look at", sentence);
    const Machine& machine = *checked.scenario.machine;
    text += row("machine", fmt::format("{}: {}", machine.name(), machine.title()));
    text += row("era", choice.era);
    for (const std::string& assignment : choice.overrides)
        text += row("mechanism", assignment);
    for (const CacheRequest& request : choice.caches)
        text += row("cache", cacheRequestText(request));
    text += row("workload", choice.workload);
    for (const auto& [name, value] : choice.parameters)
        text += row("parameter", fmt::format("{} = {:.10g}", name, value));
    text += row("file", choice.file) + row("shows", choice.cache);
    text += row("run", fmt::format("{}, pace {}, seed {}, {}", runLength(choice), paceText(choice.pace), choice.seed,
                                   choice.mode == EngineMode::exact ? "exact" : "concurrent"));
    for (const std::string& change : choice.changes)
        text += row("action", change);
    return text + row("hash", checked.scenario.hash);
}

ExitCode differenceVerb(const ScenarioCommand& command)
{
    const auto left = checkedScenario(command.names[0]);
    const auto right = left ? checkedScenario(command.names[1]) : left;
    if (!right)
        return reportError(right.error(), ExitCode::badInput);
    const auto differences =
        scenarioDifferences(left->scenario, right->scenario, left->document.choice, right->document.choice);
    const ExitCode printed = printText(differencesText(differences));
    return printed != ExitCode::success || differences.empty() ? printed : ExitCode::differs;
}

} // namespace

ExitCode scenarioVerb(const ScenarioCommand& command)
{
    using Print = ScenarioCommand::Print;
    if (command.print == Print::schema)
        return printText(std::string(scenarioSchema()));
    if (command.print == Print::difference)
        return differenceVerb(command);
    const auto checked = checkedScenario(command.names.front());
    if (!checked)
        return reportError(checked.error(), ExitCode::badInput);
    if (command.print == Print::canonical)
        return printText(scenarioJson(checked->document));
    if (command.print == Print::hashedText)
        return printText(hashedText(checked->document.choice, *checked->scenario.machine));
    return printText(summaryText(*checked));
}

ExitCode presetsVerb(const PresetsCommand&)
{
    std::string text;
    for (const Preset& preset : presets()) {
        text += fmt::format("{}: {}\n", preset.name, preset.document.title);
        text += wrapped("    " + preset.document.question, 4) + "\n";
    }
    return printText(text +
                     "Run one with 'run --scenario NAME', open it with '--scenario NAME', print it as a file with\n"
                     "'scenario --canonical NAME'.\n");
}

ExitCode printScenario(const ScenarioChoice& choice)
{
    if (const auto scenario = makeScenario(choice); !scenario)
        return reportError(scenario.error(), ExitCode::badInput);
    ScenarioDocument document;
    document.choice = choice;
    return printText(scenarioJson(document));
}

} // namespace sheafscope::cli
