// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "app/cli/finished_run.h"
#include "app/cli/report_error.h"
#include "app/cli/run_report.h"
#include "core/machine/builtin_machines.h"
#include "core/machine/machine_spec.h"
#include "core/slub/mechanism_table.h"
#include "core/workload/trace_stream.h"
#include "core/workload/workload_sources.h"

#include <fmt/format.h>

namespace sheafscope::cli {
namespace {

std::string_view sheafWords(SheafCaches caches)
{
    switch (caches) {
    case SheafCaches::none:
        return "no sheaves";
    case SheafCaches::onRequest:
        return "sheaves on request";
    case SheafCaches::all:
        return "sheaves for all caches";
    }
    return {};
}

std::string eraList()
{
    std::string text;
    for (const Era& era : eras()) {
        const Mechanisms& mechanisms = era.mechanisms;
        text += fmt::format("{:<8} kernel {:<17} {}", era.name, era.kernelVersion, sheafWords(mechanisms.sheafCaches));
        if (mechanisms.cpuSlabs)
            text += ", cpu slabs";
        if (mechanisms.sheafCaches != SheafCaches::none)
            text += mechanisms.barnNodes == BarnNodes::online ? ", barns on every online node"
                                                              : ", barns on nodes with memory";
        text += "\n";
    }
    return text;
}

std::string machineList()
{
    std::string text;
    for (const BuiltinMachine& builtin : builtinMachines()) {
        if (!builtin.isHidden)
            text += fmt::format("{:<16} {}\n", builtin.machine.name(), builtin.machine.title());
    }
    return text + "\nAlso: this (the computer this runs on), a file with numactl -H text or hwloc XML, -\n"
                  "(standard input), or an hwloc synthetic string such as 'numa:2 core:4 pu:1'.\n";
}

std::string scenarioList()
{
    std::string text;
    for (const WorkloadInfo& workload : workloadCatalogue()) {
        text += fmt::format("{}: {}\n", workload.name, workload.title);
        text += wrapped("    " + workload.about, 4);
        if (const WorkloadSource* source = workloadSource(workload.name)) {
            text += wrapped(fmt::format("    Counts: {}", source->counts), 4);
            if (!source->beyondSlab.empty())
                text += wrapped(fmt::format("    Beyond slab: {}", source->beyondSlab), 4);
        }
        for (const ParameterInfo& parameter : workload.parameters) {
            text +=
                wrapped(fmt::format("    --param {}={:g}  ({:g} to {:g}) {}", parameter.name, parameter.defaultValue,
                                    parameter.minimum, parameter.maximum, parameter.description),
                        8);
        }
        text += "\n";
    }
    return text + "trace: a recorded kmem trace of a kernel (--file FILE)\n"
                  "    --param clock=0  (0 to 1e6) by the trace's own clock, so many times as fast;\n"
                  "        0: at the pace\n"
                  "    --param copies=1  (1 to 1024) how often it runs side by side, each copy on other CPUs\n"
                  "script: an op script, one operation at a time (--file FILE)\n";
}

} // namespace

ExitCode machineVerb(const MachineCommand& command)
{
    const auto machine = loadMachine(command.spec);
    if (!machine) {
        Error error = machine.error();
        if (error.source.empty())
            error.source = "SPEC";
        return reportError(error, ExitCode::badInput);
    }
    return printText(machineText(*machine));
}

ExitCode runVerb(const RunCommand& command)
{
    if (command.printsScenario)
        return printScenario(command.choice);
    auto run = runScenario(command);
    if (!run)
        return reportError(run.error(), ExitCode::badInput);
    if (const ExitCode exported = exportIfAsked(command, *run->simulation); exported != ExitCode::success)
        return exported;
    const TraceSummary* const trace = run->simulation->engine().workload().trace();
    if (!command.json.empty()) {
        std::string json;
        run->simulation->engine().whileQuiesced(
            [&](Slub& slub) { json = runJson(*run->last, trace, trace != nullptr ? &slub : nullptr); });
        return command.json == "-" ? printText(json) : writeText(command.json, json);
    }
    std::string text = headText(*run->last) + "\n";
    for (const std::string& warning : trace != nullptr ? trace->warnings() : std::vector<std::string>{})
        text += "trace: " + warning + "\n";
    text += callsText(run->simulation->engine().workload());
    return printText(text + (trace != nullptr ? "\n" : "") + countersText(*run->last));
}

ExitCode erasVerb(const ErasCommand& command)
{
    if (command.from.empty())
        return printText(eraList() + "\n" + eraTableText());
    if (command.to.empty())
        return reportError(Error{"eras", 0, "one era given; expected none or two, such as 'eras 6.19 7.0'"},
                           ExitCode::badInput);
    const auto from = findEra(command.from);
    const auto to = findEra(command.to);
    if (!from || !to)
        return reportError((from ? to : from).error(), ExitCode::badInput);
    return printText(eraDifferenceText(*from, *to));
}

ExitCode listVerb(ListCommand command)
{
    switch (command) {
    case ListCommand::machines:
        return printText(machineList());
    case ListCommand::scenarios:
        return printText(scenarioList());
    }
    return ExitCode::success;
}

} // namespace sheafscope::cli
