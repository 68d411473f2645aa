// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/tour_arguments.h"

namespace sheafscope {

/// `sheafscope tour`: lists the tours, or checks one: that a window could play it, with all scenarios, commands and
/// panels it names.
cli::ExitCode tourVerb(const cli::TourCommand& command);

} // namespace sheafscope
