// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/tour_runner.h"

#include <QWidget>

#include <vector>

namespace sheafscope {

class MachinePanel;

/// A frame around something in the window; lets the mouse through.
class PointFrame final : public QWidget {
    Q_OBJECT
public:
    explicit PointFrame(QWidget* parent);
    /// Around that rectangle of the parent; empty: hides.
    void surround(const QRect& rect);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Points at what a step of a tour is about: brings its panel to the front and frames it. GUI thread only.
class TourPointer final : public QObject {
    Q_OBJECT
public:
    TourPointer(MainWindow& window, TourRunner& runner);

    /// Frames that are shown now, in coordinates of the window; for tests.
    [[nodiscard]] std::vector<QRect> frames() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void raisePanels();
    void place();
    /// Null: it cannot be seen.
    [[nodiscard]] QRect rectOf(const TourPoint& point) const;
    [[nodiscard]] QRect inWindow(const QWidget& widget, const QRect& rect) const;
    [[nodiscard]] QRect controlRect(const std::string& command) const;

    MainWindow& m_window;
    TourRunner& m_runner;
    MachinePanel& m_portrait;
    std::vector<PointFrame*> m_frames;
};

} // namespace sheafscope
