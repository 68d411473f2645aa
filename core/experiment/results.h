// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/benchmark_calls.h"

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// core/experiment: many runs instead of one. What is measured (metric.h), how often and on which machines and eras
/// (compare, ladder, sweep), what it would cost a kernel (cost profile), and the results as values and as a file.
///
/// Example: 2 scenarios x 1 machine x 3 eras x 6 seeds are 36 RunRecords in one ResultSet; a table groups them by cell
/// and metric and summarizes the six values of each (statistics.h).
namespace sheafscope {

/// What the seeds of one cell have in common.
struct CellKey {
    std::string scenario; ///< label: "burst size=160"
    std::string machine;  ///< "seed-1x64"
    std::string era;      ///< "7.0", or with overrides "7.0 + max-full=20"
    friend auto operator<=>(const CellKey&, const CellKey&) = default;
};

/// One run. A metric that could not be had is missing, not zero.
struct RunRecord {
    CellKey cell;
    std::uint64_t seed = 0;
    std::map<std::string, double> metrics; ///< by MetricInfo::id
    /// Modelled cycles per operation under this run's share of the cost profile's draws; the same draws, in the same
    /// order, in every era's run of this seed. Empty: no modelled cost.
    std::vector<double> costDraws;
    /// cache -> counter (sysfs name) -> total over all CPUs, without the warm-up; empty where only metrics are kept.
    std::map<std::string, std::map<std::string, std::uint64_t>> counters;
    /// Of the caches that were asked for, and of all others together: counted metrics of the operations on them. They
    /// become records of their own in a report, see withCaches().
    std::map<std::string, std::map<std::string, double>> caches = {};
    /// What the benchmark called in the counted part, of workloads that make other calls than slab's.
    CallsByName calls = {};
    friend bool operator==(const RunRecord&, const RunRecord&) = default;
};

/// What must be said once above all tables.
struct ResultHead {
    std::string version;                          ///< of Sheafscope
    std::string command;                          ///< that reproduces it: "sheafscope compare ..."
    std::map<std::string, std::string> scenarios; ///< label -> hash of the scenario document
    std::map<std::string, std::string> documents; ///< label -> scenario file; where the results have one
    /// label -> how little of the scenario slab can explain, see slabNotes(); of reports, and empty where it is enough
    std::map<std::string, std::string> notes;
    std::map<std::string, std::string> machines; ///< name -> `numactl -H` text
    std::vector<std::string> eras;               ///< labels in the order of the columns
    std::string base;                            ///< label of the era that percentages refer to
    std::vector<std::uint64_t> seeds;
    unsigned runs = 0;   ///< a cell
    unsigned warmup = 0; ///< operations or seconds before counting, as `warmupUnit` says
    std::string warmupUnit;
    std::string host;    ///< CPU model and count; empty where nothing depends on the host
    std::string profile; ///< name and source of the cost profile; empty without modelled cost
    std::string date;    ///< ISO 8601; empty in reproducible output
    friend bool operator==(const ResultHead&, const ResultHead&) = default;
};

struct ResultSet {
    ResultHead head;
    std::vector<RunRecord> runs; ///< in the order scenario, machine, era, seed
    friend bool operator==(const ResultSet&, const ResultSet&) = default;
};

} // namespace sheafscope
