// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace CLI {
class App;
}

/// The command line of `sheafscope tour`.
namespace sheafscope::cli {

enum class ExitCode : int;

struct TourCommand {
    std::string tour; ///< name or file; empty: list them
    bool isCheck = false;
};

void addTourVerb(CLI::App& app, TourCommand& command);
/// Error: --check without a tour.
Result<TourCommand> finishTour(const TourCommand& command);

} // namespace sheafscope::cli
