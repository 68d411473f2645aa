// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/measure.h"

#include <stop_token>

namespace sheafscope {

/// Runs one scenario under oneTBB as fast as this host can, with `workers` threads (0: one a host CPU), and measures
/// our own code: operations a second, and what its threads waited for list_locks and barn locks. Says something about
/// the mechanism under real contention, nothing about a kernel's speed; differs from run to run and host to host.
/// Nothing else should run meanwhile. Errors: as measureRun(); a scenario with timed changes or of one order (trace,
/// script), which cannot run like this.
Result<RunRecord> measureThroughput(const Measurement& measurement, unsigned workers, const std::stop_token& stop = {});

} // namespace sheafscope
