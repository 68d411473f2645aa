// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_document.h"

#include "core/base/compressed_file.h"
#include "core/machine/builtin_machines.h"
#include "core/machine/text_scan.h"

#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// A name relative to `folder` if the file lies in it.
std::string nameIn(const std::string& folder, const std::string& file)
{
    if (folder.empty())
        return file;
    std::error_code error;
    const fs::path name = fs::weakly_canonical(file, error).lexically_relative(fs::weakly_canonical(folder, error));
    const bool isInside = !error && !name.empty() && *name.begin() != "..";
    return isInside ? name.string() : fs::absolute(file, error).string();
}

/// Names of built-in machines, "this" and synthetic strings stand for themselves; all else is a file.
bool isMachineName(const std::string& machine)
{
    if (findBuiltinMachine(machine) != nullptr || machine == "this" || machine == "host" || machine == "-")
        return true;
    std::error_code error;
    return machine.find('/') == std::string::npos && !fs::exists(machine, error);
}

Json machineJson(const std::string& machine, const std::string& folder)
{
    if (machine.find('\n') != std::string::npos) {
        Json lines = Json::array();
        for (std::string_view rest = machine; !rest.empty();)
            lines.push_back(std::string(scan::takeLine(rest)));
        return {{"numactl", lines}};
    }
    if (isMachineName(machine))
        return machine;
    return {{"file", nameIn(folder, machine)}};
}

/// Whole numbers without ".0".
Json numberJson(double value)
{
    constexpr double kExact = 9e15;
    if (value == std::floor(value) && std::abs(value) < kExact)
        return static_cast<std::int64_t>(value);
    return value;
}

Json cacheJson(const CacheRequest& request)
{
    Json json = {{"name", request.name}};
    if (request.size)
        json["size"] = *request.size;
    if (request.align)
        json["align"] = *request.align;
    if (request.capacity)
        json["capacity"] = *request.capacity;
    if (request.flags)
        json["flags"] = *request.flags;
    return json;
}

void addMechanisms(Json& json, const std::vector<std::string>& overrides)
{
    for (const std::string& assignment : overrides) {
        const std::size_t equals = assignment.find('=');
        json["mechanisms"][assignment.substr(0, equals)] =
            equals == std::string::npos ? std::string() : assignment.substr(equals + 1);
    }
}

void addWhatRuns(Json& json, const ScenarioChoice& choice, const std::string& folder)
{
    json["machine"] = machineJson(choice.machine, folder);
    json["era"] = choice.era;
    addMechanisms(json, choice.overrides);
    for (const CacheRequest& request : choice.caches)
        json["caches"].push_back(cacheJson(request));
    json["workload"] = choice.workload;
    for (const auto& [name, value] : choice.parameters)
        json["parameters"][name] = numberJson(value);
    if (!choice.file.empty())
        json["file"] = nameIn(folder, choice.file);
    if (!choice.cache.empty())
        json["cache"] = choice.cache;
    json["seed"] = choice.seed;
    if (std::isinf(choice.pace))
        json["pace"] = "unlimited";
    else
        json["pace"] = numberJson(choice.pace);
    json["mode"] = choice.mode == EngineMode::exact ? "exact" : "concurrent";
    if (choice.seconds)
        json["duration"] = numberJson(*choice.seconds);
    if (choice.operations)
        json["operations"] = *choice.operations;
    if (!choice.changes.empty())
        json["actions"] = choice.changes;
}

} // namespace

std::string scenarioJson(const ScenarioDocument& document, const std::string& folder)
{
    Json json;
    json["format"] = "sheafscope-scenario";
    json["version"] = kScenarioVersion;
    if (!document.title.empty())
        json["title"] = document.title;
    if (!document.question.empty())
        json["question"] = document.question;
    if (!document.look.empty())
        json["look"] = document.look;
    addWhatRuns(json, normalized(document.choice), folder);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<ReadScenario> loadScenario(const std::string& path)
{
    const auto text = readTextFile(path, Bytes{kMaxJsonText});
    if (!text)
        return Failure(text.error());
    return readScenario(*text, path, fs::path(path).parent_path().string());
}

Error placedError(Error error, const ReadScenario& read, const std::string& source)
{
    const auto at = [&](const std::string& path) {
        if (const auto place = read.places.find(path); place != read.places.end()) {
            error = failAt(source, place->second, error.message).value();
        }
        return error;
    };
    // A change is quoted at the begin of what is said about it.
    const std::vector<std::string>& changes = read.document.choice.changes;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto change = parseTimedChange(changes[i]);
        if (change && error.message.starts_with("'" + timedChangeText(*change) + "'"))
            return at(fmt::format("actions/{}", i));
    }
    static const std::map<std::string, std::string> kPaths{
        {"--machine", "machine"},   {"--era", "era"},           {"--set", "mechanisms"},
        {"--scenario", "workload"}, {"--file", "file"},         {"--param", "parameters"},
        {"--cache", "cache"},       {"--cache-spec", "caches"}, {"--at", "actions"}};
    const auto path = kPaths.find(error.source);
    return path == kPaths.end() ? error : at(path->second);
}

} // namespace sheafscope
