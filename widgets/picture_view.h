// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace sheafscope {

/// Shows a chart that is drawn by a function (waterfall, sweep curve, heat map). Without one it says what would be
/// shown. GUI thread only.
class PictureView final : public QWidget {
    Q_OBJECT
public:
    using Draw = std::function<void(QPainter& painter, const QRectF& area)>;

    PictureView(const QString& name, const QString& emptyText, QWidget* parent = nullptr);
    /// `words`: what is seen, for screen readers. No function: empty again.
    void show(Draw draw, const QString& words);
    [[nodiscard]] bool isEmpty() const { return !m_draw; }
    void render(QPainter& painter, const QRectF& rect) const;
    /// Below that a chart with many bars is not readable; a scroll area around it sees to it. Pixels.
    void setLeastHeight(int height);
    [[nodiscard]] QSize sizeHint() const override { return {800, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, m_leastHeight}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Draw m_draw;
    QString m_emptyText;
    int m_leastHeight = 240;
};

} // namespace sheafscope
