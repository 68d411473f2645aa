// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/experiment/measurements.h"

#include "core/scenario/scenario_choice.h"

namespace sheafscope::test {

Measurement measurementOf(const std::string& workload, const std::string& era, const std::string& machine)
{
    ScenarioChoice choice;
    choice.workload = workload;
    choice.era = era;
    choice.machine = machine;
    Measurement measurement;
    measurement.cell = {workload, machine, era};
    measurement.scenario = makeScenario(choice).value();
    measurement.length = {20'000, 60'000};
    return measurement;
}

} // namespace sheafscope::test
