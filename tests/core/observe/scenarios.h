// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/simulation.h"

namespace sheafscope::test {

/// The workload on a machine of `nodes` x `cpusEach`, era 7.0.
inline Scenario scenarioOf(std::shared_ptr<const Machine> machine, std::string workload, EngineMode mode)
{
    Scenario scenario;
    scenario.machine = std::move(machine);
    scenario.era = "7.0";
    scenario.mechanisms = findEra("7.0").value().mechanisms;
    scenario.workload = std::move(workload);
    scenario.engine.mode = mode;
    scenario.engine.workers = 2;
    scenario.pages.realMemory = mebibytes(256);
    return scenario;
}

} // namespace sheafscope::test
