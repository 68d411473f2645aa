// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/bar_list.h"
#include "widgets/plot_panel.h"

namespace sheafscope {

/// How often each barn lock and list_lock of the selected cache was taken over the visible time (or between the markers
/// A and B), what share of it had to wait, and how long.
class LocksPanel final : public PlotPanel {
    Q_OBJECT
public:
    explicit LocksPanel(ViewState& state, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("locks"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString table() const override;

protected:
    [[nodiscard]] QString emptyText() const override;
    void paintContents(QCPPainter& painter, const QRectF& body, Medium medium) override;
    void clicked(const QPointF& position) override;
    [[nodiscard]] QString hoverText(const QPointF& position) const override;
    void onMarksChanged() override { onRefreshed(); }

private:
    struct Lock {
        NodeId node;
        bool isBarn = false;
        LockFigures figures; ///< over the interval
        [[nodiscard]] double contendedShare() const;
    };

    /// By node: its barn's lock, then its list_lock.
    [[nodiscard]] std::vector<Lock> locks() const;
    [[nodiscard]] QString nameOf(const Lock& lock) const;
    /// Nothing can wait where one CPU runs at a time.
    [[nodiscard]] bool isExact() const;

    BarList m_bars;
    std::vector<Lock> m_shown; ///< as painted last
};

} // namespace sheafscope
