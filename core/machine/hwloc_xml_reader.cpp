// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/hwloc_xml_reader.h"

#include "core/machine/hwloc_import.h"
#include "core/machine/hwloc_info.h"
#include "core/machine/text_scan.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr std::uint64_t kMostDistance = 0xffff;
constexpr std::uint64_t kMeansLatency = 4; ///< HWLOC_DISTANCES_KIND_MEANS_LATENCY
constexpr std::uint64_t kAnyNumber = ~std::uint64_t{0};

/// hwloc's spelling of a set: 32-bit words in hexadecimal, the highest first, empty words are zero:
/// "0x00000001,,0x0000ffff".
std::optional<std::vector<bool>> parseSet(std::string_view text, std::size_t limit)
{
    const auto wordCount = static_cast<std::size_t>(std::count(text.begin(), text.end(), ',')) + 1;
    if (wordCount > limit / 32)
        return std::nullopt;
    std::vector<bool> set(wordCount * 32);
    for (std::size_t index = wordCount; index-- > 0;) {
        std::string_view word = text.substr(0, text.find(','));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (word.starts_with("0x"))
            word.remove_prefix(2);
        std::uint32_t bits = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), bits, 16);
        if (!word.empty() && (error != std::errc{} || end != word.data() + word.size()))
            return std::nullopt;
        for (std::size_t bit = 0; bit < 32; ++bit)
            set[index * 32 + bit] = ((bits >> bit) & 1U) != 0;
    }
    return set;
}

} // namespace

Result<MachineSpec> machineFromHwlocXml(std::string_view xml, const std::string& sourceName)
{
    return HwlocXmlReader(xml, sourceName).read();
}

Result<MachineSpec> HwlocXmlReader::read()
{
    m_spec.name = m_source;
    for (;;) {
        const auto event = m_scanner.next();
        if (!event)
            return tl::unexpected(event.error());
        Fault fault;
        switch (event->kind) {
        case XmlScanner::Kind::open:
            fault = readOpen(*event);
            break;
        case XmlScanner::Kind::close:
            fault = readClose(*event);
            break;
        case XmlScanner::Kind::text:
            fault = readText(*event);
            break;
        case XmlScanner::Kind::end:
            if (!m_hasTopology)
                return tl::unexpected(at(event->line, "no <topology>; expected what 'lstopo --of xml' prints"));
            for (auto finish : {&HwlocXmlReader::finishCpus, &HwlocXmlReader::finishDistances})
                if (auto last = (this->*finish)())
                    return tl::unexpected(*last);
            return std::move(m_spec);
        }
        if (fault)
            return tl::unexpected(*fault);
    }
}

HwlocXmlReader::Fault HwlocXmlReader::readOpen(const Event& event)
{
    if (!m_hasTopology)
        return readTopology(event);
    if (event.name == "object")
        return readObject(event);
    if (event.name == "info")
        return readInfo(event);
    if (event.name == "distances2")
        return readDistances(event);
    if (m_isInDistances && event.name == "indexes")
        m_collecting = Collecting::indexes;
    if (m_isInDistances && event.name == "u64values")
        m_collecting = Collecting::values;
    return std::nullopt;
}

HwlocXmlReader::Fault HwlocXmlReader::readClose(const Event& event)
{
    if (event.name == "object")
        m_objects.pop_back();
    if (event.name == "distances2")
        m_isInDistances = false;
    if (event.name == "indexes" || event.name == "u64values")
        m_collecting = Collecting::nothing;
    return std::nullopt;
}

HwlocXmlReader::Fault HwlocXmlReader::readTopology(const Event& event)
{
    const std::string_view version = event.attribute("version").value_or("1");
    if (event.name != "topology")
        return at(event.line, fmt::format("<{}>; expected <topology>, as 'lstopo --of xml' prints it", event.name));
    if (!version.starts_with("2.") && !version.starts_with("3."))
        return at(event.line,
                  fmt::format("hwloc XML of version {}; expected 2.0 or later (convert it: lstopo -i old.xml new.xml)",
                              scan::quoted(version)));
    m_hasTopology = true;
    return std::nullopt;
}

