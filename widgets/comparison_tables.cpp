// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparison_tables.h"

#include "core/experiment/compare.h"
#include "widgets/core_text.h"
#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(sheafscope::Tables)
};

/// Sums of counters over the runs of one cell, by cache and counter.
struct CellCounters {
    std::map<std::pair<std::string, std::string>, double> sums;
    double runs = 0;
};

CellCounters countersOfCell(const ResultSet& results, const CellKey& key)
{
    CellCounters cell;
    for (const RunRecord& run : results.runs) {
        if (run.cell != key || run.counters.empty())
            continue;
        ++cell.runs;
        for (const auto& [cache, counters] : run.counters) {
            for (const auto& [counter, total] : counters) {
                cell.sums[{cache, counter}] += static_cast<double>(total);
                cell.sums[{std::string(), counter}] += static_cast<double>(total);
            }
        }
    }
    return cell;
}

/// The mechanisms of "7.0 + max-full=20"; nothing if it names no era.
std::optional<Mechanisms> mechanismsOfLabel(const std::string& label)
{
    const auto compared = parseComparedEra(label, {});
    const auto era = compared ? findEra(compared->era) : Result<Era>(Failure(compared.error()));
    if (!era)
        return std::nullopt;
    Mechanisms mechanisms = era->mechanisms;
    if (!setMechanisms(mechanisms, compared->overrides))
        return std::nullopt;
    return mechanisms;
}

FigureCell numberCell(const std::optional<double>& value, const QString& text)
{
    return {value ? text : QStringLiteral("–"), value};
}

FigureCell meanCell(const std::optional<double>& value)
{
    return numberCell(value, value ? formatCount(static_cast<std::uint64_t>(std::llround(*value))) : QString());
}

QString signedNumber(double value)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + QString::number(value, 'g', 4);
}

FigureCell signedCell(const std::optional<double>& value)
{
    return numberCell(value, value ? signedNumber(*value) : QString());
}

QString factorText(double factor)
{
    constexpr double kLeast = 0.001;
    return factor > 0 && factor < kLeast ? QStringLiteral("< ×0.001") : QStringLiteral("×%1").arg(factor, 0, 'g', 3);
}

/// "4.2 ±0.3".
FigureCell summaryCell(const Summary& summary, bool isSigned)
{
    QString text = isSigned ? signedNumber(summary.mean) : QString::number(summary.mean, 'g', 5);
    if (summary.ci95 && *summary.ci95 > 0)
        text += QStringLiteral(" ±%1").arg(QString::number(*summary.ci95, 'g', 2));
    return {text, summary.mean};
}

} // namespace

std::vector<CounterDelta> counterDeltas(const ResultSet& results, const ComparedCells& cells)
{
    const CellCounters left = countersOfCell(results, {cells.scenario, cells.machine, cells.left});
    const CellCounters right = countersOfCell(results, {cells.scenario, cells.machine, cells.right});
    std::map<std::pair<std::string, std::string>, CounterDelta> deltas;
    const auto take = [&](const CellCounters& cell, std::optional<double> CounterDelta::*side) {
        for (const auto& [key, sum] : cell.sums) {
            CounterDelta& delta = deltas[key];
            delta.cache = key.first;
            delta.counter = key.second;
            delta.*side = sum / cell.runs;
        }
    };
    take(left, &CounterDelta::left);
    take(right, &CounterDelta::right);
    std::vector<CounterDelta> sorted;
    for (auto& [key, delta] : deltas) {
        if (delta.left.value_or(0) != 0 || delta.right.value_or(0) != 0)
            sorted.push_back(std::move(delta));
    }
    std::ranges::stable_sort(sorted, [](const CounterDelta& a, const CounterDelta& b) {
        return std::abs(a.difference()) > std::abs(b.difference());
    });
    return sorted;
}

FigureTable counterTable(const ResultSet& results, const ComparedCells& cells)
{
    FigureTable table;
    table.heads = {
        {Tables::tr("counter"), Tables::tr("As the kernel names it"), false},
        {Tables::tr("cache"), Tables::tr("Of which cache, or the sum over all"), false},
        {fromCore(cells.left), Tables::tr("Mean of the runs, all CPUs, without the warm-up"), true},
        {fromCore(cells.right), Tables::tr("Mean of the runs, all CPUs, without the warm-up"), true},
        {Tables::tr("difference"), Tables::tr("Right minus left; the table is in the order of its size"), true},
        {Tables::tr("factor"), Tables::tr("Right divided by left"), true}};
    for (const CounterDelta& delta : counterDeltas(results, cells)) {
        const std::optional<double> factor =
            delta.left.value_or(0) != 0 && delta.right ? std::optional(*delta.right / *delta.left) : std::nullopt;
        const double difference = delta.difference();
        const QString words = (difference > 0 ? QStringLiteral("+") : QStringLiteral("−")) +
                              formatCount(static_cast<std::uint64_t>(std::llround(std::abs(difference))));
        table.rows.push_back({{fromCore(delta.counter)},
                              {delta.cache.empty() ? Tables::tr("all caches") : fromCore(delta.cache)},
                              meanCell(delta.left),
                              meanCell(delta.right),
                              {difference == 0 ? QStringLiteral("0") : words, difference},
                              numberCell(factor, factor ? factorText(*factor) : QString())});
    }
    return table;
}

std::vector<const MechanismInfo*> mechanismsBetween(const std::string& left, const std::string& right)
{
    const auto from = mechanismsOfLabel(left);
    const auto to = mechanismsOfLabel(right);
    return from && to ? mechanismDifferences(*from, *to) : std::vector<const MechanismInfo*>();
}

