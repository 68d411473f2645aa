// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/compare.h"
#include "core/experiment/fail_rule.h"
#include "core/report/render_report.h"

#include <span>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The command line of the verbs that compare eras: compare and calibrate.
namespace sheafscope::cli {

enum class ProfileChoice : std::uint8_t { none, named, host };

struct CompareCommand {
    ComparePlan plan; ///< without the profile
    ProfileChoice profile = ProfileChoice::named;
    std::string profileName = "published"; ///< built-in name or a file
    std::vector<FailRule> rules;
    ReportOptions report;
    std::string out;            ///< empty: standard output
    std::string saveFile;       ///< of the runs; empty: none
    std::string workFile;       ///< empty: none
    unsigned workers = 0;       ///< 0: one a host CPU
    bool showsProgress = false; ///< also where standard error is no terminal
};

struct CalibrateCommand {
    std::string out; ///< empty: standard output
};

/// Texts of options until all are there.
struct CompareTexts {
    CompareCommand command;
    CalibrateCommand calibrate;
    std::string eras, base, runs, seed, warmup, operations, profile, format, jobs;
    std::vector<std::string> scenarios, machines, overrides, rules, caches;
    bool isWithoutCounters = false;
};

/// A command line as a shell takes it, "sheafscope compare --eras 6.19,7.0 --scenario 'burst w=160'", without what
/// does not change the figures: where they go (--out, --save, --work) and how they are made (--jobs, --progress).
std::string commandLineOf(std::span<const char* const> arguments);

void addCompareVerbs(CLI::App& app, CompareTexts& texts);
/// Errors name the option and what was expected. `commandLine`: as it was called, for the report's foot.
Result<CompareCommand> finishCompare(const CompareTexts& texts, const std::string& commandLine);

} // namespace sheafscope::cli
