// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace sheafscope {

/// sheafscope capture: runs the scenario headless and writes the picture and its text twin. Prints errors itself.
cli::ExitCode captureVerb(const cli::CaptureCommand& command);

/// What a start without a verb does where there is no display: a capture of the default scenario in the current folder,
/// and a word on why.
cli::ExitCode captureWithoutDisplay(const cli::WindowCommand& command);

} // namespace sheafscope
