// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_panel.h"

namespace sheafscope {

/// The whole recorded time as one strip: the operation rate, with the part that the other panels show as a brush that
/// can be dragged whole or by its edges.
class TimelinePanel final : public PlotPanel {
    Q_OBJECT
public:
    explicit TimelinePanel(ViewState& state, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("timeline"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString table() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintContents(QCPPainter& painter, const QRectF& body, Medium medium) override;
    [[nodiscard]] std::vector<CursorValue> cursorValues(double timeSec) const override;
    [[nodiscard]] QString hoverText(const QPointF& position) const override;
    [[nodiscard]] bool namesMarks() const override { return true; }
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    enum class Grip { none, brush, from, to };

    [[nodiscard]] Grip gripAt(double x) const;
    [[nodiscard]] const TimeMark* markAt(double x) const;
    void paintTimes(QPainter& painter, const QRectF& line) const;
    void paintRate(QPainter& painter, const QRectF& area) const;
    void paintBrush(QPainter& painter, const QRectF& area) const;
    void dragTo(double timeSec);

    std::vector<Column> m_rate; ///< as painted last
    Grip m_grip = Grip::none;
    double m_grippedAtSec = 0; ///< where in time the mouse was last
};

} // namespace sheafscope
