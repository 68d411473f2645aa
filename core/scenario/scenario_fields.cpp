// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_fields.h"

#include "core/machine/text_scan.h"
#include "core/scenario/option_values.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace sheafscope {
namespace {

using Form = ScenarioField::Form;
using Document = ScenarioDocument;

constexpr std::uint64_t kMostOperationsEdited = 1'000'000'000'000;

/// Without empty lines and white space at the ends.
std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::string_view rest = text; !rest.empty();) {
        const std::string_view line = scan::trim(scan::takeLine(rest));
        if (!line.empty())
            lines.emplace_back(line);
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines)
{
    return fmt::format("{}", fmt::join(lines, "\n"));
}

std::string trimmedOf(const std::string& text)
{
    return std::string(scan::trim(text));
}

/// Every parameter with its value, also those at their defaults.
std::string parametersText(const Document& document)
{
    std::vector<std::string> lines;
    for (const ParameterInfo& info : parametersOf(document.choice.workload)) {
        const auto given = document.choice.parameters.find(info.name);
        const double value = given == document.choice.parameters.end() ? info.defaultValue : given->second;
        lines.push_back(fmt::format("{}={:.10g}", info.name, value));
    }
    return joined(lines);
}

Result<void> setParameters(Document& document, const std::string& text)
{
    ParameterValues values;
    for (const std::string& line : linesOf(text))
        if (auto parsed = parseParameter("", line, values); !parsed)
            return parsed;
    document.choice.parameters = normalized([&] {
                                     ScenarioChoice choice = document.choice;
                                     choice.parameters = values;
                                     return choice;
                                 }())
                                     .parameters;
    return {};
}

Result<void> setWorkloadName(Document& document, const std::string& text)
{
    if (text == document.choice.workload)
        return {};
    document.choice.workload = text;
    document.choice.parameters.clear();
    document.choice.cache.clear();
    document.choice.caches.clear();
    if (!needsFile(text))
        document.choice.file.clear();
    return {};
}

Result<void> setCacheRequests(Document& document, const std::string& text)
{
    std::vector<CacheRequest> requests;
    for (const std::string& line : linesOf(text)) {
        auto request = parseCacheRequest(line);
        if (!request)
            return Failure(request.error());
        requests.push_back(*std::move(request));
    }
    document.choice.caches = std::move(requests);
    return {};
}

std::string cacheRequestsText(const Document& document)
{
    std::vector<std::string> lines;
    for (const CacheRequest& request : document.choice.caches)
        lines.push_back(cacheRequestText(request));
    return joined(lines);
}

Result<void> setActions(Document& document, const std::string& text)
{
    const std::vector<std::string> lines = linesOf(text);
    for (const std::string& line : lines)
        if (const auto change = parseTimedChange(line); !change)
            return Failure(change.error());
    document.choice.changes = lines;
    return {};
}

Result<void> setSeed(Document& document, const std::string& text)
{
    return parseInteger("", trimmedOf(text), 0, UINT64_MAX).map([&](std::uint64_t seed) {
        document.choice.seed = seed;
    });
}

Result<void> setPaceText(Document& document, const std::string& text)
{
    return parsePace("", trimmedOf(text)).map([&](double pace) { document.choice.pace = pace; });
}

Result<void> setDuration(Document& document, const std::string& text)
{
    if (trimmedOf(text).empty()) {
        document.choice.seconds.reset();
        return {};
    }
    return parseSeconds("", trimmedOf(text)).map([&](double seconds) {
        document.choice.seconds = seconds;
        document.choice.operations.reset();
    });
}

Result<void> setOperations(Document& document, const std::string& text)
{
    if (trimmedOf(text).empty()) {
        document.choice.operations.reset();
        return {};
    }
    return parseInteger("", trimmedOf(text), 1, kMostOperationsEdited).map([&](std::uint64_t operations) {
        document.choice.operations = operations;
        document.choice.seconds.reset();
    });
}

Result<void> setMode(Document& document, const std::string& text)
{
    if (text != "exact" && text != "concurrent")
        return fail(fmt::format("unknown mode '{}'; expected exact or concurrent", text));
    document.choice.mode = text == "exact" ? EngineMode::exact : EngineMode::concurrent;
    return {};
}

