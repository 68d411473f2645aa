// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/tour.h"

#include "core/base/embedded.h"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace sheafscope {
namespace {

constexpr std::uint64_t kMostTourBytes = 1 << 20;

} // namespace

Result<Tour> readTour(const std::string& path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return fail(path, 0, "not a readable file; expected a tour");
    if (std::filesystem::file_size(path, error) > kMostTourBytes)
        return fail(path, 0, fmt::format("the file is larger than {} bytes; expected a tour", kMostTourBytes));
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return fail(path, 0, "cannot be read");
    return parseTour(text.str(), path);
}

Result<void> checkTourScenarios(const Tour& tour)
{
    ScenarioChoice choice = applied(ScenarioChoice{}, tour.scenario);
    const auto check = [&](unsigned line) -> Result<void> {
        const auto scenario = makeScenario(choice);
        if (!scenario)
            return fail(tour.source, line, scenario.error().message);
        const auto simulation = Simulation::create(*scenario);
        if (!simulation)
            return fail(tour.source, line, simulation.error().message);
        if (const auto cache = findCache(*(*simulation)->info(), choice.cache); !cache)
            return fail(tour.source, line, cache.error().message);
        return {};
    };
    if (auto sane = check(1); !sane)
        return sane;
    for (const TourStep& step : tour.steps) {
        if (!step.scenario)
            continue;
        choice = applied(choice, *step.scenario);
        if (auto sane = check(step.line); !sane)
            return sane;
    }
    return {};
}

const std::vector<Tour>& builtinTours()
{
    static const std::vector<Tour> tours = [] {
        std::vector<Tour> list;
        for (const EmbeddedFile& file : embeddedTours()) {
            auto tour = parseTour(file.text, std::string(file.name) + ".json");
            if (!tour)
                throw std::logic_error("built-in tour: " + tour.error().text());
            list.push_back(*std::move(tour));
        }
        return list;
    }();
    return tours;
}

Result<Tour> findTour(const std::string& nameOrPath)
{
    std::string known;
    for (const Tour& tour : builtinTours()) {
        if (tour.id == nameOrPath)
            return tour;
        known += (known.empty() ? "" : ", ") + tour.id;
    }
    std::error_code error;
    if (std::filesystem::is_regular_file(nameOrPath, error))
        return readTour(nameOrPath);
    return fail(nameOrPath, 0, fmt::format("neither a tour nor a readable file; expected one of {}, or a file", known));
}

ScenarioChoice applied(ScenarioChoice choice, const TourScenario& scenario)
{
    if (!scenario.machine.empty())
        choice.machine = scenario.machine;
    if (!scenario.era.empty())
        choice.era = scenario.era;
    if (!scenario.workload.empty() && scenario.workload != choice.workload) {
        choice.workload = scenario.workload;
        choice.parameters.clear();
        choice.file.clear();
        choice.cache.clear();
    }
    for (const auto& [name, value] : scenario.parameters)
        choice.parameters[name] = value;
    if (!scenario.cache.empty())
        choice.cache = scenario.cache;
    if (!scenario.overrides.empty())
        choice.overrides = scenario.overrides;
    choice.seed = scenario.seed.value_or(choice.seed);
    if (scenario.pace > 0)
        choice.pace = scenario.pace;
    choice.mode = scenario.isConcurrent ? EngineMode::concurrent : EngineMode::exact;
    return choice;
}

} // namespace sheafscope
