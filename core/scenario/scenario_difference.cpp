// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_difference.h"

#include "core/machine/numactl_text.h"
#include "core/machine/text_scan.h"
#include "core/scenario/option_values.h"
#include "core/scenario/scenario_hash.h"
#include "core/slub/mechanism_table.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace sheafscope {
namespace {

using Facts = std::vector<std::pair<std::string, std::string>>;

const std::string kNone = "none";

/// "node 1 size" -> "0 MB", "distances from node 0" -> "10 12 12": the machine's text, a fact a line.
Facts machineFacts(const Machine& machine)
{
    Facts facts{{"CPUs", fmt::format("{}", machine.cpuCount())}};
    const std::string text = toNumactlText(machine);
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view line = scan::takeLine(rest);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || line.starts_with("# name") || line.starts_with("# title") ||
            line.starts_with("node distances"))
            continue;
        std::string_view what = scan::trim(line.substr(0, colon));
        if (what.starts_with("# "))
            what.remove_prefix(2);
        const bool isRow = scan::number(what).has_value();
        facts.emplace_back(isRow ? fmt::format("distances from node {}", what) : std::string(what),
                           std::string(scan::trim(line.substr(colon + 1))));
    }
    return facts;
}

Facts mechanismFacts(const Mechanisms& mechanisms)
{
    Facts facts;
    for (const MechanismInfo& info : mechanismTable())
        facts.emplace_back(fmt::format("mechanism {}", info.name), info.value(mechanisms));
    return facts;
}

Facts workloadFacts(const ScenarioChoice& choice)
{
    Facts facts{{"workload", choice.workload}};
    for (const CacheRequest& request : choice.caches)
        facts.emplace_back("cache " + request.name, cacheRequestText(request).substr(request.name.size() + 1));
    for (const ParameterInfo& info : parametersOf(choice.workload)) {
        const auto given = choice.parameters.find(info.name);
        const double value = given == choice.parameters.end() ? info.defaultValue : given->second;
        facts.emplace_back("parameter " + info.name, fmt::format("{:.10g}", value));
    }
    if (!choice.file.empty())
        facts.emplace_back("file", std::filesystem::path(choice.file).filename().string());
    return facts;
}

Facts runFacts(const ScenarioChoice& choice)
{
    Facts facts{{"seed", fmt::format("{}", choice.seed)},
                {"pace", paceText(choice.pace)},
                {"mode", choice.mode == EngineMode::exact ? "exact" : "concurrent"}};
    if (choice.seconds)
        facts.emplace_back("duration", fmt::format("{:.10g} s", *choice.seconds));
    if (choice.operations)
        facts.emplace_back("operations", fmt::format("{}", *choice.operations));
    return facts;
}

/// The facts of both sides by name, those of the left side in its order, then what only the right side has.
void compare(const Facts& left, const Facts& right, std::vector<ScenarioDifference>& differences)
{
    const auto valueIn = [](const Facts& facts, const std::string& what) {
        const auto found =
            std::find_if(facts.begin(), facts.end(), [&](const auto& fact) { return fact.first == what; });
        return found == facts.end() ? kNone : found->second;
    };
    for (const auto& [what, value] : left) {
        if (const std::string other = valueIn(right, what); other != value)
            differences.push_back({what, value, other});
    }
    for (const auto& [what, value] : right) {
        if (valueIn(left, what) == kNone && value != kNone)
            differences.push_back({what, kNone, value});
    }
}

/// Actions have no names: those that only one side has.
void compareActions(const std::vector<std::string>& left, const std::vector<std::string>& right,
                    std::vector<ScenarioDifference>& differences)
{
    const auto count = [](const std::vector<std::string>& list, const std::string& text) {
        return std::count(list.begin(), list.end(), text);
    };
    for (const std::string& text : left)
        if (count(right, text) < count(left, text))
            differences.push_back({"action", text, kNone});
    for (const std::string& text : right)
        if (count(left, text) < count(right, text))
            differences.push_back({"action", kNone, text});
}

} // namespace

std::vector<ScenarioDifference> scenarioDifferences(const Scenario& left, const Scenario& right,
                                                    const ScenarioChoice& leftChoice, const ScenarioChoice& rightChoice)
{
    std::vector<ScenarioDifference> differences;
    if (scenarioHash(leftChoice, *left.machine) == scenarioHash(rightChoice, *right.machine))
        return differences;
    const ScenarioChoice a = normalized(leftChoice);
    const ScenarioChoice b = normalized(rightChoice);
    compare(machineFacts(*left.machine), machineFacts(*right.machine), differences);
    compare({{"era", left.era}}, {{"era", right.era}}, differences);
    compare(mechanismFacts(left.mechanisms), mechanismFacts(right.mechanisms), differences);
    compare(workloadFacts(a), workloadFacts(b), differences);
    compare(runFacts(a), runFacts(b), differences);
    compareActions(a.changes, b.changes, differences);
    if (differences.empty()) // files of one name
        differences.push_back({"content of the file", a.file, b.file});
    return differences;
}

std::string differencesText(const std::vector<ScenarioDifference>& differences)
{
    if (differences.empty())
        return "the scenarios are equal\n";
    std::string text;
    for (const ScenarioDifference& difference : differences)
        text += fmt::format("{}: {} / {}\n", difference.what, difference.left, difference.right);
    return text;
}

} // namespace sheafscope
