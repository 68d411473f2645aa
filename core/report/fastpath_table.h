// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/statistics.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// A value, or the percentage to the base, as the fleet tool printed it. Negative is worse, whatever the unit.
struct FastpathCell {
    std::optional<double> value; ///< nothing: not run
    Mark mark = Mark::none;
    friend bool operator==(const FastpathCell&, const FastpathCell&) = default;
};

struct FastpathRow {
    std::string benchmark; ///< "perf/syscall"; of the row above where the table leaves it out
    std::string name;      ///< "fix_size_alloc_test: p:4, h:0, l:500000"
    std::string unit;      ///< "usec"; empty if there is none
    std::vector<FastpathCell> cells;
    friend bool operator==(const FastpathRow&, const FastpathRow&) = default;
};

/// One table: a machine in several kernels.
struct FastpathTable {
    std::string title;                ///< the last paragraph before it; may be empty
    std::vector<std::string> columns; ///< "6-19-0", "7-0-0-rc1", ...
    std::size_t base = 0;             ///< of the columns: its cells are values, those of the others percentages
    std::vector<FastpathRow> rows;
    friend bool operator==(const FastpathTable&, const FastpathTable&) = default;
};

/// Reads the reST grids that the fleet tool of the regression threads prints, also as they arrive by mail: quoted at
/// any depth, rows and rules cut at any column, blanks lost or doubled, text around them. The bars and rules alone say
/// where a cell is. Errors carry the line: no table, no column with "(base)", a row with cells too few or too many, a
/// cell that is neither a number nor a percentage.
Result<std::vector<FastpathTable>> parseFastpath(std::string_view text, const std::string& source);

/// The tables as lines that survive a mail.
std::string fastpathText(const std::vector<FastpathTable>& tables);

} // namespace sheafscope
