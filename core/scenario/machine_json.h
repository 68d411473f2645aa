// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_text.h"

#include <string>

namespace sheafscope {

/// The machine of a scenario file as ScenarioChoice::machine has it. Forms:
///
///     "ublk-8x24-mem2"                          built-in, "this", or an hwloc synthetic string
///     {"file": "box.txt"}                       numactl -H text or hwloc XML, relative to `folder`
///     {"numactl": ["node 0 cpus: 0 1", ...]}    the lines (or one string with line ends)
///     {"name": "mine", "nodes": [{"cpus": "0-7", "memory-mb": 65536, "movable-mb": 0}, {"cpus": "8-15"}],
///      "distances": [[10, 20], [20, 10]]}       null instead of a node: offline
///
/// The last two become numactl text. Errors: `source` with line and column.
Result<std::string> readMachineJson(const JsonValue& value, const std::string& source, const std::string& folder);

} // namespace sheafscope
