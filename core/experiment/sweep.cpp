// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep.h"

#include "core/machine/machine_spec.h"
#include "core/machine/numactl_text.h"
#include "core/report/capacity.h"
#include "core/scenario/option_values.h"
#include "core/slub/mechanism_table.h"

#include "sheafscope_version.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <set>

namespace sheafscope {
namespace {

const SweepAxis* axisOf(const std::vector<SweepAxis>& axes, AxisKind kind)
{
    const auto found = std::ranges::find(axes, kind, &SweepAxis::kind);
    return found == axes.end() ? nullptr : &*found;
}

/// Puts one value of an axis into the choice. Machines are looked up elsewhere.
Result<void> putValue(const SweepAxis& axis, const std::string& value, ScenarioChoice& choice)
{
    switch (axis.kind) {
    case AxisKind::mechanism:
        // The axis wins over --set of the same name.
        std::erase_if(choice.overrides, [&](const std::string& set) { return set.starts_with(axis.name + "="); });
        choice.overrides.push_back(axis.name + "=" + value);
        return {};
    case AxisKind::cacheSetting: {
        const auto dot = axis.name.rfind('.');
        choice.changes.push_back(
            fmt::format("0s: set {} {} {}", axis.name.substr(0, dot), axis.name.substr(dot + 1), value));
        return {};
    }
    case AxisKind::parameter: {
        const std::string_view name = axis.name;
        constexpr std::string_view kPrefix = "param.";
        return parseParameter(
            "--vary", fmt::format("{}={}", name.starts_with(kPrefix) ? name.substr(kPrefix.size()) : name, value),
            choice.parameters);
    }
    case AxisKind::era:
        choice.era = value;
        return {};
    case AxisKind::seed: {
        const auto seed = parseInteger("--vary", value, 0, std::numeric_limits<std::uint64_t>::max());
        if (!seed)
            return Failure(seed.error());
        choice.seed = *seed;
        return {};
    }
    case AxisKind::cpus:
    case AxisKind::machine:
        return {};
    }
    return {};
}

Result<std::shared_ptr<const Machine>> sweptMachine(const std::string& spec, const std::string& cpus, bool isGiven)
{
    unsigned count = 0;
    if (!cpus.empty()) {
        const auto number = parseInteger("--vary", cpus, 1, Machine::kMaxCpus);
        if (!number)
            return Failure(number.error());
        count = static_cast<unsigned>(*number);
        if (!isGiven)
            return oneNodeMachine(count);
    }
    auto machine = loadMachine(spec);
    if (!machine)
        return fail("--machine", 0, machine.error().text());
    if (count != 0)
        machine = withCpus(*machine, count);
    return machine.map([](Machine made) { return std::make_shared<const Machine>(std::move(made)); });
}

} // namespace

Result<Machine> withCpus(const Machine& machine, unsigned cpus)
{
    MachineSpec spec = machine.spec();
    std::vector<NodeSpec*> nodes;
    for (NodeSpec& node : spec.nodes) {
        if (!node.cpus.empty())
            nodes.push_back(&node);
        node.cpus.clear();
    }
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::size_t share = cpus / nodes.size() + (i < cpus % nodes.size() ? 1 : 0);
        for (std::size_t c = 0; c < share; ++c)
            nodes[i]->cpus.emplace_back(next++);
    }
    spec.name += fmt::format(" with {} CPUs", cpus);
    spec.title += fmt::format(", with {} CPUs", cpus);
    return Machine::make(std::move(spec));
}

Result<Shard> parseShard(std::string_view text)
{
    constexpr unsigned kMostShards = kMostPoints;
    const auto stroke = text.find('/');
    const auto wrong = [&] {
        return fail("--shard", 0, fmt::format("'{}' is no shard; expected I/N with I from 1 to N, such as 1/8", text));
    };
    if (stroke == std::string_view::npos)
        return wrong();
    const auto of = parseInteger("--shard", text.substr(stroke + 1), 1, kMostShards);
    if (!of)
        return wrong();
    const auto index = parseInteger("--shard", text.substr(0, stroke), 1, *of);
    if (!index)
        return wrong();
    return Shard{static_cast<unsigned>(*index), static_cast<unsigned>(*of)};
}

