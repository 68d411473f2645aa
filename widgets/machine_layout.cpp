// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/machine_layout.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sheafscope {
namespace {

constexpr int kGap = 8;
constexpr int kTightGap = 2;
constexpr int kManyNodes = 36; ///< above, cards stand closer
constexpr int kLegendEms = 50; ///< room that all of the legend takes, in heights of its type
constexpr int kTwoLineHeight = 300;
constexpr int kWideWidth = 560;
constexpr int kWideHeight = 220;
constexpr int kNormalHeight = 152;
constexpr int kCompactHeight = 72;
constexpr double kIdealAspect = 1.5;

// Smallest cell whose three bars can be told apart, and the size from which unfolded cells are also pleasant.
constexpr QSize kSmallestCell{8, 16};
constexpr QSize kRoomyCell{14, 24};
constexpr int kWidestCell = 136;
constexpr int kLabelledWidth = 22;
constexpr int kLabelledHeight = 56;

int div(int a, int b)
{
    return a / std::max(1, b);
}

/// How far a card of this shape is from a pleasant one.
double cardCost(int columns, int count, QSize room, int gap)
{
    const int rows = (count + columns - 1) / columns;
    const double width = div(room.width() - (columns - 1) * gap, columns);
    const double height = div(room.height() - (rows - 1) * gap, rows);
    if (width < 2 || height < 2)
        return std::numeric_limits<double>::max();
    const double emptyPlaces = columns * rows - count;
    return std::abs(std::log(width / height / kIdealAspect)) + 0.5 * emptyPlaces;
}

int bestColumns(int count, QSize room, int gap)
{
    int best = 1;
    double bestCost = std::numeric_limits<double>::max();
    for (int columns = 1; columns <= count; ++columns) {
        const double cost = cardCost(columns, count, room, gap);
        if (cost < bestCost) {
            bestCost = cost;
            best = columns;
        }
    }
    return best;
}

QSize cellSize(QSize area, int columns, int rows, int gap)
{
    return {div(area.width() - (columns - 1) * gap, columns), div(area.height() - (rows - 1) * gap, rows)};
}

/// Rows of cells that come nearest to `aspect` (height to width); rows are filled evenly where that divides.
CellGrid arrange(QRect area, unsigned count, bool isStrip)
{
    CellGrid best;
    best.area = area;
    best.count = count;
    best.isStrip = isStrip;
    if (count == 0 || area.isEmpty())
        return best;
    const double aspect = isStrip ? 1.4 : 2.6;
    double bestCost = std::numeric_limits<double>::max();
    for (int rows = 1; rows <= std::min(static_cast<int>(count), area.height()); ++rows) {
        const int columns = static_cast<int>((count + static_cast<unsigned>(rows) - 1) / static_cast<unsigned>(rows));
        const bool isDense = div(area.width(), columns) < 3 || div(area.height(), rows) < 3;
        const int gap = isStrip ? (isDense ? 0 : 1) : (div(area.width(), columns) >= 28 ? 4 : 2);
        const QSize cell = cellSize(area.size(), columns, rows, gap);
        if (cell.width() < 1 || cell.height() < 1)
            continue;
        const double missing = columns * rows - static_cast<int>(count);
        const double cost =
            std::abs(std::log(static_cast<double>(cell.height()) / cell.width() / aspect)) + 0.6 * missing / columns;
        if (cost < bestCost) {
            bestCost = cost;
            best.rows = rows;
            best.columns = columns;
            best.gap = gap;
        }
    }
    if (bestCost == std::numeric_limits<double>::max())
        best.count = 0; // more CPUs than pixels
    return best;
}

bool holds(const CellGrid& grid, QSize smallest)
{
    const QSize cell = cellSize(grid.area.size(), grid.columns, grid.rows, grid.gap);
    return grid.count > 0 && cell.width() >= smallest.width() && cell.height() >= smallest.height();
}

CellGrid layoutCells(QRect area, const NodeShape& shape, TextHeights text)
{
    CellGrid cells = arrange(area, shape.cpus, false);
    const bool fits = holds(cells, kSmallestCell);
    const bool startsUnfolded = fits && (shape.cpus <= kFoldAbove || holds(cells, kRoomyCell));
    if (!fits || startsUnfolded == shape.isToggled)
        cells = arrange(area, shape.cpus, true);
    cells.canToggle = fits;
    const QSize cell = cellSize(area.size(), cells.columns, cells.rows, cells.gap);
    if (!cells.isStrip && cell.width() >= kLabelledWidth && cell.height() >= kLabelledHeight)
        cells.labelHeight = text.small;
    return cells;
}

CardLevel levelFor(QSize card)
{
    if (card.height() < kCompactHeight || card.width() < 96)
        return CardLevel::tiny;
    if (card.height() < kNormalHeight)
        return CardLevel::compact;
    return card.width() >= kWideWidth && card.height() >= kWideHeight ? CardLevel::wide : CardLevel::normal;
}

void layoutTiny(CardLayout& card, const NodeShape& shape, TextHeights text)
{
    const int pad = card.rect.height() >= 24 ? 4 : 2;
    QRect rest = card.rect.adjusted(pad, pad, -pad, -pad);
    if (rest.height() >= text.small + 8) {
        card.header = QRect(rest.left(), rest.top(), rest.width(), text.small);
        rest.setTop(card.header.bottom() + 3);
    }
    card.cells = layoutCells(rest, shape, text);
}

void layoutCompact(CardLayout& card, const NodeShape& shape, TextHeights text)
{
    const QRect in = card.rect.adjusted(8, 4, -8, -6);
    card.header = QRect(in.left(), in.top(), in.width(), text.line);
    card.memoryBar = QRect(in.left(), card.header.bottom() + 3, in.width(), 4);
    card.barn = QRect(in.left(), in.bottom() + 1 - text.small, in.width() * 5 / 8, text.small);
    card.partial = QRect(card.barn.right() + 9, card.barn.top(), in.right() - card.barn.right() - 8, text.small);
    const int top = card.memoryBar.bottom() + 5;
    card.cells = layoutCells(QRect(in.left(), top, in.width(), card.barn.top() - 4 - top), shape, text);
}

/// Header and memory, which look the same on normal and wide cards; gives the first free y.
int layoutTop(CardLayout& card, QRect in, TextHeights text)
{
    card.header = QRect(in.left(), in.top(), in.width(), text.line);
    card.memoryBar = QRect(in.left(), card.header.bottom() + 5, in.width(), 8);
    card.memoryText = QRect(in.left(), card.memoryBar.bottom() + 3, in.width(), text.small);
    return card.memoryText.bottom() + 7;
}

void layoutNormal(CardLayout& card, const NodeShape& shape, TextHeights text)
{
    const QRect in = card.rect.adjusted(8, 6, -8, -8);
    const int top = layoutTop(card, in, text);
    const int extra = std::clamp((in.height() - 170) / 4, 0, 28);
    const int partialHeight = 28 + extra;
    const int barnHeight = text.small + 10;
    card.partial = QRect(in.left(), in.bottom() + 1 - partialHeight, in.width(), partialHeight);
    card.barn = QRect(in.left(), card.partial.top() - 6 - barnHeight, in.width(), barnHeight);
    card.cells = layoutCells(QRect(in.left(), top, in.width(), card.barn.top() - 8 - top), shape, text);
}

void layoutWide(CardLayout& card, const NodeShape& shape, TextHeights text)
{
    const QRect in = card.rect.adjusted(12, 8, -12, -12);
    const int top = layoutTop(card, in, text) + 4;
    const int sideWidth = std::clamp(in.width() / 3, 220, 340) / 4 * 4;
    const int sideLeft = in.right() + 1 - sideWidth;
    const int barnHeight = text.small + 18;
    card.barn = QRect(sideLeft, top, sideWidth, barnHeight);
    const int partialTop = card.barn.bottom() + 17;
    card.partial = QRect(sideLeft, partialTop, sideWidth, std::min(in.bottom() + 1 - partialTop, 160));
    card.cells = layoutCells(QRect(in.left(), top, sideLeft - 24 - in.left(), in.bottom() + 1 - top), shape, text);
}

CardLayout layoutCard(QRect rect, const NodeShape& shape, TextHeights text)
{
    CardLayout card;
    card.node = shape.node;
    card.rect = rect;
    card.level = levelFor(rect.size());
    switch (card.level) {
    case CardLevel::tiny:
        layoutTiny(card, shape, text);
        break;
    case CardLevel::compact:
        layoutCompact(card, shape, text);
        break;
    case CardLevel::normal:
        layoutNormal(card, shape, text);
        break;
    case CardLevel::wide:
        layoutWide(card, shape, text);
        break;
    }
    return card;
}

} // namespace

