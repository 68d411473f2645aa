// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_report.h"

#include "core/report/slab_notes.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace sheafscope {
namespace {

constexpr FigureKind kKinds[] = {FigureKind::counted, FigureKind::modelledCost, FigureKind::hostThroughput};

/// The position of `value` in `list`, at its end where it is new.
std::size_t positionIn(std::vector<std::string>& list, const std::string& value)
{
    const auto found = std::ranges::find(list, value);
    const auto position = static_cast<std::size_t>(found - list.begin());
    if (found == list.end())
        list.push_back(value);
    return position;
}

std::optional<std::size_t> indexOf(const std::vector<std::string>& list, std::string_view value)
{
    const auto found = std::ranges::find(list, value);
    return found == list.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - list.begin()));
}

std::string runName(const RunRecord& run)
{
    return fmt::format("run of {} on {} in {}, seed {}", run.cell.scenario, run.cell.machine, run.cell.era, run.seed);
}

/// Builds the report from runs that were checked.
class ReportBuilder {
public:
    ReportBuilder(const ResultSet& results, std::span<const MetricInfo> metrics)
        : m_results(results), m_metrics(metrics)
    {
        m_report.head = results.head;
    }

    Result<ComparisonReport> build(const std::string& base)
    {
        if (auto checked = check(); !checked)
            return Failure(checked.error());
        if (auto chosen = chooseBases(base); !chosen)
            return Failure(chosen.error());
        m_report.head.notes = slabNotes(m_results);
        m_report.costs = cellCosts(m_results);
        for (const std::size_t b : m_report.bases) {
            const std::vector<CostVerdict> verdicts = costVerdicts(m_results, m_report.head.eras[b]);
            m_report.costVerdicts.insert(m_report.costVerdicts.end(), verdicts.begin(), verdicts.end());
        }
        std::vector<std::string> machines;
        for (const RunRecord& run : m_results.runs)
            positionIn(machines, run.cell.machine);
        for (const FigureKind kind : kKinds) {
            for (const std::string& machine : machines)
                addTable(kind, machine);
        }
        return std::move(m_report);
    }

private:
    [[nodiscard]] Result<void> check() const
    {
        if (m_results.runs.empty())
            return fail("no runs in the results; expected at least one");
        for (const RunRecord& run : m_results.runs) {
            if (!indexOf(m_report.head.eras, run.cell.era))
                return fail(fmt::format("{}: the results list no such era; expected one of {}", runName(run),
                                        fmt::join(m_report.head.eras, ", ")));
            for (const auto& [id, value] : run.metrics) {
                if (std::ranges::find(m_metrics, id, &MetricInfo::id) == m_metrics.end())
                    return fail(fmt::format("{}: unknown metric '{}'", runName(run), id));
                if (!std::isfinite(value))
                    return fail(fmt::format("{}: {} is {}; expected a finite number", runName(run), id, value));
            }
        }
        return {};
    }

    Result<void> chooseBases(const std::string& wanted)
    {
        const std::vector<std::string>& eras = m_report.head.eras;
        const std::string named = wanted.empty() ? m_report.head.base : wanted;
        if (!named.empty() && !indexOf(eras, named))
            return fail(fmt::format("the base {} did not run; expected one of {}", named, fmt::join(eras, ", ")));
        if (eras.size() < 2)
            return {};
        const std::size_t first = named.empty() ? indexOf(eras, "6.19").value_or(0) : indexOf(eras, named).value_or(0);
        m_report.bases.push_back(first);
        const auto before = indexOf(eras, "6.17");
        const auto after = indexOf(eras, "6.19");
        if (before && after && (first == *before || first == *after))
            m_report.bases.push_back(first == *before ? *after : *before);
        m_report.head.base = eras[first];
        m_report.marks.resize(m_report.bases.size());
        return {};
    }

    void addTable(FigureKind kind, const std::string& machine)
    {
        ReportTable table{kind, machine, {}};
        std::vector<std::string> scenarios;
        for (const RunRecord& run : m_results.runs) {
            if (run.cell.machine == machine)
                positionIn(scenarios, run.cell.scenario);
        }
        for (const std::string& scenario : scenarios) {
            ReportGroup group{scenario, {}};
            for (const MetricInfo& metric : m_metrics) {
                if (metric.kind == kind)
                    addRow(group, machine, metric);
            }
            if (!group.rows.empty())
                table.groups.push_back(std::move(group));
        }
        if (!table.groups.empty())
            m_report.tables.push_back(std::move(table));
    }

