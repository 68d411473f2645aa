// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/builtin_machines.h"

#include "core/base/embedded.h"
#include "core/machine/numactl_text.h"
#include "core/machine/text_scan.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace sheafscope {
namespace {

bool hasHiddenMark(std::string_view text)
{
    while (!text.empty())
        if (scan::trim(scan::takeLine(text)) == "# hidden: yes")
            return true;
    return false;
}

BuiltinMachine readBuiltin(const EmbeddedFile& file)
{
    auto machine = parseNumactl(file.text, std::string(file.name)).and_then(&Machine::make);
    if (!machine)
        throw std::logic_error("built-in machine: " + machine.error().text());
    return {std::move(*machine), hasHiddenMark(file.text)};
}

std::vector<BuiltinMachine> readAll()
{
    std::vector<BuiltinMachine> machines;
    for (const EmbeddedFile& file : embeddedMachines())
        machines.push_back(readBuiltin(file));
    std::sort(machines.begin(), machines.end(),
              [](const auto& a, const auto& b) { return a.machine.name() < b.machine.name(); });
    return machines;
}

/// Levenshtein distance: how many letters must be changed, added or dropped.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j + 1] + 1, row[j] + 1});
        }
    }
    return row.back();
}

/// 0 for a name that starts with or contains what was typed, else the edit distance.
std::size_t remoteness(std::string_view typed, std::string_view name)
{
    constexpr std::size_t kLeastPart = 2;
    if (typed.size() >= kLeastPart && name.find(typed) != std::string_view::npos)
        return 0;
    return editDistance(typed, name);
}

} // namespace

std::span<const BuiltinMachine> builtinMachines()
{
    static const std::vector<BuiltinMachine> machines = readAll();
    return machines;
}

const Machine* findBuiltinMachine(std::string_view name)
{
    for (const BuiltinMachine& builtin : builtinMachines())
        if (builtin.machine.name() == name)
            return &builtin.machine;
    return nullptr;
}

std::vector<std::string> builtinNamesLike(std::string_view typed)
{
    constexpr std::size_t kLongestTyped = 64; // more is no misspelt name, and the distance would take long
    constexpr std::size_t kNear = 3;
    constexpr std::size_t kVeryNear = 1;
    std::vector<std::pair<std::size_t, std::string>> near;
    std::vector<std::string> visible;
    for (const auto& [machine, isHidden] : builtinMachines()) {
        if (!isHidden)
            visible.push_back(machine.name());
        if (typed.size() > kLongestTyped)
            continue;
        const std::size_t away = remoteness(typed, machine.name());
        if (away <= (isHidden ? kVeryNear : kNear))
            near.emplace_back(away, machine.name());
    }
    if (near.empty())
        return visible;
    std::sort(near.begin(), near.end());
    std::vector<std::string> names;
    names.reserve(near.size());
    for (auto& [away, name] : near)
        names.push_back(std::move(name));
    return names;
}

} // namespace sheafscope