QRect CellGrid::cell(unsigned index) const
{
    const int column = static_cast<int>(index) % columns;
    const int row = static_cast<int>(index) / columns;
    // What does not divide is spread: cells differ by a pixel and the grid ends where the card's other rows end.
    const int width = isStrip ? area.width() : std::min(area.width(), columns * (kWidestCell + gap) - gap);
    const auto edge = [](int length, int place, int places) { return length * place / std::max(1, places); };
    const int left = edge(width + gap, column, columns);
    const int top = edge(area.height() + gap, row, rows);
    return {area.left() + left, area.top() + top, edge(width + gap, column + 1, columns) - left - gap,
            edge(area.height() + gap, row + 1, rows) - top - gap};
}

int CellGrid::indexAt(QPoint point) const
{
    if (count == 0 || !area.contains(point))
        return -1;
    int column = 0;
    while (column + 1 < columns && point.x() >= cell(static_cast<unsigned>(column + 1)).left())
        ++column;
    int row = 0;
    while (row + 1 < rows && point.y() >= cell(static_cast<unsigned>((row + 1) * columns)).top())
        ++row;
    const int index = row * columns + column;
    return index < static_cast<int>(count) &&
                   cell(static_cast<unsigned>(index)).adjusted(0, 0, gap, gap).contains(point)
               ? index
               : -1;
}

