// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/slab_notes.h"

#include "core/experiment/metric.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>
#include <vector>

namespace sheafscope {
namespace {

/// The sum of a metric over the runs of a cell, and how many there are.
struct MeanOf {
    double sum = 0;
    unsigned runs = 0;
    [[nodiscard]] double mean() const { return sum / runs; }
};
/// machine -> metric -> era -> mean, of one scenario.
using MeansByMachine = std::map<std::string, std::map<std::string, std::map<std::string, MeanOf>>>;

MeansByMachine countedMeans(const ResultSet& results, const std::string& scenario)
{
    MeansByMachine means;
    for (const RunRecord& run : results.runs) {
        if (run.cell.scenario != scenario)
            continue;
        for (const auto& [id, value] : run.metrics) {
            const MetricInfo* const info = findMetric(id);
            if (info == nullptr || info->kind != FigureKind::counted)
                continue;
            MeanOf& mean = means[run.cell.machine][id][run.cell.era];
            mean.sum += value;
            ++mean.runs;
        }
    }
    return means;
}

/// By how much the eras differ at most, as a part of the larger one; nothing is compared: negative.
double widestDifference(const MeansByMachine::mapped_type& metrics)
{
    double widest = -1;
    for (const auto& [id, eras] : metrics) {
        if (eras.size() < 2)
            continue;
        const auto [least, most] =
            std::ranges::minmax_element(eras, {}, [](const auto& era) { return era.second.mean(); });
        const double low = least->second.mean();
        const double high = most->second.mean();
        const double larger = std::max(std::abs(low), std::abs(high));
        widest = std::max(widest, larger == 0 ? 0 : (high - low) / larger);
    }
    return widest;
}

/// Eras that have another set of metrics cannot be called equal: one has sheaves and the other none.
bool haveSameMetrics(const MeansByMachine::mapped_type& metrics)
{
    return std::ranges::all_of(
        metrics, [&](const auto& metric) { return metric.second.size() == metrics.begin()->second.size(); });
}

std::string differenceNote(const ResultSet& results, const std::string& scenario)
{
    std::vector<std::string> machines;
    for (const auto& [machine, metrics] : countedMeans(results, scenario)) {
        const double widest = widestDifference(metrics);
        if (widest >= 0 && widest <= kLittleDifference && haveSameMetrics(metrics))
            machines.push_back(machine);
    }
    if (machines.empty())
        return {};
    return fmt::format("on {} no counted figure that is told here differs between eras by more than {:g}%.",
                       fmt::join(machines, ", "), 100 * kLittleDifference);
}

CallsByName callsOf(const ResultSet& results, const std::string& scenario)
{
    CallsByName all;
    for (const RunRecord& run : results.runs) {
        if (run.cell.scenario != scenario)
            continue;
        for (const auto& [name, calls] : run.calls) {
            all[name].made += calls.made;
            all[name].reachedSlab += calls.reachedSlab;
        }
    }
    return all;
}

} // namespace

std::string callsNote(const CallsByName& calls)
{
    std::vector<std::string> little;
    std::vector<std::string> others;
    for (const auto& [name, count] : calls) {
        const double part = static_cast<double>(count.reachedSlab) / static_cast<double>(count.made);
        if (part >= kLittleOfCalls)
            others.push_back(name);
        else if (count.reachedSlab == 0)
            little.push_back(fmt::format("of {} calls of {} none reaches the slab allocator", count.made, name));
        else
            little.push_back(
                fmt::format("of {} calls of {} only {:.1f}% reach the slab allocator", count.made, name, 100 * part));
    }
    if (little.empty())
        return {};
    std::string text = fmt::format("{}: little to see in slab (rule: fewer than {:g}% reach it).",
                                   fmt::join(little, ", "), 100 * kLittleOfCalls);
    if (!others.empty())
        text += fmt::format(" What differs between eras here is due to {}, and to objects that are freed later.",
                            fmt::join(others, " and "));
    return text;
}

std::map<std::string, std::string> slabNotes(const ResultSet& results)
{
    std::set<std::string> scenarios;
    for (const RunRecord& run : results.runs)
        scenarios.insert(run.cell.scenario);
    std::map<std::string, std::string> notes;
    for (const std::string& scenario : scenarios) {
        std::vector<std::string> sentences{callsNote(callsOf(results, scenario)), differenceNote(results, scenario)};
        std::erase(sentences, std::string());
        if (!sentences.empty())
            notes[scenario] = fmt::format("{}", fmt::join(sentences, " "));
    }
    return notes;
}

} // namespace sheafscope
