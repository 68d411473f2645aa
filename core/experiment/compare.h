// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/compared_scenario.h"
#include "core/experiment/cost_profile.h"
#include "core/experiment/measure.h"
#include "core/experiment/results.h"

#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/// A comparison: scenario x machine x era x seed.
namespace sheafscope {

/// A column of the tables.
struct ComparedEra {
    std::string label; ///< "7.0", "7.0 + max-full=20"
    std::string era;
    std::vector<std::string> overrides; ///< of mechanisms, "NAME=VALUE"
};

struct ComparePlan {
    std::vector<ComparedScenario> scenarios;
    std::vector<std::string> machines; ///< what loadMachine() understands; empty: each scenario's own
    std::vector<ComparedEra> eras;
    std::string base;                 ///< label of an era; empty: see planCompare()
    std::vector<std::uint64_t> seeds; ///< one run of each
    LengthPerCpu length;
    bool usesOwnLengths = false;        ///< a scenario that names its length runs so long, instead of `length`
    std::optional<CostProfile> profile; ///< nothing: no modelled cost
    bool keepsCounters = true;
    std::vector<std::string> caches; ///< counted apart, besides the whole
    /// Measure our own code under oneTBB instead of counting (host_throughput.h).
    bool isHostThroughput = false;
    std::string command; ///< that repeats it
};

/// "7.0", "7.0+max-full=20+barn-nodes=online", with `overrides` for all. Errors: "--eras", "--set".
Result<ComparedEra> parseComparedEra(const std::string& text, const std::vector<std::string>& overrides);

/// All runs of a plan.
struct PlannedRuns {
    ResultHead head;
    std::vector<Measurement> measurements; ///< in the order scenario, machine, era, seed
    bool isHostThroughput = false;
    std::string identity; ///< of the work file: all that the runs depend on
};

/// Without a base, 6.19 is one if it runs, as the kernels that the regression threads start from, else the first era.
/// Errors name the option: nothing to compare, something named twice, a base that does not run, whatever is wrong with
/// a scenario in one of the eras.
Result<PlannedRuns> planCompare(const ComparePlan& plan);

/// The results with a record more for each cache that was counted apart, "fork: maple_node", behind those of its
/// scenario; for a report.
ResultSet withCaches(const ResultSet& results);

struct RunProgress {
    std::size_t done = 0;
    std::size_t all = 0;
    std::size_t found = 0;             ///< of the done ones: they were in the work file
    std::optional<double> secondsLeft; ///< nothing: none was finished yet
};

struct RunOptions {
    unsigned workers = 0; ///< host threads; 0: one a host CPU. Runs at a time, or threads of a host throughput run
    std::string workFile; ///< empty: an interrupted run is lost
    std::function<void(const RunProgress&)> progress; ///< one thread at a time, after each run; may be null
    std::function<void(const RunRecord&)> finished;   ///< likewise, before it, with that run; may be null
};

/// Runs what the work file does not have yet: counting runs in parallel, host throughput one after another, the eras in
/// turn for each seed, so that a host that slows down does so for all of them. The results do not depend on `workers`,
/// nor on how often it was interrupted. The work file stays until the results are safe and the caller removes it.
/// Errors: the first of a run; kCancelled, and what was done is in the work file; anything wrong with the work file.
Result<ResultSet> runPlanned(const PlannedRuns& planned, const RunOptions& options, std::stop_token stop = {});

} // namespace sheafscope
