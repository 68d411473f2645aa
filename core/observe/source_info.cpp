// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/source_info.h"

#include "core/slub/mechanism_table.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace sheafscope {
namespace {

/// ", at 2s: shrink maple_node" ...
std::string changesText(const Scenario& scenario)
{
    std::string text;
    for (const TimedChange& change : scenario.changes)
        text += ", at " + timedChangeText(change);
    return text;
}

} // namespace

std::string sheafStateOf(const Cache& cache)
{
    if (cache.capacity() > 0)
        return "enabled";
    const Mechanisms& mechanisms = cache.slub().mechanisms();
    if (mechanisms.sheafCaches == SheafCaches::none)
        return "bypassed: this era has no sheaves";
    if (cache.spec().noSheaves)
        return "bypassed: bootstrap, debug and no-leak-trace caches get no sheaves";
    if (mechanisms.sheafCaches == SheafCaches::onRequest && cache.spec().requestedCapacity != 0)
        return "bypassed: the sheaf capacity was set to 0";
    if (mechanisms.sheafCaches == SheafCaches::onRequest)
        return "bypassed: in this era only caches that ask for a sheaf capacity get sheaves";
    return "bypassed: the sheaf capacity for this object size is 0";
}

std::string scenarioText(const Scenario& scenario)
{
    std::string text = scenario.workload;
    if (!scenario.file.empty())
        text += " " + std::filesystem::path(scenario.file).filename().string();
    const std::string changes = changesText(scenario);
    const auto catalogue = workloadCatalogue();
    const auto entry = std::find_if(catalogue.begin(), catalogue.end(),
                                    [&](const WorkloadInfo& info) { return info.name == scenario.workload; });
    if (entry == catalogue.end())
        return text + changes;
    for (const ParameterInfo& parameter : entry->parameters) {
        const auto value = scenario.parameters.find(parameter.name);
        if (value != scenario.parameters.end() && value->second != parameter.defaultValue)
            text += fmt::format(", {} {}", parameter.name, value->second);
    }
    return text + changes;
}

std::string modeText(const Engine& engine)
{
    return engine.settings().mode == EngineMode::exact ? "exact"
                                                       : fmt::format("concurrent ({})", engine.executorName());
}

std::shared_ptr<const SourceInfo> makeSourceInfo(const Scenario& scenario, const Era& era, const Engine& engine)
{
    auto info = std::make_shared<SourceInfo>();
    const Slub& slub = engine.slub();
    info->machine = slub.machinePointer();
    info->era = std::string(era.name);
    info->kernelVersion = std::string(era.kernelVersion);
    info->mechanisms = slub.mechanisms();
    info->scenario = scenarioText(scenario);
    info->overrides = overridesText(era.mechanisms, slub.mechanisms());
    info->mode = modeText(engine);
    info->seed = engine.settings().seed;
    info->scenarioHash = scenario.hash;
    info->scenarioDocument = scenario.document;
    for (const auto& cache : slub.caches())
        info->caches.push_back({cache->id(), cache->name(), cache->geometry(), sheafStateOf(*cache), cache->spec()});
    const Cache* main = slub.findCache(engine.workload().mainCache());
    info->mainCache = main == nullptr ? CacheId{0} : main->id();
    info->counters = countersOf(slub.mechanisms());
    return info;
}

} // namespace sheafscope
