// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bar_list.h"
#include "widgets/nice_range.h"
#include "widgets/plot_panel.h"
#include "widgets/time_plot.h"

namespace sheafscope {

/// Memory that free objects hold in sheaves and barns: over time, and now by cache and by node.
class ParkedPanel final : public PlotPanel {
    Q_OBJECT
public:
    explicit ParkedPanel(ViewState& state, QWidget* parent = nullptr);
    ~ParkedPanel() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("parked-memory"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString table() const override;

protected:
    [[nodiscard]] QString emptyText() const override;
    void paintContents(QCPPainter& painter, const QRectF& body, Medium medium) override;
    [[nodiscard]] std::vector<CursorValue> cursorValues(double timeSec) const override;
    void clicked(const QPointF& position) override;
    [[nodiscard]] QString hoverText(const QPointF& position) const override;

private:
    /// Bytes in the sheaves of CPUs and in barns.
    struct Held {
        double inSheaves = 0;
        double inBarns = 0;
        [[nodiscard]] double total() const { return inSheaves + inBarns; }
    };
    struct CacheHeld {
        CacheId cache;
        Held held;
    };

    [[nodiscard]] Held heldBy(CacheId cache, NodeId node) const;
    /// Of the selected node or all, largest first; caches that hold nothing are left out.
    [[nodiscard]] std::vector<CacheHeld> byCache() const;
    /// All caches, [node].
    [[nodiscard]] std::vector<Held> byNode() const;
    [[nodiscard]] QString cacheName(CacheId cache) const;
    [[nodiscard]] QString whereText() const;
    void paintOverTime(QCPPainter& painter, const QRectF& rect);
    void paintBars(QPainter& painter, const QRectF& rect);

    TimePlot m_plot{TimeLabels::shown};
    NiceRange m_range{StepBase::bytes, 4096};
    BarList m_cacheBars;
    BarList m_nodeBars;
    std::vector<CacheHeld> m_caches; ///< as painted last
    std::vector<Held> m_nodes;       ///< the same
};

} // namespace sheafscope
