// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sweeps as JSON.
#include "core/experiment/sweep_results.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

using Json = nlohmann::ordered_json;
constexpr std::uint64_t kMostRunsOfAPoint = 1000;
constexpr const char* kSweepFormat = "sheafscope-sweep";
constexpr std::array<std::string_view, 7> kAxisKinds{"mechanism", "cache-setting", "parameter", "cpus",
                                                     "machine",   "era",           "seed"};

/// File names and parameters may be no UTF-8.
std::string dumpSweep(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json sweepPointJson(const SweepPoint& point)
{
    Json runs = Json::array();
    for (const SweepRun& run : point.runs) {
        Json metrics = Json::object();
        for (const auto& [id, value] : run.metrics)
            if (std::isfinite(value))
                metrics[id] = value;
        runs.push_back({{"seed", run.seed}, {"metrics", std::move(metrics)}});
    }
    Json json{{"point", point.number}, {"values", point.values}, {"runs", std::move(runs)}};
    if (point.cost)
        json["cost"] = {point.cost->low, point.cost->median, point.cost->high};
    return json;
}

/// Thrown in this file only, and caught in parseSweep().
struct NotASweep {
    std::string message;
};

std::uint64_t wholeNumber(const Json& value, const char* what, std::uint64_t most)
{
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() > most)
        throw NotASweep{fmt::format("{} is {}; expected a whole number from 0 to {}", what, dumpSweep(value), most)};
    return value.get<std::uint64_t>();
}

SweepHead parseSweepHead(const Json& json)
{
    SweepHead head;
    head.version = json.at("version").get<std::string>();
    head.command = json.at("command").get<std::string>();
    head.scenario = json.at("scenario").get<std::string>();
    head.scenarioHash = json.value("scenarioHash", std::string());
    head.document = json.value("document", std::string());
    head.era = json.at("era").get<std::string>();
    head.machines = json.at("machines").get<std::map<std::string, std::string>>();
    head.profile = json.at("profile").get<std::string>();
    head.warmup = wholeNumber(json.at("warmup"), "\"warmup\"", UINT64_MAX);
    head.operations = wholeNumber(json.at("operations"), "\"operations\"", UINT64_MAX);
    head.runs = static_cast<unsigned>(wholeNumber(json.at("runs"), "\"runs\"", kMostRunsOfAPoint));
    return head;
}

std::vector<SweepAxis> parseSweepAxes(const Json& json)
{
    std::vector<SweepAxis> axes;
    std::size_t points = 1;
    for (const Json& entry : json) {
        SweepAxis axis;
        axis.name = entry.at("name").get<std::string>();
        axis.values = entry.at("values").get<std::vector<std::string>>();
        const auto kind = std::ranges::find(kAxisKinds, entry.at("kind").get<std::string>());
        if (kind == kAxisKinds.end())
            throw NotASweep{fmt::format("\"kind\" of axis '{}' is none that this sheafscope knows", axis.name)};
        axis.kind = static_cast<AxisKind>(kind - kAxisKinds.begin());
        if (axis.values.empty() || points > kMostPoints / axis.values.size())
            throw NotASweep{fmt::format("axis '{}' has {} values; expected a grid of 1 to {} points", axis.name,
                                        axis.values.size(), kMostPoints)};
        points *= axis.values.size();
        axes.push_back(std::move(axis));
    }
    if (axes.empty())
        throw NotASweep{"has no axes; expected what is varied"};
    return axes;
}

