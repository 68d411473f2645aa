// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/nice_range.h"
#include "widgets/plot_panel.h"
#include "widgets/time_plot.h"

namespace sheafscope {

/// Each node's memory over time. Slabs are tiny against a node's memory, so what slabs use (and what of it is parked)
/// has a scale of its own above that of the free memory.
class NodeMemoryPanel final : public PlotPanel {
    Q_OBJECT
public:
    explicit NodeMemoryPanel(ViewState& state, QWidget* parent = nullptr);
    ~NodeMemoryPanel() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("node-memory"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString table() const override;

protected:
    [[nodiscard]] QString emptyText() const override;
    void paintContents(QCPPainter& painter, const QRectF& body, Medium medium) override;
    [[nodiscard]] std::vector<CursorValue> cursorValues(double timeSec) const override;
    [[nodiscard]] QString hoverText(const QPointF& position) const override;
    void clicked(const QPointF& position) override;

private:
    struct NodeLine {
        NodeId node;
        std::vector<Column> columns; ///< bytes
        TimeWindow window;           ///< of its columns
    };

    [[nodiscard]] std::vector<NodeId> nodesWith(bool memory) const;
    [[nodiscard]] std::vector<NodeLine> nodeLines(Metric metric, const TimeWindow& window) const;
    [[nodiscard]] double parkedScale() const; ///< bytes per parked object
    [[nodiscard]] QString missingMemoryText() const;
    [[nodiscard]] std::vector<LegendItem> legend() const;
    void paintFallbacks(QPainter& painter, const QRectF& area, const TimeWindow& window) const;

    TimePlot m_slabPlot{TimeLabels::hidden};
    TimePlot m_freePlot{TimeLabels::shown};
    NiceRange m_slabRange{StepBase::bytes, 1 << 20};
    NiceRange m_freeRange{StepBase::bytes, 1 << 20};
    std::vector<NodeLine> m_slabLines; ///< as painted last, the chosen node last
    std::vector<NodeLine> m_freeLines; ///< the same
    std::vector<Column> m_parked;      ///< objects on the chosen node
    std::vector<Column> m_fallbacks;   ///< page blocks a second that others took from the chosen node
};

} // namespace sheafscope
