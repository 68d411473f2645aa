// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/trace_stream.h"
#include "core/workload/workload.h"

#include <memory>
#include <string>

namespace sheafscope {

/// How a trace is laid on a machine.
struct ReplayOptions {
    /// How often the trace runs side by side: copy k of the trace's CPU c is CPU c + k * (CPUs of the trace), modulo
    /// the machine's.
    unsigned copies = 1;
    static constexpr unsigned kMostCopies = 1024;
    /// Operations come by the trace's own clock, so many times as fast; 0: at the engine's pace.
    double clock = 0;
    static constexpr double kSlowestClock = 0.001;
    static constexpr double kFastestClock = 1e6;
};

/// "copies" and "clock".
std::span<const ParameterInfo> traceParameters();

/// Replays a trace on `machine`, reading it as it goes. In exact mode the order is strictly the trace's; in concurrent
/// mode it is kept on each CPU, and a free waits for its allocation on another CPU. A node that an allocation asks for
/// is asked for if the machine has memory there. Objects alive at the trace's end stay allocated. Errors: those of
/// summarizeTrace(); copies out of range.
Result<std::unique_ptr<Workload>> makeTraceWorkload(const std::string& path, const Machine& machine,
                                                    const ReplayOptions& options = {},
                                                    const TraceProgress& progress = {});

} // namespace sheafscope
