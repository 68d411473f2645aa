// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/numactl_reader.h"

#include "core/machine/numactl_text.h"
#include "core/machine/text_scan.h"

#include <algorithm>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr unsigned kMaxDistance = 255; ///< an ACPI SLIT entry is one byte

/// Without the marks a mail program puts before quoted lines.
std::string_view unquoted(std::string_view line)
{
    line = scan::trim(line);
    while (line.starts_with('>'))
        line = scan::trim(line.substr(1));
    return line;
}

bool isOnlyNumbers(std::string_view line)
{
    const auto words = scan::words(line);
    return !words.empty() && std::all_of(words.begin(), words.end(), [](std::string_view word) {
        // A lone "--" is how a mail's signature starts.
        return !word.starts_with('-') && word.find_first_not_of("0123456789-") == std::string_view::npos;
    });
}

/// "value" of "key: value"; nothing if the line has another key.
std::optional<std::string_view> valueOf(std::string_view line, std::string_view key)
{
    if (!line.starts_with(key) || !line.substr(key.size()).starts_with(':'))
        return std::nullopt;
    return scan::trim(line.substr(key.size() + 1));
}

} // namespace

Error NumactlReader::at(unsigned line, std::string message) const
{
    return Error{m_source, line, std::move(message)};
}

Result<MachineSpec> NumactlReader::read(std::string_view text)
{
    while (!text.empty()) {
        ++m_line;
        if (auto fault = readLine(unquoted(scan::takeLine(text))))
            return tl::unexpected(*fault);
    }
    if (auto fault = closeList())
        return tl::unexpected(*fault);

    MachineSpec spec;
    spec.name = m_name.value_or(m_source);
    spec.title = m_title.value_or(std::string());
    spec.haveMemorylessNodes = m_haveMemorylessNodes;
    for (auto add : {&NumactlReader::addNodes, &NumactlReader::addCpus, &NumactlReader::addDistances})
        if (auto fault = (this->*add)(spec))
            return tl::unexpected(*fault);
    return spec;
}

NumactlReader::Fault NumactlReader::readLine(std::string_view line)
{
    if (line.empty())
        return std::nullopt;
    if (m_open && isOnlyNumbers(line))
        return appendNumbers(*m_open, line);
    if (auto fault = closeList())
        return fault;

    if (line.starts_with('#')) {
        readHeader(scan::trim(line.substr(1)));
        return std::nullopt;
    }
    if (const auto rest = valueOf(line, "available"))
        return readAvailable(*rest);
    if (valueOf(line, "node distances") == std::string_view()) {
        m_isInDistances = true;
        return std::nullopt;
    }
    const auto words = scan::words(line);
    if (words.front() == "node" && words.size() >= 3 && words[2].ends_with(':'))
        return readNodeLine(words[1], words[2].substr(0, words[2].size() - 1), line.substr(line.find(':') + 1));
    if (m_isInDistances && words.front() == "node" && isOnlyNumbers(line.substr(4)))
        return openList(ListKind::distanceColumns, 0, line.substr(4));
    const std::size_t colon = line.find(':');
    if (m_isInDistances && colon != std::string_view::npos && scan::number(scan::trim(line.substr(0, colon))))
        return readDistanceRow(scan::trim(line.substr(0, colon)), line.substr(colon + 1));
    m_isInDistances = false;
    return std::nullopt;
}

void NumactlReader::readHeader(std::string_view comment)
{
    if (const auto name = valueOf(comment, "name"); name && !name->empty() && !m_name)
        m_name = scan::printable(*name);
    if (const auto title = valueOf(comment, "title"); title && !m_title)
        m_title = scan::printable(*title);
    if (valueOf(comment, "have-memoryless-nodes") == "yes")
        m_haveMemorylessNodes = true;
}

NumactlReader::Fault NumactlReader::readAvailable(std::string_view rest)
{
    const auto words = scan::words(rest);
    if (words.size() < 2 || !words[1].starts_with("node"))
        return std::nullopt;
    const auto count = scan::number(words[0]);
    if (!count)
        return here(fmt::format("{} nodes available; expected a number", scan::quoted(words[0])));
    if (m_available && m_available->nodes != *count)
        return here(fmt::format("{} nodes available, but line {} says {}; expected one machine", *count,
                                m_available->line, m_available->nodes));
    if (!m_available)
        m_available = Count{*count, m_line};
    return std::nullopt;
}

