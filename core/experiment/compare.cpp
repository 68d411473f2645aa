// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/compare.h"

#include "core/experiment/host_calibration.h"
#include "core/machine/machine_spec.h"
#include "core/machine/numactl_text.h"
#include "core/scenario/option_values.h"
#include "core/slub/mechanism_table.h"

#include "sheafscope_version.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <map>
#include <memory>
#include <set>

namespace sheafscope {
namespace {

constexpr std::size_t kMostRuns = 1'000'000;
constexpr std::uint64_t kMostRunOperations = 1'000'000'000'000;

/// Parts between any of `separators`; empty ones are left out.
std::vector<std::string> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(separators, begin), text.size());
        if (end > begin)
            parts.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// The first one that comes twice.
std::optional<std::string> repeated(const std::vector<std::string>& names)
{
    std::set<std::string> seen;
    for (const std::string& name : names)
        if (!seen.insert(name).second)
            return name;
    return std::nullopt;
}

template <class Items, class Label> Result<void> checkOnce(const char* option, const Items& items, const Label& label)
{
    std::vector<std::string> names;
    std::ranges::transform(items, std::back_inserter(names), label);
    if (const auto twice = repeated(names))
        return fail(option, 0, fmt::format("'{}' is named twice; expected it once", *twice));
    return {};
}

Result<void> checkPlan(const ComparePlan& plan)
{
    const auto itself = [](const std::string& text) { return text; };
    if (plan.scenarios.empty())
        return fail("--scenario", 0, "no scenario given; expected one or more, such as --scenario fork");
    if (plan.eras.empty())
        return fail("--eras", 0, "no era given; expected one or more, such as --eras 6.17,6.19,7.0");
    if (plan.seeds.empty())
        return fail("--runs", 0, "no run asked for; expected 1 or more");
    if (plan.length.operations == 0)
        return fail("--ops", 0, "no operation asked for; expected 1 or more");
    if (auto once = checkOnce("--scenario", plan.scenarios, [](const auto& s) { return s.label; }); !once)
        return once;
    if (auto once = checkOnce("--machines", plan.machines, itself); !once)
        return once;
    return checkOnce("--eras", plan.eras, [](const auto& era) { return era.label; });
}

Result<std::string> baseOf(const ComparePlan& plan)
{
    const auto runs = [&](const std::string& label) {
        return std::ranges::any_of(plan.eras, [&](const ComparedEra& era) { return era.label == label; });
    };
    if (plan.base.empty())
        return runs("6.19") ? "6.19" : plan.eras.front().label;
    if (runs(plan.base))
        return plan.base;
    std::string known;
    for (const ComparedEra& era : plan.eras)
        known += (known.empty() ? "" : ", ") + era.label;
    return fail("--base", 0, fmt::format("'{}' does not run; expected one of {}", plan.base, known));
}

/// A machine that a plan names.
struct LoadedMachine {
    std::string name;
    std::shared_ptr<const Machine> machine;
};

class Planner {
public:
    explicit Planner(const ComparePlan& plan) : m_plan(plan) {}

