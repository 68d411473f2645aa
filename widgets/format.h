// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <span>
#include <string_view>

/// Every number that people read goes through here. Always the C locale, so that captures are the same everywhere:
/// a point as decimal sign, thin spaces between groups of three digits, a no-break space before the unit.
namespace sheafscope {

/// Text of core, which is UTF-8.
[[nodiscard]] QString fromCore(std::string_view text);
/// "8 412 377".
[[nodiscard]] QString formatCount(std::uint64_t value);
/// "1.2 M" from a million on, else as formatCount of the rounded value; one decimal below 10 unless whole. For axes and
/// labels where width is dear. NaN: "–".
[[nodiscard]] QString formatCompact(double value);
/// IEC units, three significant digits at most: "0 B", "832 B", "4.6 MiB", "41.9 GiB", "257 GiB".
[[nodiscard]] QString formatBytes(Bytes value);
/// Per second, of model time: "31 204 /s", "0.4 /s". NaN: "–".
[[nodiscard]] QString formatRate(double perSecond);
/// As formatRate with the unit before the stroke: "54 075 ops/s".
[[nodiscard]] QString formatRate(double perSecond, const QString& unit);
/// A rounded count, NaN: "–"; for levels that come as floating point.
[[nodiscard]] QString formatLevel(double value);
/// Bytes likewise; negative values are 0.
[[nodiscard]] QString formatByteLevel(double bytes);
/// Share 0..1 as "55 %", "9.5 %", "< 0.1 %"; 0 is "0 %", exactly 1 only is "100 %". NaN (0 of 0): "–".
[[nodiscard]] QString formatPercent(double share);
/// A point in model time, two decimals below an hour: "128.41 s"; then "1 h 02 min 05 s".
[[nodiscard]] QString formatModelTime(double seconds);
/// A length of time in words of at most two units: "9.2 s", "2 min 14 s", "1 h 5 min".
[[nodiscard]] QString formatSpan(double seconds);
/// A short cost: "830 ns", "3.4 ms", "12 µs", "1.5 s".
[[nodiscard]] QString formatCost(std::chrono::nanoseconds value);
/// Node numbers folded to ranges: "1–3, 5–7". `nodes` ascending. Empty: "".
[[nodiscard]] QString formatNodeList(std::span<const NodeId> nodes);
/// "node 3" / "nodes 1–3, 5".
[[nodiscard]] QString formatNodes(std::span<const NodeId> nodes);
/// CPU numbers folded as in formatNodeList.
[[nodiscard]] QString formatCpuList(std::span<const CpuId> cpus);

} // namespace sheafscope
