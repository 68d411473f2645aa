// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/ladder.h"

#include "core/machine/machine_spec.h"
#include "core/machine/numactl_text.h"

#include "sheafscope_version.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <limits>

namespace sheafscope {
namespace {

void applyStep(const LadderStep& step, const Mechanisms& target, Mechanisms& mechanisms)
{
    for (const MechanismInfo* info : step.mechanisms)
        info->set(mechanisms, info->value(target));
}

bool isMinorStep(const LadderStep& step)
{
    return step.mechanisms.size() > 1 && std::ranges::all_of(step.mechanisms, &MechanismInfo::isMinor);
}

/// The timelineSets as steps: each as small as can be without a contradiction after it, and minor ones together.
std::vector<LadderStep> stepsBetween(const Mechanisms& from, const Mechanisms& to, bool isBackwards)
{
    std::vector<const MechanismInfo*> differences = mechanismDifferences(from, to);
    if (isBackwards)
        std::ranges::reverse(differences);
    std::vector<LadderStep> steps;
    Mechanisms now = from;
    LadderStep step;
    for (std::size_t i = 0; i < differences.size(); ++i) {
        const MechanismInfo* const info = differences[i];
        const char* const comma = step.mechanisms.empty() ? "" : ", ";
        step.mechanisms.push_back(info);
        step.from += comma + info->value(from);
        step.to += comma + info->value(to);
        info->set(now, info->value(to));
        const bool isOneOfMore = info->isMinor && i + 1 < differences.size() && differences[i + 1]->isMinor;
        if (contradiction(now).empty() && !isOneOfMore) {
            if (isMinorStep(step)) {
                step.from = "before";
                step.to = "after";
            }
            steps.push_back(std::move(step));
            step = {};
        }
    }
    return steps;
}

Result<Mechanisms> ladderEnd(const char* option, const std::string& name, std::span<const std::string> overrides)
{
    const auto era = findEra(name);
    if (!era)
        return fail(option, 0, era.error().message);
    Mechanisms mechanisms = era->mechanisms;
    if (const auto set = setMechanisms(mechanisms, overrides); !set)
        return fail("--set", 0, fmt::format("era {}: {}", name, set.error().message));
    return mechanisms;
}

std::size_t placeOfEra(const std::string& era)
{
    const std::string_view name = findEra(era)->name;
    return static_cast<std::size_t>(std::ranges::find_if(eras(), [&](const Era& e) { return e.name == name; }) -
                                    eras().begin());
}

std::vector<StepSet> timelineSets(std::size_t steps)
{
    std::vector<StepSet> sets;
    for (std::size_t done = 0; done <= steps; ++done)
        sets.push_back((StepSet{1} << done) - 1);
    return sets;
}

} // namespace

std::string LadderStep::name() const
{
    if (isMinorStep(*this))
        return fmt::format("{} and {} more", mechanisms.front()->name, mechanisms.size() - 1);
    std::string text;
    for (const MechanismInfo* info : mechanisms)
        text += (text.empty() ? "" : ", ") + std::string(info->name);
    return text;
}

Mechanisms LadderPlan::mechanismsOf(StepSet done) const
{
    Mechanisms mechanisms = from;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if ((done >> i & 1U) != 0)
            applyStep(steps[i], to, mechanisms);
    return mechanisms;
}

std::string LadderPlan::labelOf(StepSet done) const
{
    const std::string changed = overridesText(from, mechanismsOf(done));
    return changed.empty() ? fromName : fmt::format("{} + {}", fromName, changed);
}

Result<LadderPlan> planLadder(const std::string& from, const std::string& to, std::span<const std::string> overrides,
                              LadderAverage average)
{
    const auto start = ladderEnd("--from", from, overrides);
    if (!start)
        return Failure(start.error());
    const auto end = ladderEnd("--to", to, overrides);
    if (!end)
        return Failure(end.error());
    std::vector<LadderStep> steps = stepsBetween(*start, *end, placeOfEra(from) > placeOfEra(to));
    if (steps.empty())
        return fail("--to", 0,
                    fmt::format("{} and {} do not differ in any mechanism, so there is no step between them; expected "
                                "two eras that do (see 'eras')",
                                from, to));
    if (steps.size() > kMostSteps)
        return fail("--to", 0, fmt::format("{} steps; expected at most {}", steps.size(), kMostSteps));
    const auto count = static_cast<unsigned>(steps.size());
    const bool isAveraged =
        average == LadderAverage::allOrders || (average == LadderAverage::whereUsual && count <= kUsuallyAveraged);
    const auto isPossible = [&](StepSet done) {
        const bool isOnTimeline = (done & (done + 1)) == 0;
        if (!isAveraged)
            return isOnTimeline;
        Mechanisms mechanisms = *start;
        for (unsigned i = 0; i < count; ++i)
            if ((done >> i & 1U) != 0)
                applyStep(steps[i], *end, mechanisms);
        return contradiction(mechanisms).empty();
    };
    StepOrders orders(count, isPossible);
    std::vector<StepSet> combinations = timelineSets(count);
    if (isAveraged)
        combinations.assign(orders.passed().begin(), orders.passed().end());
    return LadderPlan{from, to, *start, *end, std::move(steps), std::move(orders), isAveraged, std::move(combinations)};
}

Result<PlannedRuns> ladderRuns(const LadderPlan& plan, const ExperimentBase& base)
{
    if (const auto good = checkNumbers(base); !good)
        return Failure(good.error());
    const std::string spec = base.machineSpec();
    auto loaded = loadMachine(spec);
    if (!loaded)
        return fail("--machine", 0, loaded.error().text());
    const auto machine = std::make_shared<const Machine>(*std::move(loaded));
    auto identity = identityOf(base.scenario);
    if (!identity)
        return Failure(identity.error());
    PlannedRuns runs;
    ResultHead& head = runs.head;
    head.version = kVersion;
    head.command = base.command;
    head.scenarios[base.scenario.label] = identity->hash;
    head.documents[base.scenario.label] = std::move(identity->document);
    head.machines[spec] = toNumactlText(*machine);
    head.base = plan.fromName;
    head.seeds = base.seeds();
    head.runs = base.runs;
    head.warmup = static_cast<unsigned>(base.length.warmup);
    head.warmupUnit = "operations a CPU";
    head.profile = base.profileText();
    runs.identity = fmt::format(
        "ladder {} to {}, {}, {} {} on {}, {} + {} operations a CPU, seeds from {}, profile {}, {}", plan.fromName,
        plan.toName, plan.labelOf(0), base.scenario.label, identity->hash, head.machines.at(spec), base.length.warmup,
        base.length.operations, base.seed, base.profile ? costProfileJson(*base.profile) : "none", kVersion);
    const auto prices = pricesBySeed(base.profile, head.seeds.size());
    for (const StepSet done : plan.combinations) {
        ScenarioChoice choice = base.scenario.choice;
        choice.machine = spec;
        choice.era = plan.fromName;
        choice.mode = EngineMode::exact;
        choice.overrides.clear();
        auto scenario = makeScenario(choice, machine);
        if (!scenario)
            return Failure(scenario.error());
        scenario->mechanisms = plan.mechanismsOf(done);
        for (std::size_t s = 0; s < head.seeds.size(); ++s) {
            Measurement one{{base.scenario.label, spec, plan.labelOf(done)},
                            *scenario,
                            {},
                            false,
                            prices.empty() ? nullptr : prices[s]};
            one.scenario.engine.seed = head.seeds[s];
            one.length = base.lengthFor(machine->cpuCount());
            runs.measurements.push_back(std::move(one));
        }
    }
    return runs;
}

namespace {

/// Values of one metric: [seed, or draw of the cost profile][place in plan.combinations].
using SeedTable = std::vector<std::vector<double>>;

Result<SeedTable> tableOfMetric(const LadderPlan& plan, std::span<const RunRecord> records, const MetricInfo& metric)
{
    const std::size_t seeds = records.size() / plan.combinations.size();
    SeedTable table(seeds, std::vector<double>(plan.combinations.size()));
    for (std::size_t c = 0; c < plan.combinations.size(); ++c) {
        for (std::size_t s = 0; s < seeds; ++s) {
            const RunRecord& record = records[c * seeds + s];
            const auto found = record.metrics.find(std::string(metric.id));
            if (found == record.metrics.end())
                return fail("--metric", 0,
                            fmt::format("'{}' is not there in {}, so the steps to it have no share; expected a metric "
                                        "that all of them have, such as slowpath_share",
                                        metric.id, record.cell.era));
            table[s][c] = found->second;
        }
    }
    return table;
}

/// The modelled cost draw by draw, all seeds' shares of them behind each other: what one draw is worth is compared with
/// itself only. Empty where the records have no draws.
SeedTable tableOfDraws(const LadderPlan& plan, std::span<const RunRecord> records)
{
    const std::size_t seeds = records.size() / plan.combinations.size();
    SeedTable table;
    for (std::size_t s = 0; s < seeds; ++s) {
        const std::size_t first = table.size();
        table.resize(first + records[s].costDraws.size(), std::vector<double>(plan.combinations.size()));
        for (std::size_t c = 0; c < plan.combinations.size(); ++c) {
            const std::vector<double>& draws = records[c * seeds + s].costDraws;
            if (draws.size() != table.size() - first)
                return {};
            for (std::size_t d = 0; d < draws.size(); ++d)
                table[first + d][c] = draws[d];
        }
    }
    return table;
}

std::vector<double> meansOfTable(const SeedTable& table)
{
    std::vector<double> means(table.front().size());
    for (std::size_t place = 0; place < means.size(); ++place) {
        for (const auto& row : table)
            means[place] += row[place];
        means[place] /= static_cast<double>(table.size());
    }
    return means;
}

/// A row by combination as a number, as attribute() wants it; NaN where nothing was run.
Attribution attributionOf(const LadderPlan& plan, const std::vector<double>& row)
{
    std::vector<double> bySet(std::size_t{plan.orders.all()} + 1, std::numeric_limits<double>::quiet_NaN());
    for (std::size_t c = 0; c < plan.combinations.size(); ++c)
        bySet[plan.combinations[c]] = row[c];
    return attribute(plan.orders, bySet);
}

template <class Value> std::vector<double> valuesOf(const std::vector<Attribution>& rows, Value&& value)
{
    std::vector<double> values;
    std::ranges::transform(rows, std::back_inserter(values), value);
    return values;
}

/// Shares are linear in the values, so the means of the rows' shares add up to the mean difference. Of draws there is a
/// band instead of an interval: they are what the prices may be, not a sample of runs.
void shareOut(const LadderPlan& plan, const SeedTable& table, bool isOfDraws, LadderMetric& metric)
{
    metric.attribution = attributionOf(plan, meansOfTable(table));
    std::vector<Attribution> rows;
    std::ranges::transform(table, std::back_inserter(rows),
                           [&](const auto& values) { return attributionOf(plan, values); });
    const auto sum = [&](const auto& value, Summary& summary, std::optional<Band>* band) {
        std::vector<double> values = valuesOf(rows, value);
        summary = summarize(values).value_or(Summary{});
        if (!isOfDraws)
            return;
        summary.ci95.reset();
        if (band != nullptr)
            *band = bandOf(std::move(values));
    };
    sum([](const Attribution& row) { return row.from; }, metric.from, &metric.fromBand);
    sum([](const Attribution& row) { return row.to; }, metric.to, &metric.toBand);
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        LadderShare share;
        sum([i](const Attribution& row) { return row.shares[i].average; }, share.worth, &share.band);
        sum([i](const Attribution& row) { return row.shares[i].inOrder; }, share.inOrder, nullptr);
        share.detail = metric.attribution.shares[i];
        metric.shares.push_back(share);
    }
}

} // namespace

Result<std::vector<LadderMetric>> climb(const LadderPlan& plan, std::span<const RunRecord> records,
                                        std::span<const MetricInfo* const> metrics)
{
    std::vector<LadderMetric> climbed;
    for (const MetricInfo* info : metrics) {
        const auto table = tableOfMetric(plan, records, *info);
        if (!table)
            return Failure(table.error());
        LadderMetric metric;
        metric.info = info;
        const SeedTable draws = info->id == kCostMetric ? tableOfDraws(plan, records) : SeedTable();
        shareOut(plan, draws.empty() ? *table : draws, !draws.empty(), metric);
        climbed.push_back(std::move(metric));
    }
    return climbed;
}

} // namespace sheafscope