Result<std::uint64_t> HwlocXmlReader::number(const Event& event, std::string_view key, std::uint64_t limit) const
{
    const auto text = event.attribute(key);
    const auto value = text ? scan::number(*text) : std::nullopt;
    if (!value || *value >= limit)
        return tl::unexpected(
            at(event.line, fmt::format("{}={} of <{}>; expected a number below {}", key,
                                       text ? scan::quoted(*text) : std::string("(missing)"), event.name, limit)));
    return *value;
}

HwlocXmlReader::Fault HwlocXmlReader::readObject(const Event& event)
{
    const auto type = event.attribute("type");
    if (!type)
        return at(event.line, "<object> without a type");
    m_objects.push_back(*type == "Machine" ? Object::machine : *type == "NUMANode" ? Object::node : Object::other);
    if (*type == "NUMANode")
        return readNode(event);
    if (*type == "PU")
        return readCpu(event);
    return std::nullopt;
}

Result<std::vector<bool>> HwlocXmlReader::cpuSet(const Event& event) const
{
    const auto text = event.attribute("cpuset");
    auto set = text ? parseSet(*text, Machine::kMaxCpus) : std::nullopt;
    if (!set)
        return tl::unexpected(
            at(event.line, fmt::format("cpuset={} of a NUMA node; expected hexadecimal words of CPUs 0 to {}",
                                       text ? scan::quoted(*text) : std::string("(missing)"), Machine::kMaxCpus - 1)));
    return std::move(*set);
}

HwlocXmlReader::Fault HwlocXmlReader::readNode(const Event& event)
{
    const auto index = number(event, "os_index", Machine::kMaxNodes);
    auto cpus = cpuSet(event);
    const auto memory = event.attribute("local_memory") ? number(event, "local_memory", kAnyNumber) : std::uint64_t{0};
    if (!index || !cpus || !memory)
        return !index ? index.error() : !cpus ? cpus.error() : memory.error();
    const auto node = static_cast<std::uint32_t>(*index);
    if (m_spec.nodes.size() <= node)
        m_spec.nodes.resize(node + 1U);
    if (m_spec.nodes[node].online)
        return at(event.line, fmt::format("NUMA node {} a second time; expected once", node));
    m_spec.nodes[node].online = true;
    m_spec.nodes[node].normal = {*memory};
    m_lastNode = node;
    m_reaches.push_back(NodeReach{node, std::move(*cpus)});
    if (event.attribute("gp_index"))
        if (const auto gpIndex = number(event, "gp_index", kAnyNumber))
            m_nodeOfGpIndex[*gpIndex] = node;
    return std::nullopt;
}

HwlocXmlReader::Fault HwlocXmlReader::readCpu(const Event& event)
{
    const auto index = number(event, "os_index", Machine::kMaxCpus);
    if (!index)
        return index.error();
    m_hasCpu.resize(Machine::kMaxCpus);
    if (m_hasCpu[*index])
        return at(event.line, fmt::format("CPU {} a second time; expected once", *index));
    m_hasCpu[*index] = true;
    m_cpus.push_back(static_cast<std::uint32_t>(*index));
    return std::nullopt;
}

HwlocXmlReader::Fault HwlocXmlReader::readInfo(const Event& event)
{
    const auto key = event.attribute("name");
    const auto value = event.attribute("value");
    if (!key || !value || m_objects.empty())
        return std::nullopt;
    if (m_objects.back() == Object::machine) {
        if (*key == hwlocinfo::kName)
            m_spec.name = scan::printable(*value);
        if (*key == hwlocinfo::kTitle)
            m_spec.title = scan::printable(*value);
        if (*key == hwlocinfo::kHaveMemorylessNodes)
            m_spec.haveMemorylessNodes = *value == "1";
    }
    if (m_objects.back() == Object::node && *key == hwlocinfo::kMovableBytes) {
        NodeSpec& node = m_spec.nodes[m_lastNode];
        const Bytes memory = node.normal + node.movable;
        const auto movable = scan::number(*value);
        if (!movable || *movable > memory.v)
            return at(event.line,
                      fmt::format("{} bytes of NUMA node {} are movable; expected a number up to its memory, {}",
                                  scan::quoted(*value), m_lastNode, memory.v));
        node.movable = {*movable};
        node.normal = memory - node.movable;
    }
    return std::nullopt;
}

