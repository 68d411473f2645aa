// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace_report.h"

#include <algorithm>
#include <fmt/format.h>

namespace sheafscope::cli {
namespace {

std::uint64_t eventsOf(const TraceCounts& counts)
{
    return counts.allocs + counts.frees + counts.nullFrees;
}

double spanSec(const TraceSummary& summary)
{
    return summary.lastNs > summary.firstNs ? static_cast<double>(summary.lastNs - summary.firstNs) * 1e-9 : 0;
}

std::string cachesText(const TraceSummary& summary)
{
    std::vector<TraceCache> caches = summary.caches;
    std::stable_sort(caches.begin(), caches.end(),
                     [](const TraceCache& a, const TraceCache& b) { return a.allocs > b.allocs; });
    std::string text = fmt::format("caches  {}\n", caches.size());
    for (const TraceCache& cache : caches)
        text += fmt::format("  {:<28} {:>7} B {:>12} allocations\n", cache.name, cache.bytes, cache.allocs);
    return text;
}

} // namespace

std::string traceText(const std::string& file, const TraceSummary& summary)
{
    const TraceCounts& counts = summary.counts;
    std::string text = fmt::format("trace   {} ({})\n", file, summary.format);
    text += fmt::format("events  {} in {:.6f} s\n", eventsOf(counts), spanSec(summary));
    text += fmt::format("  {:<28} {:>12}\n", "allocations", counts.allocs);
    text += fmt::format("  {:<28} {:>12}\n", "frees", counts.frees);
    text += fmt::format("  {:<28} {:>12}\n", "frees of a null pointer", counts.nullFrees);
    text += fmt::format("  {:<28} {:>12}\n", "lost", counts.faults.lost);
    text += "objects\n";
    text += fmt::format("  {:<28} {:>12}\n", "alive at once, at most", summary.slotCount);
    text += fmt::format("  {:<28} {:>12}\n", "freed without an event", counts.silentFrees);
    text += fmt::format("  {:<28} {:>12}\n", "freed, older than the trace", counts.unmatchedFrees);
    text += fmt::format("  {:<28} {:>12}\n", "never freed", counts.neverFreed);
    text += fmt::format("  {:<28} {:>12}\n", "too large for a slab", counts.largeAllocs);
    text += fmt::format("  {:<28} {:>12}\n", "allocations that failed", counts.failedAllocs);
    text += fmt::format("replay  {} operations\n", summary.operations);
    text += "CPUs\n";
    for (std::size_t cpu = 0; cpu < summary.eventsOfCpu.size(); ++cpu) {
        if (summary.eventsOfCpu[cpu] != 0)
            text += fmt::format("  CPU {:<24} {:>12} events\n", cpu, summary.eventsOfCpu[cpu]);
    }
    text += cachesText(summary);
    for (const std::string& warning : summary.warnings())
        text += fmt::format("note    {}\n", warning);
    return text;
}

nlohmann::ordered_json traceJson(const TraceSummary& summary)
{
    const TraceCounts& counts = summary.counts;
    nlohmann::ordered_json json;
    json["format"] = summary.format;
    json["events"] = eventsOf(counts);
    json["allocs"] = counts.allocs;
    json["frees"] = counts.frees;
    json["null_frees"] = counts.nullFrees;
    json["rcu_frees"] = counts.rcuFrees;
    json["unmatched"] = counts.unmatchedFrees;
    json["silent_frees"] = counts.silentFrees;
    json["never_freed"] = counts.neverFreed;
    json["large_allocs"] = counts.largeAllocs;
    json["failed_allocs"] = counts.failedAllocs;
    json["unnamed_allocs"] = counts.unnamedAllocs;
    json["lost"] = counts.faults.lost;
    json["malformed"] = counts.faults.malformed;
    json["backwards"] = counts.backwards;
    json["seconds"] = spanSec(summary);
    json["live_at_most"] = summary.slotCount;
    json["operations"] = summary.operations;
    json["events_of_cpu"] = summary.eventsOfCpu;
    for (const TraceCache& cache : summary.caches)
        json["caches"].push_back({{"name", cache.name}, {"bytes", cache.bytes}, {"allocs", cache.allocs}});
    return json;
}

} // namespace sheafscope::cli
