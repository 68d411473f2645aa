// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ascii_plots.h"

#include "core/report/mail_text.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr std::size_t kStripColumns = 48;
constexpr std::size_t kStripLabel = kMailTableColumns - kStripColumns - 2;

/// Where a value is on the axis of a row. Intervals may reach beyond its ends.
class StripAxis {
public:
    explicit StripAxis(const ReportRow& row) : m_least(row.range().first), m_most(row.range().second) {}
    [[nodiscard]] std::size_t column(double value) const
    {
        constexpr double kLast = kStripColumns - 1;
        if (m_least == m_most)
            return kStripColumns / 2;
        const double share = std::clamp((value - m_least) / (m_most - m_least), 0.0, 1.0);
        return static_cast<std::size_t>(std::lround(share * kLast));
    }
    [[nodiscard]] double least() const { return m_least; }
    [[nodiscard]] double most() const { return m_most; }

private:
    double m_least;
    double m_most;
};

std::string runsStrip(const StripAxis& axis, const std::vector<double>& runs)
{
    std::vector<unsigned> counts(kStripColumns);
    for (const double value : runs)
        ++counts[axis.column(value)];
    std::string strip;
    for (const unsigned count : counts)
        strip += count == 0 ? ' ' : count == 1 ? 'x' : count < 10 ? static_cast<char>('0' + count) : '#';
    return strip;
}

std::string intervalStrip(const StripAxis& axis, const Summary& summary)
{
    std::string strip(kStripColumns, ' ');
    if (summary.ci95) {
        const std::size_t from = axis.column(summary.mean - *summary.ci95);
        const std::size_t to = axis.column(summary.mean + *summary.ci95);
        std::fill(strip.begin() + static_cast<std::ptrdiff_t>(from), strip.begin() + static_cast<std::ptrdiff_t>(to),
                  '_');
        strip[from] = '|';
        strip[to] = '|';
    }
    strip[axis.column(summary.mean)] = 'A';
    return strip;
}

} // namespace

std::vector<std::string> stripPlot(const ComparisonReport& report, const ReportRow& row)
{
    const StripAxis axis(row);
    std::vector<std::string> lines;
    const auto strip = [&](const std::string& label, const std::string& cells) {
        lines.push_back(fmt::format("{:<{}}|{}|", label, kStripLabel, cells));
    };
    for (std::size_t era = 0; era < row.cells.size(); ++era) {
        const ReportCell& cell = row.cells[era];
        if (!cell.summary)
            continue;
        std::string label = asciiText(report.eraTitle(era));
        if (label.size() >= kStripLabel) {
            lines.push_back(label.substr(0, kMailTableColumns));
            label.assign(1, '.');
        }
        strip(label, runsStrip(axis, cell.runs));
        strip(".", intervalStrip(axis, *cell.summary));
    }
    const ValueForm form(row);
    const std::string least = form(axis.least());
    const std::string most = form(axis.most());
    const std::size_t room = kStripColumns + 2 - std::min(least.size(), kStripColumns);
    lines.push_back(fmt::format("{:<{}}{}{:>{}}", "axis", kStripLabel, least, most, room));
    return lines;
}

std::string stripLegend()
{
    return "Strips: x is a run, 2 to 9 that many, # more; |__A__| is the 95% interval and the mean.";
}

std::vector<std::string> histogram(const std::vector<double>& values)
{
    constexpr std::size_t kMostBins = 12;
    constexpr std::size_t kBar = 36;
    if (values.empty())
        return {};
    const auto [least, most] = std::ranges::minmax(values);
    // Sturges' rule, as R and many others.
    const auto wanted = static_cast<std::size_t>(std::ceil(std::log2(static_cast<double>(values.size())))) + 1;
    const std::size_t bins = least == most ? 1 : std::min(kMostBins, wanted);
    const double width = (most - least) / static_cast<double>(bins);
    std::vector<std::size_t> counts(bins);
    for (const double value : values) {
        const auto bin = width > 0 ? static_cast<std::size_t>((value - least) / width) : 0;
        ++counts[std::min(bin, bins - 1)];
    }
    const std::size_t tallest = *std::ranges::max_element(counts);
    const ValueForm form(std::max(std::abs(least), std::abs(most)));
    std::vector<std::string> lines;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const std::size_t bar = (counts[bin] * kBar + tallest - 1) / tallest;
        lines.push_back(fmt::format("from {:<14}| {}{}{}", form(least + width * static_cast<double>(bin)),
                                    std::string(bar, '#'), bar == 0 ? "" : " ", counts[bin]));
    }
    return lines;
}

} // namespace sheafscope
