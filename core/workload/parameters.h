// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/workload.h"

#include <memory>

namespace sheafscope {

/// A catalogue entry with the function that makes it; `values` hold every parameter, each in its range.
struct WorkloadMaker {
    WorkloadInfo info;
    std::unique_ptr<Workload> (*make)(const ParameterValues& values, const Machine& machine);
};

WorkloadMaker forkMaker();
WorkloadMaker execveMaker();
WorkloadMaker mmapMaker();
WorkloadMaker brkMaker();
WorkloadMaker crossCpuMaker();
WorkloadMaker churnMaker();
WorkloadMaker burstMaker();
WorkloadMaker ublkMaker();
WorkloadMaker fixSizeAllocMaker();
WorkloadMaker randomSizeAllocMaker();
WorkloadMaker pcpuAllocMaker();
WorkloadMaker kvfreeRcuOneMaker();
WorkloadMaker kvfreeRcuTwoMaker();
WorkloadMaker larsonMaker();
WorkloadMaker chainMaker();
WorkloadMaker oneNodeBindMaker();
WorkloadMaker isolatedCpusMaker();
WorkloadMaker memoryPressureMaker();
// Not there when built with SHEAFSCOPE_EXECUTOR_JTHREAD.
WorkloadMaker tbbPipelineMaker();
WorkloadMaker tbbGraphMaker();
WorkloadMaker tbbHashMapMaker();

/// A parameter whose range is whole numbers.
inline unsigned wholeParameter(const ParameterValues& values, const char* name)
{
    return static_cast<unsigned>(values.at(name));
}

} // namespace sheafscope
