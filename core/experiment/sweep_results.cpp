// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep_results.h"

#include "core/experiment/csv.h"
#include "core/experiment/metric.h"

#include "sheafscope_version.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <set>

namespace sheafscope {
namespace {

Result<void> checkSameSweep(const NamedSweep& first, const NamedSweep& other)
{
    const char* what = nullptr;
    if (other.results.head.version != first.results.head.version)
        what = "was made by another version of sheafscope";
    else if (other.results.axes != first.results.axes)
        what = "varies other things";
    else if (other.results.head != first.results.head)
        what = "is of another scenario, machine or length";
    else if (other.results.shard.of != first.results.shard.of)
        what = "is cut into another number of shards";
    if (what == nullptr)
        return {};
    return fail(other.source, 0,
                fmt::format("{} than {}; expected the shards of one sweep ('{}' and '{}')", what, first.source,
                            other.results.head.command, first.results.head.command));
}

} // namespace

std::size_t SweepResults::gridPoints() const
{
    std::size_t product = 1;
    for (const SweepAxis& axis : axes)
        product *= axis.values.size();
    return product;
}

std::optional<Summary> SweepResults::summaryAt(std::size_t place, const std::string& metric) const
{
    std::vector<double> values;
    for (const SweepRun& run : points[place].runs) {
        const auto found = run.metrics.find(metric);
        if (found == run.metrics.end())
            return std::nullopt;
        values.push_back(found->second);
    }
    return summarize(values);
}

std::vector<std::string> SweepResults::metrics() const
{
    std::set<std::string> found;
    for (const SweepPoint& point : points)
        for (const SweepRun& run : point.runs)
            for (const auto& [id, value] : run.metrics)
                found.insert(id);
    std::vector<std::string> ordered;
    for (const MetricInfo& info : metricTable())
        if (found.erase(std::string(info.id)) != 0)
            ordered.emplace_back(info.id);
    ordered.insert(ordered.end(), found.begin(), found.end());
    return ordered;
}

SweepResults makeSweepResults(const SweepPlan& plan, const Shard& shard, std::span<const RunRecord> records)
{
    const ExperimentBase& base = plan.base();
    SweepResults results;
    results.head = {std::string(kVersion),
                    base.command,
                    base.scenario.label,
                    plan.identity().hash,
                    plan.identity().document,
                    plan.eraText(),
                    plan.machineTexts(),
                    base.profileText(),
                    base.length.warmup,
                    base.length.operations,
                    base.runs};
    results.axes = plan.axes();
    results.shard = shard;
    std::size_t next = 0;
    for (const std::size_t number : plan.pointsOf(shard)) {
        SweepPoint point{number, plan.valuesAt(number), {}, {}};
        std::vector<double> draws;
        for (const std::uint64_t seed : plan.seedsAt(number)) {
            const RunRecord& record = records[next++];
            point.runs.push_back({seed, record.metrics});
            draws.insert(draws.end(), record.costDraws.begin(), record.costDraws.end());
        }
        point.cost = bandOf(std::move(draws));
        results.points.push_back(std::move(point));
    }
    return results;
}

std::string sweepCsv(const SweepResults& results)
{
    const std::vector<std::string> metrics = results.metrics();
    std::vector<std::string> row;
    for (const SweepAxis& axis : results.axes)
        row.push_back(axis.name);
    row.emplace_back("run_seed");
    row.insert(row.end(), metrics.begin(), metrics.end());
    const bool hasCost =
        std::ranges::any_of(results.points, [](const SweepPoint& point) { return point.cost.has_value(); });
    if (hasCost)
        row.insert(row.end(), {"cost_low", "cost_median", "cost_high"}); // of the point, so the same in all its runs
    std::string text = csvLine(row);
    for (const SweepPoint& point : results.points) {
        for (const SweepRun& run : point.runs) {
            row = point.values;
            row.push_back(std::to_string(run.seed));
            for (const std::string& id : metrics) {
                const auto found = run.metrics.find(id);
                row.push_back(found == run.metrics.end() ? "" : fmt::format("{}", found->second));
            }
            if (hasCost)
                for (const auto& figure : {&Band::low, &Band::median, &Band::high})
                    row.push_back(point.cost ? fmt::format("{}", *point.cost.*figure) : "");
            text += csvLine(row);
        }
    }
    return text;
}

Result<SweepResults> mergeSweeps(std::vector<NamedSweep> shards)
{
    if (shards.empty())
        return fail("merge", 0, "no file given; expected the JSON files of all shards of a sweep");
    std::map<unsigned, const NamedSweep*> byIndex;
    for (const NamedSweep& shard : shards) {
        if (const auto same = checkSameSweep(shards.front(), shard); !same)
            return Failure(same.error());
        const auto [place, isNew] = byIndex.emplace(shard.results.shard.index, &shard);
        if (!isNew)
            return fail(shard.source, 0,
                        fmt::format("is shard {}/{}, as {} is; expected each once", shard.results.shard.index,
                                    shard.results.shard.of, place->second->source));
    }
    const unsigned of = shards.front().results.shard.of;
    if (byIndex.size() != of) {
        std::vector<std::string> missing;
        for (unsigned index = 1; index <= of && missing.size() < 8; ++index)
            if (!byIndex.contains(index))
                missing.push_back(fmt::format("{}/{}", index, of));
        const bool isCut = of - byIndex.size() > missing.size();
        return fail("merge", 0,
                    fmt::format("{} of {} shards {} missing ({}{}); expected the files of all", of - byIndex.size(), of,
                                of - byIndex.size() == 1 ? "is" : "are", fmt::join(missing, ", "),
                                isCut ? " ..." : ""));
    }
    SweepResults whole;
    whole.head = shards.front().results.head;
    whole.axes = shards.front().results.axes;
    for (NamedSweep& shard : shards)
        std::ranges::move(shard.results.points, std::back_inserter(whole.points));
    std::ranges::sort(whole.points, {}, &SweepPoint::number);
    return whole;
}

} // namespace sheafscope
