// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/parameters.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <vector>

namespace sheafscope {

namespace {

const std::vector<WorkloadMaker>& makers()
{
    static const std::vector<WorkloadMaker> all{
        forkMaker(),        execveMaker(),       mmapMaker(),           brkMaker(),          burstMaker(),
        crossCpuMaker(),    ublkMaker(),         chainMaker(),          larsonMaker(),       churnMaker(),
        oneNodeBindMaker(), isolatedCpusMaker(), memoryPressureMaker(), fixSizeAllocMaker(), randomSizeAllocMaker(),
        pcpuAllocMaker(),   kvfreeRcuOneMaker(), kvfreeRcuTwoMaker(),
#ifndef SHEAFSCOPE_EXECUTOR_JTHREAD
        tbbPipelineMaker(), tbbGraphMaker(),     tbbHashMapMaker()
#endif
    };
    return all;
}

std::vector<WorkloadInfo> infos()
{
    std::vector<WorkloadInfo> list;
    for (const WorkloadMaker& maker : makers())
        list.push_back(maker.info);
    return list;
}

template <class List> std::string namesOf(const List& list)
{
    std::vector<std::string> names;
    names.reserve(list.size());
    for (const auto& entry : list)
        names.push_back(entry.name);
    return fmt::format("{}", fmt::join(names, ", "));
}

/// All parameters of the workload: those given, checked, and the rest at their defaults.
Result<ParameterValues> complete(const WorkloadInfo& info, const ParameterValues& given)
{
    ParameterValues values;
    for (const ParameterInfo& parameter : info.parameters)
        values[parameter.name] = parameter.defaultValue;
    for (const auto& [name, value] : given) {
        const auto parameter = std::find_if(info.parameters.begin(), info.parameters.end(),
                                            [&name = name](const ParameterInfo& known) { return known.name == name; });
        if (parameter == info.parameters.end())
            return fail(fmt::format("unknown parameter '{}' of workload '{}'; expected one of {}", name, info.name,
                                    namesOf(info.parameters)));
        if (!(value >= parameter->minimum && value <= parameter->maximum)) // also refuses NaN
            return fail(fmt::format("parameter '{}' of workload '{}' is {}; expected {} to {}", name, info.name, value,
                                    parameter->minimum, parameter->maximum));
        values[name] = value;
    }
    return values;
}

} // namespace

std::unique_ptr<HostProgram> Workload::makeHostProgram(Slub&, std::uint64_t)
{
    return nullptr;
}

std::span<const WorkloadInfo> workloadCatalogue()
{
    static const std::vector<WorkloadInfo> catalogue = infos();
    return catalogue;
}

Result<std::unique_ptr<Workload>> makeWorkload(std::string_view name, const ParameterValues& parameters,
                                               const Machine& machine)
{
    const auto maker = std::find_if(makers().begin(), makers().end(),
                                    [name](const WorkloadMaker& known) { return known.info.name == name; });
    if (maker == makers().end())
        return fail(fmt::format("unknown workload '{}'; expected one of {}", name, namesOf(workloadCatalogue())));
    const Result<ParameterValues> values = complete(maker->info, parameters);
    if (!values)
        return Failure(values.error());
    return maker->make(*values, machine);
}

} // namespace sheafscope
