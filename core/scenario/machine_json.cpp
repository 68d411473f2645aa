// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/machine_json.h"

#include "core/machine/builtin_machines.h"
#include "core/machine/machine_spec.h"
#include "core/machine/numactl_text.h"
#include "core/scenario/json_fields.h"

#include <filesystem>
#include <fmt/format.h>

namespace sheafscope {
namespace {

/// A machine text of a file is its own; what is wrong with it is told where it stands in the JSON.
Result<std::string> machineOfText(const std::string& text, const JsonValue& value, const std::string& source)
{
    const auto machine = machineFromText(text, "inline");
    if (!machine) {
        const Error& fault = machine.error();
        const bool isList = value.kind == JsonValue::Kind::array && fault.line >= 1 && fault.line <= value.items.size();
        return failAt(source, isList ? value.items[fault.line - 1].place : value.place, fault.message);
    }
    return toNumactlText(*machine);
}

Result<std::string> numactlLines(const JsonValue& value, const std::string& source)
{
    if (value.kind == JsonValue::Kind::string)
        return machineOfText(value.text, value, source);
    if (value.kind != JsonValue::Kind::array)
        return failAt(source, value.place,
                      fmt::format("'numactl' is {}; expected the lines of numactl -H", value.kindName()));
    std::string text;
    for (const JsonValue& line : value.items) {
        if (line.kind != JsonValue::Kind::string)
            return failAt(source, line.place,
                          fmt::format("a line of 'numactl' is {}; expected a string", line.kindName()));
        text += line.text + "\n";
    }
    return machineOfText(text, value, source);
}

/// "node 0 cpus: ..." and what follows of one node; an offline node has no lines.
Result<std::string> nodeLines(const JsonValue& node, std::size_t number, const std::string& source)
{
    if (node.kind == JsonValue::Kind::null)
        return std::string();
    JsonFields fields(node, source, fmt::format("node {}", number), {"cpus", "memory-mb", "movable-mb"});
    const auto cpus = fields.text("cpus");
    const auto memory = fields.whole("memory-mb", 0, kMaxNodeMb);
    const auto movable = fields.whole("movable-mb", 0, kMaxNodeMb);
    if (fields.error())
        return Failure(*fields.error());
    std::string ranges = cpus.value_or("");
    std::replace(ranges.begin(), ranges.end(), ',', ' ');
    std::string text =
        fmt::format("node {} cpus: {}\nnode {} size: {} MB\n", number, ranges, number, memory.value_or(0));
    if (movable.value_or(0) != 0)
        text += fmt::format("node {} movable: {} MB\n", number, *movable);
    return text;
}

Result<std::string> distanceLines(const JsonValue& table, const JsonValue& nodes, const std::string& source)
{
    std::string text = "node distances:\nnode ";
    std::vector<std::size_t> online;
    for (std::size_t n = 0; n < nodes.items.size(); ++n) {
        if (nodes.items[n].kind != JsonValue::Kind::null) {
            online.push_back(n);
            text += fmt::format(" {}", n);
        }
    }
    const auto fault = [&](const JsonValue& where) {
        return failAt(source, where.place,
                      fmt::format("expected {} rows of {} distances, one for each node that is not null", online.size(),
                                  online.size()));
    };
    if (table.kind != JsonValue::Kind::array || table.items.size() != online.size())
        return fault(table);
    for (std::size_t row = 0; row < online.size(); ++row) {
        if (table.items[row].kind != JsonValue::Kind::array || table.items[row].items.size() != online.size())
            return fault(table.items[row]);
        text += fmt::format("\n{}:", online[row]);
        for (const JsonValue& distance : table.items[row].items) {
            if (distance.kind != JsonValue::Kind::number)
                return fault(distance);
            text += " " + distance.text;
        }
    }
    return text + "\n";
}

Result<std::string> machineOfNodes(const JsonValue& object, const std::string& source)
{
    JsonFields fields(object, source, "machine", {"name", "title", "nodes", "distances", "have-memoryless-nodes"});
    const auto name = fields.text("name");
    const auto title = fields.text("title");
    const auto memoryless = fields.flag("have-memoryless-nodes");
    const JsonValue* const nodes = fields.list("nodes");
    if (fields.error())
        return Failure(*fields.error());
    if (nodes->items.size() > Machine::kMaxNodes)
        return failAt(source, nodes->place,
                      fmt::format("{} nodes; expected at most {}", nodes->items.size(), Machine::kMaxNodes));
    std::string text;
    for (const auto& [key, words] : {std::pair{"name", name}, std::pair{"title", title}}) {
        if (words && words->find('\n') != std::string::npos)
            return failAt(source, object.find(key)->place, fmt::format("the {} has several lines; expected one", key));
        if (words)
            text += fmt::format("# {}: {}\n", key, *words);
    }
    if (memoryless.value_or(false))
        text += "# have-memoryless-nodes: yes\n";
    for (std::size_t n = 0; n < nodes->items.size(); ++n) {
        auto lines = nodeLines(nodes->items[n], n, source);
        if (!lines)
            return lines;
        text += *lines;
    }
    if (const JsonValue* const table = object.find("distances")) {
        auto lines = distanceLines(*table, *nodes, source);
        if (!lines)
            return lines;
        text += *lines;
    }
    return machineOfText(text, *nodes, source);
}

Result<std::string> machineOfName(const JsonValue& value, const std::string& source)
{
    const std::string& name = value.text;
    const bool isKnown = findBuiltinMachine(name) != nullptr || name == "this" || name == "host";
    const bool isSynthetic = name.find(':') != std::string::npos && name.find_first_of("/\n") == std::string::npos;
    if (!isKnown && !isSynthetic) {
        std::string names;
        for (const std::string& near : builtinNamesLike(name))
            names += (names.empty() ? "" : ", ") + near;
        return failAt(source, value.place,
                      fmt::format("unknown machine '{}'; expected a built-in one ({}), 'this', an hwloc synthetic "
                                  "string, or {{\"file\": ...}}, {{\"numactl\": ...}} or {{\"nodes\": ...}}",
                                  name, names));
    }
    if (const auto machine = isKnown ? Result<Machine>(fail("")) : loadMachine(name); !isKnown && !machine)
        return failAt(source, value.place, machine.error().message);
    return name;
}

} // namespace

Result<std::string> readMachineJson(const JsonValue& value, const std::string& source, const std::string& folder)
{
    if (value.kind == JsonValue::Kind::string)
        return machineOfName(value, source);
    if (value.kind != JsonValue::Kind::object)
        return failAt(source, value.place,
                      fmt::format("'machine' is {}; expected a name or an object", value.kindName()));
    if (const JsonValue* const lines = value.find("numactl")) {
        JsonFields only(value, source, "machine", {"numactl"});
        return only.error() ? Result<std::string>(Failure(*only.error())) : numactlLines(*lines, source);
    }
    if (value.find("file") == nullptr)
        return machineOfNodes(value, source);
    JsonFields fields(value, source, "machine", {"file"});
    const auto file = fields.text("file");
    if (fields.error())
        return Failure(*fields.error());
    const std::string path = fileBeside(folder, *file);
    if (const auto machine = loadMachine(path); !machine)
        return failAt(source, value.find("file")->place, machine.error().text());
    return path;
}

} // namespace sheafscope
