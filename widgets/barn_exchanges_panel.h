// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/nice_range.h"
#include "widgets/plot_panel.h"
#include "widgets/time_plot.h"

#include <array>

namespace sheafscope {

/// What sheaves and barn exchange: barn_get, barn_get_fail, barn_put, barn_put_fail per second on one node, and below
/// it how many full and empty sheaves the barn holds.
class BarnExchangesPanel final : public PlotPanel {
    Q_OBJECT
public:
    explicit BarnExchangesPanel(ViewState& state, QWidget* parent = nullptr);
    ~BarnExchangesPanel() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("barn-exchanges"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString table() const override;

protected:
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] bool isEmptinessNotable() const override { return state().shown() != nullptr; }
    void paintContents(QCPPainter& painter, const QRectF& body, Medium medium) override;
    [[nodiscard]] std::vector<CursorValue> cursorValues(double timeSec) const override;
    [[nodiscard]] QString hoverText(const QPointF& position) const override;
    void clicked(const QPointF& position) override;

private:
    static constexpr std::size_t kRates = 4;
    static constexpr std::size_t kLevels = 2;

    [[nodiscard]] std::vector<Column> rate(std::size_t index, const TimeWindow& window) const;
    [[nodiscard]] std::vector<Column> level(std::size_t index, const TimeWindow& window) const;
    [[nodiscard]] double maxLevel() const;
    [[nodiscard]] SeriesKey rateKey(std::size_t index) const;
    [[nodiscard]] SeriesKey levelKey(std::size_t index) const;

    TimePlot m_ratePlot{TimeLabels::hidden};
    TimePlot m_levelPlot{TimeLabels::shown};
    NiceRange m_rateRange{StepBase::decimal, 10};
    QRectF m_rateArea;
    QRectF m_levelArea;
    std::array<std::vector<Column>, kRates> m_rates;   ///< as painted last
    std::array<std::vector<Column>, kLevels> m_levels; ///< as painted last
};

} // namespace sheafscope
