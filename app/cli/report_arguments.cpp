// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_arguments.h"

#include "app/cli/values.h"
#include "core/machine/machine.h"
#include "core/slub/mechanism_table.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace sheafscope::cli {
namespace {

constexpr std::size_t kMostBursts = 64;

void addEraOptions(CLI::App& verb, EraTexts& texts)
{
    verb.add_option("--era", texts.names, "kernel generation (see 'eras'); repeatable, all if not given")
        ->type_size(1)
        ->allow_extra_args(false);
    verb.add_option("--set", texts.overrides, "NAME=VALUE, a mechanism other than the eras' (see 'eras'); repeatable")
        ->type_size(1)
        ->allow_extra_args(false);
}

Result<std::vector<Era>> chosenEras(const EraTexts& texts)
{
    std::vector<Era> chosen(texts.names.empty() ? eras().begin() : eras().end(), eras().end());
    for (const std::string& name : texts.names) {
        auto era = findEra(name);
        if (!era)
            return fail("--era", 0, era.error().message);
        chosen.push_back(*era);
    }
    for (Era& era : chosen) {
        if (const auto set = setMechanisms(era.mechanisms, texts.overrides); !set)
            return fail("--set", 0, fmt::format("era {}: {}", era.name, set.error().message));
    }
    return chosen;
}

/// An option that may be left out.
Result<void> parseUnsigned(const char* option, const std::string& text, unsigned minimum, unsigned maximum,
                           unsigned& into)
{
    if (text.empty())
        return {};
    const auto value = parseInteger(option, text, minimum, maximum);
    if (!value)
        return Failure(value.error());
    into = static_cast<unsigned>(*value);
    return {};
}

Result<std::vector<BurstRequest>> parseBursts(const CapacityTexts& texts)
{
    BurstRequest common;
    if (auto parsed = parseUnsigned("--rounds", texts.rounds, 1, kMostRounds, common.rounds); !parsed)
        return Failure(parsed.error());
    if (auto parsed = parseUnsigned("--active", texts.active, 1, Machine::kMaxCpus, common.active); !parsed)
        return Failure(parsed.error());
    std::vector<BurstRequest> requests;
    for (std::size_t start = 0; start <= texts.bursts.size();) {
        const std::size_t comma = std::min(texts.bursts.find(',', start), texts.bursts.size());
        const auto objects = parseInteger("--burst", texts.bursts.substr(start, comma - start), 1, kMostBurst);
        if (!objects)
            return Failure(objects.error());
        requests.push_back(common);
        requests.back().burst = static_cast<unsigned>(*objects);
        start = comma + 1;
    }
    if (requests.size() > kMostBursts)
        return fail("--burst", 0, fmt::format("{} numbers; expected at most {}", requests.size(), kMostBursts));
    return requests;
}

} // namespace

void addReportVerbs(CLI::App& app, ReportTexts& texts)
{
    GeometryTexts& g = texts.geometry;
    auto* geometry = app.add_subcommand("geometry", "print how a cache is laid out in every era");
    geometry->add_option("--size", g.size, "bytes of an object")->required();
    geometry->add_option("--cpus", g.cpus, "present CPUs, which choose the order of the slabs")->required();
    geometry->add_option("--align", g.align, "bytes, a power of two");
    geometry->add_option("--capacity", g.capacity, "sheaf capacity that the creator asks for");
    geometry->add_flag("--hwcache-align", g.command.spec.hwcacheAlign, "SLAB_HWCACHE_ALIGN");
    geometry->add_flag("--typesafe-by-rcu", g.command.spec.typesafeByRcu, "SLAB_TYPESAFE_BY_RCU");
    geometry->add_flag("--constructor", g.command.spec.hasConstructor, "the cache has a constructor");
    addEraOptions(*geometry, g.eras);
    geometry->add_flag("--json", g.command.asJson, "print JSON");

    CapacityTexts& c = texts.capacity;
    auto* capacity = app.add_subcommand("capacity", "run the eras and print how many objects a CPU and a node keep");
    capacity->add_option("CACHE", c.command.cache, "name of a cache of fork or kmalloc; the usual ones if not given");
    auto* machine = capacity->add_option("--machine", c.command.machine, "as for 'run'");
    capacity->add_option("--cpus", c.cpus, "that many CPUs on one node, instead of --machine")->excludes(machine);
    addEraOptions(*capacity, c.eras);
    auto* burst = capacity->add_option(
        "--burst", c.bursts, "N,N,...: count what happens when all CPUs allocate N objects each, then free them");
    capacity->add_option("--rounds", c.rounds, "bursts to average (1)")->needs(burst);
    capacity->add_option("--active", c.active, "CPUs that burst (all)")->needs(burst);
    capacity->add_flag("--json", c.command.asJson, "print JSON");
}

Result<GeometryCommand> finishGeometry(const ReportTexts& texts)
{
    GeometryCommand command = texts.geometry.command;
    CacheSpec& spec = command.spec;
    spec.name = "--size " + texts.geometry.size;
    const auto size = parseInteger("--size", texts.geometry.size, 1, kMaxObjectBytes);
    if (!size)
        return Failure(size.error());
    spec.objectSize = static_cast<unsigned>(*size);
    const auto cpus = parseInteger("--cpus", texts.geometry.cpus, 1, Machine::kMaxCpus);
    if (!cpus)
        return Failure(cpus.error());
    command.cpus = static_cast<unsigned>(*cpus);
    if (auto parsed = parseUnsigned("--align", texts.geometry.align, 0, 1U << 30U, spec.align); !parsed)
        return Failure(parsed.error());
    if (auto parsed = parseUnsigned("--capacity", texts.geometry.capacity, 0, UINT32_MAX, spec.requestedCapacity);
        !parsed)
        return Failure(parsed.error());
    auto chosen = chosenEras(texts.geometry.eras);
    if (!chosen)
        return Failure(chosen.error());
    command.eras = *std::move(chosen);
    return command;
}

Result<CapacityCommand> finishCapacity(const ReportTexts& texts)
{
    CapacityCommand command = texts.capacity.command;
    if (auto parsed = parseUnsigned("--cpus", texts.capacity.cpus, 1, Machine::kMaxCpus, command.cpus); !parsed)
        return Failure(parsed.error());
    auto chosen = chosenEras(texts.capacity.eras);
    if (!chosen)
        return Failure(chosen.error());
    command.eras = *std::move(chosen);
    if (!texts.capacity.bursts.empty()) {
        auto bursts = parseBursts(texts.capacity);
        if (!bursts)
            return Failure(bursts.error());
        command.bursts = *std::move(bursts);
    }
    return command;
}

} // namespace sheafscope::cli