SweepPoint parseSweepPoint(const Json& json, const SweepResults& results)
{
    SweepPoint point;
    point.number = wholeNumber(json.at("point"), "\"point\"", results.gridPoints() - 1);
    point.values = json.at("values").get<std::vector<std::string>>();
    std::size_t rest = point.number;
    for (std::size_t i = results.axes.size(); i-- > 0;) {
        const auto& values = results.axes[i].values;
        if (point.values.size() != results.axes.size() || point.values[i] != values[rest % values.size()])
            throw NotASweep{fmt::format("the values of point {} are not those of its place in the grid", point.number)};
        rest /= values.size();
    }
    for (const Json& entry : json.at("runs")) {
        SweepRun run;
        run.seed = wholeNumber(entry.at("seed"), "\"seed\"", UINT64_MAX);
        for (const auto& [id, value] : entry.at("metrics").items()) {
            if (!value.is_number())
                throw NotASweep{fmt::format("metric '{}' of point {} is {}; expected a number", id, point.number,
                                            dumpSweep(value))};
            run.metrics[id] = value.get<double>();
        }
        point.runs.push_back(std::move(run));
    }
    if (const auto cost = json.find("cost"); cost != json.end()) {
        const auto band = cost->get<std::array<double, 3>>();
        point.cost = Band{band[0], band[1], band[2]};
    }
    if (point.runs.size() != results.head.runs)
        throw NotASweep{
            fmt::format("point {} has {} runs; expected {}", point.number, point.runs.size(), results.head.runs)};
    return point;
}

SweepResults parseSweepDocument(const Json& json)
{
    if (!json.is_object() || json.value("format", Json()) != kSweepFormat)
        throw NotASweep{fmt::format("is no file of a sweep; expected \"format\": \"{}\"", kSweepFormat)};
    const std::uint64_t version = wholeNumber(json.at("version"), "\"version\"", UINT64_MAX);
    if (version > kSweepVersion)
        throw NotASweep{fmt::format("has version {} of the sweep format; this sheafscope knows versions up to {}",
                                    version, kSweepVersion)};
    SweepResults results;
    results.head = parseSweepHead(json.at("head"));
    results.axes = parseSweepAxes(json.at("axes"));
    const auto shard = parseShard(json.at("shard").get<std::string>());
    if (!shard)
        throw NotASweep{"\"shard\" is none; expected \"I/N\""};
    results.shard = *shard;
    std::size_t expected = results.shard.index - 1;
    for (const Json& entry : json.at("points")) {
        results.points.push_back(parseSweepPoint(entry, results));
        if (results.points.back().number != expected)
            throw NotASweep{
                fmt::format("point {} stands where point {} is expected", results.points.back().number, expected)};
        expected += results.shard.of;
    }
    if (expected < results.gridPoints())
        throw NotASweep{fmt::format("point {} is missing; expected all points of shard {}/{}", expected,
                                    results.shard.index, results.shard.of)};
    return results;
}

} // namespace

std::string sweepJson(const SweepResults& results)
{
    const SweepHead& head = results.head;
    Json axes = Json::array();
    for (const SweepAxis& axis : results.axes)
        axes.push_back(
            {{"name", axis.name}, {"kind", kAxisKinds[static_cast<std::size_t>(axis.kind)]}, {"values", axis.values}});
    const Json headJson{{"version", head.version},           {"command", head.command},   {"scenario", head.scenario},
                        {"scenarioHash", head.scenarioHash}, {"document", head.document}, {"era", head.era},
                        {"machines", head.machines},         {"profile", head.profile},   {"warmup", head.warmup},
                        {"operations", head.operations},     {"runs", head.runs}};
    std::string text = fmt::format(
        "{{\"format\": \"{}\", \"version\": {},\n\"head\": {},\n\"axes\": {},\n\"shard\": \"{}/{}\",\n\"points\": [",
        kSweepFormat, kSweepVersion, dumpSweep(headJson), dumpSweep(axes), results.shard.index, results.shard.of);
    for (const SweepPoint& point : results.points)
        text += (&point == results.points.data() ? "\n" : ",\n") + dumpSweep(sweepPointJson(point));
    return text + "\n]}\n";
}

Result<SweepResults> parseSweep(std::string_view text, const std::string& source)
{
    try {
        return parseSweepDocument(Json::parse(text));
    } catch (const Json::parse_error& error) {
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, text.size()));
        return fail(source, static_cast<unsigned>(std::count(text.begin(), end, '\n') + 1),
                    "is no JSON here; expected a complete file of 'sheafscope sweep'");
    } catch (const Json::exception& error) {
        return fail(source, 0, fmt::format("does not have the form of a sweep ({})", error.what()));
    } catch (const NotASweep& unexpected) {
        return fail(source, 0, unexpected.message);
    }
}

} // namespace sheafscope
