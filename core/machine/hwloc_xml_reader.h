// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/machine/cpu_owner.h"
#include "core/machine/machine.h"
#include "core/machine/xml_scan.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// The work behind machineFromHwlocXml(): reads the objects Machine, NUMANode and PU and the table of NUMA latencies,
/// whatever else the file holds. One reader reads one text.
class HwlocXmlReader {
public:
    HwlocXmlReader(std::string_view xml, const std::string& sourceName)
        : m_scanner(xml, sourceName), m_source(sourceName)
    {
    }
    Result<MachineSpec> read();

private:
    using Fault = std::optional<Error>;
    using Event = XmlScanner::Event;
    enum class Object : std::uint8_t { machine, node, other };

    struct Distances {
        std::vector<std::uint64_t> indexes;
        std::vector<std::uint64_t> values;
        std::uint64_t count = 0;
        bool isByGpIndex = false;
        unsigned line = 0;
    };
    /// Where text is to be collected while inside <indexes> or <u64values>.
    enum class Collecting : std::uint8_t { nothing, indexes, values };

    Fault readOpen(const Event& event);
    Fault readClose(const Event& event);
    Fault readText(const Event& event);
    Fault readTopology(const Event& event);
    Fault readObject(const Event& event);
    Fault readNode(const Event& event);
    Fault readCpu(const Event& event);
    Fault readInfo(const Event& event);
    Fault readDistances(const Event& event);
    Fault finishCpus();
    Fault finishDistances();
    [[nodiscard]] Result<std::uint64_t> number(const Event& event, std::string_view key, std::uint64_t limit) const;
    [[nodiscard]] Result<std::vector<bool>> cpuSet(const Event& event) const;
    [[nodiscard]] Error at(unsigned line, std::string message) const
    {
        return Error{m_source, line, std::move(message)};
    }

    XmlScanner m_scanner;
    std::string m_source;
    MachineSpec m_spec;
    bool m_hasTopology = false;
    std::vector<Object> m_objects; ///< those that are open
    std::uint32_t m_lastNode = 0;
    std::vector<NodeReach> m_reaches;
    std::map<std::uint64_t, std::uint32_t> m_nodeOfGpIndex;
    std::vector<bool> m_hasCpu;
    std::vector<std::uint32_t> m_cpus;
    std::optional<Distances> m_distances;
    bool m_isInDistances = false;
    Collecting m_collecting = Collecting::nothing;
};

} // namespace sheafscope
