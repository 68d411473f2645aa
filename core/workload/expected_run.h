// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workload/script_runner.h"

#include <map>
#include <string>
#include <vector>

namespace sheafscope {

/// What a real kernel gave for one script (groundtruth/FORMAT.md, Results and Traces).
struct ExpectedRun {
    std::map<std::string, std::map<std::string, std::string>> checkpoints; ///< label -> attribute -> text
    std::vector<ScriptStep> steps;
    std::map<std::string, std::vector<std::string>> states; ///< label -> lines
};

/// All eras of one script: results/NAME@ERA.json and, if present, traces/NAME.txt.xz or .txt. Errors: file and what is
/// wrong.
Result<std::map<std::string, ExpectedRun>> loadExpectedRuns(const std::string& folder, const std::string& name);

} // namespace sheafscope
