// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/capture_arguments.h"
#include "app/cli/compare_arguments.h"
#include "app/cli/experiment_arguments.h"
#include "app/cli/report_arguments.h"
#include "app/cli/report_files_arguments.h"
#include "app/cli/scenario_arguments.h"
#include "app/cli/tour_arguments.h"
#include "app/cli/values.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// The command line, parsed before anything touches a display.
namespace sheafscope::cli {

/// What the program returns. Also in --help.
enum class ExitCode : int {
    success = 0,
    differs = 1,      ///< verify found a difference
    badInput = 2,     ///< an option, a file or its content is wrong
    outputError = 3,  ///< output could not be written
    regressed = 4,    ///< compare --fail-if found what it should
    interrupted = 130 ///< by Ctrl-C
};

struct WindowCommand {
    ScenarioChoice choice;
    bool isChosen = false; ///< the command line names a part of the scenario: it wins over the remembered one
    bool isFresh = false;  ///< forget what earlier runs remembered
    std::string theme;     ///< empty: as remembered
    std::string tour;      ///< taken at once: name or file; empty: none
    std::string results;   ///< shown in the Compare view: a file of compare, sweep or ladder; empty: none
};
struct MachineCommand {
    std::string spec;
};
struct RunCommand {
    ScenarioChoice choice;
    double seconds = 1;                      ///< model time
    std::optional<std::uint64_t> operations; ///< instead of `seconds`
    std::string json;                        ///< file for JSON, "-": standard output; empty: text
    std::string exportFolder;                ///< for the files of /sys/kernel/slab; empty: none
    bool printsScenario = false;             ///< as a file, instead of running it
};
struct SysfsCommand {
    RunCommand run;
    std::string cache; ///< whose files are printed; empty: none, if they are exported
};
struct VerifyCommand {
    std::string folder; ///< empty: the copy that belongs to the program
};
struct ErasCommand {
    std::string from; ///< both empty: the table of all eras
    std::string to;
};
struct ImportCommand {
    std::string file;
    bool asJson = false;
};
struct RecordCommand {
    std::vector<std::string> command;
    std::string out = "trace.txt";
    bool printsCommands = false;
};
enum class ListCommand : std::uint8_t { machines, scenarios };
/// Print this and end (--help, --version).
struct PrintCommand {
    std::string text;
};

using Command =
    std::variant<WindowCommand, MachineCommand, CaptureCommand, RunCommand, VerifyCommand, ErasCommand, ImportCommand,
                 RecordCommand, ListCommand, PrintCommand, SysfsCommand, GeometryCommand, CapacityCommand,
                 LadderCommand, SweepCommand, MergeCommand, ReportFilesCommand, FastpathCommand, CompareCommand,
                 CalibrateCommand, ScenarioCommand, PresetsCommand, TourCommand>;

/// Errors: unknown verb or option, a value out of range; one sentence that names the option and what was expected.
Result<Command> parseArguments(int argc, const char* const* argv);

} // namespace sheafscope::cli
