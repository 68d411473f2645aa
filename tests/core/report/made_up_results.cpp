// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up_results.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sheafscope {
namespace {

constexpr std::array<MetricInfo, 6> kMadeUpMetrics{{
    {"slowpath_share", "% of op", FigureKind::counted, Better::lower, "Operations that left their CPU."},
    {"slabs_allocated", "per 1000 op", FigureKind::counted, Better::lower, "New slabs."},
    {"remote_refills", "per 1000 op", FigureKind::counted, Better::lower, "Slabs of other nodes."},
    {"bytes_parked", "bytes", FigureKind::counted, Better::lower, "Free objects that nobody else can get."},
    {"model_cycles", "cycles/op", FigureKind::modelledCost, Better::lower, "Counts x the cost profile."},
    {"host_throughput", "op/s", FigureKind::hostThroughput, Better::higher, "Our own code under oneTBB."},
}};

constexpr const char* kMadeUpMachine = "available: 2 nodes (0-1)\n"
                                       "node 0 cpus: 0 1 2 3\n"
                                       "node 0 size: 8000 MB\n"
                                       "node 0 free: 8000 MB\n"
                                       "node 1 cpus: 4 5 6 7\n"
                                       "node 1 size: 0 MB\n"
                                       "node 1 free: 0 MB\n"
                                       "node distances:\n"
                                       "node   0   1\n"
                                       "  0:  10  21\n"
                                       "  1:  21  10\n";

/// Words that have broken a mail, a grid, a Markdown table or a CSV file somewhere.
std::string oddLabel(std::mt19937_64& random)
{
    static const std::array<const char*, 16> kParts{
        "fork",     "From here",    "> quoted", " lead",
        "tail ",    "a|b",          "x,\"y\"",  "\ttab",
        "1\n2",     "caf\u00e9",    "\u00b5s",  "<b>",
        "size=160", "\u00d7\u2026", "",         "Donaudampfschifffahrtsgesellschaft"};
    std::string label = kParts[random() % kParts.size()];
    for (std::uint64_t more = random() % 6; more > 0; --more)
        label += std::string(random() % 2, ' ') + kParts[random() % kParts.size()];
    return label + std::to_string(random() % 1000);
}

double oddValue(std::mt19937_64& random)
{
    static const std::array<double, 6> kValues{0, 1e-12, 3, 0.1, 1e15, 262605.17};
    if (random() % 3 == 0)
        return kValues[random() % kValues.size()];
    return std::ldexp(static_cast<double>(random() % 100'000), static_cast<int>(random() % 40) - 20);
}

} // namespace

std::span<const MetricInfo> madeUpMetrics()
{
    return kMadeUpMetrics;
}

void addRuns(ResultSet& results, const CellKey& cell, const std::string& metric, std::initializer_list<double> values)
{
    std::uint64_t seed = 42;
    for (const double value : values) {
        const auto run = std::ranges::find_if(
            results.runs, [&](const RunRecord& known) { return known.cell == cell && known.seed == seed; });
        RunRecord& record = run == results.runs.end() ? results.runs.emplace_back() : *run;
        record.cell = cell;
        record.seed = seed++;
        record.metrics[metric] = value;
    }
}

ResultSet madeUpResults()
{
    ResultSet results;
    results.head = {"9.9.9",
                    "sheafscope compare --eras 6.17,6.19,7.0 --base 6.19 --scenario fork --scenario 'burst w=160' "
                    "--machines small-2x4 --runs 6 --warmup 100000",
                    {{"fork", "0123456789abcdef"}, {"burst w=160", "fedcba9876543210"}},
                    {{"fork", "{\"workload\": \"fork\"}\n"}},
                    {},
                    {{"small-2x4", kMadeUpMachine}},
                    {"6.17", "6.19", "7.0"},
                    "6.19",
                    {42, 43, 44, 45, 46, 47},
                    6,
                    100'000,
                    "operations",
                    "made-up CPU, 8 CPUs",
                    "published defaults",
                    ""};
    const CellKey old{"fork", "small-2x4", "6.17"};
    const CellKey base{"fork", "small-2x4", "6.19"};
    const CellKey now{"fork", "small-2x4", "7.0"};
    addRuns(results, old, "slowpath_share", {6.1, 6.2, 6.15, 6.3, 6.05, 6.2});
    addRuns(results, base, "slowpath_share", {4.0, 4.2, 4.1, 4.3, 4.05, 4.1});
    addRuns(results, now, "slowpath_share", {6.0, 6.4, 6.1, 6.3, 6.2, 6.2});
    addRuns(results, old, "slabs_allocated", {0.31, 0.35, 0.33, 0.30, 0.34, 0.32});
    addRuns(results, base, "slabs_allocated", {0.30, 0.36, 0.33, 0.31, 0.33, 0.32});
    addRuns(results, now, "slabs_allocated", {0.20, 0.21, 0.19, 0.22, 0.20, 0.21});
    addRuns(results, old, "remote_refills", {0, 0, 0, 0, 0, 0});
    addRuns(results, base, "remote_refills", {0, 0, 0, 0, 0, 0});
    addRuns(results, now, "remote_refills", {0, 0, 0, 0, 0, 0});
    addRuns(results, base, "bytes_parked", {262605.5, 262605.5, 262605.5, 262605.5, 262605.5, 262605.5});
    addRuns(results, now, "bytes_parked", {1048576, 1048576, 1048576, 1048576, 1048576, 1048576});
    addRuns(results, old, "model_cycles", {61, 62, 63, 61, 62, 63});
    addRuns(results, base, "model_cycles", {52, 53, 54, 52, 53, 54});
    addRuns(results, now, "model_cycles", {60, 61, 62, 60, 61, 62});
    addRuns(results, base, "host_throughput", {1202.9, 1201.5, 1204.1, 1203.3, 1202.2, 1203.8});
    addRuns(results, now, "host_throughput", {1116.9, 1118.2, 1115.5, 1117.7, 1116.1, 1117.0});
    // Draws of a cost profile: 7.0 is dearer than 6.19 in all of them, and than 6.17 in some.
    for (RunRecord& run : results.runs) {
        const double level = run.cell.era == "6.19" ? 53 : run.cell.era == "7.0" ? 61 : 62;
        const double swing = run.cell.era == "7.0" ? 4 : 1;
        for (int draw = 0; draw < 10; ++draw)
            run.costDraws.push_back(level + swing * ((draw * 7) % 10 - 4.5) / 4.5);
    }
    const CellKey burst{"burst w=160", "small-2x4", "6.19"};
    const CellKey burstNow{"burst w=160", "small-2x4", "7.0"};
    addRuns(results, burst, "remote_refills", {0, 0, 0, 0, 0, 0});
    addRuns(results, burstNow, "remote_refills", {0.5, 0.6, 0.5, 0.4, 0.5, 0.5});
    addRuns(results, burst, "slabs_allocated", {0.62, 0.62, 0.62, 0.62, 0.62, 0.62});
    addRuns(results, burstNow, "slabs_allocated", {140, 140, 140, 140, 140, 140});
    return results;
}

ResultSet randomResults(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    ResultSet results;
    results.head.version = "1." + std::to_string(random() % 10);
    results.head.command = "sheafscope compare --scenario '" + oddLabel(random) + "' > " + oddLabel(random);
    results.head.host = oddLabel(random);
    results.head.warmup = static_cast<unsigned>(random() % 3);
    results.head.warmupUnit = "operations";
    if (random() % 2 == 0)
        results.head.eras = {"6.17", "6.19"};
    for (std::uint64_t eras = 1 + random() % 4; eras > 0; --eras)
        results.head.eras.push_back("7." + std::to_string(eras) + (random() % 2 == 0 ? "" : " + " + oddLabel(random)));
    const std::string machine = oddLabel(random);
    results.head.machines[machine] = random() % 2 == 0 ? kMadeUpMachine : oddLabel(random);
    const std::uint64_t runs = random() % 8 == 0 ? 30 : 1 + random() % 6;
    for (std::uint64_t s = 1 + random() % 3; s > 0; --s) {
        const std::string scenario = oddLabel(random);
        results.head.scenarios[scenario] = oddLabel(random);
        for (const std::string& era : results.head.eras) {
            for (std::uint64_t run = 0; run < runs; ++run) {
                RunRecord record{{scenario, machine, era}, run, {}, {}, {}};
                for (const MetricInfo& metric : kMadeUpMetrics) {
                    if (random() % 8 != 0)
                        record.metrics[std::string(metric.id)] = oddValue(random);
                }
                results.runs.push_back(std::move(record));
            }
        }
    }
    return results;
}

} // namespace sheafscope
