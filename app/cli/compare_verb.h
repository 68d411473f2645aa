// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace sheafscope::cli {

/// Each prints its errors itself.
ExitCode compareVerb(const CompareCommand& command);
ExitCode calibrateVerb(const CalibrateCommand& command);

} // namespace sheafscope::cli
