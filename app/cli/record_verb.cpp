// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_error.h"
#include "app/cli/verbs.h"
#include "core/kernel/trace_recorder.h"

#include <fmt/format.h>

namespace sheafscope::cli {

ExitCode recordVerb(const RecordCommand& command)
{
    if (command.printsCommands)
        return printText(recordCommands(command.command));
    RecordOptions options;
    options.command = command.command;
    options.out = command.out;
    const auto recorded = recordTrace(options);
    if (!recorded)
        return reportError(recorded.error(), ExitCode::badInput);
    fmt::print(stderr, "sheafscope: {} bytes of trace in {}; see: sheafscope import {}\n", recorded->bytes, options.out,
               options.out);
    if (recorded->exitCode != 0)
        fmt::print(stderr, "sheafscope: the command ended with {}\n", recorded->exitCode);
    return ExitCode::success;
}

} // namespace sheafscope::cli
