// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/page_layout.h"

#include "app/window/named_layouts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>
#include <string_view>

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
constexpr qreal kLeastRowHeight = 170;

QRectF wholeUnits(qreal left, qreal top, qreal right, qreal bottom)
{
    return {QPointF(std::round(left), std::round(top)), QPointF(std::round(right), std::round(bottom))};
}

/// The first panel of each group that a capture can show.
std::vector<Panel*> frontsOf(const std::vector<TabGroup>& groups, const PanelSet& panels)
{
    std::vector<Panel*> fronts;
    for (const TabGroup& group : groups) {
        for (const char* id : group) {
            const std::string_view name = id;
            Panel* panel = panels.find(QString::fromLatin1(id));
            if (panel == nullptr || name == "decisions" || name == "journey")
                continue;
            fronts.push_back(panel);
            break;
        }
    }
    return fronts;
}

void placeSideBySide(std::vector<PlacedPanel>& placed, const std::vector<Panel*>& row, const QRectF& rect)
{
    const auto count = static_cast<qreal>(row.size());
    const qreal width = (rect.width() - (count - 1) * kPanelGap) / count;
    qreal left = rect.left();
    for (Panel* panel : row) {
        placed.push_back({panel, wholeUnits(left, rect.top(), left + width, rect.bottom())});
        left += width + kPanelGap;
    }
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

std::vector<PlacedPanel> placeLayout(const NamedLayout& layout, const PanelSet& panels, const QRectF& area)
{
    const QRectF inner = area.adjusted(kPageMargin, kPageMargin, -kPageMargin, -kPageMargin);
    const std::vector<Panel*> beside = frontsOf(layout.right, panels);
    std::vector<std::vector<Panel*>> rows;
    for (const std::vector<TabGroup>& row : layout.rows)
        rows.push_back(frontsOf(row, panels));
    if (inner.height() < kLeastForTwoRows && rows.size() > 1)
        rows.resize(1);

    std::vector<PlacedPanel> placed;
    qreal bottom = inner.bottom();
    if (layout.hasTimeline) {
        placed.push_back(
            {&panels.at("timeline"), wholeUnits(inner.left(), bottom - kTimelineHeight, inner.right(), bottom)});
        bottom -= kTimelineHeight + kPanelGap;
    }
    const qreal rowHeight = std::max(inner.height() * layout.rowShare, kLeastRowHeight);
    for (const std::vector<Panel*>& row : rows | std::views::reverse) {
        placeSideBySide(placed, row, QRectF(inner.left(), bottom - rowHeight, inner.width(), rowHeight));
        bottom -= rowHeight + kPanelGap;
    }
    const qreal besideLeft = beside.empty()
                                 ? inner.right() + kPanelGap
                                 : inner.right() - std::max(inner.width() * layout.rightShare, kLeastCountersWidth);
    const auto height =
        (bottom - inner.top() + kPanelGap) / static_cast<qreal>(std::max<std::size_t>(beside.size(), 1));
    for (std::size_t i = 0; i < beside.size(); ++i) {
        const qreal top = inner.top() + static_cast<qreal>(i) * height;
        placed.push_back({beside[i], wholeUnits(besideLeft, top, inner.right(), top + height - kPanelGap)});
    }
    placed.insert(placed.begin(),
                  {&panels.at("machine"), wholeUnits(inner.left(), inner.top(), besideLeft - kPanelGap, bottom)});
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