Result<std::uint32_t> NumactlReader::nodeNumber(std::string_view text) const
{
    const auto value = scan::number(text);
    if (!value || *value >= Machine::kMaxNodes)
        return tl::unexpected(
            here(fmt::format("node {}; expected a number from 0 to {}", scan::quoted(text), Machine::kMaxNodes - 1)));
    return static_cast<std::uint32_t>(*value);
}

NumactlReader::Fault NumactlReader::readNodeLine(std::string_view nodeText, std::string_view what,
                                                 std::string_view rest)
{
    const bool isKnown = what == "cpus" || what == "size" || what == "movable";
    if (!isKnown)
        return std::nullopt;
    const auto number = nodeNumber(nodeText);
    if (!number)
        return number.error();
    Node& node = m_nodes[*number];
    if (node.line == 0)
        node.line = m_line;
    if (what == "cpus")
        return openList(ListKind::cpus, *number, rest);
    return readAmount(what == "size" ? node.size : node.movable, *number, what, rest);
}

NumactlReader::Fault NumactlReader::readAmount(std::optional<Amount>& amount, std::uint32_t node, std::string_view what,
                                               std::string_view rest)
{
    const auto words = scan::words(rest);
    const auto mb = words.size() == 2 && words[1] == "MB" ? scan::number(words[0]) : std::nullopt;
    if (!mb || *mb > kMaxNodeMb)
        return here(fmt::format("the {} of node {} is {}; expected a number from 0 to {} and MB", what, node,
                                scan::quoted(scan::trim(rest)), kMaxNodeMb));
    if (amount && amount->mb != *mb)
        return here(fmt::format("the {} of node {} is {} MB, but line {} says {} MB; expected one machine", what, node,
                                *mb, amount->line, amount->mb));
    if (!amount)
        amount = Amount{*mb, m_line};
    return std::nullopt;
}

NumactlReader::Fault NumactlReader::readDistanceRow(std::string_view nodeText, std::string_view rest)
{
    const auto number = nodeNumber(nodeText);
    if (!number)
        return number.error();
    return openList(ListKind::distanceRow, *number, rest);
}

NumactlReader::Fault NumactlReader::openList(ListKind kind, std::uint32_t node, std::string_view rest)
{
    m_open = OpenList{kind, node, Numbers{{}, m_line}};
    return appendNumbers(*m_open, rest);
}

NumactlReader::Fault NumactlReader::appendNumbers(OpenList& list, std::string_view text) const
{
    const bool isCpus = list.kind == ListKind::cpus;
    const bool isRow = list.kind == ListKind::distanceRow;
    const std::string_view what = isCpus ? "CPU" : isRow ? "distance" : "node";
    const std::uint64_t least = isRow ? kLocalDistance : 0;
    const std::uint64_t most = isCpus ? Machine::kMaxCpus - 1 : isRow ? kMaxDistance : Machine::kMaxNodes - 1;
    const std::size_t mostValues = isCpus ? Machine::kMaxCpus : Machine::kMaxNodes;
    for (std::string_view word : scan::words(text)) {
        const auto range = isCpus ? scan::range(word) : scan::range(word.substr(0, word.find('-')));
        const bool isWhole = range && (isCpus || word.find('-') == std::string_view::npos);
        if (!isWhole || range->first < least || range->last > most)
            return here(fmt::format("{} {}; expected numbers from {} to {}", what, scan::quoted(word), least, most));
        if (list.numbers.values.size() + (range->last - range->first) >= mostValues)
            return here(fmt::format("more than {} {} numbers in one list", mostValues, what));
        for (std::uint64_t value = range->first; value <= range->last; ++value)
            list.numbers.values.push_back(static_cast<std::uint32_t>(value));
    }
    return std::nullopt;
}

NumactlReader::Fault NumactlReader::closeList()
{
    if (!m_open)
        return std::nullopt;
    OpenList list = std::move(*m_open);
    m_open.reset();
    switch (list.kind) {
    case ListKind::cpus:
        return store(m_nodes[list.node].cpus, std::move(list.numbers),
                     fmt::format("the CPU list of node {}", list.node));
    case ListKind::distanceColumns:
        return store(m_columns, std::move(list.numbers), "the head of the distance table");
    case ListKind::distanceRow:
        return store(m_rows[list.node], std::move(list.numbers), fmt::format("the distance row of node {}", list.node));
    }
    return std::nullopt;
}

NumactlReader::Fault NumactlReader::store(std::optional<Numbers>& place, Numbers numbers, const std::string& what) const
{
    if (place && place->values != numbers.values)
        return at(numbers.line,
                  fmt::format("{} differs from the one in line {}; expected one machine", what, place->line));
    if (!place)
        place = std::move(numbers);
    return std::nullopt;
}

