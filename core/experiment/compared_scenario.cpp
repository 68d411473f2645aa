// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/compared_scenario.h"

#include "core/machine/machine_spec.h"
#include "core/scenario/option_values.h"
#include "core/scenario/preset.h"
#include "core/scenario/scenario_hash.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <vector>

namespace sheafscope {
namespace {

constexpr const char* kAnyMachine = "seed-1x64";

/// Words between blanks and commas.
std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" ,", begin), text.size());
        if (end > begin)
            words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// What the document says of its length, on the machine of `scenario`; nothing of a trace, which goes by its own clock.
std::optional<LengthPerCpu> lengthOf(const ScenarioChoice& choice, unsigned cpus)
{
    constexpr double kUnpaced = 1e6; // operations a second of a CPU, as in the engine
    constexpr double kMost = 1e9;    // of a CPU, as everywhere
    if (choice.operations)
        return LengthPerCpu{0, std::max<std::uint64_t>(1, *choice.operations / cpus)};
    if (!choice.seconds || needsFile(choice.workload))
        return std::nullopt;
    const double pace = std::isinf(choice.pace) ? kUnpaced * cpus : choice.pace;
    return LengthPerCpu{0, static_cast<std::uint64_t>(std::clamp(*choice.seconds * pace / cpus, 1.0, kMost))};
}

ComparedScenario comparedAs(std::string label, const ScenarioChoice& choice, unsigned cpus)
{
    return {std::move(label), choice, choice.machine, lengthOf(choice, cpus), choice.seed};
}

Result<ComparedScenario> ofDocument(const std::string& name)
{
    if (const Preset* preset = findPreset(name)) {
        const auto machine = loadMachine(preset->document.choice.machine);
        if (!machine)
            return fail("--scenario", 0, fmt::format("{}: machine: {}", name, machine.error().text()));
        return comparedAs(name, preset->document.choice, machine->cpuCount());
    }
    const auto read = loadScenario(name);
    if (!read)
        return Failure(read.error());
    // What only shows when it is made, such as a change of a cache that is not there, is told with its place too.
    const ScenarioChoice& choice = read->document.choice;
    const auto scenario = makeScenario(choice);
    if (!scenario)
        return Failure(placedError(scenario.error(), *read, name));
    if (const auto simulation = Simulation::create(*scenario); !simulation)
        return Failure(placedError(simulation.error(), *read, name));
    return comparedAs(std::filesystem::path(name).stem().string(), choice, scenario->machine->cpuCount());
}

Result<ComparedScenario> ofCatalogue(const std::string& name)
{
    const auto catalogue = workloadCatalogue();
    const auto known = std::ranges::find(catalogue, name, &WorkloadInfo::name);
    if (known == catalogue.end())
        return fail("--scenario", 0,
                    needsFile(name) ? fmt::format("'{}' reads a file; expected a scenario file that names it", name)
                                    : scenarioNamed(name).error().message);
    ComparedScenario scenario;
    scenario.label = name;
    scenario.choice.workload = name;
    scenario.choice.mode = EngineMode::exact; // as 'run' has it, so that its hash is the same
    scenario.choice.seconds = 1;
    scenario.machine = known->machine;
    return scenario;
}

} // namespace

Result<ComparedScenario> parseComparedScenario(const std::string& text)
{
    if (isScenarioDocument(text))
        return ofDocument(text); // a file's name may have blanks and commas
    const std::vector<std::string> words = wordsOf(text);
    if (words.empty())
        return fail("--scenario", 0,
                    "is empty; expected a workload, such as fork or 'burst w=160', a preset or a file");
    auto scenario = isScenarioDocument(words.front()) ? ofDocument(words.front()) : ofCatalogue(words.front());
    if (!scenario)
        return scenario;
    for (auto word = words.begin() + 1; word != words.end(); ++word) {
        if (auto parsed = parseParameter("--scenario", *word, scenario->choice.parameters); !parsed)
            return Failure(parsed.error());
        scenario->label += " " + *word;
    }
    return scenario;
}

Result<std::uint64_t> firstSeedOf(std::span<const ComparedScenario> scenarios)
{
    const ComparedScenario* first = nullptr;
    for (const ComparedScenario& scenario : scenarios) {
        if (!scenario.seed)
            continue;
        if (first != nullptr && first->seed != scenario.seed)
            return fail("--scenario", 0,
                        fmt::format("'{}' has the seed {}, and '{}' has {}; expected the same, or --seed", first->label,
                                    *first->seed, scenario.label, *scenario.seed));
        first = &scenario;
    }
    return first == nullptr ? 1 : *first->seed;
}

std::string machineOf(const ComparedScenario& scenario)
{
    return scenario.machine.empty() ? kAnyMachine : scenario.machine;
}

Result<ScenarioIdentity> identityOf(const ComparedScenario& scenario)
{
    ScenarioChoice choice = scenario.choice;
    choice.machine = machineOf(scenario);
    const auto machine = loadMachine(choice.machine);
    if (!machine)
        return fail("--scenario", 0, fmt::format("{}: machine: {}", scenario.label, machine.error().text()));
    return ScenarioIdentity{scenarioHash(choice, *machine), portableText(choice, *machine)};
}

} // namespace sheafscope