const CardLayout* MachineLayout::cardAt(QPoint point) const
{
    const auto found =
        std::find_if(cards.begin(), cards.end(), [&](const CardLayout& c) { return c.rect.contains(point); });
    return found == cards.end() ? nullptr : &*found;
}

const CardLayout* MachineLayout::card(NodeId node) const
{
    const auto found = std::find_if(cards.begin(), cards.end(), [&](const CardLayout& c) { return c.node == node; });
    return found == cards.end() ? nullptr : &*found;
}

MachineLayout layoutMachine(std::span<const NodeShape> nodes, QSize size, TextHeights text)
{
    MachineLayout layout;
    const int count = static_cast<int>(nodes.size());
    QRect room = QRect(QPoint(0, 0), size).adjusted(kGap, kGap, -kGap, -kGap);
    if (count == 0 || room.width() < 16 || room.height() < 16)
        return layout;
    if (room.height() >= 160 && room.width() >= 240) {
        layout.title = QRect(room.left() + 4, room.top(), room.width() - 8, text.line + 4);
        room.setTop(layout.title.bottom() + 5);
    }
    if (room.height() >= 200 && room.width() >= 320) {
        // All of it on one line, or on two where the panel is narrow and has the height.
        const bool isNarrow = room.width() < kLegendEms * text.small && room.height() >= kTwoLineHeight;
        const int height = isNarrow ? 2 * text.small : text.small;
        layout.legend = QRect(room.left(), room.bottom() + 1 - height, room.width(), height);
        room.setBottom(layout.legend.top() - 6);
    }
    const int gap = count > kManyNodes ? kTightGap : kGap;
    layout.columns = bestColumns(count, room.size(), gap);
    const int rows = (count + layout.columns - 1) / layout.columns;
    const QSize card = cellSize(room.size(), layout.columns, rows, gap);
    for (int i = 0; i < count; ++i) {
        const QPoint corner(room.left() + i % layout.columns * (card.width() + gap),
                            room.top() + i / layout.columns * (card.height() + gap));
        layout.cards.push_back(layoutCard(QRect(corner, card), nodes[static_cast<std::size_t>(i)], text));
    }
    return layout;
}

} // namespace sheafscope
