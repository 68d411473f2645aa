// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/machine.h"

#include <QString>

/// Edits of a machine's description as somebody types them. CPUs stay numbered without gaps, node by node. Errors say
/// what was typed and what was expected; whether the whole is a machine is for Machine::make().
namespace sheafscope {

/// "64 GiB", "512 MiB", "0".
QString memoryText(Bytes memory);
/// The inverse; a number without a unit is MiB.
Result<void> setMemory(Bytes& memory, const QString& text);
Result<void> setCpuCount(MachineSpec& spec, NodeId node, const QString& text);
/// In both directions.
Result<void> setDistance(MachineSpec& spec, NodeId from, NodeId to, const QString& text);
/// Letters, digits, '-', '_' and '.'; not empty.
Result<void> setName(MachineSpec& spec, const QString& text);
/// Behind the last node, with the CPUs and memory of `like` and the usual distances.
void addNode(MachineSpec& spec, NodeId like);
void removeNode(MachineSpec& spec, NodeId node);

} // namespace sheafscope
