// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder for other programs.
#include "core/experiment/csv.h"
#include "core/experiment/ladder_report.h"
#include "core/report/report_words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

using Json = nlohmann::ordered_json;

Json stepSummaryJson(const Summary& summary)
{
    return {{"n", summary.n},
            {"mean", summary.mean},
            {"deviation", summary.deviation},
            {"ci95", summary.ci95 ? Json(*summary.ci95) : Json()},
            {"min", summary.minimum},
            {"max", summary.maximum}};
}

Json orJsonNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

Json bandJson(const std::optional<Band>& band)
{
    return band ? Json{{"low", band->low}, {"median", band->median}, {"high", band->high}} : Json();
}

Json stepShareJson(const LadderStep& step, const LadderShare& share)
{
    return {{"step", step.name()},
            {"share", stepSummaryJson(share.worth)},
            {"band", bandJson(share.band)},
            {"in_order", stepSummaryJson(share.inOrder)},
            {"first", orJsonNull(share.detail.first)},
            {"last", orJsonNull(share.detail.last)},
            {"least", share.detail.least},
            {"most", share.detail.most}};
}

Json ladderMetricJson(const LadderPlan& plan, const LadderMetric& metric)
{
    Json shares = Json::array();
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        shares.push_back(stepShareJson(plan.steps[i], metric.shares[i]));
    Json interactions = Json::array();
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        for (std::size_t j = i + 1; j < plan.steps.size(); ++j)
            interactions.push_back({{"steps", {plan.steps[i].name(), plan.steps[j].name()}},
                                    {"more_than_one_by_one", orJsonNull(metric.attribution.interactions[i][j])}});
    return {{"metric", metric.info->id},
            {"unit", metric.info->unit},
            {"kind", kindId(metric.info->kind)},
            {"better", betterWord(metric.info->better)},
            {"from", stepSummaryJson(metric.from)},
            {"to", stepSummaryJson(metric.to)},
            {"from_band", bandJson(metric.fromBand)},
            {"to_band", bandJson(metric.toBand)},
            {"shares", std::move(shares)},
            {"interactions", std::move(interactions)}};
}

} // namespace

std::string ladderCsv(const LadderReport& report)
{
    std::string text = csvLine({"metric", "unit", "step", "from", "to", "n", "share", "share_ci95", "share_percent",
                                "in_order", "first", "last", "least", "most", "band_low", "band_median", "band_high"});
    const auto number = [](double value) { return fmt::format("{}", value); };
    const auto orEmpty = [&](const std::optional<double>& value) { return value ? number(*value) : std::string(); };
    for (const LadderMetric& metric : report.metrics) {
        for (std::size_t i = 0; i < report.plan.steps.size(); ++i) {
            const LadderStep& step = report.plan.steps[i];
            const LadderShare& share = metric.shares[i];
            const std::string percent =
                metric.whole() == 0 ? std::string() : number(100 * share.worth.mean / metric.whole());
            text += csvLine({std::string(metric.info->id), std::string(metric.info->unit), step.name(), step.from,
                             step.to, std::to_string(share.worth.n), number(share.worth.mean),
                             orEmpty(share.worth.ci95), percent, number(share.inOrder.mean),
                             orEmpty(share.detail.first), orEmpty(share.detail.last), number(share.detail.least),
                             number(share.detail.most), share.band ? number(share.band->low) : "",
                             share.band ? number(share.band->median) : "", share.band ? number(share.band->high) : ""});
        }
    }
    return text;
}

std::string ladderJson(const LadderReport& report)
{
    const LadderPlan& plan = report.plan;
    Json steps = Json::array();
    for (const LadderStep& step : plan.steps) {
        Json commits = Json::array();
        for (const MechanismInfo* info : step.mechanisms)
            commits.push_back(info->commit);
        steps.push_back({{"step", step.name()}, {"from", step.from}, {"to", step.to}, {"commits", std::move(commits)}});
    }
    Json metrics = Json::array();
    for (const LadderMetric& metric : report.metrics)
        metrics.push_back(ladderMetricJson(plan, metric));
    const Json json{{"format", kLadderFormat},
                    {"version", kLadderVersion},
                    {"head",
                     {{"version", report.head.version},
                      {"statement", kModelStatement},
                      {"command", report.head.command},
                      {"scenario", report.head.scenarios.begin()->first},
                      {"scenario_hash", report.head.scenarios.begin()->second},
                      {"document", report.head.documents.begin()->second},
                      {"notes", report.head.notes},
                      {"machines", report.head.machines},
                      {"overrides", report.overrides},
                      {"profile", report.head.profile},
                      {"warmup", report.head.warmup},
                      {"operations", report.operations},
                      {"seeds", report.head.seeds}}},
                    {"from", plan.fromName},
                    {"to", plan.toName},
                    {"is_averaged", plan.isAveraged},
                    {"orders", plan.orders.count()},
                    {"orders_of_all", plan.orders.countOfAny()},
                    {"rule", ladderRule(plan)},
                    {"steps", std::move(steps)},
                    {"metrics", std::move(metrics)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace sheafscope
