// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <memory>

/// A scenario that was run to its end for a verb that prints.
namespace sheafscope::cli {

struct FinishedRun {
    std::unique_ptr<Simulation> simulation; ///< at rest
    std::shared_ptr<const Snapshot> last;
};

/// Looks at the export folder first, so that a long run is not for nothing. Errors: as prepareHeadless() and
/// checkSysfsFolder().
Result<FinishedRun> runScenario(const RunCommand& command);

/// Writes the export that the command line asks for. Prints its error itself.
ExitCode exportIfAsked(const RunCommand& command, Simulation& simulation);

} // namespace sheafscope::cli
