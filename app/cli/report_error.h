// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace sheafscope::cli {

/// Prints "sheafscope: ..." to standard error and returns `code`.
ExitCode reportError(const Error& error, ExitCode code);

/// Prints to standard output and sees to it that it arrived; a full disk is not success.
ExitCode printText(const std::string& text);

/// Writes a file whole or not at all.
ExitCode writeText(const std::string& path, const std::string& text);

} // namespace sheafscope::cli