Result<void> SweepPlan::addAxes(const SweepRequest& request)
{
    std::set<std::string> names;
    for (const std::string& text : request.axes) {
        auto axis = parseAxis(text, m_choice.workload);
        if (!axis)
            return Failure(axis.error());
        if (!names.insert(axis->name).second)
            return fail("--vary", 0, fmt::format("'{}' is varied twice; expected each once", axis->name));
        if (m_points > kMostPoints / axis->values.size())
            return fail("--vary", 0,
                        fmt::format("the grid has more than {} points; expected fewer values, or a sweep for each part",
                                    kMostPoints));
        m_points *= axis->values.size();
        m_axes.push_back(*std::move(axis));
    }
    if (m_axes.empty())
        return fail("--vary", 0, "nothing is varied; expected NAME=VALUES, such as capacity=8..256");
    if (axisOf(m_axes, AxisKind::seed) != nullptr && m_base.runs != 1)
        return fail("--runs", 0, "the seed is varied already; expected --runs 1 beside --vary seed=...");
    return {};
}

Result<void> SweepPlan::loadMachines(const SweepRequest& request)
{
    const SweepAxis* const machines = axisOf(m_axes, AxisKind::machine);
    const SweepAxis* const cpus = axisOf(m_axes, AxisKind::cpus);
    const std::vector<std::string> specs = machines != nullptr ? machines->values : std::vector{m_choice.machine};
    const std::vector<std::string> counts = cpus != nullptr ? cpus->values : std::vector<std::string>{""};
    for (const std::string& spec : specs) {
        for (const std::string& count : counts) {
            auto machine = sweptMachine(spec, count, !request.base.machine.empty() || machines != nullptr);
            if (!machine)
                return Failure(machine.error());
            m_machines[{machines != nullptr ? spec : "", count}] = *std::move(machine);
        }
    }
    return {};
}

Result<SweepPlan> SweepPlan::make(const SweepRequest& request)
{
    if (const auto good = checkNumbers(request.base); !good)
        return Failure(good.error());
    auto identity = identityOf(request.base.scenario);
    if (!identity)
        return Failure(identity.error());
    SweepPlan plan;
    plan.m_base = request.base;
    plan.m_identity = *std::move(identity);
    plan.m_choice = request.base.scenario.choice;
    plan.m_choice.machine = request.base.machineSpec();
    plan.m_choice.era = request.era;
    plan.m_choice.overrides = request.base.allOverrides();
    plan.m_choice.seed = request.base.seed;
    plan.m_choice.mode = EngineMode::exact;
    if (auto added = plan.addAxes(request); !added)
        return Failure(added.error());
    if (auto loaded = plan.loadMachines(request); !loaded)
        return Failure(loaded.error());
    for (std::size_t point = 0; point < plan.m_points; ++point) {
        if (const auto scenario = plan.scenarioAt(point); !scenario) {
            Error error = scenario.error();
            error.message += fmt::format(" (at {})", plan.pointText(point));
            return Failure(std::move(error));
        }
    }
    return plan;
}

std::vector<std::string> SweepPlan::valuesAt(std::size_t point) const
{
    std::vector<std::string> values(m_axes.size());
    for (std::size_t i = m_axes.size(); i-- > 0;) {
        values[i] = m_axes[i].values[point % m_axes[i].values.size()];
        point /= m_axes[i].values.size();
    }
    return values;
}

std::string SweepPlan::pointText(std::size_t point) const
{
    std::string text;
    const std::vector<std::string> values = valuesAt(point);
    for (std::size_t i = 0; i < m_axes.size(); ++i)
        text += fmt::format("{}{}={}", text.empty() ? "" : " ", m_axes[i].name, values[i]);
    return text;
}

