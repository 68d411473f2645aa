// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_choice.h"

#include "core/machine/machine_spec.h"
#include "core/scenario/option_values.h"
#include "core/scenario/scenario_hash.h"
#include "core/slub/mechanism_table.h"
#include "core/workload/trace_workload.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace sheafscope {
namespace {

/// Says which option an error belongs to, unless it already has a better source (a file and line).
Failure ofOption(const char* option, Error error)
{
    if (error.source.empty())
        error.source = option;
    return Failure(std::move(error));
}

Result<void> checkWorkload(const ScenarioChoice& choice, const Machine& machine)
{
    if (needsFile(choice.workload)) {
        if (choice.file.empty())
            return fail("--file", 0, fmt::format("scenario '{}' needs a file, expected --file FILE", choice.workload));
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(choice.file, ignored))
            return fail("--file", 0, fmt::format("'{}' is not a readable file", choice.file));
        return {};
    }
    if (!choice.file.empty())
        return fail("--file", 0,
                    fmt::format("scenario '{}' reads no file, only 'trace' and 'script' do", choice.workload));
    const auto catalogue = workloadCatalogue();
    const bool isKnown =
        std::ranges::any_of(catalogue, [&](const WorkloadInfo& info) { return info.name == choice.workload; });
    auto workload = makeWorkload(choice.workload, choice.parameters, machine);
    if (!workload)
        return ofOption(isKnown ? "--param" : "--scenario", workload.error());
    if (auto caches = requestedCaches(**workload, choice.caches); !caches)
        return ofOption("--cache-spec", caches.error());
    return {};
}

Result<std::shared_ptr<const Machine>> readMachine(const std::string& spec)
{
    auto machine = loadMachine(spec);
    if (!machine)
        return ofOption("--machine", machine.error());
    return std::make_shared<const Machine>(*std::move(machine));
}

std::string withoutFolder(const std::string& path)
{
    return path.find('/') == std::string::npos ? path : std::filesystem::path(path).filename().string();
}

/// A text of several lines is a machine itself, not the name of one.
bool isMachineText(const std::string& machine)
{
    return machine.find('\n') != std::string::npos;
}

std::string machineWord(const std::string& machine, FileNames names)
{
    if (names == FileNames::full)
        return shellWord(machine);
    return isMachineText(machine) ? "-" : shellWord(withoutFolder(machine));
}

/// Nothing where the era's table does not know the assignments.
std::optional<std::vector<std::string>> differingOverrides(const ScenarioChoice& choice)
{
    const auto era = findEra(choice.era);
    if (!era)
        return std::nullopt;
    Mechanisms mechanisms = era->mechanisms;
    if (!setMechanisms(mechanisms, choice.overrides))
        return std::nullopt;
    std::vector<std::string> assignments;
    for (const MechanismInfo* info : mechanismDifferences(era->mechanisms, mechanisms))
        assignments.push_back(fmt::format("{}={}", info->name, info->value(mechanisms)));
    return assignments;
}

void normalizeChanges(std::vector<std::string>& texts)
{
    std::vector<TimedChange> changes;
    for (const std::string& text : texts) {
        auto change = parseTimedChange(text);
        if (!change)
            return;
        changes.push_back(std::move(*change));
    }
    std::ranges::stable_sort(changes, {}, &TimedChange::at);
    for (std::size_t i = 0; i < texts.size(); ++i)
        texts[i] = timedChangeText(changes[i]);
}

} // namespace

Result<Scenario> makeScenario(const ScenarioChoice& choice, std::shared_ptr<const Machine> known)
{
    const auto era = findEra(choice.era);
    if (!era)
        return ofOption("--era", era.error());
    const auto machine = known ? Result<std::shared_ptr<const Machine>>(std::move(known)) : readMachine(choice.machine);
    if (!machine)
        return Failure(machine.error());
    if (auto checked = checkWorkload(choice, **machine); !checked)
        return Failure(checked.error());

    Scenario scenario;
    scenario.machine = *machine;
    scenario.era = choice.era;
    scenario.mechanisms = era->mechanisms;
    if (auto set = setMechanisms(scenario.mechanisms, choice.overrides); !set)
        return ofOption("--set", set.error());
    for (const std::string& text : choice.changes) {
        auto change = parseTimedChange(text);
        if (!change)
            return ofOption("--at", change.error());
        scenario.changes.push_back(std::move(*change));
    }
    scenario.workload = choice.workload;
    scenario.parameters = choice.parameters;
    scenario.file = choice.file;
    scenario.engine.mode = choice.mode;
    scenario.engine.pace = choice.pace;
    scenario.engine.seed = choice.seed;
    scenario.caches = choice.caches;
    scenario.hash = scenarioHash(choice, *scenario.machine);
    scenario.document = portableText(choice, *scenario.machine);
    return scenario;
}

Result<CacheId> findCache(const SourceInfo& info, const std::string& name)
{
    if (name.empty())
        return info.mainCache;
    std::vector<std::string_view> known;
    for (const CacheInfo& cache : info.caches) {
        if (cache.name == name)
            return cache.id;
        known.push_back(cache.name);
    }
    return fail("--cache", 0, fmt::format("unknown cache '{}'; expected one of {}", name, fmt::join(known, ", ")));
}

std::span<const ParameterInfo> parametersOf(std::string_view workload)
{
    if (workload == "trace")
        return traceParameters();
    for (const WorkloadInfo& info : workloadCatalogue())
        if (info.name == workload)
            return info.parameters;
    return {};
}

bool needsFile(std::string_view workload)
{
    return workload == "trace" || workload == "script";
}

ScenarioChoice normalized(ScenarioChoice choice)
{
    for (const ParameterInfo& info : parametersOf(choice.workload)) {
        const auto given = choice.parameters.find(info.name);
        if (given != choice.parameters.end() && given->second == info.defaultValue)
            choice.parameters.erase(given);
    }
    if (auto overrides = differingOverrides(choice))
        choice.overrides = *std::move(overrides);
    normalizeChanges(choice.changes);
    std::ranges::stable_sort(choice.caches, {}, &CacheRequest::name);
    if (choice.operations)
        choice.seconds.reset();
    return choice;
}

std::string shellWord(const std::string& text)
{
    const auto isPlain = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
               std::string_view("-_./=+,:%@").find(c) != std::string_view::npos;
    };
    if (!text.empty() && std::ranges::all_of(text, isPlain))
        return text;
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? "'\\''" : std::string(1, c);
    return word + "'";
}

std::string choiceArguments(const ScenarioChoice& choice, FileNames names)
{
    std::string text = fmt::format("--machine {} --era {} --scenario {} --seed {} --pace {} --mode {}",
                                   machineWord(choice.machine, names), choice.era, choice.workload, choice.seed,
                                   paceText(choice.pace), choice.mode == EngineMode::exact ? "exact" : "concurrent");
    if (!choice.file.empty())
        text += " --file " + shellWord(names == FileNames::full ? choice.file : withoutFolder(choice.file));
    if (!choice.cache.empty())
        text += " --cache " + shellWord(choice.cache);
    for (const std::string& assignment : choice.overrides)
        text += " --set " + assignment;
    for (const CacheRequest& request : choice.caches)
        text += " --cache-spec " + shellWord(cacheRequestText(request));
    for (const std::string& change : choice.changes)
        text += " --at '" + change + "'";
    for (const auto& [name, value] : choice.parameters)
        text += fmt::format(" --param {}={:.10g}", name, value);
    return text;
}

} // namespace sheafscope
