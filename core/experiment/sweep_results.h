// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/cost_summary.h"
#include "core/experiment/statistics.h"
#include "core/experiment/sweep.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// What must be said once about a sweep. All shards of one sweep say the same.
struct SweepHead {
    std::string version;                         ///< of Sheafscope
    std::string command;                         ///< that repeats the whole sweep
    std::string scenario;                        ///< the fixed part: "fork live=4"
    std::string scenarioHash;                    ///< of the scenario document; empty in older files
    std::string document;                        ///< the scenario file that repeats it; empty in older files
    std::string era;                             ///< with overrides; empty where it is varied
    std::map<std::string, std::string> machines; ///< name -> `numactl -H` text
    std::string profile;                         ///< of the cost model; empty without modelled cost
    std::uint64_t warmup = 0;                    ///< operations a CPU
    std::uint64_t operations = 0;                ///< a CPU
    unsigned runs = 1;                           ///< of a point
    friend bool operator==(const SweepHead&, const SweepHead&) = default;
};

struct SweepRun {
    std::uint64_t seed = 0;
    std::map<std::string, double> metrics; ///< by MetricInfo::id
    friend bool operator==(const SweepRun&, const SweepRun&) = default;
};

struct SweepPoint {
    std::size_t number = 0;
    std::vector<std::string> values; ///< by axis
    std::vector<SweepRun> runs;
    std::optional<Band> cost; ///< modelled cycles an operation, over the draws of all runs
    friend bool operator==(const SweepPoint&, const SweepPoint&) = default;
};

struct SweepResults {
    SweepHead head;
    std::vector<SweepAxis> axes;
    Shard shard;
    std::vector<SweepPoint> points; ///< of the shard, ascending
    friend bool operator==(const SweepResults&, const SweepResults&) = default;

    /// Of the whole grid.
    [[nodiscard]] std::size_t gridPoints() const;
    /// Over the runs of a point; nothing where a run does not have the metric.
    [[nodiscard]] std::optional<Summary> summaryAt(std::size_t place, const std::string& metric) const;
    /// The metrics that some run has, in the order of the table; unknown ones last.
    [[nodiscard]] std::vector<std::string> metrics() const;
};

/// `records` as runPlanned() gives them for plan.runs(shard).
SweepResults makeSweepResults(const SweepPlan& plan, const Shard& shard, std::span<const RunRecord> records);

/// A file of one shard or of the whole: JSON with "format": "sheafscope-sweep" and a "version", a point a line. Equal
/// results are equal bytes.
inline constexpr unsigned kSweepVersion = 1;
std::string sweepJson(const SweepResults& results);
/// Errors name `source` and what was expected. What is returned is consistent in itself.
Result<SweepResults> parseSweep(std::string_view text, const std::string& source);

/// A line for every run: the axes, the seed, all metrics; empty where a run does not have one.
std::string sweepCsv(const SweepResults& results);

struct NamedSweep {
    std::string source; ///< of error messages: the file's name
    SweepResults results;
};
/// The whole of its shards, in whatever order: the same value, and so the same bytes, as of the sweep in one piece.
/// Errors: files of different sweeps, shards of different divisions, a shard that is missing or there twice.
Result<SweepResults> mergeSweeps(std::vector<NamedSweep> shards);

} // namespace sheafscope
