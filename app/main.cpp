// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_verb.h"
#include "app/cli/compare_verb.h"
#include "app/cli/experiment_verbs.h"
#include "app/cli/report_error.h"
#include "app/cli/verbs.h"
#include "app/window/compare_commands.h"
#include "app/window/tour_verb.h"
#include "app/window/window_verb.h"

#include <cstdlib>
#include <exception>
#include <string>
#include <string_view>

namespace {

using namespace sheafscope;
using cli::ExitCode;

bool isSet(const char* name)
{
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0';
}

/// A platform that somebody chose by name and that has a screen counts as a display.
bool hasDisplay()
{
    if (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY"))
        return true;
    const char* platform = std::getenv("QT_QPA_PLATFORM");
    const std::string_view name = platform == nullptr ? "" : platform;
    return name.starts_with("linuxfb") || name.starts_with("eglfs") || name.starts_with("vnc");
}

/// A picture of the default scenario would not be what was asked for.
ExitCode resultsWithoutDisplay(const std::string& file)
{
    if (const auto readable = CompareDesk::check(file); !readable)
        return cli::reportError(readable.error(), ExitCode::badInput);
    return cli::reportError({file, 0,
                             "is shown in the window, for which there is no display; expected DISPLAY or "
                             "WAYLAND_DISPLAY to be set (see 'report' for what 'compare' saved)"},
                            ExitCode::badInput);
}

struct Execute {
    int argc;
    char** argv;

    ExitCode operator()(const cli::WindowCommand& command) const
    {
        if (hasDisplay())
            return windowVerb(command, argc, argv);
        return command.results.empty() ? captureWithoutDisplay(command) : resultsWithoutDisplay(command.results);
    }
    ExitCode operator()(const cli::MachineCommand& command) const { return cli::machineVerb(command); }
    ExitCode operator()(const cli::CaptureCommand& command) const { return captureVerb(command); }
    ExitCode operator()(const cli::RunCommand& command) const { return cli::runVerb(command); }
    ExitCode operator()(const cli::VerifyCommand& command) const { return cli::verifyVerb(command); }
    ExitCode operator()(const cli::ErasCommand& command) const { return cli::erasVerb(command); }
    ExitCode operator()(const cli::ImportCommand& command) const { return cli::importVerb(command); }
    ExitCode operator()(const cli::RecordCommand& command) const { return cli::recordVerb(command); }
    ExitCode operator()(const cli::SysfsCommand& command) const { return cli::sysfsVerb(command); }
    ExitCode operator()(const cli::GeometryCommand& command) const { return cli::geometryVerb(command); }
    ExitCode operator()(const cli::CapacityCommand& command) const { return cli::capacityVerb(command); }
    ExitCode operator()(const cli::LadderCommand& command) const { return cli::ladderVerb(command); }
    ExitCode operator()(const cli::SweepCommand& command) const { return cli::sweepVerb(command); }
    ExitCode operator()(const cli::MergeCommand& command) const { return cli::mergeVerb(command); }
    ExitCode operator()(const cli::ReportFilesCommand& command) const { return cli::reportFilesVerb(command); }
    ExitCode operator()(const cli::FastpathCommand& command) const { return cli::fastpathVerb(command); }
    ExitCode operator()(const cli::CompareCommand& command) const { return cli::compareVerb(command); }
    ExitCode operator()(const cli::CalibrateCommand& command) const { return cli::calibrateVerb(command); }
    ExitCode operator()(const cli::ScenarioCommand& command) const { return cli::scenarioVerb(command); }
    ExitCode operator()(const cli::PresetsCommand& command) const { return cli::presetsVerb(command); }
    ExitCode operator()(const cli::TourCommand& command) const
    {
        // Taking one wants a window; listing and checking do not.
        if (command.tour.empty() || command.isCheck)
            return tourVerb(command);
        cli::WindowCommand window;
        window.tour = command.tour;
        return hasDisplay() ? windowVerb(window, argc, argv)
                            : cli::reportError({"tour", 0, "a tour needs a display; expected one, or --check"},
                                               ExitCode::badInput);
    }
    ExitCode operator()(cli::ListCommand command) const { return cli::listVerb(command); }
    ExitCode operator()(const cli::PrintCommand& command) const { return cli::printText(command.text); }
};

} // namespace

int main(int argc, char** argv)
{
    try {
        const auto command = cli::parseArguments(argc, argv);
        const ExitCode code =
            command ? std::visit(Execute{argc, argv}, *command) : cli::reportError(command.error(), ExitCode::badInput);
        return static_cast<int>(code);
    } catch (const std::exception& error) {
        return static_cast<int>(cli::reportError({"", 0, error.what()}, ExitCode::outputError));
    }
}
