// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/trace_stream.h"

#include <nlohmann/json.hpp>
#include <string>

namespace sheafscope::cli {

/// What was found in a trace, for people: events by type, caches, CPUs, time span, what was lost and left out.
std::string traceText(const std::string& file, const TraceSummary& summary);

/// The same as one object: events, allocs, frees (without null_frees), null_frees, unmatched, lost, ...
nlohmann::ordered_json traceJson(const TraceSummary& summary);

} // namespace sheafscope::cli
