// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/cell_painter.h"
#include "widgets/machine_scene.h"

#include <QFont>

class QPainter;

namespace sheafscope {

/// Paints node cards into any painter: the panel's cached picture and vector captures alike. Each method fills its own
/// rectangle's background first, so any one may be painted again alone.
class NodeCardPainter {
public:
    NodeCardPainter();

    /// Everything; `subtitle` goes behind the panel's title.
    void paintAll(QPainter& painter, const MachineScene& scene, const QRect& area, const QString& title,
                  const QString& subtitle) const;
    /// Frame, header and CPU numbers: what stays.
    void paintChrome(QPainter& painter, const CardScene& card) const;
    void paintMemory(QPainter& painter, const CardScene& card) const;
    void paintCell(QPainter& painter, const CardScene& card, unsigned index) const;
    void paintBarn(QPainter& painter, const CardScene& card) const;
    void paintPartial(QPainter& painter, const CardScene& card) const;

    [[nodiscard]] TextHeights textHeights() const;

private:
    void paintTitle(QPainter& painter, const QRect& row, const QString& title, const QString& subtitle) const;
    void paintHeader(QPainter& painter, const CardScene& card) const;
    void paintCpuNumbers(QPainter& painter, const CardScene& card) const;
    void paintMemoryWords(QPainter& painter, const CardScene& card) const;
    void paintMissingBarn(QPainter& painter, const CardScene& card) const;
    void paintCompactBarn(QPainter& painter, const CardScene& card) const;
    void paintCompactPartial(QPainter& painter, const CardScene& card) const;
    void paintSlots(QPainter& painter, QRect area, unsigned filled, unsigned most, const QColor& color) const;
    void paintArrows(QPainter& painter, QRect area, std::uint8_t up, std::uint8_t down, const QColor& color) const;
    void paintHistogram(QPainter& painter, QRect area, const CardScene& card) const;
    [[nodiscard]] int labelWidth(const CardScene& card) const;
    [[nodiscard]] int arrowsLeft() const; ///< px from the start of a row, behind its name

    CellPainter m_cells;
    QFont m_font;
    QFont m_bold;
    QFont m_small;
    QFont m_smallBold;
};

} // namespace sheafscope
