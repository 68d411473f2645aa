// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/metric.h"

#include <optional>
#include <span>

namespace sheafscope {

/// Of the runs of one cell; as the fleet tool of the regression threads computes it.
struct Summary {
    unsigned n = 0;
    double mean = 0;
    double deviation = 0;       ///< sample standard deviation (n - 1); 0 if n < 2
    std::optional<double> ci95; ///< half width of the 95 % interval, t(0.975, n-1) s / sqrt(n); none if n < 2
    double minimum = 0;
    double maximum = 0;
    double median = 0;
    /// deviation / mean; 0 where the mean is 0.
    [[nodiscard]] double cv() const;
    friend bool operator==(const Summary&, const Summary&) = default;
};

/// Nothing for no values or where one is not finite.
std::optional<Summary> summarize(std::span<const double> values);

enum class Mark : std::uint8_t { none, regression, improvement };

/// Only where the two 95 % intervals do not overlap; none if one has no interval.
Mark markOf(const Summary& base, const Summary& other, Better better);

/// In percent, negative is worse: (other - base) / base, or (base - other) / base where lower is better. Nothing where
/// the base is 0.
std::optional<double> changePercent(double base, double other, Better better);

/// Student's t at 0.975 for `degrees` >= 1.
double studentT975(unsigned degrees);

} // namespace sheafscope
