// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cell_painter.h"

#include "widgets/fitted_text.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace sheafscope {
namespace {

int barHeight(unsigned objects, unsigned capacity, int full)
{
    if (objects == 0)
        return 0;
    const auto height = static_cast<int>(static_cast<std::uint64_t>(full) * objects / capacity);
    return std::clamp(height, 1, full);
}

} // namespace

CellPainter::CellPainter()
{
    const Theme& theme = Theme::instance();
    m_frame = theme.color(Role::free);
    m_inside = theme.color(Role::window);
    const auto bar = [&](Role role) { return BarColor{theme.color(role), blend(theme.color(role), m_inside, 0.5)}; };
    m_main = bar(Role::main);
    m_spare = bar(Role::spare);
    m_rcuFree = bar(Role::rcuFree);
}

void CellPainter::paintBars(QPainter& painter, const QRect& cell, SheafFill fill, unsigned capacity) const
{
    const int frame = cell.width() >= 10 ? 1 : 0;
    const QRect inside = cell.adjusted(frame, frame, -frame, -frame);
    painter.fillRect(cell, frame != 0 ? m_frame : m_inside);
    if (frame != 0)
        painter.fillRect(inside, m_inside);
    if (capacity == 0)
        return;
    const int gap = inside.width() >= 26 ? 2 : (inside.width() >= 11 ? 1 : 0);
    const int width = (inside.width() - (gap > 0 ? 4 : 2) * gap) / 3;
    int x = inside.left() + (inside.width() - 3 * width - 2 * gap) / 2;
    const auto bar = [&](bool exists, unsigned objects, const BarColor& color) {
        const int height = exists ? barHeight(objects, capacity, inside.height()) : 0;
        if (height > 0)
            painter.fillRect(x, inside.bottom() + 1 - height, width, height, color.fill);
        else if (exists)
            painter.fillRect(x, inside.bottom(), width, 1, color.floor);
        x += width + gap;
    };
    bar(true, fill.main, m_main);
    bar(fill.hasSpare(), fill.spare, m_spare);
    bar(fill.hasRcuFree(), fill.rcuFree, m_rcuFree);
}

void CellPainter::paintHeat(QPainter& painter, const QRect& cell, SheafFill fill, unsigned capacity) const
{
    if (capacity == 0) {
        painter.fillRect(cell, m_inside);
        return;
    }
    const unsigned objects = fill.main + (fill.hasSpare() ? fill.spare : 0);
    painter.fillRect(cell, QColor(Theme::fill(static_cast<double>(objects) / (2.0 * capacity))));
}

} // namespace sheafscope
