// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sheafscope {

/// Lies over a window while somebody draws a rectangle: by dragging, or with the arrow keys (Shift makes it larger or
/// smaller) and Return. Escape gives up. Deletes itself afterwards.
class AreaPicker final : public QWidget {
    Q_OBJECT
public:
    explicit AreaPicker(QWidget* window);

signals:
    void picked(const QRect& area); ///< in the window's coordinates

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setArea(const QRect& area);
    void finish();

    QRect m_area;
    QPoint m_start;
};

} // namespace sheafscope
