// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/knee.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace sheafscope {

std::optional<std::size_t> kneeOf(std::span<const double> x, std::span<const double> y, Better better, Scale scale)
{
    constexpr double kLeastBend = 0.1;
    constexpr std::size_t kFewest = 3;
    if (x.size() != y.size() || x.size() < kFewest)
        return std::nullopt;
    const double sign = better == Better::lower ? -1 : 1;
    std::size_t best = 0;
    for (std::size_t i = 1; i < y.size(); ++i)
        if (sign * (y[i] - y[best]) > 0)
            best = i;
    const double wholeGain = sign * (y[best] - y[0]);
    if (wholeGain <= 0)
        return std::nullopt;
    const auto drawn = [&](std::size_t i) { return scale == Scale::logarithmic ? std::log(x[i]) : x[i]; };
    const double width = drawn(x.size() - 1) - drawn(0);
    std::optional<std::size_t> knee;
    double farthest = kLeastBend;
    for (std::size_t i = 1; i <= best; ++i) {
        const double bend = sign * (y[i] - y[0]) / wholeGain - (drawn(i) - drawn(0)) / width;
        if (bend > farthest) {
            farthest = bend;
            knee = i;
        }
    }
    return knee;
}

} // namespace sheafscope
