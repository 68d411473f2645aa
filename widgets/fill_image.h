// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/machine.h"
#include "core/observe/history.h"
#include "widgets/series_points.h"

#include <QColor>
#include <QImage>
#include <QPointF>

#include <optional>
#include <vector>

class QPainter;
class QRectF;

namespace sheafscope {

/// Which CPUs a pixel row of the map stands for: CPUs by node, a gap between nodes, several CPUs in a row if there are
/// more of them than pixels.
class FillRowLayout {
public:
    struct Band {
        NodeId node;
        int top = 0;    ///< px
        int height = 0; ///< px
        std::vector<CpuId> cpus;
    };

    FillRowLayout() = default;
    FillRowLayout(const Machine& machine, int height);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const std::vector<Band>& bands() const { return m_bands; }
    /// First and one past the last CPU of a pixel row, as places in its band's list; nothing in a gap.
    struct Row {
        const Band* band = nullptr;
        std::size_t first = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] Row row(int y) const;
    /// The same for a row that is known to be of that band.
    [[nodiscard]] static Row rowOf(const Band& band, int y);
    [[nodiscard]] std::optional<CpuId> cpuAt(int y) const;
    /// Middle of the CPU's row; nothing if the CPU is unknown.
    [[nodiscard]] std::optional<double> middleOf(CpuId cpu) const;

private:
    int m_height = 0;
    std::vector<Band> m_bands;
};

/// The colour map CPU x time as a ring of pixel columns: while time runs on, only new columns are painted, and the
/// picture is put on the screen as two blits. Columns are stretches of absolute time (TimeWindow).
class FillImage {
public:
    /// What all pixels depend on; a change of any of it repaints everything (a rounding error of the column width is
    /// none).
    struct Basis {
        const Machine* machine = nullptr;
        CacheId cache;
        int height = 0;
        unsigned scale = 0; ///< objects at the upper end of the colours
        double columnSec = 0;
        std::size_t columns = 0;
        QRgb gap = 0; ///< where nothing is known
        [[nodiscard]] bool isLike(const Basis& other) const;
    };

    /// Brings the ring up to `window`. Returns the number of columns that had to be painted.
    std::size_t update(const Basis& basis, const TimeWindow& window, const History& history);
    /// Paints the window of the last update() into `target`.
    void paint(QPainter& painter, const QRectF& target) const;
    [[nodiscard]] const FillRowLayout& layout() const { return m_layout; }
    /// The picture in order of time, for vector output and tests.
    [[nodiscard]] QImage unrolled() const;

private:
    void paintColumn(std::int64_t column, const History::FillRow* row);
    [[nodiscard]] int ringPlace(std::int64_t column) const;

    Basis m_basis;
    FillRowLayout m_layout;
    QImage m_ring;
    std::int64_t m_firstColumn = 0; ///< number of the window's first column since time 0
    std::int64_t m_validEnd = 0;    ///< columns before it are painted for good
};

} // namespace sheafscope
