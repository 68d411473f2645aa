// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sweep as a mail.
#include "core/experiment/sweep_chart.h"
#include "core/report/mail_text.h"
#include "core/report/numactl_lines.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace sheafscope {
namespace {

constexpr std::size_t kCurveColumns = 8;
constexpr std::size_t kMostMachines = 4; ///< whose text is printed

double largestIn(const std::vector<double>& values)
{
    double largest = 0;
    for (const double value : values)
        largest = std::isnan(value) ? largest : std::max(largest, std::abs(value));
    return largest;
}

std::string bytesText(double bytes)
{
    constexpr double kStep = 1024;
    constexpr std::array<const char*, 5> kUnits{"B", "KiB", "MiB", "GiB", "TiB"};
    std::size_t unit = 0;
    while (std::abs(bytes) >= kStep && unit + 1 < kUnits.size()) {
        bytes /= kStep;
        ++unit;
    }
    return fmt::format("{:.{}f} {}", bytes, unit == 0 ? 0 : 1, kUnits[unit]);
}

std::size_t widestOf(const std::vector<std::string>& texts, std::size_t atLeast)
{
    for (const std::string& text : texts)
        atLeast = std::max(atLeast, text.size());
    return atLeast;
}

std::string valueText(const ValueForm& form, double value)
{
    return std::isnan(value) ? "-" : form(value);
}

void sweptMetricHead(MailText& mail, const MetricInfo& metric, unsigned runs)
{
    mail.gap();
    mail.rule(kMailTableColumns);
    mail.prose(fmt::format("{} ({}, {} is better, n={})", metric.id, metric.unit, betterWord(metric.better), runs));
    mail.prose(fmt::format("{}. {}", kindTitle(metric.kind), metric.description));
    mail.gap();
}

void curveText(MailText& mail, const SweepCurve& curve)
{
    const double largest = largestIn(curve.y);
    const ValueForm form(largest);
    const std::size_t name = widestOf(curve.xLabels, curve.xName.size());
    const bool hasParked = !curve.parkedBytes.empty();
    const bool hasBands = !curve.bands.empty();
    mail.line(fmt::format("{:<{}} {:>12} {:>15}{}", curve.xName, name, hasBands ? "median" : "mean",
                          hasBands ? "5% to 95%" : "ci95", hasParked ? fmt::format(" {:>10}", "parked") : ""));
    for (std::size_t i = 0; i < curve.xLabels.size(); ++i) {
        std::string interval = curve.yCi95[i] ? "+-" + form(*curve.yCi95[i]) : "-";
        if (hasBands && curve.bands[i])
            interval = form(curve.bands[i]->low) + " to " + form(curve.bands[i]->high);
        const double part = std::isnan(curve.y[i]) || largest == 0 ? 0 : std::max(0.0, curve.y[i] / largest);
        const auto bar = static_cast<std::size_t>(std::lround(part * static_cast<double>(kCurveColumns)));
        mail.line(fmt::format("{:<{}} {:>12} {:>15}{} |{}{}", curve.xLabels[i], name, valueText(form, curve.y[i]),
                              interval, hasParked ? fmt::format(" {:>10}", bytesText(curve.parkedBytes[i])) : "",
                              std::string(bar, '#'), curve.knee == i ? " <- knee" : ""));
    }
    mail.gap();
    if (curve.knee)
        mail.prose(fmt::format("The knee is at {}={}.", curve.xName, curve.xLabels[*curve.knee]));
    else
        mail.prose("No knee.");
    mail.prose(kKneeRule);
}

void heatText(MailText& mail, const SweepHeat& heat)
{
    const ValueForm form(largestIn(heat.values));
    const std::string corner = heat.yName + " \\ " + heat.xName;
    const std::size_t name = widestOf(heat.yLabels, corner.size());
    std::size_t column = widestOf(heat.xLabels, 1);
    for (const double value : heat.values)
        column = std::max(column, valueText(form, value).size());
    if (name + heat.xLabels.size() * (column + 1) > kMailTableColumns) {
        for (std::size_t r = 0; r < heat.yLabels.size(); ++r)
            for (std::size_t c = 0; c < heat.xLabels.size(); ++c)
                mail.line(fmt::format("{}={} {}={}: {}", heat.yName, heat.yLabels[r], heat.xName, heat.xLabels[c],
                                      valueText(form, heat.at(r, c))));
        return;
    }
    std::string line = fmt::format("{:<{}}", corner, name);
    for (const std::string& label : heat.xLabels)
        line += fmt::format(" {:>{}}", label, column);
    mail.line(line);
    for (std::size_t r = 0; r < heat.yLabels.size(); ++r) {
        line = fmt::format("{:<{}}", heat.yLabels[r], name);
        for (std::size_t c = 0; c < heat.xLabels.size(); ++c)
            line += fmt::format(" {:>{}}", valueText(form, heat.at(r, c)), column);
        mail.line(line);
    }
}

void pointLines(MailText& mail, const SweepResults& results, const MetricInfo& metric)
{
    std::vector<std::optional<Summary>> summaries;
    double largest = 0;
    for (std::size_t place = 0; place < results.points.size(); ++place) {
        summaries.push_back(results.summaryAt(place, std::string(metric.id)));
        largest = summaries.back() ? std::max(largest, std::abs(summaries.back()->mean)) : largest;
    }
    const ValueForm form(largest);
    for (std::size_t place = 0; place < results.points.size(); ++place) {
        std::string line;
        for (std::size_t i = 0; i < results.axes.size(); ++i)
            line += fmt::format("{}{}={}", i == 0 ? "" : " ", results.axes[i].name, results.points[place].values[i]);
        line += ": " + (summaries[place] ? form(summaries[place]->mean) : std::string("-"));
        const auto& cost = results.points[place].cost;
        if (metric.id == kCostMetric && cost)
            line += fmt::format(" (median {}, {} to {})", form(cost->median), form(cost->low), form(cost->high));
        else if (summaries[place] && summaries[place]->ci95)
            line += " +-" + form(*summaries[place]->ci95);
        mail.line(line);
    }
}

Result<void> sweptMetricText(MailText& mail, const SweepResults& results, const std::string& id)
{
    const MetricInfo* const info = findMetric(id);
    const std::vector<std::string> known = results.metrics();
    if (info == nullptr || std::ranges::find(known, id) == known.end())
        return fail("--metric", 0,
                    fmt::format("'{}' is in no run of this sweep; expected one of {}", id, fmt::join(known, ", ")));
    sweptMetricHead(mail, *info, results.head.runs);
    if (results.axes.size() == 1 && results.shard.isWhole()) {
        const auto curve = curveOf(results, id);
        if (!curve)
            return Failure(curve.error());
        curveText(mail, *curve);
    } else if (results.axes.size() == 2 && results.shard.isWhole()) {
        const auto heat = heatOf(results, id);
        if (!heat)
            return Failure(heat.error());
        heatText(mail, *heat);
    } else {
        pointLines(mail, results, *info);
    }
    return {};
}

} // namespace

