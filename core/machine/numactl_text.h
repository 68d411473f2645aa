// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/machine/machine.h"

#include <string>
#include <string_view>

namespace sheafscope {

/// Most memory of one node that the text may name, in MB of 2^20 bytes: a little under 16 TiB.
inline constexpr std::uint64_t kMaxNodeMb = (std::uint64_t{1} << 24) - 4;

/// Reads what `numactl -H` prints, also out of a mail: quoted with "> " at any depth, CPU lists and distance rows
/// wrapped over several lines, text before and after, CRLF. What is said twice in the same words counts once. Without a
/// distance table the usual one is assumed (10 and 20). "free" lines mean nothing here.
///
/// Our own lines beside numactl's:
///     # name: movable-2x8                  at any place: short id, else `sourceName` is the name
///     # title: 2 nodes of which ...        one line for people
///     # have-memoryless-nodes: yes         CONFIG_HAVE_MEMORYLESS_NODES (powerpc)
///     node 1 movable: 16384 MB             the part of the size that is ZONE_MOVABLE
/// and CPU ranges: "node 0 cpus: 0-63".
///
/// Errors carry the line: a node without its cpus or size line, a CPU in two nodes or named twice, negative or too
/// large numbers, two different values for one thing, a distance table with a row or column missing, a count of nodes
/// that is not the one the text shows. The result may still be no machine (Machine::make): CPU numbers may have gaps.
Result<MachineSpec> parseNumactl(std::string_view text, std::string sourceName);

/// The machine in the same form, with the lines above where they say something. Memory is rounded down to MB, as
/// numactl does; parseNumactl() of it gives the same machine if all sizes are whole MB and offline nodes have the usual
/// distances.
std::string toNumactlText(const Machine& machine);

} // namespace sheafscope
