// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/nice_range.h"
#include "widgets/plot_panel.h"
#include "widgets/time_plot.h"

#include <array>

namespace sheafscope {

/// The partial lists: their length on every node over time, and a picture of the real slabs on one node's list, from
/// the head: one row a slab, one cell an object.
class PartialSlabsPanel final : public PlotPanel {
    Q_OBJECT
public:
    explicit PartialSlabsPanel(ViewState& state, QWidget* parent = nullptr);
    ~PartialSlabsPanel() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("partial-slabs"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString table() const override;

protected:
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] bool isEmptinessNotable() const override { return state().shown() != nullptr; }
    void paintContents(QCPPainter& painter, const QRectF& body, Medium medium) override;
    [[nodiscard]] std::vector<CursorValue> cursorValues(double timeSec) const override;
    void clicked(const QPointF& position) override;
    [[nodiscard]] QString hoverText(const QPointF& position) const override;

private:
    struct NodeLine {
        NodeId node;
        std::vector<Column> columns;
    };
    /// Objects of the pictured slabs by state, [ObjectState].
    using StateCounts = std::array<std::uint64_t, 3>;

    [[nodiscard]] bool hasPicture() const;
    /// Partial slabs that sheaves may account for, min_partial included; 0: the cache has no sheaves.
    [[nodiscard]] unsigned sheafBound() const;
    [[nodiscard]] StateCounts countStates() const;
    void paintLengths(QCPPainter& painter, const QRectF& rect);
    void paintSlabs(QPainter& painter, const QRectF& rect);
    void paintCells(QPainter& painter, const SlabPicture& slab, const QRectF& row) const;
    /// Place on the list of the slab under the mouse.
    [[nodiscard]] std::optional<std::size_t> slabAt(const QPointF& position) const;

    TimePlot m_plot{TimeLabels::hidden};
    NiceRange m_range{StepBase::decimal, 5};
    std::vector<NodeLine> m_lines;   ///< as painted last, the chosen node last
    std::vector<QRectF> m_slabRects; ///< cells of the painted slabs, in list order
};

} // namespace sheafscope
