// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/machine/machine.h"

#include <filesystem>
#include <string>
#include <string_view>

/// Machines out of hwloc (2.5 or newer). All memory counts as ZONE_NORMAL unless something says otherwise, since hwloc
/// knows no zones. A CPU that lies in several nodes' reach (high-bandwidth or CXL memory) belongs to the one with the
/// fewest CPUs, then to the lowest number, as in the kernel. CPU numbers may have gaps in the result.
namespace sheafscope {

/// The text of an hwloc XML file (`lstopo --of xml`). `sourceName` is for messages.
/// Read by our own code, which survives damaged files; hwloc's import does not.
/// Errors, with the line: not well-formed or cut short, hwloc 1.x, node or CPU numbers beyond Machine's limits or
/// twice, a distance table that does not fit.
Result<MachineSpec> machineFromHwlocXml(std::string_view xml, const std::string& sourceName);

/// An hwloc synthetic string, e.g. "group:8 [numa(memory=0)] core:24 pu:1". The string becomes the machine's name.
/// Errors: hwloc cannot read it; memory=0 outside of [brackets], which hwloc would replace by 1 GiB without a word.
Result<MachineSpec> machineFromSynthetic(std::string_view text);

/// The computer this runs on: what hwloc finds, corrected by `sysfs`/devices/system/node and .../memory, which tell the
/// CPUs of each node and the part of its memory that is ZONE_MOVABLE. Errors: hwloc finds no topology.
Result<MachineSpec> machineFromThisHost(const std::filesystem::path& sysfs = "/sys");

/// Replaces what `sysfs` knows better: online nodes, their CPUs, ZONE_MOVABLE and nodes without normal memory. Does
/// nothing where a file is missing. The zone split of a node follows its memory blocks.
void refineFromSysfs(MachineSpec& spec, const std::filesystem::path& sysfs);

/// The machine as hwloc XML, exact to the byte: machineFromHwlocXml() of it gives the same machine if offline nodes
/// have the usual distances. What hwloc has no place for (title, movable memory) is in <info> elements that other
/// programs ignore.
std::string toHwlocXml(const Machine& machine);

} // namespace sheafscope
