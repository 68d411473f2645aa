// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/metric.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace sheafscope {

enum class Scale : std::uint8_t { linear, logarithmic };

/// Said wherever a knee is marked.
inline constexpr std::string_view kKneeRule =
    "knee: where the share of the gain (0 at the first value, 1 at the best) is farthest ahead of the share of the "
    "axis (as drawn); none if it is less than a tenth ahead";

/// Where more of `x` begins to bring little more of `y`, by kKneeRule; the place in the spans. `x` ascends, above 0 for
/// the logarithmic scale. What comes after the best value is not looked at. Nothing for fewer than three values or
/// where the first is the best.
std::optional<std::size_t> kneeOf(std::span<const double> x, std::span<const double> y, Better better, Scale scale);

} // namespace sheafscope
