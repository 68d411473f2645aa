// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what ladderJson() wrote.
#include "core/experiment/ladder_report.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <string_view>

namespace sheafscope {
namespace {

using Json = nlohmann::ordered_json;

/// Thrown in this file only, and caught in parseLadder().
struct NotALadder {
    std::string message;
};

double figureOf(const Json& object, const char* key)
{
    const auto value = object.at(key).get<double>();
    if (!std::isfinite(value))
        throw NotALadder{fmt::format("\"{}\" is no finite number", key)};
    return value;
}

std::optional<double> figureOrNull(const Json& object, const char* key)
{
    return object.at(key).is_null() ? std::nullopt : std::optional(figureOf(object, key));
}

Summary ladderSummaryOf(const Json& object)
{
    Summary summary;
    summary.n = object.at("n").get<unsigned>();
    summary.mean = figureOf(object, "mean");
    summary.deviation = figureOf(object, "deviation");
    summary.ci95 = figureOrNull(object, "ci95");
    summary.minimum = figureOf(object, "min");
    summary.maximum = figureOf(object, "max");
    summary.median = summary.mean; // the file does not keep it, and nothing shows it
    return summary;
}

/// Older files have none.
std::optional<Band> ladderBandOf(const Json& object, const char* key)
{
    const auto band = object.find(key);
    if (band == object.end() || band->is_null())
        return std::nullopt;
    return Band{figureOf(*band, "low"), figureOf(*band, "median"), figureOf(*band, "high")};
}

LadderShare ladderShareOf(const Json& object)
{
    LadderShare share;
    share.worth = ladderSummaryOf(object.at("share"));
    share.inOrder = ladderSummaryOf(object.at("in_order"));
    share.band = ladderBandOf(object, "band");
    share.detail = {share.inOrder.mean,
                    share.worth.mean,
                    figureOf(object, "least"),
                    figureOf(object, "most"),
                    figureOrNull(object, "first"),
                    figureOrNull(object, "last")};
    return share;
}

void readInteractions(const Json& list, Attribution& attribution)
{
    const std::size_t steps = attribution.shares.size();
    attribution.interactions.assign(steps, std::vector<std::optional<double>>(steps));
    if (list.size() != steps * (steps - 1) / 2)
        throw NotALadder{"\"interactions\" are not those of its steps"};
    std::size_t next = 0;
    for (std::size_t i = 0; i < steps; ++i)
        for (std::size_t j = i + 1; j < steps; ++j)
            attribution.interactions[i][j] = figureOrNull(list[next++], "more_than_one_by_one");
}

LadderMetric ladderMetricOf(const Json& object, const LadderPlan& plan)
{
    LadderMetric metric;
    const auto id = object.at("metric").get<std::string>();
    metric.info = findMetric(id);
    if (metric.info == nullptr)
        throw NotALadder{fmt::format("has the metric '{}', which this version does not know", id)};
    metric.from = ladderSummaryOf(object.at("from"));
    metric.to = ladderSummaryOf(object.at("to"));
    metric.fromBand = ladderBandOf(object, "from_band");
    metric.toBand = ladderBandOf(object, "to_band");
    metric.attribution.from = metric.from.mean;
    metric.attribution.to = metric.to.mean;
    const Json& shares = object.at("shares");
    const auto sameStep = [](const Json& share, const LadderStep& step) {
        return share.at("step").get<std::string>() == step.name();
    };
    if (!std::ranges::equal(shares, plan.steps, sameStep))
        throw NotALadder{"has other steps than these eras have here; another version made it"};
    for (const Json& share : shares) {
        metric.shares.push_back(ladderShareOf(share));
        metric.attribution.shares.push_back(metric.shares.back().detail);
    }
    const bool hasBand = metric.fromBand.has_value();
    if (metric.toBand.has_value() != hasBand ||
        std::ranges::any_of(metric.shares, [&](const LadderShare& share) { return share.band.has_value() != hasBand; }))
        throw NotALadder{fmt::format("has a band at some places of {}; expected one at all of them or at none", id)};
    readInteractions(object.at("interactions"), metric.attribution);
    return metric;
}

ResultHead ladderHeadOf(const Json& json)
{
    ResultHead head;
    head.version = json.at("version").get<std::string>();
    head.command = json.at("command").get<std::string>();
    const auto scenario = json.at("scenario").get<std::string>();
    head.scenarios[scenario] = json.value("scenario_hash", std::string());
    head.documents[scenario] = json.value("document", std::string());
    head.notes = json.value("notes", std::map<std::string, std::string>());
    head.machines = json.at("machines").get<std::map<std::string, std::string>>();
    head.profile = json.at("profile").get<std::string>();
    head.warmup = json.at("warmup").get<unsigned>();
    head.warmupUnit = "operations a CPU";
    head.seeds = json.at("seeds").get<std::vector<std::uint64_t>>();
    head.runs = static_cast<unsigned>(head.seeds.size());
    if (head.machines.empty() || head.seeds.empty())
        throw NotALadder{"has no machine or no seeds in its head; expected both"};
    return head;
}

std::vector<std::string> overridesIn(std::string_view text)
{
    std::vector<std::string> overrides;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin)
            overrides.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return overrides;
}

LadderReport parseLadderDocument(const Json& json)
{
    if (!json.is_object() || json.value("format", Json()) != kLadderFormat)
        throw NotALadder{fmt::format("is no ladder; expected \"format\": \"{}\"", kLadderFormat)};
    if (json.at("version") != kLadderVersion)
        throw NotALadder{fmt::format("is a ladder of another version; expected version {}", kLadderVersion)};
    const Json& head = json.at("head");
    const auto overrides = head.at("overrides").get<std::string>();
    auto plan = planLadder(json.at("from").get<std::string>(), json.at("to").get<std::string>(), overridesIn(overrides),
                           json.at("is_averaged").get<bool>() ? LadderAverage::allOrders : LadderAverage::inOrder);
    if (!plan)
        throw NotALadder{"cannot be planned here: " + plan.error().text()};
    std::vector<LadderMetric> metrics;
    for (const Json& metric : json.at("metrics"))
        metrics.push_back(ladderMetricOf(metric, *plan));
    if (metrics.empty())
        throw NotALadder{"has no metrics; expected at least one"};
    return {ladderHeadOf(head), overrides, head.at("operations").get<std::uint64_t>(), *std::move(plan),
            std::move(metrics)};
}

} // namespace

Result<LadderReport> parseLadder(std::string_view text, const std::string& source)
{
    try {
        return parseLadderDocument(Json::parse(text));
    } catch (const Json::parse_error& error) {
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, text.size()));
        return fail(source, static_cast<unsigned>(std::count(text.begin(), end, '\n') + 1),
                    "is no JSON here; expected a complete file of 'sheafscope ladder'");
    } catch (const Json::exception& error) {
        return fail(source, 0, fmt::format("does not have the form of a ladder ({})", error.what()));
    } catch (const NotALadder& unexpected) {
        return fail(source, 0, unexpected.message);
    }
}

} // namespace sheafscope
