// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "sheafscope_version.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <limits>
#include <utility>
#include <vector>

namespace sheafscope::cli {
namespace {

constexpr std::uint64_t kMostOperations = 1'000'000'000'000;

/// How long a run is.
struct LengthTexts {
    std::string seconds;
    std::string operations;
};

struct Texts {
    ScenarioTexts window;
    ScenarioTexts capture;
    ScenarioTexts run;
    ScenarioTexts sysfs;
    LengthTexts runLength;
    LengthTexts sysfsLength;
    WindowCommand windowCommand;
    CaptureTexts captureTexts;
    RunCommand runCommand;
    SysfsCommand sysfsCommand;
    ReportTexts report;
    ExperimentVerbTexts experiments;
    ReportFilesTexts reportFiles;
    CompareTexts compare;
    ScenarioVerbTexts scenario;
    MachineCommand machineCommand;
    VerifyCommand verifyCommand;
    ErasCommand erasCommand;
    ImportCommand importCommand;
    RecordCommand recordCommand;
    std::string commandLine; ///< as it was typed, quoted where a shell needs it
    TourCommand tourCommand;
};

constexpr const char* kExportHelp =
    "folder to make, with the files of /sys/kernel/slab for every cache; an earlier export is replaced";

constexpr const char* kPrintHelp = "print the scenario as a file and do nothing else";

/// The option that runs operations instead of a time.
CLI::Option* addLengthOptions(CLI::App& app, LengthTexts& texts)
{
    auto* seconds = app.add_option("--seconds", texts.seconds, "model time to run (1)");
    return app.add_option("--ops", texts.operations, "operations to run, instead of --seconds")->excludes(seconds);
}

CLI::Option* addChanges(CLI::App& app, ScenarioTexts& texts)
{
    return app
        .add_option("--at", texts.choice.changes,
                    "'TIME: CHANGE' of the running allocator, such as '2s: set maple_node capacity 64', '1s: shrink "
                    "maple_node', '500ms: cpu 3 offline', '1s: fill node 1 90%', '2s: empty node 1', '3s: fail pages "
                    "5% order 1 node 0'; repeatable, "
                    "exact mode")
        ->type_size(1)
        ->allow_extra_args(false);
}

void describeApp(CLI::App& app, Texts& texts)
{
    app.name("sheafscope");
    app.require_subcommand(0, 1);
    app.set_help_flag("-h,--help", "this text, or that of a verb");
    app.set_version_flag("--version", fmt::format("sheafscope {}", kVersion));
    app.footer("Without a verb the window opens. Exit codes: 0 success, 1 verify found a difference, 2 bad input, "
               "3 output could not be written, 4 compare --fail-if found what it should, 130 interrupted.");
    addScenarioOptions(app, texts.window);
    app.add_option("FILE", texts.window.file,
                   "a scenario, kernel trace, op script or machine to open, or results of compare, "
                   "sweep or ladder");
    app.add_flag("--fresh", texts.windowCommand.isFresh, "ignore and forget the remembered layout and scenario");
    app.add_option("--theme", texts.windowCommand.theme, "light, dark, contrast or print");

    auto* machine = app.add_subcommand("machine", "print a machine as numactl -H text, with a verdict for each node");
    machine->add_option("SPEC", texts.machineCommand.spec, "as for --machine")->required();

    auto* capture = app.add_subcommand("capture", "run a scenario without a display and draw it to a file");
    addScenarioOptions(*capture, texts.capture);
    addChanges(*capture, texts.capture);
    addCaptureOptions(*capture, texts.captureTexts);
    capture->add_flag("--print-scenario", texts.captureTexts.command.printsScenario, kPrintHelp);

    auto* run = app.add_subcommand("run", "run a scenario without a display and print its counters");
    addScenarioOptions(*run, texts.run);
    addLengthOptions(*run, texts.runLength)->excludes(addChanges(*run, texts.run));
    run->add_option("--json", texts.runCommand.json, "JSON to that file, or to standard output (-, or no name)")
        ->expected(0, 1)
        ->default_str("-");
    run->add_flag("--print-scenario", texts.runCommand.printsScenario, kPrintHelp);

    run->add_option("--export-sysfs", texts.runCommand.exportFolder, kExportHelp);

    auto* sysfs = app.add_subcommand("sysfs", "run a scenario and print a cache's files of /sys/kernel/slab");
    sysfs->add_option("CACHE", texts.sysfsCommand.cache, "name of the cache; may be left out with --export-sysfs");
    addScenarioOptions(*sysfs, texts.sysfs);
    addLengthOptions(*sysfs, texts.sysfsLength)->excludes(addChanges(*sysfs, texts.sysfs));
    sysfs->add_option("--export-sysfs", texts.sysfsCommand.run.exportFolder, kExportHelp);
    addReportVerbs(app, texts.report);
    addExperimentVerbs(app, texts.experiments);
    addReportFilesVerbs(app, texts.reportFiles);
    addCompareVerbs(app, texts.compare);
    addScenarioVerbs(app, texts.scenario);
    addTourVerb(app, texts.tourCommand);

    auto* verify = app.add_subcommand("verify", "run the recorded scripts of real kernels and compare every counter");
    verify->add_option("DIR", texts.verifyCommand.folder, "folder with scripts/ and results/");

    auto* eras =
        app.add_subcommand("eras", "list the kernel generations and their mechanisms, or how two of them differ");
    eras->add_option("FROM", texts.erasCommand.from, "the older one");
    eras->add_option("TO", texts.erasCommand.to, "the newer one");
    auto* import =
        app.add_subcommand("import", "say what is in a kernel trace: text of ftrace, of 'trace-cmd report' or "
                                     "'perf script', or a trace.dat; packed with zstd, xz or gzip, or not");
    import->add_option("TRACE", texts.importCommand.file, "the file")->required();
    import->add_flag("--json", texts.importCommand.asJson, "print JSON");
    auto* record = app.add_subcommand("record", "record the running kernel's kmem events around a command (as root)");
    record->add_option("--out", texts.recordCommand.out, "file for the trace (trace.txt)");
    record->add_flag("--print-commands", texts.recordCommand.printsCommands,
                     "print the trace-cmd and perf commands that do it elsewhere");
    record->add_option("COMMAND", texts.recordCommand.command, "program and arguments, after --");
    app.add_subcommand("machines", "list the built-in machines");
    app.add_subcommand("scenarios", "list the workloads and their parameters");
}

/// A change that would never come is a mistake.
Result<void> checkTimes(const ScenarioChoice& choice, double seconds)
{
    if (choice.operations && !choice.changes.empty())
        return fail("--at", 0, "changes come at model times; expected --seconds instead of a number of operations");
    for (const std::string& text : choice.changes) {
        const auto change = parseTimedChange(text);
        if (!change)
            return fail("--at", 0, change.error().message);
        if (std::chrono::duration<double>(change->at).count() >= seconds)
            return fail("--at", 0,
                        fmt::format("'{}' comes too late; expected a time before the end of the run at {:g} "
                                    "seconds (see --seconds)",
                                    text, seconds));
    }
    if (!choice.changes.empty() && choice.mode != EngineMode::exact)
        return fail("--at", 0,
                    "changes at model times want --mode exact, where they come at the same operation in "
                    "every run");
    return {};
}

Result<void> checkTheme(const std::string& theme)
{
    for (const char* known : {"light", "dark", "contrast", "print"}) {
        if (theme == known)
            return {};
    }
    return fail("--theme", 0, fmt::format("unknown theme '{}'; expected light, dark, contrast or print", theme));
}

Result<Command> finishCapture(Texts& texts)
{
    auto choice = finishScenario(texts.capture, EngineMode::exact);
    if (!choice)
        return Failure(choice.error());
    texts.captureTexts.command.seconds = choice->seconds.value_or(texts.captureTexts.command.seconds);
    auto command = finishCapture(texts.captureTexts, choice->changes);
    if (!command)
        return Failure(command.error());
    choice->seconds = command->seconds;
    choice->operations.reset();
    if (command->out.empty() && !command->printsScenario)
        return fail("--out", 0, "not given; expected the name of the file to write, such as FILE.png");
    if (const auto theme = checkTheme(command->theme); !theme)
        return Failure(theme.error());
    if (auto timely = checkTimes(*choice, command->seconds); !timely)
        return Failure(timely.error());
    command->choice = std::move(*choice);
    return Command(std::move(*command));
}

Result<RunCommand> finishRun(RunCommand command, const LengthTexts& length, ScenarioTexts texts)
{
    if (!length.seconds.empty()) {
        const auto seconds = parseSeconds("--seconds", length.seconds);
        if (!seconds)
            return Failure(seconds.error());
        command.seconds = *seconds;
    }
    if (!length.operations.empty()) {
        const auto operations = parseInteger("--ops", length.operations, 1, kMostOperations);
        if (!operations)
            return Failure(operations.error());
        command.operations = *operations;
    }
    // A trace has an end, which is where somebody who names no other wants to get.
    const bool hasLength = !length.seconds.empty() || !length.operations.empty();
    auto choice = finishScenario(std::move(texts), EngineMode::exact);
    if (!choice)
        return Failure(choice.error());
    if (!hasLength) {
        command.seconds = choice->seconds.value_or(command.seconds);
        command.operations = choice->operations;
    }
    const bool isToEnd =
        choice->workload == "trace" && !hasLength && !choice->seconds && !choice->operations && choice->changes.empty();
    if (isToEnd) {
        command.operations = kMostOperations;
    } else {
        choice->operations = command.operations;
        choice->seconds = command.operations ? std::nullopt : std::optional(command.seconds);
    }
    if (auto timely = checkTimes(*choice, command.seconds); !timely)
        return Failure(timely.error());
    command.choice = std::move(*choice);
    return command;
}

Result<Command> finishSysfs(Texts& texts)
{
    SysfsCommand command = texts.sysfsCommand;
    if (command.cache.empty() && command.run.exportFolder.empty())
        return fail("sysfs", 0, "no cache given; expected one, such as 'sysfs maple_node', or --export-sysfs FOLDER");
    return finishRun(std::move(command.run), texts.sysfsLength, texts.sysfs).map([&](RunCommand run) -> Command {
        command.run = std::move(run);
        return std::move(command);
    });
}

/// A part of the scenario is named, by an option or a file that is one.
bool choosesScenario(const CLI::App& app, bool isFileOfResults)
{
    return std::ranges::any_of(app.get_options(), [&](const CLI::Option* option) {
        const std::string name = option->get_name();
        return option->count() > 0 && name != "--fresh" && name != "--theme" && !(isFileOfResults && name == "FILE");
    });
}

Result<Command> finishWindow(const CLI::App& app, Texts& texts)
{
    WindowCommand command = texts.windowCommand;
    if (isFileOfResults(texts.window.file))
        command.results = std::exchange(texts.window.file, {});
    command.isChosen = choosesScenario(app, !command.results.empty());
    if (!command.theme.empty()) {
        if (const auto theme = checkTheme(command.theme); !theme)
            return Failure(theme.error());
    }
    return finishScenario(texts.window, EngineMode::concurrent).map([&](ScenarioChoice choice) -> Command {
        command.choice = std::move(choice);
        return command;
    });
}

/// Options that stand before the verb and would be ignored silently.
std::string optionBeforeVerb(const CLI::App& app)
{
    for (const CLI::Option* option : app.get_options()) {
        if (option->count() > 0)
            return option->get_name();
    }
    return {};
}

Result<Command> finishAll(CLI::App& app, Texts& texts)
{
    const auto verbs = app.get_subcommands();
    if (verbs.empty())
        return finishWindow(app, texts);
    const std::string before = optionBeforeVerb(app);
    const std::string verb = verbs.front()->get_name();
    if (!before.empty())
        return fail(before, 0, fmt::format("belongs to the window; expected options of '{}' after it", verb));
    if (verb == "capture")
        return finishCapture(texts);
    if (verb == "run")
        return finishRun(texts.runCommand, texts.runLength, texts.run).map([](RunCommand command) -> Command {
            return command;
        });
    if (verb == "sysfs")
        return finishSysfs(texts);
    if (verb == "scenario")
        return finishScenarioVerb(texts.scenario).map([](ScenarioCommand command) -> Command { return command; });
    if (verb == "presets")
        return PresetsCommand{};
    if (verb == "geometry")
        return finishGeometry(texts.report).map([](GeometryCommand command) -> Command { return command; });
    if (verb == "capacity")
        return finishCapacity(texts.report).map([](CapacityCommand command) -> Command { return command; });
    if (verb == "ladder")
        return finishLadder(texts.experiments.ladder).map([](LadderCommand c) -> Command { return c; });
    if (verb == "sweep")
        return finishSweep(texts.experiments.sweep).map([](SweepCommand c) -> Command { return c; });
    if (verb == "merge")
        return finishMerge(texts.experiments.merge).map([](MergeCommand c) -> Command { return c; });
    if (verb == "report")
        return finishReportFiles(texts.reportFiles).map([](ReportFilesCommand command) -> Command { return command; });
    if (verb == "import-fastpath")
        return texts.reportFiles.fastpath;
    if (verb == "compare")
        return finishCompare(texts.compare, texts.commandLine).map([](CompareCommand c) -> Command { return c; });
    if (verb == "calibrate")
        return texts.compare.calibrate;
    if (verb == "tour")
        return finishTour(texts.tourCommand).map([](TourCommand command) -> Command { return command; });
    if (verb == "machine")
        return texts.machineCommand;
    if (verb == "verify")
        return texts.verifyCommand;
    if (verb == "eras")
        return texts.erasCommand;
    if (verb == "import")
        return texts.importCommand;
    if (verb == "record")
        return texts.recordCommand;
    return verb == "machines" ? ListCommand::machines : ListCommand::scenarios;
}

std::string oneSentence(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

} // namespace

Result<Command> parseArguments(int argc, const char* const* argv)
{
    CLI::App app{"Watch the Linux slab allocator at work, CPU by CPU: a userspace model of SLUB, live."};
    Texts texts;
    describeApp(app, texts);
    texts.commandLine = commandLineOf({argv, static_cast<std::size_t>(argc)});
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        const auto verbs = app.get_subcommands();
        return PrintCommand{verbs.empty() ? app.help() : verbs.front()->help()};
    } catch (const CLI::CallForVersion& version) {
        return PrintCommand{std::string(version.what()) + "\n"};
    } catch (const CLI::ParseError& error) {
        return fail("command line", 0, oneSentence(error.what()) + "; see 'sheafscope --help' for what is expected");
    }
    return finishAll(app, texts);
}

} // namespace sheafscope::cli
