// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/ladder_report.h"
#include "core/report/mail_text.h"
#include "core/report/numactl_lines.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <functional>

namespace sheafscope {
namespace {

constexpr std::size_t kStepColumns = 16;
constexpr std::size_t kFallColumns = 36;
/// Interactions below this part of the largest share are not worth a line.
constexpr double kNotablePart = 0.01;

double largestOfMetric(const LadderMetric& metric)
{
    double largest = std::max(std::abs(metric.from.mean), std::abs(metric.to.mean));
    for (const LadderShare& share : metric.shares)
        largest = std::max({largest, std::abs(share.detail.least), std::abs(share.detail.most)});
    return largest;
}

std::string signedValue(const ValueForm& form, double value)
{
    const std::string text = form(value);
    return value >= 0 ? "+" + text : text;
}

std::string partOfAll(double share, double whole)
{
    return whole == 0 ? "-" : fmt::format("{:.1f}%", 100 * share / whole);
}

/// A stepRow with the name in front; a long name gets a line of its own.
void stepRow(MailText& mail, const std::string& name, const std::string& rest)
{
    if (name.size() <= kStepColumns)
        mail.line(fmt::format("{:<{}}{}", name, kStepColumns, rest));
    else {
        mail.line(name);
        mail.line(fmt::format("{:<{}}{}", ".", kStepColumns, rest));
    }
}

std::string stepInterval(const ValueForm& form, const Summary& summary)
{
    return summary.ci95 ? "+-" + form(*summary.ci95) : std::string("-");
}

/// Of a modelled cost: what the draws make of it.
void bandsTable(MailText& mail, const LadderPlan& plan, const LadderMetric& metric, const ValueForm& form)
{
    const auto columns = [](const std::string& mean, const std::array<std::string, 4>& rest) {
        return fmt::format("{:>10}{:>10}{:>10}{:>10}{:>9}", mean, rest[0], rest[1], rest[2], rest[3]);
    };
    const auto end = [&](const std::string& name, const Summary& summary, const std::optional<Band>& band) {
        stepRow(mail, name,
                columns(form(summary.mean), {form(band->median), form(band->low), form(band->high), std::string()}));
    };
    stepRow(mail, "mechanism", columns("mean", {"median", "5%", "95%", "of all"}));
    end(plan.fromName, metric.from, metric.fromBand);
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const LadderShare& share = metric.shares[i];
        stepRow(mail, plan.steps[i].name(),
                columns(signedValue(form, share.worth.mean),
                        {signedValue(form, share.band->median), signedValue(form, share.band->low),
                         signedValue(form, share.band->high), partOfAll(share.worth.mean, metric.whole())}));
    }
    end(plan.toName, metric.to, metric.toBand);
    mail.prose(fmt::format("Of {} draws of the cost profile, the same for all combinations; the means add up.",
                           metric.from.n));
}

void sharesTable(MailText& mail, const LadderPlan& plan, const LadderMetric& metric, const ValueForm& form)
{
    stepRow(mail, "mechanism", fmt::format("{:>13}{:>12}{:>9}{:>14}", "share", "ci95", "of all", "in timeline"));
    stepRow(mail, plan.fromName, fmt::format("{:>13}{:>12}", form(metric.from.mean), stepInterval(form, metric.from)));
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const LadderShare& share = metric.shares[i];
        stepRow(mail, plan.steps[i].name(),
                fmt::format("{:>13}{:>12}{:>9}{:>14}", signedValue(form, share.worth.mean),
                            stepInterval(form, share.worth), partOfAll(share.worth.mean, metric.whole()),
                            signedValue(form, share.inOrder.mean)));
    }
    stepRow(mail, plan.toName, fmt::format("{:>13}{:>12}", form(metric.to.mean), stepInterval(form, metric.to)));
}

void dependenceTable(MailText& mail, const LadderPlan& plan, const LadderMetric& metric, const ValueForm& form)
{
    mail.gap();
    mail.prose("What a step is worth depends on what is there already:");
    stepRow(mail, "mechanism", fmt::format("{:>12}{:>12}{:>12}{:>12}", "first", "last", "least", "most"));
    const auto orNever = [&](const std::optional<double>& value) {
        return value ? signedValue(form, *value) : std::string("never");
    };
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const StepShare& detail = metric.shares[i].detail;
        stepRow(mail, plan.steps[i].name(),
                fmt::format("{:>12}{:>12}{:>12}{:>12}", orNever(detail.first), orNever(detail.last),
                            signedValue(form, detail.least), signedValue(form, detail.most)));
    }
}

