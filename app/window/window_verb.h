// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace sheafscope {

/// Opens the window and stays until it is closed. `argv` is the process's: only its first word reaches Qt.
cli::ExitCode windowVerb(const cli::WindowCommand& command, int argc, char** argv);

} // namespace sheafscope
