// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

/// The verbs that only print. They never touch Qt. Each prints its errors itself.
namespace sheafscope::cli {

ExitCode machineVerb(const MachineCommand& command);
ExitCode runVerb(const RunCommand& command);
ExitCode erasVerb(const ErasCommand& command);
ExitCode importVerb(const ImportCommand& command);
ExitCode recordVerb(const RecordCommand& command);
ExitCode listVerb(ListCommand command);
ExitCode verifyVerb(const VerifyCommand& command);
ExitCode sysfsVerb(const SysfsCommand& command);
ExitCode geometryVerb(const GeometryCommand& command);
ExitCode capacityVerb(const CapacityCommand& command);
ExitCode reportFilesVerb(const ReportFilesCommand& command);
ExitCode fastpathVerb(const FastpathCommand& command);
ExitCode scenarioVerb(const ScenarioCommand& command);
ExitCode presetsVerb(const PresetsCommand& command);
/// What --print-scenario does.
ExitCode printScenario(const ScenarioChoice& choice);

} // namespace sheafscope::cli
