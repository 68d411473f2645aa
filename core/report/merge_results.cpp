// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/merge_results.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>

namespace sheafscope {
namespace {

/// Adds a part that is not there yet behind a separator.
void addPart(std::string& text, const std::string& part, std::string_view separator)
{
    const std::string padded = std::string(separator) + text + std::string(separator);
    if (part.empty() || padded.find(std::string(separator) + part + std::string(separator)) != std::string::npos)
        return;
    text += (text.empty() ? "" : std::string(separator)) + part;
}

bool isHostFigure(const std::string& id)
{
    const MetricInfo* const metric = findMetric(id);
    return metric != nullptr && metric->kind == FigureKind::hostThroughput;
}

class Merger {
public:
    explicit Merger(std::span<const NamedResults> files, const std::string& base) : m_files(files), m_base(base) {}

    Result<ResultSet> merge()
    {
        std::set<std::string> hosts;
        for (const NamedResults& file : m_files)
            hosts.insert(file.results.head.host);
        hosts.erase("");
        m_hasHosts = hosts.size() > 1;
        for (const NamedResults& file : m_files) {
            if (auto added = &file == m_files.data() ? Result<void>() : check(file); !added)
                return Failure(added.error());
            addHead(file);
            for (const RunRecord& run : file.results.runs) {
                if (auto added = addRun(file, run); !added)
                    return Failure(added.error());
            }
        }
        m_all.head.runs = 0;
        for (const auto& [cell, count] : m_runsOfCell)
            m_all.head.runs = std::max(m_all.head.runs, count);
        return std::move(m_all);
    }

private:
    [[nodiscard]] const NamedResults& first() const { return m_files.front(); }

    [[nodiscard]] Result<void> check(const NamedResults& file) const
    {
        const ResultHead& head = file.results.head;
        const ResultHead& known = first().results.head;
        if (head.version != known.version)
            return fail(file.name, 0,
                        fmt::format("is of Sheafscope {}, and {} of {}; expected results of one version", head.version,
                                    first().name, known.version));
        if (auto same = checkScenarios(file); !same)
            return same;
        if (head.warmup != known.warmup || head.warmupUnit != known.warmupUnit)
            return fail(file.name, 0,
                        fmt::format("has a warm-up of {} {}, and {} of {} {}; expected the same", head.warmup,
                                    head.warmupUnit, first().name, known.warmup, known.warmupUnit));
        if (!head.profile.empty() && !m_all.head.profile.empty() && head.profile != m_all.head.profile)
            return fail(file.name, 0,
                        fmt::format("has modelled costs by '{}', and others by '{}'; expected one cost profile",
                                    head.profile, m_all.head.profile));
        if (m_base.empty() && head.base != known.base)
            return fail(file.name, 0,
                        fmt::format("has the base {}, and {} has {}; expected the same, or --base", head.base,
                                    first().name, known.base));
        for (const auto& [name, text] : head.machines) {
            const auto machine = m_all.head.machines.find(name);
            if (machine != m_all.head.machines.end() && machine->second != text)
                return fail(
                    file.name, 0,
                    fmt::format("has another machine {} than the files before it; expected different names", name));
        }
        return {};
    }

    [[nodiscard]] Result<void> checkScenarios(const NamedResults& file) const
    {
        const auto& ours = file.results.head.scenarios;
        const auto& known = first().results.head.scenarios;
        for (const auto& [label, hash] : ours) {
            const auto found = known.find(label);
            if (found == known.end())
                return fail(file.name, 0,
                            fmt::format("has the scenario '{}', which {} does not have; expected the same scenarios in "
                                        "all files",
                                        label, first().name));
            if (found->second != hash)
                return fail(file.name, 0,
                            fmt::format("has another scenario '{}' than {} (hash {} against {}); expected the same",
                                        label, first().name, hash, found->second));
        }
        for (const auto& [label, hash] : known) {
            if (!ours.contains(label))
                return fail(
                    file.name, 0,
                    fmt::format("does not have the scenario '{}' of {}; expected the same scenarios in all files",
                                label, first().name));
        }
        return {};
    }

    void addHead(const NamedResults& file)
    {
        const ResultHead& head = file.results.head;
        ResultHead& all = m_all.head;
        if (&file == m_files.data()) {
            all = head;
            return;
        }
        addPart(all.command, head.command, "\n");
        addPart(all.host, head.host, "; ");
        addPart(all.date, head.date, ", ");
        if (all.profile.empty())
            all.profile = head.profile;
        all.machines.insert(head.machines.begin(), head.machines.end());
        for (const std::string& era : head.eras) {
            if (std::ranges::find(all.eras, era) == all.eras.end())
                all.eras.push_back(era);
        }
        for (const std::uint64_t seed : head.seeds) {
            if (std::ranges::find(all.seeds, seed) == all.seeds.end())
                all.seeds.push_back(seed);
        }
        std::ranges::sort(all.seeds);
    }

    Result<void> addRun(const NamedResults& file, RunRecord run)
    {
        if (m_hasHosts)
            splitHostFigures(file.results.head, run);
        return run.metrics.empty() ? Result<void>() : addRecord(file, std::move(run));
    }

    /// What this host gave becomes a run of "machine, host".
    void splitHostFigures(const ResultHead& head, RunRecord& run)
    {
        RunRecord ofHost;
        for (const auto& [id, value] : run.metrics) {
            if (isHostFigure(id))
                ofHost.metrics[id] = value;
        }
        if (ofHost.metrics.empty())
            return;
        std::erase_if(run.metrics, [](const auto& metric) { return isHostFigure(metric.first); });
        ofHost.cell = run.cell;
        ofHost.cell.machine += ", host " + head.host;
        ofHost.seed = run.seed;
        append(std::move(ofHost));
    }

    Result<void> addRecord(const NamedResults& file, RunRecord run)
    {
        const auto found = m_indexOf.find({run.cell, run.seed});
        if (found == m_indexOf.end()) {
            append(std::move(run));
            return {};
        }
        RunRecord& known = m_all.runs[found->second];
        RunRecord again{run.cell, run.seed, {}, {}, {}, {}, {}};
        for (const auto& [id, value] : run.metrics) {
            const auto [metric, isNew] = known.metrics.emplace(id, value);
            if (isNew || metric->second == value)
                continue;
            if (!isHostFigure(id))
                return fail(file.name, 0,
                            fmt::format("{} of {} on {} in {} with seed {} is {}, and {} in a file before it; expected "
                                        "the same of one version and seed",
                                        id, run.cell.scenario, run.cell.machine, run.cell.era, run.seed, value,
                                        metric->second));
            again.metrics[id] = value;
        }
        if (known.costDraws.empty())
            known.costDraws = std::move(run.costDraws);
        if (!again.metrics.empty())
            append(std::move(again));
        return {};
    }

    void append(RunRecord run)
    {
        ++m_runsOfCell[run.cell];
        m_indexOf.emplace(std::pair(run.cell, run.seed), m_all.runs.size());
        m_all.runs.push_back(std::move(run));
    }

    std::span<const NamedResults> m_files;
    const std::string& m_base;
    bool m_hasHosts = false; ///< different ones
    ResultSet m_all;
    std::map<std::pair<CellKey, std::uint64_t>, std::size_t> m_indexOf;
    std::map<CellKey, unsigned> m_runsOfCell;
};

} // namespace

Result<ResultSet> mergeResults(std::span<const NamedResults> files, const std::string& base)
{
    if (files.empty())
        return fail("no results; expected at least one file");
    return Merger(files, base).merge();
}

} // namespace sheafscope
