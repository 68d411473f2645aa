// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

/// The verbs that run one scenario many times. Each prints its errors itself.
namespace sheafscope::cli {

ExitCode ladderVerb(const LadderCommand& command);
ExitCode sweepVerb(const SweepCommand& command);
ExitCode mergeVerb(const MergeCommand& command);

} // namespace sheafscope::cli
