// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/preset.h"

#include "core/base/embedded.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <stdexcept>

namespace sheafscope {
namespace {

/// "07-capacity" -> "capacity".
std::string presetName(std::string_view file)
{
    const std::size_t digits = std::min(file.find_first_not_of("0123456789"), file.size());
    const bool isNumbered = digits > 0 && digits < file.size() && file[digits] == '-';
    return std::string(isNumbered ? file.substr(digits + 1) : file);
}

std::vector<Preset> readPresets()
{
    std::vector<Preset> list;
    for (const EmbeddedFile& file : embeddedPresets()) {
        auto read = readScenario(file.text, "preset " + std::string(file.name), "");
        if (!read)
            throw std::logic_error(read.error().text());
        list.push_back({presetName(file.name), std::move(read->document)});
    }
    return list;
}

bool isWorkload(std::string_view name)
{
    return needsFile(name) ||
           std::ranges::any_of(workloadCatalogue(), [&](const WorkloadInfo& info) { return info.name == name; });
}

bool isFileName(const std::string& name)
{
    std::error_code ignored;
    return name.find('/') != std::string::npos || name.ends_with(".json") ||
           std::filesystem::is_regular_file(name, ignored);
}

} // namespace

std::span<const Preset> presets()
{
    static const std::vector<Preset> list = readPresets();
    return list;
}

const Preset* findPreset(std::string_view name)
{
    const auto list = presets();
    const auto found = std::ranges::find(list, name, &Preset::name);
    return found == list.end() ? nullptr : &*found;
}

bool isScenarioDocument(const std::string& name)
{
    return !isWorkload(name) && (findPreset(name) != nullptr || isFileName(name));
}

Result<ScenarioDocument> scenarioNamed(const std::string& name)
{
    if (isWorkload(name)) {
        ScenarioDocument document;
        document.choice.workload = name;
        return document;
    }
    if (const Preset* preset = findPreset(name))
        return preset->document;
    if (isFileName(name))
        return loadScenario(name).map([](ReadScenario read) { return std::move(read.document); });
    return fail("--scenario", 0,
                fmt::format("unknown scenario '{}'; expected a workload (see 'scenarios'), a preset (see 'presets') or "
                            "a scenario file",
                            name));
}

std::string_view scenarioSchema()
{
    for (const EmbeddedFile& file : embeddedSchemas())
        if (file.name == "scenario")
            return file.text;
    return {};
}

} // namespace sheafscope
