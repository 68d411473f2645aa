// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/burst.h"
#include "core/slub/geometry.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The command line of the verbs that calculate tables: geometry and capacity.
namespace sheafscope::cli {

struct GeometryCommand {
    CacheSpec spec;
    unsigned cpus = 0;
    std::vector<Era> eras;
    bool asJson = false;
};

struct CapacityCommand {
    std::string cache; ///< empty: the usual ones
    std::string machine;
    unsigned cpus = 0; ///< instead of the machine: that many on one node; 0: the machine
    std::vector<Era> eras;
    std::vector<BurstRequest> bursts; ///< empty: the table of what is held
    bool asJson = false;
};

/// Texts of options until all are there.
struct EraTexts {
    std::vector<std::string> names;
    std::vector<std::string> overrides;
};
struct GeometryTexts {
    GeometryCommand command;
    EraTexts eras;
    std::string cpus, size, align, capacity;
};
struct CapacityTexts {
    CapacityCommand command;
    EraTexts eras;
    std::string cpus, bursts, rounds, active;
};
struct ReportTexts {
    GeometryTexts geometry;
    CapacityTexts capacity;
};

void addReportVerbs(CLI::App& app, ReportTexts& texts);
/// Errors name the option and what was expected.
Result<GeometryCommand> finishGeometry(const ReportTexts& texts);
Result<CapacityCommand> finishCapacity(const ReportTexts& texts);

} // namespace sheafscope::cli
