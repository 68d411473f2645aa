// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_report.h"

#include "app/cli/trace_report.h"
#include "core/machine/numactl_text.h"
#include "core/machine/verdict.h"
#include "core/report/slab_notes.h"
#include "core/slub/slub.h"
#include "core/workload/benchmark_calls.h"
#include "core/workload/workload.h"
#include "sheafscope_version.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

double seconds(const Snapshot& snapshot)
{
    return std::chrono::duration<double>(snapshot.time).count();
}

std::string modelName(const SourceInfo& info)
{
    return fmt::format("SLUB {} (kernel {})", info.eraText(), info.kernelVersion);
}

std::string field(const char* name, const std::string& value)
{
    constexpr std::size_t kIndent = 12;
    return wrapped(fmt::format("{:<12}{}", name, value), kIndent);
}

/// An idle cache has got its empty sheaves and nothing else.
bool isIdle(CounterValues totals)
{
    totals[StatItem::SHEAF_ALLOC] = 0;
    return totals == CounterValues{};
}

/// Ids of the caches that were used, the focus first.
std::vector<CacheId> busyCaches(const Snapshot& snapshot)
{
    std::vector<CacheId> ids;
    for (const CacheInfo& cache : snapshot.info->caches) {
        if (cache.id == snapshot.focus || !isIdle(snapshot.totals(cache.id)))
            ids.push_back(cache.id);
    }
    std::ranges::stable_partition(ids, [&](CacheId id) { return id == snapshot.focus; });
    return ids;
}

std::string cacheText(const Snapshot& snapshot, const CacheInfo& cache)
{
    const CounterValues totals = snapshot.totals(cache.id);
    const double time = seconds(snapshot);
    std::string text = fmt::format("{}  {} bytes, {} objects a slab, sheaves of {}\n", cache.name, cache.geometry.size,
                                   cache.geometry.objects, cache.geometry.sheafCapacity);
    text += fmt::format("  {:<28}{:>18}{:>18}\n", "counter", "total", "per second");
    for (const StatItem item : snapshot.info->counters) {
        if (totals[item] != 0)
            text += fmt::format("  {:<28}{:>18}{:>18.0f}\n", describe(item).sysfsName, totals[item],
                                time > 0 ? static_cast<double>(totals[item]) / time : 0.0);
    }
    return text;
}

nlohmann::ordered_json cpusJson(const Cache& cache, const std::vector<StatItem>& items)
{
    auto json = nlohmann::ordered_json::array();
    for (std::uint32_t cpu = 0; cpu < cache.slub().machine().cpuCount(); ++cpu) {
        const CounterValues values = cache.counters(CpuId{cpu});
        nlohmann::ordered_json counters;
        for (const StatItem item : items)
            if (values[item] != 0)
                counters[std::string(describe(item).sysfsName)] = values[item];
        if (!counters.empty())
            json.push_back({{"cpu", cpu}, {"counters", counters}});
    }
    return json;
}

nlohmann::ordered_json cacheJson(const Snapshot& snapshot, const CacheInfo& cache, const Slub* slub)
{
    nlohmann::ordered_json json;
    json["name"] = cache.name;
    json["slab_size"] = cache.geometry.size;
    json["objs_per_slab"] = cache.geometry.objects;
    json["order"] = cache.geometry.order;
    json["sheaf_capacity"] = cache.geometry.sheafCapacity;
    json["sheaves"] = cache.sheafState;
    const CounterValues totals = snapshot.totals(cache.id);
    for (const StatItem item : snapshot.info->counters)
        json["counters"][std::string(describe(item).sysfsName)] = totals[item];
    for (std::uint32_t n = 0; n < snapshot.info->machine->nodeCount(); ++n) {
        const CacheNodeState& state = snapshot.at(cache.id, NodeId{n});
        json["nodes"].push_back({{"node", n},
                                 {"barn", state.hasBarn},
                                 {"barn_full", state.barnFull},
                                 {"barn_empty", state.barnEmpty},
                                 {"partial_slabs", state.partialSlabs},
                                 {"slabs", state.slabs},
                                 {"parked_objects", snapshot.parkedObjects(cache.id, NodeId{n})}});
    }
    if (slub != nullptr)
        json["cpus"] = cpusJson(*slub->caches()[cache.id.v], snapshot.info->counters);
    return json;
}

} // namespace

