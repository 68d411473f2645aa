// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/metric.h"
#include "core/experiment/results.h"

#include <span>
#include <string>

namespace sheafscope {

struct NamedResults {
    std::string name; ///< of the file, for errors
    ResultSet results;
};

/// Results of several machines, seeds or dates as one. A run that is in two files counts once; where a figure of the
/// host was measured again, both count; where hosts differ, their figures stand under machines of their own, since they
/// have nothing in common. `base` chooses among files that name different ones; may be empty.
/// Errors name the file: other versions, other scenarios (or another document under the same label), another warm-up,
/// cost profile or base, another machine under the same name, and a run that gave something else for the same seed.
Result<ResultSet> mergeResults(std::span<const NamedResults> files, const std::string& base = {});

} // namespace sheafscope
