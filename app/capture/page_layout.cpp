// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/page_layout.h"

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr qreal kPageMargin = 8;
constexpr qreal kPanelGap = 6;
constexpr qreal kCountersShare = 0.29;
constexpr qreal kLeastCountersWidth = 400; // below it names are cut
constexpr qreal kTopShare = 0.6;
constexpr qreal kTimelineHeight = 84;

QRectF wholeUnits(qreal left, qreal top, qreal right, qreal bottom)
{
    return {QPointF(std::round(left), std::round(top)), QPointF(std::round(right), std::round(bottom))};
}

} // namespace

std::vector<PlacedPanel> placePanels(const PanelSet& panels, const QRectF& area)
{
    const QRectF inner = area.adjusted(kPageMargin, kPageMargin, -kPageMargin, -kPageMargin);
    const qreal plotsBottom = inner.bottom() - kTimelineHeight - kPanelGap;
    const qreal topBottom = inner.top() + (plotsBottom - inner.top()) * kTopShare;
    const qreal countersLeft = inner.right() - std::max(inner.width() * kCountersShare, kLeastCountersWidth);

    std::vector<PlacedPanel> placed;
    placed.push_back(
        {&panels.at("machine"), wholeUnits(inner.left(), inner.top(), countersLeft - kPanelGap, topBottom)});
    placed.push_back({&panels.at("counters"), wholeUnits(countersLeft, inner.top(), inner.right(), topBottom)});
    const char* const plots[] = {"sheaf-fill", "barn-exchanges", "partial-slabs", "node-memory"};
    const qreal plotWidth = (inner.width() - 3 * kPanelGap) / 4;
    for (int i = 0; i < 4; ++i) {
        const qreal left = inner.left() + i * (plotWidth + kPanelGap);
        placed.push_back(
            {&panels.at(plots[i]), wholeUnits(left, topBottom + kPanelGap, left + plotWidth, plotsBottom)});
    }
    placed.push_back(
        {&panels.at("timeline"), wholeUnits(inner.left(), plotsBottom + kPanelGap, inner.right(), inner.bottom())});
    return placed;
}

std::vector<PlacedPanel> placeChosen(const std::vector<Panel*>& panels, const QRectF& area)
{
    const QRectF inner = area.adjusted(kPageMargin, kPageMargin, -kPageMargin, -kPageMargin);
    const auto count = panels.size();
    const auto rows = static_cast<std::size_t>(
        std::max(1.0, std::round(std::sqrt(static_cast<double>(count) * inner.height() / inner.width()))));
    const qreal height = (inner.height() - static_cast<qreal>(rows - 1) * kPanelGap) / static_cast<qreal>(rows);
    std::vector<PlacedPanel> placed;
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t first = row * count / rows;
        const std::size_t inRow = (row + 1) * count / rows - first;
        const qreal width = (inner.width() - static_cast<qreal>(inRow - 1) * kPanelGap) / static_cast<qreal>(inRow);
        const qreal top = inner.top() + static_cast<qreal>(row) * (height + kPanelGap);
        for (std::size_t i = 0; i < inRow; ++i) {
            const qreal left = inner.left() + static_cast<qreal>(i) * (width + kPanelGap);
            placed.push_back({panels[first + i], wholeUnits(left, top, left + width, top + height)});
        }
    }
    return placed;
}

} // namespace sheafscope