/// Those worth a line, the largest first.
std::vector<std::string> interactionsOf(const LadderPlan& plan, const LadderMetric& metric, const ValueForm& form)
{
    double largest = std::abs(metric.whole());
    for (const LadderShare& share : metric.shares)
        largest = std::max(largest, std::abs(share.worth.mean));
    std::vector<std::pair<double, std::string>> found;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        for (std::size_t j = i + 1; j < plan.steps.size(); ++j) {
            const auto& value = metric.attribution.interactions[i][j];
            if (value && std::abs(*value) > kNotablePart * largest)
                found.emplace_back(std::abs(*value), fmt::format("{} with {}: {}", plan.steps[i].name(),
                                                                 plan.steps[j].name(), signedValue(form, *value)));
        }
    }
    std::ranges::stable_sort(found, std::greater<>(), [](const auto& entry) { return entry.first; });
    std::vector<std::string> lines;
    lines.reserve(found.size());
    for (auto& [size, line] : found)
        lines.push_back(std::move(line));
    return lines;
}

void interactionLines(MailText& mail, const LadderPlan& plan, const LadderMetric& metric, const ValueForm& form)
{
    const std::vector<std::string> lines = interactionsOf(plan, metric, form);
    std::ptrdiff_t fixed = 0;
    for (std::size_t i = 0; i < plan.steps.size(); ++i)
        fixed += std::count(metric.attribution.interactions[i].begin() + static_cast<std::ptrdiff_t>(i) + 1,
                            metric.attribution.interactions[i].end(), std::nullopt);
    mail.gap();
    if (lines.empty())
        mail.prose("No two mechanisms work on each other: together they are worth what they are worth one by one, to "
                   "1% of the largest share.");
    else
        mail.prose("Interactions, by how much two together are worth more (+) or less (-) than one by one:");
    for (const std::string& line : lines)
        mail.line(line);
    if (fixed != 0)
        mail.prose(fmt::format("Of {} pair{} only one order is possible, so {} no interaction to be told.", fixed,
                               fixed == 1 ? "" : "s", fixed == 1 ? "it has" : "they have"));
}

void twinOf(MailText& mail, const Waterfall& waterfall, const ValueForm& form)
{
    const Waterfall::Range range = waterfall.range();
    const auto column = [&](double value) {
        const double place = (value - range.lower) / (range.upper - range.lower) * static_cast<double>(kFallColumns);
        return static_cast<std::size_t>(std::lround(std::clamp(place, 0.0, static_cast<double>(kFallColumns))));
    };
    mail.gap();
    for (const WaterfallBar& bar : waterfall.bars) {
        const bool isWhole = bar.kind == WaterfallBar::Kind::whole;
        const std::size_t from = column(isWhole ? std::max(range.lower, 0.0) : bar.from);
        const std::size_t to = column(bar.to);
        std::string cells(kFallColumns + 1, ' ');
        const char mark = isWhole ? '#' : bar.length() >= 0 ? '>' : '<';
        for (std::size_t c = std::min(from, to); c < std::max(from, to); ++c)
            cells[c] = mark;
        if (from == to && !isWhole)
            cells[from] = '|';
        stepRow(mail, bar.label,
                fmt::format("|{}{:>11}", cells, isWhole ? form(bar.to) : signedValue(form, bar.length())));
    }
    mail.prose(fmt::format("# from {}, > more, < less, | next to nothing",
                           range.isCut() ? form(range.lower) + " (the axis does not begin at zero)" : "zero"));
}

std::string ladderVerdict(const LadderPlan& plan, const LadderMetric& metric)
{
    const double whole = metric.whole();
    if (std::abs(whole) <= 1e-12 * largestOfMetric(metric))
        return "There is no difference to be shared.";
    const auto largest = std::ranges::max_element(metric.shares, {}, [&](const LadderShare& share) {
        return share.worth.mean / whole; // the one that goes farthest in the direction of the difference
    });
    const auto place = static_cast<std::size_t>(largest - metric.shares.begin());
    std::string text =
        fmt::format("{} carries {} of the difference", plan.steps[place].name(), partOfAll(largest->worth.mean, whole));
    if (largest->worth.ci95 && *largest->worth.ci95 > std::abs(largest->worth.mean))
        text += ", but its 95% interval covers 0: the seeds do not agree";
    if (largest->band && largest->band->low < 0 && largest->band->high > 0)
        text += ", but its band covers 0: no claim";
    return text + ".";
}

/// Some step changes something somewhere.
bool hasEffect(const LadderMetric& metric)
{
    const double least = 1e-12 * largestOfMetric(metric);
    return std::ranges::any_of(metric.shares, [&](const LadderShare& share) {
        return std::abs(share.detail.least) > least || std::abs(share.detail.most) > least;
    });
}

