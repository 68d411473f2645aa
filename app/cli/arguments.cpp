// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "sheafscope_version.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <limits>
#include <vector>

namespace sheafscope::cli {
namespace {

constexpr std::uint64_t kMostOperations = 1'000'000'000'000;

/// The texts behind the options that choose a scenario, until all of them are there.
struct ScenarioTexts {
    ScenarioChoice choice;
    std::string seed;
    std::string pace;
    std::string mode;
    std::string trace;
    std::vector<std::string> parameters;
};

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
    MachineCommand machineCommand;
    VerifyCommand verifyCommand;
    ErasCommand erasCommand;
    ImportCommand importCommand;
    RecordCommand recordCommand;
};

void addScenarioOptions(CLI::App& app, ScenarioTexts& texts)
{
    app.add_option("--machine", texts.choice.machine,
                   "built-in name (see 'machines'), 'this', a file with numactl -H text or hwloc XML, '-', or a "
                   "synthetic string such as 'numa:2 core:4 pu:1'");
    app.add_option("--era", texts.choice.era, "kernel generation (see 'eras')");
    app.add_option("--scenario", texts.choice.workload, "workload (see 'scenarios'), or trace or script with --file");
    app.add_option("--file", texts.choice.file, "a kernel trace with kmem events (see 'import'), or an op script");
    app.add_option("--trace", texts.trace, "the same as --scenario trace --file FILE");
    app.add_option("--param", texts.parameters, "NAME=NUMBER, a parameter of the scenario; repeatable")
        ->type_size(1)
        ->allow_extra_args(false);
    app.add_option("--set", texts.choice.overrides,
                   "NAME=VALUE, a mechanism other than the era's (see 'eras'); repeatable")
        ->type_size(1)
        ->allow_extra_args(false);
    app.add_option("--cache", texts.choice.cache, "cache that is shown first");
    app.add_option("--seed", texts.seed, "start of the random numbers (42)");
    app.add_option("--pace", texts.pace, "operations per second of model time: 1, 50k, 5M, unlimited (500k)");
    app.add_option("--mode", texts.mode, "exact: one operation at a time, repeatable; concurrent: under oneTBB");
}

constexpr const char* kExportHelp =
    "folder to make, with the files of /sys/kernel/slab for every cache; an earlier export is replaced";

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
                    "maple_node', '500ms: cpu 3 offline', '1s: fill node 1 90%', '2s: empty node 1'; repeatable, "
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
               "3 output could not be written.");
    addScenarioOptions(app, texts.window);
    app.add_flag("--fresh", texts.windowCommand.isFresh, "ignore and forget the remembered layout and scenario");
    app.add_option("--theme", texts.windowCommand.theme, "light or dark");

    auto* machine = app.add_subcommand("machine", "print a machine as numactl -H text, with a verdict for each node");
    machine->add_option("SPEC", texts.machineCommand.spec, "as for --machine")->required();

    auto* capture = app.add_subcommand("capture", "run a scenario without a display and draw it to a file");
    addScenarioOptions(*capture, texts.capture);
    addChanges(*capture, texts.capture);
    addCaptureOptions(*capture, texts.captureTexts);

    auto* run = app.add_subcommand("run", "run a scenario without a display and print its counters");
    addScenarioOptions(*run, texts.run);
    addLengthOptions(*run, texts.runLength)->excludes(addChanges(*run, texts.run));
    run->add_flag("--json", texts.runCommand.asJson, "print JSON");

    run->add_option("--export-sysfs", texts.runCommand.exportFolder, kExportHelp);

    auto* sysfs = app.add_subcommand("sysfs", "run a scenario and print a cache's files of /sys/kernel/slab");
    sysfs->add_option("CACHE", texts.sysfsCommand.cache, "name of the cache; may be left out with --export-sysfs");
    addScenarioOptions(*sysfs, texts.sysfs);
    addLengthOptions(*sysfs, texts.sysfsLength)->excludes(addChanges(*sysfs, texts.sysfs));
    sysfs->add_option("--export-sysfs", texts.sysfsCommand.run.exportFolder, kExportHelp);
    addReportVerbs(app, texts.report);
    addExperimentVerbs(app, texts.experiments);

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

Result<ScenarioChoice> finish(ScenarioTexts texts, EngineMode defaultMode)
{
    ScenarioChoice choice = std::move(texts.choice);
    choice.mode = defaultMode;
    if (!texts.trace.empty()) {
        if (!choice.file.empty() || (choice.workload != ScenarioChoice{}.workload && choice.workload != "trace"))
            return fail("--trace", 0, "stands for --scenario trace --file FILE; expected none of these beside it");
        choice.workload = "trace";
        choice.file = texts.trace;
    }
    if (!texts.seed.empty()) {
        const auto seed = parseInteger("--seed", texts.seed, 0, std::numeric_limits<std::uint64_t>::max());
        if (!seed)
            return Failure(seed.error());
        choice.seed = *seed;
    }
    if (!texts.pace.empty()) {
        const auto pace = parsePace("--pace", texts.pace);
        if (!pace)
            return Failure(pace.error());
        choice.pace = *pace;
    }
    if (!texts.mode.empty() && texts.mode != "exact" && texts.mode != "concurrent")
        return fail("--mode", 0, fmt::format("unknown mode '{}'; expected exact or concurrent", texts.mode));
    if (!texts.mode.empty())
        choice.mode = texts.mode == "exact" ? EngineMode::exact : EngineMode::concurrent;
    for (const std::string& parameter : texts.parameters) {
        if (const auto parsed = parseParameter("--param", parameter, choice.parameters); !parsed)
            return Failure(parsed.error());
    }
    return choice;
}

/// A change that would never come is a mistake.
Result<void> checkTimes(const ScenarioChoice& choice, double seconds)
{
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
    if (theme != "light" && theme != "dark")
        return fail("--theme", 0, fmt::format("unknown theme '{}'; expected light or dark", theme));
    return {};
}

Result<Command> finishCapture(Texts& texts)
{
    auto choice = finish(texts.capture, EngineMode::exact);
    if (!choice)
        return Failure(choice.error());
    auto command = finishCapture(texts.captureTexts, choice->changes);
    if (!command)
        return Failure(command.error());
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
    auto choice = finish(std::move(texts), EngineMode::exact);
    if (!choice)
        return Failure(choice.error());
    if (choice->workload == "trace" && !hasLength && choice->changes.empty())
        command.operations = kMostOperations;
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

Result<Command> finishWindow(Texts& texts, bool isChosen)
{
    WindowCommand command = texts.windowCommand;
    command.isChosen = isChosen;
    if (!command.theme.empty()) {
        if (const auto theme = checkTheme(command.theme); !theme)
            return Failure(theme.error());
    }
    return finish(texts.window, EngineMode::concurrent).map([&](ScenarioChoice choice) -> Command {
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
    const std::string before = optionBeforeVerb(app);
    if (verbs.empty())
        return finishWindow(texts, !before.empty() && before != "--fresh" && before != "--theme");
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