    Result<PlannedRuns> plan()
    {
        if (auto good = checkPlan(m_plan); !good)
            return Failure(good.error());
        const auto base = baseOf(m_plan);
        if (!base)
            return Failure(base.error());
        if (auto filled = fillHead(*base); !filled)
            return Failure(filled.error());
        if (!m_plan.isHostThroughput)
            m_prices = pricesBySeed(m_plan.profile, m_plan.seeds.size());
        for (const ComparedScenario& scenario : m_plan.scenarios)
            if (auto added = addScenario(scenario); !added)
                return Failure(added.error());
        m_runs.isHostThroughput = m_plan.isHostThroughput;
        m_runs.identity = identity();
        return std::move(m_runs);
    }

private:
    Result<void> fillHead(const std::string& base)
    {
        ResultHead& head = m_runs.head;
        head.version = kVersion;
        head.command = m_plan.command;
        for (const ComparedScenario& scenario : m_plan.scenarios) {
            auto identity = identityOf(scenario);
            if (!identity)
                return Failure(identity.error());
            head.scenarios[scenario.label] = std::move(identity->hash);
            head.documents[scenario.label] = std::move(identity->document);
        }
        for (const ComparedEra& era : m_plan.eras)
            head.eras.push_back(era.label);
        head.base = base;
        head.seeds = m_plan.seeds;
        head.runs = static_cast<unsigned>(m_plan.seeds.size());
        if (m_plan.length.warmup > std::numeric_limits<unsigned>::max())
            return fail("--warmup", 0, "expected at most 4 thousand million operations a CPU");
        head.warmup = static_cast<unsigned>(m_plan.length.warmup);
        head.warmupUnit = "operations a CPU";
        fillOwnLengths();
        if (m_plan.isHostThroughput)
            head.host = hostName();
        else if (m_plan.profile)
            head.profile = fmt::format("{}: {}", m_plan.profile->name, m_plan.profile->about);
        return {};
    }

    /// Who names a length has no warm-up.
    void fillOwnLengths()
    {
        const auto isOwn = [&](const ComparedScenario& scenario) { return m_plan.usesOwnLengths && scenario.length; };
        const auto own = std::ranges::count_if(m_plan.scenarios, isOwn);
        if (own == std::ssize(m_plan.scenarios))
            m_runs.head.warmup = 0;
        else if (own > 0)
            m_runs.head.warmupUnit += ", none of scenarios that name their length";
    }

    Result<LoadedMachine> load(const std::string& spec)
    {
        const auto known = m_machines.find(spec);
        if (known != m_machines.end())
            return known->second;
        auto machine = loadMachine(spec);
        if (!machine)
            return fail(machine.error().source.empty() ? "--machines" : machine.error().source, machine.error().line,
                        machine.error().message);
        LoadedMachine loaded{spec, std::make_shared<const Machine>(*std::move(machine))};
        m_runs.head.machines[spec] = toNumactlText(*loaded.machine);
        m_machines.emplace(spec, loaded);
        return loaded;
    }

    Result<void> addScenario(const ComparedScenario& scenario)
    {
        std::vector<std::string> machines = m_plan.machines;
        if (machines.empty())
            machines.push_back(machineOf(scenario));
        for (const std::string& spec : machines) {
            const auto machine = load(spec);
            if (!machine)
                return Failure(machine.error());
            for (const ComparedEra& era : m_plan.eras)
                if (auto added = addRuns(scenario, *machine, era); !added)
                    return added;
        }
        return {};
    }

    Result<void> addRuns(const ComparedScenario& scenario, const LoadedMachine& machine, const ComparedEra& era)
    {
        ScenarioChoice choice = scenario.choice;
        choice.machine = machine.name;
        choice.era = era.era;
        choice.overrides.insert(choice.overrides.end(), era.overrides.begin(), era.overrides.end());
        choice.mode = EngineMode::exact;
        auto made = makeScenario(choice, machine.machine);
        if (!made)
            return fail(made.error().source, made.error().line,
                        fmt::format("{} in {}: {}", scenario.label, era.label, made.error().message));
        const LengthPerCpu& length = m_plan.usesOwnLengths && scenario.length ? *scenario.length : m_plan.length;
        const std::uint64_t cpus = machine.machine->cpuCount();
        if (length.operations > kMostRunOperations / cpus || length.warmup > kMostRunOperations / cpus)
            return fail("--ops", 0, fmt::format("expected at most {} operations of all CPUs", kMostRunOperations));
        if (m_runs.measurements.size() + m_plan.seeds.size() > kMostRuns)
            return fail("--runs", 0, fmt::format("expected at most {} runs in all", kMostRuns));
        for (std::size_t s = 0; s < m_plan.seeds.size(); ++s) {
            Measurement measurement;
            measurement.cell = {scenario.label, machine.name, era.label};
            measurement.scenario = *made;
            measurement.scenario.engine.seed = m_plan.seeds[s];
            measurement.length = {length.warmup * cpus, length.operations * cpus};
            measurement.keepsCounters = m_plan.keepsCounters;
            measurement.caches = m_plan.caches;
            if (!m_prices.empty())
                measurement.prices = m_prices[s];
            m_runs.measurements.push_back(std::move(measurement));
        }
        return {};
    }

