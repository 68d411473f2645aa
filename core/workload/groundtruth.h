// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace sheafscope {

/// One script under one era, compared with what the real kernel gave.
struct VerifyRun {
    std::string script;
    std::string era;
    std::string topology;
    unsigned checkpoints = 0;    ///< compared
    unsigned steps = 0;          ///< operations whose trace line was compared
    std::string firstDifference; ///< empty: equal; else operation, counter, expected, got
    [[nodiscard]] bool isEqual() const { return firstDifference.empty(); }
};

struct VerifyReport {
    std::vector<VerifyRun> runs;
    unsigned skipped = 0; ///< results of eras that nobody here knows
    [[nodiscard]] bool isEqual() const;
    /// Table era x topology: equal / total, then the first difference of each failing script.
    [[nodiscard]] std::string text() const;
};

struct VerifyOptions {
    std::vector<std::string> eras;               ///< empty: all of the folder
    std::vector<std::string> scripts;            ///< empty: all; else name prefixes
    std::function<void(const VerifyRun&)> onRun; ///< progress
};

/// Runs every script of a folder of the ground truth's layout (scripts/, results/, traces/) and compares checkpoints,
/// per-operation traces and state dumps. Errors: the folder or a file in it is not of that layout.
Result<VerifyReport> verifyFolder(const std::string& folder, const VerifyOptions& options);

} // namespace sheafscope
