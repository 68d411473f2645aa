// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/paths.h"
#include "widgets/nice_range.h"
#include "widgets/plot_panel.h"
#include "widgets/share_stack.h"
#include "widgets/time_plot.h"

#include <array>

namespace sheafscope {

/// Which path served allocations and frees: shares over time, stacked to 100 %, with the rate as a line on an axis of
/// its own at the right.
class PathsPanel final : public PlotPanel {
    Q_OBJECT
public:
    explicit PathsPanel(ViewState& state, QWidget* parent = nullptr);
    ~PathsPanel() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("paths"); }
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
    enum class Side : std::uint8_t { allocs, frees };
    /// One path in the words and colours of the panel.
    struct PathLook {
        SeriesKey key;
        std::string_view id; ///< as in tables
        QString name;
        QString meaning;
        Role role = Role::text;
        double part = 1; ///< of the role's colour, the rest is the card's
        [[nodiscard]] QColor colour() const;
    };
    struct Half {
        explicit Half(TimeLabels labels) : plot(labels) {}
        TimePlot plot;
        NiceRange range{StepBase::decimal, 10};
        ShareStack stack;
        QRectF area;                 ///< of the values, as painted last
        std::vector<PathLook> looks; ///< the same
    };

    [[nodiscard]] PathLook lookOf(AllocPath path) const;
    [[nodiscard]] PathLook lookOf(FreePath path) const;
    [[nodiscard]] std::vector<PathLook> looks(Side side) const;
    [[nodiscard]] QString whereText() const;
    void paintHalf(QCPPainter& painter, const QRectF& rect, const TimeWindow& window, Side side);
    /// What it took of the plot.
    QRectF paintRateAxis(QPainter& painter, const Half& half) const;
    [[nodiscard]] double shareAt(Side side, const SeriesKey& key, double timeSec) const;
    [[nodiscard]] double rateAt(Side side, double timeSec) const;

    Half m_allocs{TimeLabels::hidden};
    Half m_frees{TimeLabels::shown};
    [[nodiscard]] Half& half(Side side) { return side == Side::allocs ? m_allocs : m_frees; }
    [[nodiscard]] const Half& half(Side side) const { return side == Side::allocs ? m_allocs : m_frees; }
};

} // namespace sheafscope
