// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QRect>
#include <QSize>

#include <cstdint>
#include <span>
#include <vector>

/// Geometry of the machine portrait, in device-independent pixels: which rectangle each node's card, CPU cell and row
/// of text gets. Pure functions of sizes, so they are tested without a display.
namespace sheafscope {

/// How much of a node fits into its card.
enum class CardLevel : std::uint8_t {
    tiny,    ///< title, or nothing, and a heat strip
    compact, ///< title with free memory, thin memory bar, cells, one row for barn and partial list
    normal,  ///< the whole card, rows under each other
    wide     ///< cells on the left, barn and partial list with room on the right
};

/// What is laid out for one node.
struct NodeShape {
    NodeId node;
    unsigned cpus = 0;
    bool isToggled = false; ///< the user asked for the other of strip and cells
};

/// Places of a node's CPUs, row by row, in the order of their numbers.
struct CellGrid {
    QRect area;
    unsigned count = 0; ///< 0 also if there is not a pixel for each
    int columns = 1;
    int rows = 1;
    int gap = 0;
    int labelHeight = 0;    ///< under each cell, inside cell(); 0: no CPU numbers
    bool isStrip = false;   ///< one colour a CPU instead of three bars
    bool canToggle = false; ///< the other form would fit too

    /// `index` below count.
    [[nodiscard]] QRect cell(unsigned index) const;
    /// Index of the cell at `point`, or -1.
    [[nodiscard]] int indexAt(QPoint point) const;
};

/// Places in one card; a row that does not exist at this level is null.
struct CardLayout {
    NodeId node;
    CardLevel level = CardLevel::normal;
    QRect rect;
    QRect header;
    QRect memoryBar;
    QRect memoryText;
    CellGrid cells;
    QRect barn;
    QRect partial;
};

struct MachineLayout {
    std::vector<CardLayout> cards; ///< in the order of the shapes
    int columns = 0;
    QRect title;  ///< null if there is no room
    QRect legend; ///< null if there is no room

    /// Card at `point`, or nullptr.
    [[nodiscard]] const CardLayout* cardAt(QPoint point) const;
    [[nodiscard]] const CardLayout* card(NodeId node) const;
};

/// Heights of the two sizes of text.
struct TextHeights {
    int line = 16;
    int small = 14;
};

/// Above so many CPUs the cells fold into a heat strip unless the card is roomy.
inline constexpr unsigned kFoldAbove = 32;

MachineLayout layoutMachine(std::span<const NodeShape> nodes, QSize size, TextHeights text);

} // namespace sheafscope
