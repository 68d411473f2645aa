// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/fail_rule.h"

#include "core/experiment/statistics.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <map>
#include <optional>

namespace sheafscope {
namespace {

constexpr const char* kOption = "--fail-if";
constexpr const char* kRuleForms =
    "expected METRIC>+10% or METRIC<-10% (against the base), or METRIC>VALUE or METRIC<VALUE";

std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

std::string metricNames()
{
    std::string names;
    for (const MetricInfo& metric : metricTable())
        names += (names.empty() ? "" : ", ") + std::string(metric.id);
    return names;
}

/// The whole text is a finite number.
std::optional<double> numberOf(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

struct CellValues {
    std::vector<CellKey> order;
    std::map<CellKey, std::vector<double>> values;

    CellValues(const ResultSet& results, const std::string& metric)
    {
        for (const RunRecord& run : results.runs) {
            const auto found = run.metrics.find(metric);
            if (found == run.metrics.end())
                continue;
            if (!values.contains(run.cell))
                order.push_back(run.cell);
            values[run.cell].push_back(found->second);
        }
    }
    /// Nothing: not run, or not finite.
    [[nodiscard]] std::optional<double> meanOf(const CellKey& cell) const
    {
        const auto found = values.find(cell);
        if (found == values.end())
            return std::nullopt;
        const auto summary = summarize(found->second);
        return summary ? std::optional(summary->mean) : std::nullopt;
    }
};

double changeOf(double base, double mean)
{
    if (base != 0)
        return 100 * (mean - base) / std::abs(base);
    return mean == 0 ? 0 : std::copysign(std::numeric_limits<double>::infinity(), mean);
}

std::string placeOf(const CellKey& cell)
{
    return fmt::format("{} on {}, {}", cell.scenario, cell.machine, cell.era);
}

bool isBroken(const FailRule& rule, double value)
{
    return rule.relation == FailRule::Relation::above ? value > rule.limit : value < rule.limit;
}

Result<void> applyRule(const FailRule& rule, const ResultSet& results, const std::string& base,
                       std::vector<std::string>& broken)
{
    const CellValues cells(results, std::string(rule.metric->id));
    bool isApplied = false;
    for (const CellKey& cell : cells.order) {
        const auto mean = cells.meanOf(cell);
        const auto before = rule.isChange && cell.era != base ? cells.meanOf({cell.scenario, cell.machine, base})
                                                              : std::optional<double>();
        if (!mean || (rule.isChange && !before))
            continue;
        isApplied = true;
        const double value = rule.isChange ? changeOf(*before, *mean) : *mean;
        if (!isBroken(rule, value))
            continue;
        if (rule.isChange)
            broken.push_back(fmt::format("{}: {} is {:.6g} {}, {:+.2f} % of {} in {}", placeOf(cell), rule.metric->id,
                                         *mean, rule.metric->unit, value, *before, base));
        else
            broken.push_back(
                fmt::format("{}: {} is {:.6g} {}", placeOf(cell), rule.metric->id, value, rule.metric->unit));
        broken.back() += fmt::format(" ({} {})", kOption, rule.text);
    }
    if (!isApplied)
        return fail(kOption, 0,
                    fmt::format("'{}' can say nothing: no era has '{}'{}; expected a metric that was measured",
                                rule.text, rule.metric->id,
                                rule.isChange ? fmt::format(" beside the base {}", base) : std::string()));
    return {};
}

} // namespace

Result<FailRule> parseFailRule(std::string_view text)
{
    FailRule rule;
    rule.text = std::string(text);
    const std::size_t relation = text.find_first_of("<>");
    if (relation == std::string_view::npos)
        return fail(kOption, 0, fmt::format("'{}' has no '>' or '<'; {}", text, kRuleForms));
    const std::string name = trimmed(text.substr(0, relation));
    rule.metric = findMetric(name);
    if (rule.metric == nullptr)
        return fail(kOption, 0, fmt::format("unknown metric '{}'; expected one of {}", name, metricNames()));
    rule.relation = text[relation] == '>' ? FailRule::Relation::above : FailRule::Relation::below;
    std::string limit = trimmed(text.substr(relation + 1));
    rule.isChange = limit.ends_with('%');
    if (rule.isChange)
        limit.pop_back();
    const auto number = numberOf(trimmed(limit));
    if (!number)
        return fail(kOption, 0, fmt::format("'{}' has no number behind '{}'; {}", text, text[relation], kRuleForms));
    rule.limit = *number;
    return rule;
}

Result<std::vector<std::string>> brokenRules(const ResultSet& results, const std::vector<FailRule>& rules,
                                             const std::string& base)
{
    std::vector<std::string> broken;
    for (const FailRule& rule : rules)
        if (auto applied = applyRule(rule, results, base, broken); !applied)
            return Failure(applied.error());
    return broken;
}

} // namespace sheafscope