NumactlReader::Fault NumactlReader::addNodes(MachineSpec& spec) const
{
    if (m_nodes.empty())
        return at(0, "no line 'node 0 cpus: ...' found; expected the text that 'numactl -H' prints");
    if (m_available && m_available->nodes != m_nodes.size())
        return at(m_available->line, fmt::format("{} nodes available, but the text describes {}; expected as many",
                                                 m_available->nodes, m_nodes.size()));
    spec.nodes.resize(m_nodes.rbegin()->first + 1U);
    for (const auto& [number, node] : m_nodes) {
        if (!node.cpus)
            return at(node.line, fmt::format("no line 'node {} cpus: ...' found; expected one a node", number));
        if (!node.size)
            return at(node.line, fmt::format("no line 'node {} size: ... MB' found; expected one a node", number));
        const std::uint64_t movable = node.movable ? node.movable->mb : 0;
        if (movable > node.size->mb)
            return at(node.movable->line, fmt::format("{} MB of node {} are movable; expected at most its size, {} MB",
                                                      movable, number, node.size->mb));
        spec.nodes[number].online = true;
        spec.nodes[number].normal = mebibytes(node.size->mb - movable);
        spec.nodes[number].movable = mebibytes(movable);
    }
    return std::nullopt;
}

NumactlReader::Fault NumactlReader::addCpus(MachineSpec& spec) const
{
    std::map<std::uint32_t, std::uint32_t> owner;
    for (const auto& [number, node] : m_nodes) {
        for (std::uint32_t cpu : node.cpus->values) {
            const auto [place, isNew] = owner.emplace(cpu, number);
            if (!isNew && place->second == number)
                return at(node.cpus->line, fmt::format("CPU {} is named twice in node {}; expected once", cpu, number));
            if (!isNew)
                return at(node.cpus->line, fmt::format("CPU {} is in node {} and in node {}; expected one node a CPU",
                                                       cpu, place->second, number));
            spec.nodes[number].cpus.push_back(CpuId{cpu});
        }
    }
    return std::nullopt;
}

NumactlReader::Fault NumactlReader::checkRow(std::uint32_t node, const Numbers& row) const
{
    if (row.values.size() != m_columns->values.size())
        return at(row.line,
                  fmt::format("the distance row of node {} has {} numbers; expected {}, as in the head of the table",
                              node, row.values.size(), m_columns->values.size()));
    for (std::size_t i = 0; i < row.values.size(); ++i)
        if (m_columns->values[i] == node && row.values[i] != kLocalDistance)
            return at(row.line, fmt::format("the distance of node {} to itself is {}; expected {}", node, row.values[i],
                                            kLocalDistance));
    return std::nullopt;
}

NumactlReader::Fault NumactlReader::addDistances(MachineSpec& spec) const
{
    if (!m_columns && m_rows.empty())
        return std::nullopt;
    if (!m_columns)
        return at(m_rows.begin()->second->line,
                  "a distance row without the head 'node 0 1 ...'; expected it before the rows");
    std::vector<std::uint32_t> sorted = m_columns->values;
    std::sort(sorted.begin(), sorted.end());
    const bool isComplete = std::equal(sorted.begin(), sorted.end(), m_nodes.begin(), m_nodes.end(),
                                       [](std::uint32_t column, const auto& node) { return column == node.first; });
    if (!isComplete)
        return at(m_columns->line,
                  "the head of the distance table names other nodes than the lines above; expected each node once");

    const std::size_t count = spec.nodes.size();
    spec.distances.assign(count, std::vector<unsigned>(count, kRemoteDistance));
    for (std::size_t n = 0; n < count; ++n)
        spec.distances[n][n] = kLocalDistance;
    for (const auto& [number, node] : m_nodes) {
        const auto row = m_rows.find(number);
        if (row == m_rows.end() || !row->second)
            return at(m_columns->line, fmt::format("the distance row of node {} is missing", number));
        if (auto fault = checkRow(number, *row->second))
            return fault;
        for (std::size_t i = 0; i < m_columns->values.size(); ++i)
            spec.distances[number][m_columns->values[i]] = row->second->values[i];
    }
    for (const auto& [number, row] : m_rows)
        if (!m_nodes.contains(number))
            return at(row->line, fmt::format("a distance row of node {}, which has no other line", number));
    return std::nullopt;
}

} // namespace sheafscope
