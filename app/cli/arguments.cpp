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

/// The texts behind the options that choose a scenario, until all of them are there.
struct ScenarioTexts {
    ScenarioChoice choice;
    std::string seed;
    std::string pace;
    std::string mode;
    std::vector<std::string> parameters;
};

struct Texts {
    ScenarioTexts window;
    ScenarioTexts capture;
    ScenarioTexts run;
    std::string captureSeconds;
    std::string runSeconds;
    std::string size;
    std::string operations;
    WindowCommand windowCommand;
    CaptureCommand captureCommand;
    RunCommand runCommand;
    MachineCommand machineCommand;
    VerifyCommand verifyCommand;
    ErasCommand erasCommand;
};

void addScenarioOptions(CLI::App& app, ScenarioTexts& texts)
{
    app.add_option("--machine", texts.choice.machine,
                   "built-in name (see 'machines'), 'this', a file with numactl -H text or hwloc XML, '-', or a "
                   "synthetic string such as 'numa:2 core:4 pu:1'");
    app.add_option("--era", texts.choice.era, "kernel generation (see 'eras')");
    app.add_option("--scenario", texts.choice.workload, "workload (see 'scenarios'), or trace or script with --file");
    app.add_option("--file", texts.choice.file, "text of a kmem trace, plain or compressed with zstd, or an op script");
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
    capture->add_option("--seconds", texts.captureSeconds, "model time to run (3)");
    capture->add_option("--size", texts.size, "WIDTHxHEIGHT in pixels (1600x1000)");
    capture->add_option("--theme", texts.captureCommand.theme, "light or dark (light)");
    capture->add_option("--panel", texts.captureCommand.panel, "one panel instead of the whole page");
    capture
        ->add_option("--out", texts.captureCommand.out, "FILE.png, FILE.svg or FILE.pdf; FILE.txt is written beside it")
        ->required();
    capture->add_flag("--date", texts.captureCommand.withDate, "state the date; the bytes then differ from day to day");

    auto* run = app.add_subcommand("run", "run a scenario without a display and print its counters");
    addScenarioOptions(*run, texts.run);
    auto* changes = addChanges(*run, texts.run);
    auto* seconds = run->add_option("--seconds", texts.runSeconds, "model time to run (1)");
    run->add_option("--ops", texts.operations, "operations to run, instead of --seconds")
        ->excludes(seconds)
        ->excludes(changes);
    run->add_flag("--json", texts.runCommand.asJson, "print JSON");

    auto* verify = app.add_subcommand("verify", "run the recorded scripts of real kernels and compare every counter");
    verify->add_option("DIR", texts.verifyCommand.folder, "folder with scripts/ and results/");

    auto* eras =
        app.add_subcommand("eras", "list the kernel generations and their mechanisms, or how two of them differ");
    eras->add_option("FROM", texts.erasCommand.from, "the older one");
    eras->add_option("TO", texts.erasCommand.to, "the newer one");
    app.add_subcommand("machines", "list the built-in machines");
    app.add_subcommand("scenarios", "list the workloads and their parameters");
}

Result<ScenarioChoice> finish(ScenarioTexts texts, EngineMode defaultMode)
{
    ScenarioChoice choice = std::move(texts.choice);
    choice.mode = defaultMode;
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
    CaptureCommand command = texts.captureCommand;
    if (const auto theme = checkTheme(command.theme); !theme)
        return Failure(theme.error());
    if (!texts.size.empty()) {
        const auto size = parseSize("--size", texts.size);
        if (!size)
            return Failure(size.error());
        command.size = *size;
    }
    if (!texts.captureSeconds.empty()) {
        const auto seconds = parseSeconds("--seconds", texts.captureSeconds);
        if (!seconds)
            return Failure(seconds.error());
        command.seconds = *seconds;
    }
    auto choice = finish(texts.capture, EngineMode::exact);
    if (!choice)
        return Failure(choice.error());
    if (auto timely = checkTimes(*choice, command.seconds); !timely)
        return Failure(timely.error());
    command.choice = std::move(*choice);
    return command;
}

Result<Command> finishRun(Texts& texts)
{
    RunCommand command = texts.runCommand;
    if (!texts.runSeconds.empty()) {
        const auto seconds = parseSeconds("--seconds", texts.runSeconds);
        if (!seconds)
            return Failure(seconds.error());
        command.seconds = *seconds;
    }
    if (!texts.operations.empty()) {
        const auto operations = parseInteger("--ops", texts.operations, 1, 1'000'000'000'000);
        if (!operations)
            return Failure(operations.error());
        command.operations = *operations;
    }
    auto choice = finish(texts.run, EngineMode::exact);
    if (!choice)
        return Failure(choice.error());
    if (auto timely = checkTimes(*choice, command.seconds); !timely)
        return Failure(timely.error());
    command.choice = std::move(*choice);
    return command;
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
        return finishRun(texts);
    if (verb == "machine")
        return texts.machineCommand;
    if (verb == "verify")
        return texts.verifyCommand;
    if (verb == "eras")
        return texts.erasCommand;
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
