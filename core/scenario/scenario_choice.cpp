// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_choice.h"

#include "core/machine/machine_spec.h"
#include "core/scenario/option_values.h"
#include "core/slub/mechanism_table.h"

#include <algorithm>
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

bool needsFile(const std::string& workload)
{
    return workload == "trace" || workload == "script";
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

std::string choiceArguments(const ScenarioChoice& choice)
{
    std::string text = fmt::format("--machine '{}' --era {} --scenario {} --seed {} --pace {} --mode {}",
                                   withoutFolder(choice.machine), choice.era, choice.workload, choice.seed,
                                   paceText(choice.pace), choice.mode == EngineMode::exact ? "exact" : "concurrent");
    if (choice.machine.find_first_of(" ()'") == std::string::npos)
        std::erase(text, '\'');
    if (!choice.file.empty())
        text += " --file " + withoutFolder(choice.file);
    if (!choice.cache.empty())
        text += " --cache " + choice.cache;
    for (const std::string& assignment : choice.overrides)
        text += " --set " + assignment;
    for (const std::string& change : choice.changes)
        text += " --at '" + change + "'";
    for (const auto& [name, value] : choice.parameters)
        text += fmt::format(" --param {}={:.10g}", name, value);
    return text;
}

} // namespace sheafscope
