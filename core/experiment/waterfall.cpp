// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/waterfall.h"

#include <algorithm>

namespace sheafscope {

Waterfall::Range Waterfall::range() const
{
    constexpr double kSmallPart = 0.1;
    if (bars.empty())
        return {};
    // The ends of all bars; a whole bar's foot is the axis itself.
    double least = bars.front().to;
    double most = least;
    for (const WaterfallBar& bar : bars) {
        least = std::min({least, bar.to, bar.whiskerLow()});
        most = std::max({most, bar.to, bar.whiskerHigh()});
    }
    const double spread = most - least;
    if (least > 0 && spread > 0 && spread < kSmallPart * most)
        return {least - spread, most};
    Range range{std::min(least, 0.0), std::max(most, 0.0)};
    if (range.lower == range.upper)
        range.upper = range.lower + 1;
    return range;
}

} // namespace sheafscope