ScenarioChoice SweepPlan::choiceAt(std::size_t point) const
{
    ScenarioChoice choice = m_choice;
    const std::vector<std::string> values = valuesAt(point);
    for (std::size_t i = 0; i < m_axes.size(); ++i)
        (void)putValue(m_axes[i], values[i], choice); // cannot fail after scenarioAt() of make()
    return choice;
}

std::shared_ptr<const Machine> SweepPlan::machineAt(std::size_t point) const
{
    std::pair<std::string, std::string> key;
    const std::vector<std::string> values = valuesAt(point);
    for (std::size_t i = 0; i < m_axes.size(); ++i) {
        if (m_axes[i].kind == AxisKind::machine)
            key.first = values[i];
        if (m_axes[i].kind == AxisKind::cpus)
            key.second = values[i];
    }
    return m_machines.at(key);
}

Result<Scenario> SweepPlan::scenarioAt(std::size_t point) const
{
    ScenarioChoice choice = m_choice;
    const std::vector<std::string> values = valuesAt(point);
    for (std::size_t i = 0; i < m_axes.size(); ++i)
        if (const auto done = putValue(m_axes[i], values[i], choice); !done)
            return Failure(done.error());
    return makeScenario(choice, machineAt(point));
}

std::vector<std::uint64_t> SweepPlan::seedsAt(std::size_t point) const
{
    const std::uint64_t first = choiceAt(point).seed;
    std::vector<std::uint64_t> seeds;
    for (unsigned run = 0; run < m_base.runs; ++run)
        seeds.push_back(first + run);
    return seeds;
}

std::vector<std::size_t> SweepPlan::pointsOf(const Shard& shard) const
{
    std::vector<std::size_t> points;
    for (std::size_t point = shard.index - 1; point < m_points; point += shard.of)
        points.push_back(point);
    return points;
}

PlannedRuns SweepPlan::runs(const Shard& shard) const
{
    PlannedRuns planned;
    planned.head.version = kVersion;
    planned.identity =
        fmt::format("sweep {}, scenario {}, shard {}/{}, {} + {} operations a CPU, profile {}, {}", m_base.command,
                    m_identity.hash, shard.index, shard.of, m_base.length.warmup, m_base.length.operations,
                    m_base.profile ? costProfileJson(*m_base.profile) : "none", kVersion);
    for (const auto& [name, text] : machineTexts())
        planned.identity += "; machine " + text;
    std::vector<std::shared_ptr<const RunPrices>> prices; // the same at all points: they have as many runs
    for (const std::size_t point : pointsOf(shard)) {
        Measurement one;
        one.scenario = scenarioAt(point).value();
        one.cell = {m_base.scenario.label, one.scenario.machine->name(), pointText(point)};
        one.length = m_base.lengthFor(one.scenario.machine->cpuCount());
        one.keepsCounters = false;
        const std::vector<std::uint64_t> seeds = seedsAt(point);
        if (prices.size() != seeds.size())
            prices = pricesBySeed(m_base.profile, seeds.size());
        for (std::size_t s = 0; s < seeds.size(); ++s) {
            one.scenario.engine.seed = seeds[s];
            one.prices = prices.empty() ? nullptr : prices[s];
            planned.measurements.push_back(one);
        }
    }
    return planned;
}

std::string SweepPlan::eraText() const
{
    if (axisOf(m_axes, AxisKind::era) != nullptr)
        return {};
    std::string text = m_choice.era;
    for (const std::string& assignment : m_choice.overrides)
        text += " + " + assignment;
    return text;
}

std::map<std::string, std::string> SweepPlan::machineTexts() const
{
    std::map<std::string, std::string> texts;
    for (const auto& [key, machine] : m_machines)
        texts[machine->name()] = toNumactlText(*machine);
    return texts;
}

} // namespace sheafscope