Result<void> setOverrides(Document& document, const std::string& text)
{
    document.choice.overrides.clear();
    for (const std::string& line : linesOf(text))
        for (const std::string_view word : scan::words(line))
            document.choice.overrides.emplace_back(word);
    return {};
}

constexpr std::array<ScenarioField, 17> kFields{{
    {"title", Form::line, [](const Document& d) { return d.title; },
     [](Document& d, const std::string& t) -> Result<void> {
         d.title = t;
         return {};
     }},
    {"question", Form::line, [](const Document& d) { return d.question; },
     [](Document& d, const std::string& t) -> Result<void> {
         d.question = t;
         return {};
     }},
    {"look", Form::lines, [](const Document& d) { return joined(d.look); },
     [](Document& d, const std::string& t) -> Result<void> {
         d.look = linesOf(t);
         return {};
     }},
    {"machine", Form::choice, [](const Document& d) { return d.choice.machine; },
     [](Document& d, const std::string& t) -> Result<void> {
         d.choice.machine = t;
         return {};
     }},
    {"era", Form::choice, [](const Document& d) { return d.choice.era; },
     [](Document& d, const std::string& t) -> Result<void> {
         d.choice.era = t;
         return {};
     }},
    {"mechanisms", Form::line, [](const Document& d) { return fmt::format("{}", fmt::join(d.choice.overrides, " ")); },
     &setOverrides},
    {"workload", Form::choice, [](const Document& d) { return d.choice.workload; }, &setWorkloadName},
    {"parameters", Form::lines, &parametersText, &setParameters},
    {"file", Form::line, [](const Document& d) { return d.choice.file; },
     [](Document& d, const std::string& t) -> Result<void> {
         d.choice.file = t;
         return {};
     }},
    {"caches", Form::lines, &cacheRequestsText, &setCacheRequests},
    {"cache", Form::line, [](const Document& d) { return d.choice.cache; },
     [](Document& d, const std::string& t) -> Result<void> {
         d.choice.cache = t;
         return {};
     }},
    {"seed", Form::line, [](const Document& d) { return fmt::format("{}", d.choice.seed); }, &setSeed},
    {"pace", Form::choice, [](const Document& d) { return paceText(d.choice.pace); }, &setPaceText},
    {"mode", Form::choice,
     [](const Document& d) { return std::string(d.choice.mode == EngineMode::exact ? "exact" : "concurrent"); },
     &setMode},
    {"duration", Form::line,
     [](const Document& d) { return d.choice.seconds ? fmt::format("{:.10g}", *d.choice.seconds) : std::string(); },
     &setDuration},
    {"operations", Form::line,
     [](const Document& d) { return d.choice.operations ? fmt::format("{}", *d.choice.operations) : std::string(); },
     &setOperations},
    {"actions", Form::lines, [](const Document& d) { return joined(d.choice.changes); }, &setActions},
}};

} // namespace

std::span<const ScenarioField> scenarioFields()
{
    return kFields;
}

const ScenarioField* findScenarioField(std::string_view id)
{
    const auto found = std::find_if(kFields.begin(), kFields.end(), [&](const ScenarioField& f) { return f.id == id; });
    return found == kFields.end() ? nullptr : &*found;
}

std::string scenarioProblem(const ScenarioDocument& document)
{
    const ScenarioChoice& choice = document.choice;
    if (const auto scenario = makeScenario(choice); !scenario)
        return scenario.error().text();
    if (choice.changes.empty())
        return {};
    if (choice.mode != EngineMode::exact)
        return "actions want exact mode, where they come at the same operation in every run";
    if (choice.operations)
        return "actions come at model times; expected a duration instead of a number of operations";
    for (const std::string& text : choice.changes) {
        const auto change = parseTimedChange(text);
        if (!change)
            return change.error().message;
        if (choice.seconds && std::chrono::duration<double>(change->at).count() >= *choice.seconds)
            return fmt::format("'{}' comes too late; expected a time before the end of the run at {:g} seconds", text,
                               *choice.seconds);
    }
    return {};
}

} // namespace sheafscope