    void addRow(ReportGroup& group, const std::string& machine, const MetricInfo& metric)
    {
        ReportRow row{std::string(metric.id), std::string(metric.unit), std::string(metric.description), metric.better,
                      std::vector<ReportCell>(m_report.head.eras.size())};
        bool isEmpty = true;
        for (const RunRecord& run : m_results.runs) {
            const auto value = run.metrics.find(row.metric);
            if (run.cell.machine != machine || run.cell.scenario != group.scenario || value == run.metrics.end())
                continue;
            row.cells[*indexOf(m_report.head.eras, run.cell.era)].runs.push_back(value->second);
            isEmpty = false;
        }
        if (isEmpty)
            return;
        for (ReportCell& cell : row.cells)
            cell.summary = summarize(cell.runs);
        for (std::size_t b = 0; b < m_report.bases.size(); ++b)
            compare(row, metric.kind, b);
        count(row);
        group.rows.push_back(std::move(row));
    }

    void compare(ReportRow& row, FigureKind kind, std::size_t base)
    {
        const std::optional<Summary>& from = row.cells[m_report.bases[base]].summary;
        for (std::size_t era = 0; era < row.cells.size(); ++era) {
            ReportCell::Against& against = row.cells[era].against.emplace_back();
            const std::optional<Summary>& to = row.cells[era].summary;
            if (era == m_report.bases[base] || !from || !to)
                continue;
            against.percent = changePercent(from->mean, to->mean, row.better);
            // The spread over seeds is the least of what is not known of a modelled cost: only its draws judge it.
            if (kind == FigureKind::modelledCost)
                continue;
            against.mark = markOf(*from, *to, row.better);
            against.isCompared = from->ci95.has_value() && to->ci95.has_value();
            m_report.marks[base].compared += against.isCompared ? 1U : 0U;
            m_report.marks[base].marked += against.mark != Mark::none ? 1U : 0U;
        }
    }

    void count(const ReportRow& row)
    {
        const bool isFirst = m_report.mostRuns == 0;
        m_report.fewestRuns = isFirst ? row.fewestRuns() : std::min(m_report.fewestRuns, row.fewestRuns());
        m_report.mostRuns = std::max(m_report.mostRuns, row.mostRuns());
        for (const ReportCell& cell : row.cells) {
            if (cell.summary && cell.summary->n > 1 && cell.summary->deviation == 0)
                ++m_report.equalCells;
        }
    }

    const ResultSet& m_results;
    std::span<const MetricInfo> m_metrics;
    ComparisonReport m_report;
};

} // namespace

bool ReportRow::hasEffect() const
{
    return std::ranges::any_of(cells, [](const ReportCell& cell) {
        return cell.summary && (cell.summary->minimum != 0 || cell.summary->maximum != 0);
    });
}

std::pair<double, double> ReportRow::range() const
{
    std::optional<std::pair<double, double>> range;
    for (const ReportCell& cell : cells) {
        if (!cell.summary)
            continue;
        if (!range)
            range.emplace(cell.summary->minimum, cell.summary->maximum);
        range->first = std::min(range->first, cell.summary->minimum);
        range->second = std::max(range->second, cell.summary->maximum);
    }
    return range.value_or(std::pair(0.0, 0.0));
}

unsigned ReportRow::fewestRuns() const
{
    unsigned fewest = 0;
    for (const ReportCell& cell : cells) {
        if (cell.summary && (fewest == 0 || cell.summary->n < fewest))
            fewest = cell.summary->n;
    }
    return fewest;
}

unsigned ReportRow::mostRuns() const
{
    unsigned most = 0;
    for (const ReportCell& cell : cells)
        most = std::max(most, cell.summary ? cell.summary->n : 0);
    return most;
}

bool ComparisonReport::isBase(std::size_t era) const
{
    return std::ranges::find(bases, era) != bases.end();
}

std::string ComparisonReport::eraTitle(std::size_t era) const
{
    return !bases.empty() && bases.front() == era ? head.eras[era] + " (base)" : head.eras[era];
}

Result<ResultSet> withMetrics(ResultSet results, std::span<const std::string> ids)
{
    for (const std::string& id : ids) {
        if (findMetric(id) != nullptr)
            continue;
        std::vector<std::string_view> known;
        std::ranges::transform(metricTable(), std::back_inserter(known), &MetricInfo::id);
        return fail("--metric", 0, fmt::format("unknown metric '{}'; expected one of {}", id, fmt::join(known, ", ")));
    }
    if (ids.empty())
        return results;
    const auto isChosen = [&](std::string_view id) { return std::ranges::find(ids, id) != ids.end(); };
    for (RunRecord& run : results.runs) {
        std::erase_if(run.metrics, [&](const auto& metric) { return !isChosen(metric.first); });
        for (auto& [cache, metrics] : run.caches)
            std::erase_if(metrics, [&](const auto& metric) { return !isChosen(metric.first); });
        if (!isChosen(kCostMetric))
            run.costDraws.clear();
    }
    return results;
}

Result<ComparisonReport> makeComparisonReport(const ResultSet& results, std::span<const MetricInfo> metrics,
                                              const std::string& base)
{
    return ReportBuilder(results, metrics).build(base);
}

} // namespace sheafscope
