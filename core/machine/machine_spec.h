// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/machine/machine.h"

#include <iosfwd>
#include <string_view>

namespace sheafscope {

/// Larger files and inputs are refused.
inline constexpr Bytes kMaxMachineText = mebibytes(64);

/// The machine that a command line or a dialog names, tried in this order:
///     node 0 cpus: 0 1 ...          several lines: numactl -H text or hwloc XML itself
///     seed-1x64                     a built-in machine
///     this, host                    the computer this runs on
///     -                             `input`: numactl -H text or hwloc XML
///     some/file                     the same in a file; XML if its first character is '<'
///     numa:2 core:8 pu:1            an hwloc synthetic string: has a ':' and is no file
/// CPU numbers with gaps are closed (see closeCpuGaps). A machine without a title gets one.
/// Errors name the file and line where there are any, and what is accepted.
Result<Machine> loadMachine(std::string_view spec, std::istream& input);
/// The same with the process's standard input.
Result<Machine> loadMachine(std::string_view spec);

/// The same for a text that is at hand (pasted, dropped).
Result<Machine> machineFromText(std::string_view text, std::string sourceName);

/// Numbers the CPUs 0, 1, 2 ... in their order where offline CPUs left gaps, and says so in the title.
void closeCpuGaps(MachineSpec& spec);

} // namespace sheafscope
