// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/values.h"
#include "core/experiment/ladder.h"
#include "core/experiment/sweep.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The command line of the verbs that run one scenario many times: ladder, sweep, and merge of a sweep's shards.
namespace sheafscope::cli {

/// What an experiment is written as, by the ending of a file's name.
enum class ExperimentFormat : std::uint8_t { text, csv, json, picture };

struct ExperimentFile {
    std::string path;
    ExperimentFormat format = ExperimentFormat::text;
};

struct ExperimentOutput {
    std::vector<ExperimentFile> files; ///< none: standard output
    ExperimentFormat standardFormat = ExperimentFormat::text;
    std::vector<std::string> metrics; ///< that are shown, the picture's first; not empty
    PictureSize size{1200, 720};
    bool isDark = false;
};

/// How it is run.
struct ExperimentRun {
    std::string profile;  ///< name or file of the cost profile; empty: no modelled cost
    std::string workFile; ///< empty: none
    unsigned workers = 0; ///< 0: one a host CPU
    bool showsProgress = false;
};

struct LadderCommand {
    ExperimentBase base; ///< without the profile
    ExperimentRun run;
    ExperimentOutput output;
    std::string from;
    std::string to;
    LadderAverage average = LadderAverage::whereUsual;
};
struct SweepCommand {
    SweepRequest request; ///< without the profile
    ExperimentRun run;
    ExperimentOutput output;
    Shard shard;
};
struct MergeCommand {
    std::vector<std::string> files;
    ExperimentOutput output;
};

/// Texts of options until all are there.
struct OutputTexts {
    std::vector<std::string> files, metrics;
    std::string format, size, theme;
};
struct ExperimentTexts {
    std::string scenario = "fork";
    std::string machine, seed, runs, warmup, operations, profile, jobs, workFile;
    std::vector<std::string> overrides;
    bool showsProgress = false;
    OutputTexts output;
};
struct LadderTexts {
    ExperimentTexts common;
    std::string from, to;
    bool isShapley = false;
    bool isInOrder = false;
};
struct SweepTexts {
    ExperimentTexts common;
    std::string era = "7.0";
    std::vector<std::string> axes;
    std::string shard;
};
struct MergeTexts {
    std::vector<std::string> files;
    OutputTexts output;
};
struct ExperimentVerbTexts {
    LadderTexts ladder;
    SweepTexts sweep;
    MergeTexts merge;
};

void addExperimentVerbs(CLI::App& app, ExperimentVerbTexts& texts);
/// Errors name the option and what was expected.
Result<LadderCommand> finishLadder(const LadderTexts& texts);
Result<SweepCommand> finishSweep(const SweepTexts& texts);
Result<MergeCommand> finishMerge(const MergeTexts& texts);

} // namespace sheafscope::cli
