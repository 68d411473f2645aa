// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/page_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sheafscope {
namespace {

constexpr qreal kPageMargin = 8;
constexpr qreal kPanelGap = 6;
constexpr qreal kCountersShare = 0.29;
constexpr qreal kLeastCountersWidth = 400; // below it names are cut
constexpr qreal kTopShare = 0.6;
constexpr qreal kTopShareOfTwoRows = 0.48;
constexpr qreal kLeastForTwoRows = 860; // of height; below it plots would be too flat to read
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
    const bool hasTwoRows = inner.height() >= kLeastForTwoRows;
    const qreal topShare = hasTwoRows ? kTopShareOfTwoRows : kTopShare;
    const qreal topBottom = inner.top() + (plotsBottom - inner.top()) * topShare;
    const qreal countersLeft = inner.right() - std::max(inner.width() * kCountersShare, kLeastCountersWidth);

    std::vector<PlacedPanel> placed;
    placed.push_back(
        {&panels.at("machine"), wholeUnits(inner.left(), inner.top(), countersLeft - kPanelGap, topBottom)});
    placed.push_back({&panels.at("counters"), wholeUnits(countersLeft, inner.top(), inner.right(), topBottom)});
    const auto placeRow = [&](const std::array<const char*, 4>& plots, qreal top, qreal bottom) {
        const qreal width = (inner.width() - 3 * kPanelGap) / 4;
        qreal left = inner.left();
        for (const char* plot : plots) {
            placed.push_back({&panels.at(plot), wholeUnits(left, top, left + width, bottom)});
            left += width + kPanelGap;
        }
    };
    const qreal middle = hasTwoRows ? topBottom + (plotsBottom - topBottom) / 2 : plotsBottom;
    if (hasTwoRows) {
        placeRow({"sheaf-fill", "barn-exchanges", "partial-slabs", "paths"}, topBottom + kPanelGap, middle);
        placeRow({"node-memory", "parked-memory", "locks", "locality"}, middle + kPanelGap, plotsBottom);
    } else {
        placeRow({"sheaf-fill", "barn-exchanges", "partial-slabs", "node-memory"}, topBottom + kPanelGap, middle);
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
