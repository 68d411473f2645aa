// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/experiment_arguments.h"

namespace CLI {
class Option;
}

/// The options that ladder, sweep and merge have in common.
namespace sheafscope::cli {

CLI::Option* addRepeatable(CLI::App& verb, const char* name, std::vector<std::string>& into, const std::string& help);
void addOutputOptions(CLI::App& verb, OutputTexts& texts);
/// With the output options.
void addExperimentOptions(CLI::App& verb, ExperimentTexts& texts);

Result<ExperimentOutput> finishOutput(const OutputTexts& texts);
Result<void> finishExperiment(const ExperimentTexts& texts, ExperimentBase& base, ExperimentRun& run,
                              ExperimentOutput& output);

/// In quotes if a shell needs them.
std::string quotedForShell(const std::string& text);
/// " --scenario fork --machine ... --ops 30000": all that the results depend on, spelled one way.
std::string experimentWords(const ExperimentTexts& texts, const ExperimentBase& base, const ExperimentRun& run);
std::string metricWords(const ExperimentOutput& output);

} // namespace sheafscope::cli
