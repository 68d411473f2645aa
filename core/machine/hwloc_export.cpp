// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/hwloc_import.h"
#include "core/machine/hwloc_info.h"
#include "core/machine/text_scan.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <hwloc.h>
#include <memory>

namespace sheafscope {
namespace {

/// A set of CPU or node numbers in hwloc's spelling, "0x0000000f".
class Set {
public:
    Set() : m_bits(hwloc_bitmap_alloc(), &hwloc_bitmap_free) {}
    void add(unsigned number) { hwloc_bitmap_set(m_bits.get(), number); }
    [[nodiscard]] std::string text() const
    {
        char* raw = nullptr;
        hwloc_bitmap_asprintf(&raw, m_bits.get());
        const std::unique_ptr<char, decltype(&std::free)> owner(raw, &std::free);
        return raw;
    }

private:
    std::unique_ptr<hwloc_bitmap_s, decltype(&hwloc_bitmap_free)> m_bits;
};

std::string escaped(std::string_view text)
{
    std::string out;
    for (char c : scan::printable(text)) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

class Writer {
public:
    explicit Writer(const Machine& machine) : m_machine(machine) {}

    std::string write()
    {
        m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE topology SYSTEM \"hwloc2.dtd\">\n<topology "
                "version=\"2.0\">\n";
        openMachine();
        for (std::uint32_t n : nodesInHwlocOrder())
            writeNode(n);
        m_out += "  </object>\n";
        writeDistances();
        m_out += "</topology>\n";
        return std::move(m_out);
    }

private:
    /// hwloc wants children sorted by their first CPU, and those without CPUs last.
    [[nodiscard]] std::vector<std::uint32_t> nodesInHwlocOrder() const
    {
        std::vector<std::uint32_t> nodes = onlineNodes();
        const auto firstCpu = [this](std::uint32_t n) {
            const auto& cpus = m_machine.node(NodeId{n}).cpus;
            return cpus.empty() ? CpuId{} : *std::min_element(cpus.begin(), cpus.end());
        };
        std::stable_sort(nodes.begin(), nodes.end(), [&](auto a, auto b) { return firstCpu(a) < firstCpu(b); });
        return nodes;
    }

    [[nodiscard]] std::vector<std::uint32_t> onlineNodes() const
    {
        std::vector<std::uint32_t> nodes;
        for (std::uint32_t n = 0; n < m_machine.nodeCount(); ++n)
            if (m_machine.isOnline(NodeId{n}))
                nodes.push_back(n);
        return nodes;
    }

    void openObject(int depth, std::string_view type, const Set& cpus, const Set& nodes, std::string_view more,
                    bool isEmpty)
    {
        const std::string cpuText = cpus.text();
        const std::string nodeText = nodes.text();
        m_out += fmt::format(
            "{:{}}<object type=\"{}\" cpuset=\"{}\" complete_cpuset=\"{}\" nodeset=\"{}\" complete_nodeset=\"{}\" "
            "gp_index=\"{}\"{}{}>\n",
            "", depth * 2, type, cpuText, cpuText, nodeText, nodeText, ++m_lastIndex, more, isEmpty ? "/" : "");
    }

    void writeInfo(int depth, const char* name, std::string_view value)
    {
        m_out += fmt::format("{:{}}<info name=\"{}\" value=\"{}\"/>\n", "", depth * 2, name, escaped(value));
    }

    void openMachine()
    {
        Set cpus;
        Set nodes;
        for (std::uint32_t n : onlineNodes())
            nodes.add(n);
        for (unsigned cpu = 0; cpu < m_machine.cpuCount(); ++cpu)
            cpus.add(cpu);
        openObject(
            1, "Machine", cpus, nodes,
            fmt::format(" os_index=\"0\" allowed_cpuset=\"{}\" allowed_nodeset=\"{}\"", cpus.text(), nodes.text()),
            false);
        writeInfo(2, hwlocinfo::kName, m_machine.name());
        if (!m_machine.title().empty())
            writeInfo(2, hwlocinfo::kTitle, m_machine.title());
        if (m_machine.spec().haveMemorylessNodes)
            writeInfo(2, hwlocinfo::kHaveMemorylessNodes, "1");
    }

    void writeNode(std::uint32_t n)
    {
        const NodeSpec& node = m_machine.node(NodeId{n});
        Set self;
        Set cpus;
        self.add(n);
        for (CpuId cpu : node.cpus)
            cpus.add(cpu.v);
        // A group of its own, also without CPUs: directly below the machine a node would get all CPUs.
        openObject(2, "Group", cpus, self, " kind=\"1001\" subkind=\"0\"", false);
        const Bytes memory = node.normal + node.movable;
        std::string more = fmt::format(" os_index=\"{}\"", n);
        if (memory.v != 0)
            more += fmt::format(" local_memory=\"{}\"", memory.v);
        openObject(3, "NUMANode", cpus, self, more, false);
        if (node.movable.v != 0)
            writeInfo(4, hwlocinfo::kMovableBytes, fmt::format("{}", node.movable.v));
        m_out += "      </object>\n";
        std::vector<CpuId> sorted = node.cpus;
        std::sort(sorted.begin(), sorted.end());
        for (CpuId cpu : sorted)
            writeCpu(cpu, self);
        m_out += "    </object>\n";
    }

    void writeCpu(CpuId cpu, const Set& node)
    {
        Set self;
        self.add(cpu.v);
        openObject(3, "Core", self, node, fmt::format(" os_index=\"{}\"", cpu.v), false);
        openObject(4, "PU", self, node, fmt::format(" os_index=\"{}\"", cpu.v), true);
        m_out += "      </object>\n";
    }

    void writeDistances()
    {
        const std::vector<std::uint32_t> nodes = onlineNodes();
        if (nodes.size() < 2)
            return;
        std::string indexes;
        std::string values;
        for (std::uint32_t from : nodes) {
            indexes += fmt::format("{} ", from);
            for (std::uint32_t to : nodes)
                values += fmt::format("{} ", m_machine.distance(NodeId{from}, NodeId{to}));
        }
        m_out += fmt::format(
            "  <distances2 type=\"NUMANode\" nbobjs=\"{}\" kind=\"5\" name=\"NUMALatency\" indexing=\"os\">\n"
            "    <indexes length=\"{}\">{}</indexes>\n    <u64values length=\"{}\">{}</u64values>\n"
            "  </distances2>\n",
            nodes.size(), indexes.size(), indexes, values.size(), values);
    }

    const Machine& m_machine;
    std::string m_out;
    unsigned m_lastIndex = 0;
};

} // namespace

std::string toHwlocXml(const Machine& machine)
{
    return Writer(machine).write();
}

} // namespace sheafscope
