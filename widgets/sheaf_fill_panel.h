// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/fill_image.h"
#include "widgets/plot_panel.h"
#include "widgets/time_plot.h"

#include <array>

namespace sheafscope {

/// How full every CPU's sheaves were: a colour map with CPUs as rows, grouped by node, and time as columns; below it
/// min, mean and max of the selection. A click selects the CPU.
class SheafFillPanel final : public PlotPanel {
    Q_OBJECT
public:
    explicit SheafFillPanel(ViewState& state, QWidget* parent = nullptr);
    ~SheafFillPanel() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("sheaf-fill"); }
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
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr std::size_t kLines = 3; ///< max, min, mean

    [[nodiscard]] unsigned capacity() const;
    [[nodiscard]] QString selectionName() const;
    /// Objects in main + spare of the CPU at that time.
    [[nodiscard]] std::optional<unsigned> objectsAt(CpuId cpu, double timeSec) const;
    [[nodiscard]] std::array<std::vector<Column>, kLines> selectionLines(const TimeWindow& window) const;
    [[nodiscard]] std::vector<Column> cpuColumns(CpuId cpu, const TimeWindow& window) const;
    void paintMap(QPainter& painter, const QRectF& map, Medium medium);
    void paintNodeLabels(QPainter& painter, const QRectF& map) const;
    void paintColourScale(QPainter& painter, const QRectF& line) const;
    void paintSelection(QPainter& painter, const QRectF& map) const;
    [[nodiscard]] std::optional<CpuId> cpuAt(const QPointF& position) const;

    FillImage m_image;
    TimePlot m_linePlot{TimeLabels::shown};
    std::array<std::vector<Column>, kLines> m_lines; ///< as painted last
    QRectF m_mapArea;
};

} // namespace sheafscope