Result<std::string> sweepText(const SweepResults& results, const std::vector<std::string>& metrics)
{
    const SweepHead& head = results.head;
    MailText mail;
    mail.prose(fmt::format("Sheafscope {}: sweep of {}", head.version, sweepTitle(head)));
    mail.prose(kModelStatement);
    mail.gap();
    for (const SweepAxis& axis : results.axes)
        mail.prose(fmt::format("{}: {} value{}, {} to {}", axis.name, axis.values.size(),
                               axis.values.size() == 1 ? "" : "s", axis.values.front(), axis.values.back()));
    if (!results.shard.isWhole())
        mail.prose(fmt::format("shard {}/{}: {} of {} points", results.shard.index, results.shard.of,
                               results.points.size(), results.gridPoints()));
    if (!head.scenarioHash.empty())
        mail.prose(fmt::format("scenario: {} (hash {})", head.scenario, head.scenarioHash));
    mail.prose(fmt::format("length: {} operations a CPU after {} of warm-up; {} run{} a point", head.operations,
                           head.warmup, head.runs, head.runs == 1 ? "" : "s"));
    if (head.runs == 1)
        mail.prose("One run a point: no interval can be given.");
    if (!head.profile.empty())
        mail.prose(fmt::format("cost profile: {}", head.profile));
    for (const std::string& id : metrics)
        if (const auto written = sweptMetricText(mail, results, id); !written)
            return Failure(written.error());
    mail.gap();
    std::size_t printed = 0;
    for (const auto& [name, text] : head.machines) {
        if (printed++ == kMostMachines) {
            mail.prose(fmt::format("and {} more machines", head.machines.size() - kMostMachines));
            break;
        }
        mail.prose(fmt::format("machine: {}", name));
        for (const std::string& line : numactlLines(text))
            mail.line(line);
    }
    mail.gap();
    mail.prose("made with:");
    mail.command(head.command);
    return mail.text();
}

} // namespace sheafscope