HwlocXmlReader::Fault HwlocXmlReader::readDistances(const Event& event)
{
    if (event.attribute("type") != "NUMANode" || m_distances)
        return std::nullopt;
    const auto kind = number(event, "kind", kAnyNumber);
    const auto count = number(event, "nbobjs", Machine::kMaxNodes + 1);
    if (!kind || !count)
        return !kind ? kind.error() : count.error();
    if ((*kind & kMeansLatency) == 0)
        return std::nullopt;
    m_distances = Distances{{}, {}, *count, event.attribute("indexing") == "gp", event.line};
    m_isInDistances = true;
    return std::nullopt;
}

HwlocXmlReader::Fault HwlocXmlReader::readText(const Event& event)
{
    if (m_collecting == Collecting::nothing)
        return std::nullopt;
    auto& list = m_collecting == Collecting::indexes ? m_distances->indexes : m_distances->values;
    const std::uint64_t most = m_distances->count * (m_collecting == Collecting::indexes ? 1 : m_distances->count);
    for (std::string_view word : scan::words(event.text)) {
        const auto value = scan::number(word);
        if (!value || list.size() >= most)
            return at(event.line, fmt::format("{} in the distances of {} NUMA nodes; expected {} numbers",
                                              scan::quoted(word), m_distances->count, most));
        list.push_back(*value);
    }
    return std::nullopt;
}

HwlocXmlReader::Fault HwlocXmlReader::finishCpus()
{
    if (const auto lost = assignCpus(m_spec, std::move(m_reaches), std::move(m_cpus)))
        return at(0, fmt::format("CPU {} is in no NUMA node's cpuset; expected one node a CPU", *lost));
    return std::nullopt;
}

HwlocXmlReader::Fault HwlocXmlReader::finishDistances()
{
    if (!m_distances)
        return std::nullopt;
    const Distances& table = *m_distances;
    if (table.indexes.size() != table.count || table.values.size() != table.count * table.count)
        return at(table.line,
                  fmt::format("{} indexes and {} values in the distances of {} NUMA nodes; expected {} and {}",
                              table.indexes.size(), table.values.size(), table.count, table.count,
                              table.count * table.count));
    std::vector<std::size_t> nodes;
    for (std::uint64_t index : table.indexes) {
        const auto place = m_nodeOfGpIndex.find(index);
        const std::uint64_t node = !table.isByGpIndex               ? index
                                   : place != m_nodeOfGpIndex.end() ? place->second
                                                                    : kAnyNumber;
        if (node >= m_spec.nodes.size())
            return at(table.line, fmt::format("the distances name NUMA node {}, which does not exist", index));
        nodes.push_back(node);
    }
    m_spec.distances.assign(m_spec.nodes.size(), std::vector<unsigned>(m_spec.nodes.size(), kRemoteDistance));
    for (std::size_t n = 0; n < m_spec.nodes.size(); ++n)
        m_spec.distances[n][n] = kLocalDistance;
    for (std::size_t i = 0; i < table.values.size(); ++i) {
        if (table.values[i] > kMostDistance)
            return at(table.line,
                      fmt::format("a distance of {}; expected numbers like those of numactl -H", table.values[i]));
        m_spec.distances[nodes[i / table.count]][nodes[i % table.count]] = static_cast<unsigned>(table.values[i]);
    }
    return std::nullopt;
}

} // namespace sheafscope
