// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/simulation.h"

#include <memory>
#include <string>

namespace sheafscope {

/// "enabled", or "bypassed: " and why the cache works without sheaves.
std::string sheafStateOf(const Cache& cache);
/// The workload's name and the parameters that differ from their defaults: "fork, processes 200".
std::string scenarioText(const Scenario& scenario);
/// "exact" or "concurrent (oneTBB, 2 workers)".
std::string modeText(const Engine& engine);
/// What every snapshot of a run shares. `engine` runs `scenario` and has made all its caches.
std::shared_ptr<const SourceInfo> makeSourceInfo(const Scenario& scenario, const Era& era, const Engine& engine);

} // namespace sheafscope
