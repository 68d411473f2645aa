// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// What an axis of a sweep changes.
enum class AxisKind : std::uint8_t {
    mechanism,    ///< "capacity", "max-full", "barn-nodes": as --set
    cacheSetting, ///< "maple_node.capacity": a setting of one cache from the start, as --at '0s: set ...'
    parameter,    ///< of the workload: "w", or "param.capacity" where a mechanism has the same name
    cpus,         ///< how many CPUs the machine has
    machine,
    era,
    seed
};

/// One thing that is varied, with the values it takes.
struct SweepAxis {
    AxisKind kind = AxisKind::mechanism;
    std::string name;                ///< as in tables: "max-full"
    std::vector<std::string> values; ///< as they are written; no two are the same, at least one
    friend bool operator==(const SweepAxis&, const SweepAxis&) = default;

    /// Every value is a number, each larger than the one before.
    [[nodiscard]] bool isNumeric() const;
    /// Numeric, all above 0, and the steps grow with the values: to be drawn on a logarithmic scale.
    [[nodiscard]] bool isGeometric() const;
    /// Numeric: the values.
    [[nodiscard]] std::vector<double> numbers() const;
};

inline constexpr std::size_t kMostAxisValues = 10'000;

/// Reads NAME=VALUE,VALUE,... where a value is also a range:
///     a..b       whole numbers: all of them if there are at most 17, else a, 2a, 4a ... and b; eras: all from a to b
///     a..b:s     a, a+s, a+2s ... up to b
///     a..b:xF    a, a*F, a*F^2 ... and b; whole numbers where the ends are whole
/// '_' and '-' are the same in names of mechanisms. Errors name --vary and what was expected: unknown names, no value,
/// a range that runs backwards, too many values, a value twice.
Result<SweepAxis> parseAxis(std::string_view text, const std::string& workload);

} // namespace sheafscope
