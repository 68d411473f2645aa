// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

/// core/kernel: the running kernel. So far: its kmem trace, recorded around a command.
namespace sheafscope {

struct RecordOptions {
    std::vector<std::string> command; ///< program and arguments; looked for in PATH
    std::string out;                  ///< the text of the trace goes there
    std::string tracefs = "/sys/kernel/tracing";
    std::uint64_t bufferKib = 16384; ///< of each CPU
};

struct Recorded {
    int exitCode = 0;        ///< of the command; 128 + signal if one ended it
    std::uint64_t bytes = 0; ///< of text
};

/// Runs the command while the kernel's four kmem events of all CPUs are written to `out`, in a tracing instance of its
/// own, so that nobody else's tracing is touched. Needs tracefs and the right to use it.
/// Errors (nothing is left behind): no tracefs or no right, the command cannot be started, the file cannot be written.
Result<Recorded> recordTrace(const RecordOptions& options);

/// The commands of trace-cmd and perf that record what recordTrace() does, for those who record elsewhere.
std::string recordCommands(const std::vector<std::string>& command);

} // namespace sheafscope
