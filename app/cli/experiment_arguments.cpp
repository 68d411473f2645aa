// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experiment_arguments.h"

#include "app/cli/experiment_options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>

namespace sheafscope::cli {
namespace {

constexpr const char* kSweepFooter = R"(Values of --vary: NAME=VALUE,VALUE,... or NAME=a..b, where NAME is
  capacity, max_full ...  a mechanism (see 'eras'); capacity: objects in a sheaf of every cache, also below the rule
  maple_node.capacity     a setting of one cache: capacity, min_partial, cpu_partial, remote_node_defrag_ratio,
                          max_full, max_empty
  w, children ...         a parameter of the scenario (see 'scenarios'); param.NAME where a mechanism has the same name
  cpus                    CPUs on one node, or shared out to the nodes of --machine
  machine, era, seed
and a..b is every whole number if there are at most 17, else a, 2a, 4a ... b; a..b:8 goes in steps of 8, a..b:x1.5 by
that factor; era=6.19..7.1 takes all eras between. Each point is run with --runs seeds.

On many hosts, with GNU parallel over ssh (sheafscope installed on each of them):
  parallel --sshlogin host1,host2,: --return sweep-{}.json --cleanup \
    sheafscope sweep --vary capacity=1..256:x1.2 --vary max_full=1..64 --scenario fork --shard {}/40 \
    --out sweep-{}.json ::: $(seq 40)
  sheafscope merge sweep-*.json --out sweep.svg --out sweep.csv --out sweep.json
As a Slurm array, in a file for 'sbatch --array=1-40 sweep.sh':
  #!/bin/sh
  n=$SLURM_ARRAY_TASK_ID
  exec sheafscope sweep --vary capacity=1..256:x1.2 --vary max_full=1..64 --scenario fork --jobs 1 \
    --shard $n/$SLURM_ARRAY_TASK_COUNT --out sweep-$n.json
The merged files are byte for byte those of the sweep in one piece.)";

constexpr const char* kLadderFooter =
    "The mechanisms in which the two eras differ are applied one after another in the order of the timeline. For up to "
    "9 of them, or with --shapley, each one's share is averaged over all orders, exactly, over every combination that "
    "can be. Mechanisms that contradict themselves one by one in the timeline's order are one step; other orders that "
    "lead through a contradiction are left out of the average, and the report says how many.";

} // namespace

void addExperimentVerbs(CLI::App& app, ExperimentVerbTexts& texts)
{
    auto* ladder = app.add_subcommand("ladder", "run the steps between two eras and print which mechanism is worth "
                                                "what, as a table or a waterfall");
    ladder->footer(kLadderFooter);
    ladder->add_option("--from", texts.ladder.from, "the one era (see 'eras')")->required();
    ladder->add_option("--to", texts.ladder.to, "the other era")->required();
    auto* shapley = ladder->add_flag("--shapley", texts.ladder.isShapley, "average over all orders, however many");
    ladder->add_flag("--timeline", texts.ladder.isInOrder, "only the order of the timeline")->excludes(shapley);
    addExperimentOptions(*ladder, texts.ladder.common);

    auto* sweep = app.add_subcommand("sweep", "run a scenario at every point of a grid of values and print or draw "
                                              "what that changes");
    sweep->footer(kSweepFooter);
    addRepeatable(*sweep, "--vary", texts.sweep.axes, "NAME=VALUES, see below; repeatable, a picture shows one or two")
        ->required();
    sweep->add_option("--era", texts.sweep.era, "kernel generation where it is not varied (7.0)");
    sweep->add_option("--shard", texts.sweep.shard, "I/N: only every Nth point, from the Ith on; see 'merge'");
    addExperimentOptions(*sweep, texts.sweep.common);

    auto* merge = app.add_subcommand("merge", "put the shards of a sweep together, or print or draw a finished one");
    merge->add_option("FILE", texts.merge.files, "JSON files of 'sweep', of all shards")->required();
    addOutputOptions(*merge, texts.merge.output);
}

Result<LadderCommand> finishLadder(const LadderTexts& texts)
{
    LadderCommand command;
    command.from = texts.from;
    command.to = texts.to;
    command.average = texts.isShapley   ? LadderAverage::allOrders
                      : texts.isInOrder ? LadderAverage::inOrder
                                        : LadderAverage::whereUsual;
    if (auto done = finishExperiment(texts.common, command.base, command.run, command.output); !done)
        return Failure(done.error());
    command.base.command =
        fmt::format("sheafscope ladder --from {} --to {}{}{}{}", texts.from, texts.to,
                    texts.isShapley   ? " --shapley"
                    : texts.isInOrder ? " --timeline"
                                      : "",
                    experimentWords(texts.common, command.base, command.run), metricWords(command.output));
    return command;
}

Result<SweepCommand> finishSweep(const SweepTexts& texts)
{
    SweepCommand command;
    SweepRequest& request = command.request;
    request.era = texts.era;
    request.axes = texts.axes;
    // Where the seed is varied, one run of each is meant.
    ExperimentTexts common = texts.common;
    const bool variesSeed =
        std::ranges::any_of(texts.axes, [](const std::string& axis) { return axis.starts_with("seed="); });
    if (variesSeed && common.runs.empty())
        common.runs = "1";
    if (auto done = finishExperiment(common, request.base, command.run, command.output); !done)
        return Failure(done.error());
    if (!texts.shard.empty()) {
        const auto shard = parseShard(texts.shard);
        if (!shard)
            return Failure(shard.error());
        command.shard = *shard;
    }
    // A part is no sweep yet: what it is for is to be merged.
    if (!command.shard.isWhole() && common.output.format.empty())
        command.output.standardFormat = ExperimentFormat::json;
    for (const ExperimentFile& file : command.output.files)
        if (!command.shard.isWhole() && file.format != ExperimentFormat::json)
            return fail(
                "--out", 0,
                fmt::format("'{}' cannot hold a shard; expected a name that ends in .json, for 'merge'", file.path));
    std::string words;
    for (const std::string& axis : texts.axes)
        words += " --vary " + quotedForShell(axis);
    request.base.command = fmt::format("sheafscope sweep{} --era {}{}", words, quotedForShell(texts.era),
                                       experimentWords(common, request.base, command.run));
    return command;
}

Result<MergeCommand> finishMerge(const MergeTexts& texts)
{
    MergeCommand command;
    command.files = texts.files;
    auto output = finishOutput(texts.output);
    if (!output)
        return Failure(output.error());
    command.output = *std::move(output);
    if (texts.output.format.empty())
        command.output.standardFormat = ExperimentFormat::json;
    return command;
}

} // namespace sheafscope::cli
