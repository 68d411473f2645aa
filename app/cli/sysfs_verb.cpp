// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/finished_run.h"
#include "app/cli/headless.h"
#include "app/cli/report_error.h"
#include "app/cli/verbs.h"
#include "core/report/sysfs_export.h"

namespace sheafscope::cli {
namespace {

/// What belongs to the option --export-sysfs says so.
Failure ofExport(Error error)
{
    error.message += " (--export-sysfs)";
    return Failure(std::move(error));
}

} // namespace

Result<FinishedRun> runScenario(const RunCommand& command)
{
    if (!command.exportFolder.empty()) {
        if (const auto checked = checkSysfsFolder(command.exportFolder); !checked)
            return ofExport(checked.error());
    }
    auto simulation = prepareHeadless(command.choice);
    if (!simulation)
        return Failure(simulation.error());
    auto last = runToEnd(**simulation, command.seconds, command.operations);
    if (!last)
        return Failure(last.error());
    return FinishedRun{*std::move(simulation), *std::move(last)};
}

ExitCode exportIfAsked(const RunCommand& command, Simulation& simulation)
{
    if (command.exportFolder.empty())
        return ExitCode::success;
    Result<void> exported;
    simulation.engine().whileQuiesced([&](Slub& slub) { exported = exportSysfs(slub, command.exportFolder); });
    return exported ? ExitCode::success : reportError(exported.error(), ExitCode::outputError);
}

ExitCode sysfsVerb(const SysfsCommand& command)
{
    RunCommand run = command.run;
    if (!command.cache.empty())
        run.choice.cache = command.cache;
    const auto finished = runScenario(run);
    if (!finished) {
        Error error = finished.error();
        if (error.source == "--cache" && !command.cache.empty())
            error.source = "CACHE";
        return reportError(error, ExitCode::badInput);
    }
    if (const ExitCode exported = exportIfAsked(run, *finished->simulation); exported != ExitCode::success)
        return exported;
    if (command.cache.empty())
        return ExitCode::success;
    std::string text;
    finished->simulation->engine().whileQuiesced(
        [&](Slub& slub) { text = sysfsListingText(sysfsListing(*slub.caches()[finished->last->focus.v])); });
    return printText(text);
}

} // namespace sheafscope::cli
