// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_error.h"
#include "app/cli/verbs.h"
#include "core/machine/machine_spec.h"
#include "core/report/capacity_table.h"
#include "core/report/geometry_table.h"

#include <algorithm>

namespace sheafscope::cli {
namespace {

/// The machine without --machine or --cpus: the same as everywhere.
std::string machineOf(const CapacityCommand& command)
{
    return command.machine.empty() ? ScenarioChoice().machine : command.machine;
}

Failure withSource(const char* source, Error error)
{
    if (error.source.empty())
        error.source = source;
    return Failure(std::move(error));
}

Result<std::shared_ptr<const Machine>> capacityMachine(const CapacityCommand& command)
{
    if (command.cpus > 0)
        return oneNodeMachine(command.cpus);
    auto machine = loadMachine(machineOf(command));
    if (!machine)
        return withSource("--machine", machine.error());
    return std::make_shared<const Machine>(*std::move(machine));
}

/// Those of the tables in spec/objects-per-cpu: the two that ask for sheaves, and kmalloc.
std::vector<CacheSpec> usualCaches()
{
    std::vector<CacheSpec> caches = knownCaches();
    std::erase_if(caches, [](const CacheSpec& spec) { return !spec.isKmalloc && spec.requestedCapacity == 0; });
    return caches;
}

Result<std::string> burstReport(const CapacityCommand& command, const CacheSpec& spec,
                                const std::shared_ptr<const Machine>& machine)
{
    const auto table = makeBurstTable(spec, machine, command.eras, command.bursts);
    if (!table)
        return withSource("--burst", table.error());
    return command.asJson ? burstJson(*table) : burstText(*table);
}

Result<std::string> capacityReport(const CapacityCommand& command)
{
    const auto one = command.cache.empty() ? Result<CacheSpec>() : findKnownCache(command.cache);
    if (!one)
        return withSource("CACHE", one.error());
    const auto machine = capacityMachine(command);
    if (!machine)
        return Failure(machine.error());
    if (!command.bursts.empty())
        return burstReport(command, command.cache.empty() ? usualCaches().front() : *one, *machine);
    std::vector<CapacityTable> tables;
    for (const CacheSpec& spec : command.cache.empty() ? usualCaches() : std::vector<CacheSpec>{*one}) {
        auto table = makeCapacityTable(spec, *machine, command.eras);
        if (!table)
            return withSource("capacity", table.error());
        tables.push_back(*std::move(table));
    }
    if (command.asJson)
        return capacityJson(tables);
    std::string text;
    for (const CapacityTable& table : tables)
        text += capacityText(table) + "\n";
    return text + capacityLegend();
}

} // namespace

ExitCode geometryVerb(const GeometryCommand& command)
{
    const auto table = makeGeometryTable(command.spec, command.cpus, command.eras);
    if (!table) {
        Error error = table.error();
        error.source = "geometry";
        return reportError(error, ExitCode::badInput);
    }
    return printText(command.asJson ? geometryJson(*table) : geometryText(*table));
}

ExitCode capacityVerb(const CapacityCommand& command)
{
    const auto report = capacityReport(command);
    return report ? printText(*report) : reportError(report.error(), ExitCode::badInput);
}

} // namespace sheafscope::cli
