// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/ftrace_text.h"
#include "core/workload/workload.h"

#include <memory>
#include <string>

namespace sheafscope {

/// Replays a trace on `machine`: the trace's CPU c is CPU c modulo their number. In exact mode the order is strictly
/// the trace's; in concurrent mode it is kept on each CPU, and an object that another CPU frees is mailed to it, which
/// waits for it. Times between events are not kept: pace is the engine's. Objects alive at the trace's end stay
/// allocated.
std::unique_ptr<Workload> makeTraceWorkload(const KernelTrace& trace, const Machine& machine);

/// The same from a file. Errors: those of readFtraceText().
Result<std::unique_ptr<Workload>> makeTraceWorkload(const std::string& path, const Machine& machine);

} // namespace sheafscope