void ladderMetricText(MailText& mail, const LadderReport& report, const LadderMetric& metric)
{
    const ValueForm form(largestOfMetric(metric));
    mail.gap();
    mail.rule(kMailTableColumns);
    mail.prose(fmt::format("{} ({}, {} is better, n={})", metric.info->id, metric.info->unit,
                           betterWord(metric.info->better), report.head.seeds.size()));
    mail.prose(fmt::format("{}. {}", kindTitle(metric.info->kind), metric.info->description));
    mail.gap();
    mail.prose(ladderVerdict(report.plan, metric));
    mail.gap();
    if (metric.fromBand)
        bandsTable(mail, report.plan, metric, form);
    else
        sharesTable(mail, report.plan, metric, form);
    twinOf(mail, waterfallOf(report.plan, metric), form);
    if (report.plan.isAveraged && report.plan.steps.size() > 1 && hasEffect(metric)) {
        dependenceTable(mail, report.plan, metric, form);
        interactionLines(mail, report.plan, metric, form);
    }
}

} // namespace

std::string ladderRule(const LadderPlan& plan)
{
    if (!plan.isAveraged)
        return "Shares are those of the timeline's order; another order may share differently (see --shapley).";
    if (plan.steps.size() == 1)
        return "There is one step, which is worth the whole difference.";
    const double all = plan.orders.countOfAny();
    const double used = plan.orders.count();
    std::string text = fmt::format("Shares are averages over {:.0f} of {:.0f} orders of the steps", used, all);
    if (used == all)
        return text + " (Shapley's value), exact over all combinations.";
    Mechanisms example = plan.from;
    for (StepSet done = 0; done <= plan.orders.all(); ++done) {
        example = plan.mechanismsOf(done);
        if (!contradiction(example).empty())
            break;
    }
    return text + fmt::format(", exact over all combinations that can be. The other {:.0f} are left out because they "
                              "lead through one that contradicts itself: {}.",
                              all - used, contradiction(example));
}

Waterfall waterfallOf(const LadderPlan& plan, const LadderMetric& metric)
{
    Waterfall waterfall;
    waterfall.title = fmt::format("{} -> {}: {}", plan.fromName, plan.toName, metric.info->id);
    waterfall.unit = std::string(metric.info->unit);
    waterfall.better = fmt::format("{} is better", betterWord(metric.info->better));
    waterfall.caption = ladderRule(plan);
    waterfall.bars.push_back(
        {plan.fromName, "", WaterfallBar::Kind::whole, 0, metric.from.mean, metric.from.ci95, metric.fromBand});
    double at = metric.from.mean;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const LadderStep& step = plan.steps[i];
        const Summary& worth = metric.shares[i].worth;
        waterfall.bars.push_back({step.name(), fmt::format("{} -> {}", step.from, step.to), WaterfallBar::Kind::step,
                                  at, at + worth.mean, worth.ci95, metric.shares[i].band});
        at += worth.mean;
    }
    waterfall.bars.push_back(
        {plan.toName, "", WaterfallBar::Kind::whole, 0, metric.to.mean, metric.to.ci95, metric.toBand});
    if (metric.fromBand)
        waterfall.intervals = "5 to 95 % of the draws of the cost profile";
    else if (metric.from.ci95)
        waterfall.intervals = fmt::format("95 % interval over {} seeds", metric.from.n);
    if (plan.isAveraged)
        waterfall.interactions = interactionsOf(plan, metric, ValueForm(largestOfMetric(metric)));
    return waterfall;
}

std::string ladderText(const LadderReport& report)
{
    const ResultHead& head = report.head;
    MailText mail;
    mail.prose(fmt::format("Sheafscope {}: ladder {} -> {}", head.version, report.plan.fromName, report.plan.toName));
    mail.prose(kModelStatement);
    mail.gap();
    mail.prose(fmt::format("scenario: {} (hash {})", head.scenarios.begin()->first, head.scenarios.begin()->second));
    if (!report.overrides.empty())
        mail.prose(fmt::format("at both ends: {}", report.overrides));
    mail.prose(fmt::format("length: {} operations a CPU after {} of warm-up; {} seed{} from {}; {} combinations",
                           report.operations, head.warmup, head.seeds.size(), head.seeds.size() == 1 ? "" : "s",
                           head.seeds.front(), report.plan.combinations.size()));
    if (!head.profile.empty())
        mail.prose(fmt::format("cost profile: {}", head.profile));
    mail.gap();
    for (const LadderStep& step : report.plan.steps) {
        mail.line(fmt::format("{}: {} -> {}", step.name(), step.from, step.to));
        for (const MechanismInfo* info : step.mechanisms)
            mail.line(
                fmt::format(". {}{}", info->sentence, info->commit == "n/k" ? "" : fmt::format(" [{}]", info->commit)));
    }
    mail.gap();
    mail.prose(ladderRule(report.plan));
    for (const auto& [label, note] : head.notes)
        mail.prose(fmt::format("{}: {}", label, note));
    if (head.seeds.size() < 2)
        mail.prose("One run of each combination: no interval can be given.");
    for (const LadderMetric& metric : report.metrics)
        ladderMetricText(mail, report, metric);
    mail.gap();
    for (const auto& [name, text] : head.machines) {
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