FigureTable mechanismsTable(const std::string& left, const std::string& right)
{
    FigureTable table;
    table.heads = {
        {Tables::tr("mechanism"), Tables::tr("Name for --set; Enter or a double click asks what it is worth"), false},
        {fromCore(left), Tables::tr("Its value there"), false},
        {fromCore(right), Tables::tr("Its value there"), false},
        {Tables::tr("commit"), Tables::tr("Upstream commit that brought the change; n/k: not known"), false},
        {Tables::tr("what it changes"), Tables::tr("In a sentence"), false}};
    const auto from = mechanismsOfLabel(left);
    const auto to = mechanismsOfLabel(right);
    for (const MechanismInfo* info : mechanismsBetween(left, right))
        table.rows.push_back({{fromCore(info->name)},
                              {fromCore(info->value(*from))},
                              {fromCore(info->value(*to))},
                              {fromCore(info->commit)},
                              {coreText(info->sentence)}});
    return table;
}

FigureTable ladderTable(const LadderPlan& plan, const LadderMetric& metric)
{
    FigureTable table;
    table.heads = {
        {Tables::tr("step"), Tables::tr("Mechanism, or mechanisms that only make sense together"), false},
        {Tables::tr("from"), Tables::tr("Value before"), false},
        {Tables::tr("to"), Tables::tr("Value behind"), false},
        {Tables::tr("share"), Tables::tr("What the step is worth, %1").arg(fromCore(metric.info->unit)), true},
        {Tables::tr("of all"), Tables::tr("Part of the whole difference"), true},
        {Tables::tr("in order"), Tables::tr("Worth in the order of the timeline"), true},
        {Tables::tr("first"), Tables::tr("Worth before all others"), true},
        {Tables::tr("last"), Tables::tr("Worth after all others"), true},
        {Tables::tr("least"), Tables::tr("The least in any order"), true},
        {Tables::tr("most"), Tables::tr("The most in any order"), true},
        {Tables::tr("commit"), Tables::tr("Upstream commits"), false}};
    for (std::size_t i = 0; i < plan.steps.size() && i < metric.shares.size(); ++i) {
        const LadderStep& step = plan.steps[i];
        const LadderShare& share = metric.shares[i];
        const std::optional<double> part =
            metric.whole() != 0 ? std::optional(share.worth.mean / metric.whole()) : std::nullopt;
        QStringList commits;
        QStringList sentences;
        for (const MechanismInfo* info : step.mechanisms) {
            commits << fromCore(info->commit);
            sentences << coreText(info->sentence);
        }
        table.rows.push_back(
            {{fromCore(step.name()), std::nullopt, sentences.join(QLatin1Char('\n'))},
             {fromCore(step.from)},
             {fromCore(step.to)},
             summaryCell(share.worth, true),
             numberCell(part, part ? QString::number(100 * *part, 'f', 1) + QStringLiteral(" %") : QString()),
             summaryCell(share.inOrder, true),
             signedCell(share.detail.first),
             signedCell(share.detail.last),
             signedCell(share.detail.least),
             signedCell(share.detail.most),
             {commits.join(QStringLiteral(", "))}});
    }
    return table;
}

FigureTable sweepTable(const SweepResults& results, const std::string& metric)
{
    FigureTable table;
    for (const SweepAxis& axis : results.axes)
        table.heads.push_back({fromCore(axis.name), Tables::tr("What was varied"), axis.isNumeric()});
    const MetricInfo* info = findMetric(metric);
    table.heads.push_back(
        {fromCore(metric),
         info == nullptr ? QString() : coreText(info->description) + QLatin1Char(' ') + fromCore(info->unit), true});
    const bool hasParked = metric != "bytes_parked";
    if (hasParked)
        table.heads.push_back({QStringLiteral("bytes_parked"), Tables::tr("Over all caches, mean"), true});
    table.heads.push_back({QStringLiteral("n"), Tables::tr("Runs of the point"), true});
    for (std::size_t place = 0; place < results.points.size(); ++place) {
        std::vector<FigureCell> row;
        for (std::size_t axis = 0; axis < results.axes.size(); ++axis) {
            const QString text = fromCore(results.points[place].values[axis]);
            bool isNumber = false;
            const double number = text.toDouble(&isNumber);
            row.push_back({text, isNumber ? std::optional(number) : std::nullopt});
        }
        const auto summary = results.summaryAt(place, metric);
        row.push_back(summary ? summaryCell(*summary, false) : FigureCell{QStringLiteral("–")});
        if (hasParked) {
            const auto parked = results.summaryAt(place, "bytes_parked");
            row.push_back(parked ? FigureCell{formatByteLevel(parked->mean), parked->mean}
                                 : FigureCell{QStringLiteral("–")});
        }
        const auto runs = static_cast<double>(results.points[place].runs.size());
        row.push_back({QString::number(runs), runs});
        table.rows.push_back(std::move(row));
    }
    return table;
}

FigureTable differencesTable(const std::vector<ScenarioDifference>& differences, const QString& left,
                             const QString& right)
{
    FigureTable table;
    table.heads = {{Tables::tr("what"), Tables::tr("In which part of the scenario they differ"), false},
                   {left, Tables::tr("Its value there"), false},
                   {right, Tables::tr("Its value there"), false}};
    for (const ScenarioDifference& one : differences)
        table.rows.push_back({{fromCore(one.what)}, {fromCore(one.left)}, {fromCore(one.right)}});
    return table;
}

} // namespace sheafscope
