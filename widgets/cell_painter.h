// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/cpu_slot.h"

#include <QColor>
#include <QRect>

class QPainter;

namespace sheafscope {

/// Paints CPU cells: main, spare and rcu_free as bars in a frame that is the capacity, or one colour of a heat strip.
/// Holds the theme's colours, so make a new one when the theme changes. Fills rectangles only: no outlines, no
/// antialiasing, as thousands are painted.
class CellPainter {
public:
    CellPainter();

    /// A bar for each sheaf that exists; an empty one shows as a line on the floor, a missing one not at all.
    void paintBars(QPainter& painter, const QRect& cell, SheafFill fill, unsigned capacity) const;
    /// Share of main and spare in use, as viridis.
    void paintHeat(QPainter& painter, const QRect& cell, SheafFill fill, unsigned capacity) const;

private:
    struct BarColor {
        QColor fill;
        QColor floor;
    };

    QColor m_frame;
    QColor m_inside;
    BarColor m_main;
    BarColor m_spare;
    BarColor m_rcuFree;
};

} // namespace sheafscope