std::string wrapped(const std::string& text, std::size_t indent)
{
    std::string result;
    std::string line;
    std::size_t start = 0;
    while (start < text.size()) {
        std::size_t end = text.find_first_of(" \n", start);
        end = end == std::string::npos ? text.size() : end;
        const std::string word = text.substr(start, end - start);
        if (line.size() + word.size() > kTextColumns && line.find_first_not_of(' ') != std::string::npos) {
            result += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
            line.assign(indent, ' ');
        }
        line += word;
        if (end < text.size() && text[end] == '\n') {
            result += line + "\n";
            line.clear();
        } else if (end < text.size()) {
            line += ' ';
        }
        start = end + 1;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line.empty() ? result : result + line + "\n";
}

std::string headText(const Snapshot& snapshot)
{
    const SourceInfo& info = *snapshot.info;
    std::string text = fmt::format("Sheafscope {}: a userspace model of SLUB, not a kernel measurement\n\n", kVersion);
    text += field("scenario", info.scenario);
    if (!info.scenarioHash.empty())
        text += field("hash", info.scenarioHash);
    text += field("machine", fmt::format("{}: {}", info.machine->name(), info.machine->title()));
    text += field("era", modelName(info));
    text += field("mode", info.mode);
    text += field("seed", fmt::format("{}", info.seed));
    text += field("model time", fmt::format("{:.3f} s", seconds(snapshot)));
    text += field("operations", fmt::format("{}", snapshot.operations));
    if (snapshot.failedAllocations != 0)
        text += field("failed", fmt::format("{} allocations got no memory", snapshot.failedAllocations));
    if (!snapshot.problem.empty())
        text += field("last refusal", snapshot.problem);
    return text;
}

std::string machineText(const Machine& machine)
{
    return toNumactlText(machine) + "\n" + verdictText(machine);
}

std::string countersText(const Snapshot& snapshot)
{
    std::string text;
    for (const CacheId id : busyCaches(snapshot))
        text += (text.empty() ? "" : "\n") + cacheText(snapshot, snapshot.info->caches[id.v]);
    return text;
}

std::string callsText(const Workload& workload)
{
    const auto* counts = dynamic_cast<const CountsBenchmarkCalls*>(&workload);
    std::string list;
    const CallsByName calls = counts == nullptr ? CallsByName{} : counts->callsSoFar();
    for (const auto& [name, count] : calls)
        list += fmt::format("{}{} {}, of which {} reach slab", list.empty() ? "" : "; ", count.made, name,
                            count.reachedSlab);
    if (list.empty())
        return {};
    const std::string note = callsNote(calls);
    return field("calls", list) + (note.empty() ? "" : field("note", note)) + "\n";
}

std::string runJson(const Snapshot& snapshot, const TraceSummary* trace, const Slub* slub)
{
    const SourceInfo& info = *snapshot.info;
    nlohmann::ordered_json json;
    json["format"] = "sheafscope-run";
    json["version"] = 1;
    json["program"] = kVersion;
    json["note"] = "userspace model of SLUB, not a kernel measurement";
    json["scenario"] = info.scenario;
    json["scenario_hash"] = info.scenarioHash;
    if (!info.scenarioDocument.empty())
        json["scenario_document"] = nlohmann::ordered_json::parse(info.scenarioDocument);
    json["machine"] = {{"name", info.machine->name()},
                       {"title", info.machine->title()},
                       {"cpus", info.machine->cpuCount()},
                       {"numactl", toNumactlText(*info.machine)}};
    json["era"] = info.era;
    json["overrides"] = info.overrides;
    json["kernel_version"] = info.kernelVersion;
    json["mode"] = info.mode;
    json["seed"] = info.seed;
    json["model_time_ns"] = snapshot.time.count();
    json["operations"] = snapshot.operations;
    if (trace != nullptr)
        json["trace"] = cli::traceJson(*trace);
    json["failed_allocations"] = snapshot.failedAllocations;
    json["problem"] = snapshot.problem;
    for (const CacheId id : busyCaches(snapshot))
        json["caches"].push_back(cacheJson(snapshot, info.caches[id.v], slub));
    return json.dump(2) + "\n";
}

} // namespace sheafscope
