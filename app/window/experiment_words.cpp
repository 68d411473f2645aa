// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/experiment_words.h"

#include "core/scenario/preset.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace sheafscope {
namespace {

void addOption(Words& words, const char* option, const std::string& value)
{
    words.emplace_back(option);
    words.push_back(value);
}

void addNumbers(Words& words, const ExperimentWish& wish)
{
    addOption(words, "--runs", wish.runs);
    addOption(words, "--seed", wish.seed);
    addOption(words, "--warmup", wish.warmup);
    addOption(words, "--ops", wish.operations);
    for (const std::string& assignment : wish.overrides)
        addOption(words, "--set", assignment);
    if (wish.profile != "published")
        addOption(words, "--profile", wish.profile);
}

/// A ladder or sweep has one scenario on one machine.
void addOneScenario(Words& words, const ExperimentWish& wish)
{
    if (!wish.scenarios.empty())
        addOption(words, "--scenario", wish.scenarios.front());
    if (!wish.machines.empty())
        addOption(words, "--machine", wish.machines.front());
}

Result<cli::Command> parseWords(const Words& words)
{
    std::vector<const char*> arguments;
    arguments.reserve(words.size());
    for (const std::string& word : words)
        arguments.push_back(word.c_str());
    return cli::parseArguments(static_cast<int>(arguments.size()), arguments.data());
}

template <class Command> Result<Command> readAs(const Words& words)
{
    auto command = parseWords(words);
    if (!command)
        return Failure(command.error());
    auto* wanted = std::get_if<Command>(&*command);
    if (wanted == nullptr)
        return fail(fmt::format("'{}' is another command than expected", commandOf(words)));
    return std::move(*wanted);
}

Result<std::optional<CostProfile>> profileNamed(const std::string& name)
{
    if (name.empty())
        return std::optional<CostProfile>();
    auto profile = loadCostProfile(name);
    if (!profile)
        return fail("--profile", 0, profile.error().text());
    return std::optional(*std::move(profile));
}

/// The value that follows `option` in a command of ours, none of which has a blank; empty: it is not there.
std::string optionOf(const std::string& command, const std::string& option)
{
    const std::size_t at = command.find(' ' + option + ' ');
    if (at == std::string::npos)
        return {};
    const std::size_t from = at + option.size() + 2;
    return command.substr(from, std::min(command.find(' ', from), command.size()) - from);
}

} // namespace

CompareWish wishOf(const ResultHead& head)
{
    CompareWish wish;
    wish.eras = head.eras;
    wish.base = head.base;
    for (const auto& [label, hash] : head.scenarios)
        wish.scenarios.push_back(label);
    for (const auto& [name, text] : head.machines)
        wish.machines.push_back(name);
    const auto take = [&](std::string& number, const char* option) {
        if (const std::string given = optionOf(head.command, option); !given.empty())
            number = given;
    };
    take(wish.runs, "--runs");
    take(wish.seed, "--seed");
    take(wish.warmup, "--warmup");
    take(wish.operations, "--ops");
    take(wish.profile, "--profile");
    return wish;
}

Words compareWords(const CompareWish& wish)
{
    Words words{"sheafscope", "compare"};
    addOption(words, "--eras", fmt::format("{}", fmt::join(wish.eras, ",")));
    if (!wish.base.empty())
        addOption(words, "--base", wish.base);
    for (const std::string& scenario : wish.scenarios)
        addOption(words, "--scenario", scenario);
    if (!wish.machines.empty())
        addOption(words, "--machines", fmt::format("{}", fmt::join(wish.machines, ",")));
    addNumbers(words, wish);
    return words;
}

Words ladderWords(const LadderWish& wish)
{
    Words words{"sheafscope", "ladder"};
    addOption(words, "--from", wish.from);
    addOption(words, "--to", wish.to);
    addOneScenario(words, wish);
    addNumbers(words, wish);
    addOption(words, "--metric", wish.metric);
    return words;
}

Words sweepWords(const SweepWish& wish)
{
    Words words{"sheafscope", "sweep"};
    for (const std::string& axis : wish.axes)
        addOption(words, "--vary", axis);
    addOption(words, "--era", wish.era);
    addOneScenario(words, wish);
    addNumbers(words, wish);
    addOption(words, "--metric", wish.metric);
    return words;
}

std::string commandOf(const Words& words)
{
    std::string command;
    for (const std::string& word : words)
        command += (command.empty() ? "" : " ") + shellWord(word);
    return command;
}

Words wordsOf(const std::string& command)
{
    Words words;
    bool isIn = false;
    bool isQuoted = false;
    for (std::size_t i = 0; i < command.size(); ++i) {
        const char c = command[i];
        if (!isQuoted && (c == ' ' || c == '\n')) {
            isIn = false;
            continue;
        }
        if (!isIn)
            words.emplace_back();
        isIn = true;
        if (c == '\'')
            isQuoted = !isQuoted;
        else if (c == '\\' && !isQuoted && i + 1 < command.size())
            words.back() += command[++i];
        else
            words.back() += c;
    }
    return words;
}

Result<ComparePlan> readCompare(const Words& words)
{
    auto command = readAs<cli::CompareCommand>(words);
    if (!command)
        return Failure(command.error());
    ComparePlan plan = std::move(command->plan);
    plan.command = commandOf(words);
    if (command->profile == cli::ProfileChoice::none || plan.isHostThroughput)
        return plan;
    auto profile = profileNamed(command->profileName);
    if (!profile)
        return Failure(profile.error());
    plan.profile = *std::move(profile);
    return plan;
}

Result<cli::LadderCommand> readLadder(const Words& words)
{
    auto command = readAs<cli::LadderCommand>(words);
    if (!command)
        return command;
    auto profile = profileNamed(command->run.profile);
    if (!profile)
        return Failure(profile.error());
    command->base.profile = *std::move(profile);
    command->base.command = commandOf(words);
    return command;
}

Result<cli::SweepCommand> readSweep(const Words& words)
{
    auto command = readAs<cli::SweepCommand>(words);
    if (!command)
        return command;
    auto profile = profileNamed(command->run.profile);
    if (!profile)
        return Failure(profile.error());
    command->request.base.profile = *std::move(profile);
    return command;
}

Result<std::string> scenarioWords(const ScenarioDocument& document, const std::string& path)
{
    const ScenarioChoice& choice = document.choice;
    if (choice.caches.empty() && choice.changes.empty() && !needsFile(choice.workload)) {
        std::string words = choice.workload;
        for (const auto& [name, value] : normalized(choice).parameters)
            words += fmt::format(" {}={:.10g}", name, value);
        return words;
    }
    for (const Preset& preset : presets()) {
        if (preset.document == document)
            return preset.name;
    }
    if (!path.empty() && isScenarioDocument(path))
        return path;
    return fail("the running scenario has timed actions, a file or caches that only a scenario file can name; expected "
                "that it is saved first");
}

} // namespace sheafscope
