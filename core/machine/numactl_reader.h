// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/machine/machine.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// The work behind parseNumactl(): takes a text line by line, collects what each line says, and puts it together at the
/// end. One reader reads one text.
class NumactlReader {
public:
    explicit NumactlReader(std::string sourceName) : m_source(std::move(sourceName)) {}
    Result<MachineSpec> read(std::string_view text);

private:
    using Fault = std::optional<Error>;
    enum class ListKind : std::uint8_t { cpus, distanceColumns, distanceRow };

    struct Numbers {
        std::vector<std::uint32_t> values;
        unsigned line = 0;
    };
    struct Amount {
        std::uint64_t mb = 0;
        unsigned line = 0;
    };
    struct Count {
        std::uint64_t nodes = 0;
        unsigned line = 0;
    };
    struct Node {
        std::optional<Numbers> cpus;
        std::optional<Amount> size;
        std::optional<Amount> movable;
        unsigned line = 0; ///< where it was first named
    };
    /// A list that the following lines may go on with.
    struct OpenList {
        ListKind kind = ListKind::cpus;
        std::uint32_t node = 0;
        Numbers numbers;
    };

    Fault readLine(std::string_view line);
    void readHeader(std::string_view comment);
    Fault readAvailable(std::string_view rest);
    Fault readNodeLine(std::string_view nodeText, std::string_view what, std::string_view rest);
    Fault readDistanceRow(std::string_view nodeText, std::string_view rest);
    Fault readAmount(std::optional<Amount>& amount, std::uint32_t node, std::string_view what, std::string_view rest);
    Fault openList(ListKind kind, std::uint32_t node, std::string_view rest);
    Fault appendNumbers(OpenList& list, std::string_view text) const;
    Fault closeList();
    Fault store(std::optional<Numbers>& place, Numbers numbers, const std::string& what) const;
    [[nodiscard]] Result<std::uint32_t> nodeNumber(std::string_view text) const;
    [[nodiscard]] Error at(unsigned line, std::string message) const;
    [[nodiscard]] Error here(std::string message) const { return at(m_line, std::move(message)); }

    Fault addNodes(MachineSpec& spec) const;
    Fault addCpus(MachineSpec& spec) const;
    Fault addDistances(MachineSpec& spec) const;
    [[nodiscard]] Fault checkRow(std::uint32_t node, const Numbers& row) const;

    std::string m_source;
    unsigned m_line = 0;
    bool m_isInDistances = false;
    std::optional<OpenList> m_open;
    std::optional<std::string> m_name;
    std::optional<std::string> m_title;
    bool m_haveMemorylessNodes = false;
    std::optional<Count> m_available;
    std::map<std::uint32_t, Node> m_nodes;
    std::optional<Numbers> m_columns;
    std::map<std::uint32_t, std::optional<Numbers>> m_rows;
};

} // namespace sheafscope
