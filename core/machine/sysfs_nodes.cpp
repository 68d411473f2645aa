// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/hwloc_import.h"
#include "core/machine/text_scan.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <optional>
#include <system_error>

namespace sheafscope {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> readText(const fs::path& path)
{
    std::ifstream file(path);
    if (!file)
        return std::nullopt;
    std::string text{std::istreambuf_iterator<char>(file), {}};
    return file.bad() ? std::nullopt : std::optional(std::string(scan::trim(text)));
}

std::optional<std::vector<std::uint32_t>> readList(const fs::path& path, std::uint32_t limit)
{
    const auto text = readText(path);
    return text ? scan::list(*text, limit) : std::nullopt;
}

/// Online memory blocks of one node.
struct Blocks {
    std::uint64_t all = 0;
    std::uint64_t movable = 0;
};

/// An online block names its one zone in valid_zones ("Movable"), an offline one those it could join; a block that
/// spans zones says "none" and is never Movable alone.
Blocks countBlocks(const fs::path& nodeFolder)
{
    Blocks blocks;
    std::error_code error;
    for (fs::directory_iterator it(nodeFolder, error), end; !error && it != end; it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (!name.starts_with("memory") || !scan::number(std::string_view(name).substr(6)))
            continue;
        if (readText(it->path() / "state") != "online")
            continue;
        ++blocks.all;
        if (readText(it->path() / "valid_zones") == "Movable")
            ++blocks.movable;
    }
    return blocks;
}

/// The node's memory is less than its blocks hold (the kernel keeps some), so their shares count, not their sizes.
void splitZones(NodeSpec& node, const fs::path& folder, bool hasNormal)
{
    const Bytes memory = node.normal + node.movable;
    const Blocks blocks = countBlocks(folder);
    if (!hasNormal)
        node.movable = memory;
    else if (blocks.all != 0 && blocks.movable < blocks.all)
        node.movable = toBytes({toPages(memory).v / blocks.all * blocks.movable});
    node.normal = memory - node.movable;
}

bool contains(const std::vector<std::uint32_t>& list, std::uint32_t value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

void refineFromSysfs(MachineSpec& spec, const fs::path& sysfs)
{
    const fs::path nodes = sysfs / "devices/system/node";
    const auto normal = readList(nodes / "has_normal_memory", Machine::kMaxNodes);
    for (std::uint32_t n = 0; n < spec.nodes.size(); ++n) {
        NodeSpec& node = spec.nodes[n];
        const fs::path folder = nodes / fmt::format("node{}", n);
        std::error_code error;
        if (!node.online || !fs::is_directory(folder, error))
            continue;
        if (const auto cpus = readList(folder / "cpulist", Machine::kMaxCpus)) {
            node.cpus.clear();
            for (std::uint32_t cpu : *cpus)
                node.cpus.emplace_back(cpu);
        }
        splitZones(node, folder, !normal || contains(*normal, n));
    }
}

} // namespace sheafscope
