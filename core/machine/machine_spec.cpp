// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/machine_spec.h"

#include "core/machine/builtin_machines.h"
#include "core/machine/hwloc_import.h"
#include "core/machine/numactl_text.h"
#include "core/machine/text_scan.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <system_error>
#include <vector>

namespace sheafscope {
namespace {

namespace fs = std::filesystem;

std::string summary(const MachineSpec& spec)
{
    std::size_t cpus = 0;
    std::size_t nodes = 0;
    Bytes memory;
    for (const NodeSpec& node : spec.nodes) {
        cpus += node.cpus.size();
        nodes += node.online ? 1 : 0;
        memory += node.normal + node.movable;
    }
    return fmt::format("{} node{}, {} CPU{}, {} MB", nodes, nodes == 1 ? "" : "s", cpus, cpus == 1 ? "" : "s",
                       memory.v >> 20);
}

Result<Machine> finish(MachineSpec spec, const std::string& sourceName)
{
    if (spec.title.empty())
        spec.title = summary(spec);
    closeCpuGaps(spec);
    return Machine::make(std::move(spec)).map_error([&](Error error) {
        error.source = sourceName;
        return error;
    });
}

/// Reads at most one byte more than is allowed, so that an endless input ends.
Result<std::string> readAll(std::istream& in, const std::string& sourceName)
{
    std::string text;
    std::vector<char> buffer(std::size_t{1} << 16);
    while (in && text.size() <= kMaxMachineText.v) {
        in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        text.append(buffer.data(), static_cast<std::size_t>(in.gcount()));
    }
    if (in.bad())
        return fail(sourceName, 0, "cannot be read to its end");
    if (text.size() > kMaxMachineText.v)
        return fail(sourceName, 0,
                    fmt::format("more than {} MiB; expected numactl -H text or hwloc XML", kMaxMachineText.v >> 20));
    return text;
}

Result<Machine> machineFromFile(const std::string& path)
{
    std::error_code error;
    if (fs::is_directory(path, error))
        return fail(path, 0, "is a directory; expected a file with numactl -H text or hwloc XML");
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(path, 0, fmt::format("cannot be opened: {}", std::generic_category().message(errno)));
    return readAll(file, path).and_then([&](const std::string& text) { return machineFromText(text, path); });
}

Failure unknownMachine(std::string_view spec)
{
    std::string names;
    for (const std::string& name : builtinNamesLike(spec))
        names += (names.empty() ? "" : ", ") + name;
    return fail(
        fmt::format("unknown machine {}; expected a built-in one ({}), 'this', a file with numactl -H text or hwloc "
                    "XML, '-' for standard input, or an hwloc synthetic string such as 'numa:2 core:8 pu:1'",
                    scan::quoted(spec), names));
}

} // namespace

Result<Machine> machineFromText(std::string_view text, std::string sourceName)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (scan::trim(text).empty())
        return fail(sourceName, 0, "is empty; expected numactl -H text or hwloc XML");
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos) {
        const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(zero), '\n') + 1;
        return fail(sourceName, static_cast<unsigned>(line), "a zero byte; expected text: numactl -H or hwloc XML");
    }
    auto spec =
        scan::trim(text).starts_with('<') ? machineFromHwlocXml(text, sourceName) : parseNumactl(text, sourceName);
    return spec.and_then([&](MachineSpec found) { return finish(std::move(found), sourceName); });
}

Result<Machine> loadMachine(std::string_view spec, std::istream& input)
{
    const std::string name(spec);
    if (spec.find('\n') != std::string_view::npos)
        return machineFromText(spec, "inline");
    if (const Machine* builtin = findBuiltinMachine(spec))
        return *builtin;
    const auto finishSpec = [&](MachineSpec found) { return finish(std::move(found), scan::quoted(spec)); };
    if (spec == "this" || spec == "host")
        return machineFromThisHost().and_then(finishSpec);
    if (spec == "-")
        return readAll(input, "standard input").and_then([](const std::string& text) {
            return machineFromText(text, "standard input");
        });
    std::error_code error;
    const bool isFile = spec.find('\0') == std::string_view::npos && fs::exists(name, error);
    if (isFile)
        return machineFromFile(name);
    if (spec.find('/') != std::string_view::npos)
        return fail(name, 0, "no such file; expected one with numactl -H text or hwloc XML");
    if (spec.find(':') != std::string_view::npos)
        return machineFromSynthetic(spec).and_then(finishSpec);
    return unknownMachine(spec);
}

Result<Machine> loadMachine(std::string_view spec)
{
    return loadMachine(spec, std::cin);
}

void closeCpuGaps(MachineSpec& spec)
{
    std::vector<CpuId> numbers;
    for (const NodeSpec& node : spec.nodes)
        numbers.insert(numbers.end(), node.cpus.begin(), node.cpus.end());
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    if (numbers.empty() || numbers.back().v + 1 == numbers.size())
        return;
    for (NodeSpec& node : spec.nodes)
        for (CpuId& cpu : node.cpus)
            cpu.v = static_cast<std::uint32_t>(std::lower_bound(numbers.begin(), numbers.end(), cpu) - numbers.begin());
    spec.title += fmt::format(" (CPUs numbered anew: {} of 0-{} exist)", numbers.size(), numbers.back().v);
}

} // namespace sheafscope