    [[nodiscard]] std::string identity() const
    {
        const ResultHead& head = m_runs.head;
        std::string text = fmt::format("version {}, {} + {} operations a CPU, counters {}", head.version,
                                       m_plan.length.warmup, m_plan.length.operations, m_plan.keepsCounters);
        if (m_plan.usesOwnLengths)
            text += "; scenarios' own lengths";
        for (const std::string& cache : m_plan.caches)
            text += "; cache " + cache;
        for (const auto& [label, hash] : head.scenarios)
            text += fmt::format("; scenario {} {}", label, hash);
        for (const auto& [name, numactl] : head.machines)
            text += fmt::format("; machine {} {}", name, numactl);
        for (const ComparedEra& era : m_plan.eras)
            text += "; era " + era.label;
        for (const std::uint64_t seed : head.seeds)
            text += fmt::format("; seed {}", seed);
        if (m_plan.isHostThroughput)
            text += "; host throughput on " + head.host;
        else if (m_plan.profile)
            text += "; profile " + costProfileJson(*m_plan.profile);
        return text;
    }

    const ComparePlan& m_plan;
    PlannedRuns m_runs;
    std::map<std::string, LoadedMachine> m_machines;
    std::vector<std::shared_ptr<const RunPrices>> m_prices; ///< by seed; empty: none
};

} // namespace

Result<ComparedEra> parseComparedEra(const std::string& text, const std::vector<std::string>& overrides)
{
    const std::vector<std::string> parts = split(text, "+ ");
    if (parts.empty())
        return fail("--eras", 0, "names no era; expected a list such as 6.17,6.19,7.0");
    const auto found = findEra(parts.front());
    if (!found)
        return fail("--eras", 0, found.error().message);
    ComparedEra era;
    era.era = parts.front();
    era.overrides = overrides;
    era.overrides.insert(era.overrides.end(), parts.begin() + 1, parts.end());
    Mechanisms mechanisms = found->mechanisms;
    if (auto set = setMechanisms(mechanisms, era.overrides); !set)
        return fail(overrides.empty() ? "--eras" : "--set", 0, fmt::format("era {}: {}", era.era, set.error().message));
    const std::string differs = overridesText(found->mechanisms, mechanisms);
    era.label = differs.empty() ? era.era : era.era + " + " + differs;
    return era;
}

ResultSet withCaches(const ResultSet& results)
{
    ResultSet with{results.head, {}};
    std::vector<RunRecord> parts; // of the scenario so far
    const auto flush = [&] {
        // By cache; within one, the runs keep their order.
        std::ranges::stable_sort(parts, {}, [](const RunRecord& part) { return part.cell.scenario; });
        with.runs.insert(with.runs.end(), parts.begin(), parts.end());
        parts.clear();
    };
    for (const RunRecord& run : results.runs) {
        if (!with.runs.empty() && with.runs.back().cell.scenario != run.cell.scenario)
            flush();
        RunRecord whole = run;
        whole.caches.clear();
        with.runs.push_back(std::move(whole));
        for (const auto& [cache, metrics] : run.caches) {
            RunRecord part;
            part.cell = run.cell;
            part.cell.scenario += ": " + cache;
            part.seed = run.seed;
            part.metrics = metrics;
            if (const auto hash = results.head.scenarios.find(run.cell.scenario); hash != results.head.scenarios.end())
                with.head.scenarios[part.cell.scenario] = hash->second;
            parts.push_back(std::move(part));
        }
    }
    flush();
    return with;
}

Result<PlannedRuns> planCompare(const ComparePlan& plan)
{
    return Planner(plan).plan();
}

} // namespace sheafscope
