// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/history.h"
#include "widgets/series_points.h"
#include "widgets/theme.h"

#include <QPen>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

class QCPPainter;

namespace sheafscope {

/// A thin pen for data lines. Wider than 1 px, dense lines cost 13 to 38 times as much to paint in Qt's raster engine,
/// so wider is refused (assertion).
[[nodiscard]] QPen linePen(const QColor& colour, double width = 1);
/// `part` of `over` laid over `under`.
[[nodiscard]] QColor mixed(const QColor& over, const QColor& under, double part);

enum class LineShape : std::uint8_t {
    mean, ///< the mean over a few columns, with the extremes as a muted band below it: rates
    step  ///< the last value of each column as a step line, extremes as above: levels
};
enum class TimeLabels : std::uint8_t { shown, hidden };
enum class Emphasis : std::uint8_t {
    normal, ///< line and band
    muted,  ///< a paler line without a band
    bare    ///< the line alone, for lines over other pictures
};

/// Lines over time on one QCustomPlot, in the project's look. It is not a widget on the screen: a panel draws it into
/// its own picture, the same way for screen, SVG and PDF. All of them have the same left and right margin, so that time
/// axes align from panel to panel. GUI thread only.
class TimePlot {
public:
    static constexpr int kLeftMargin = 56;
    static constexpr int kRightMargin = 14;
    static constexpr std::size_t kMeanGroup = 6; ///< columns in one point of LineShape::mean

    explicit TimePlot(TimeLabels labels);
    ~TimePlot();
    TimePlot(const TimePlot&) = delete;
    TimePlot& operator=(const TimePlot&) = delete;

    /// Width of the part that has values, if drawn `width` wide.
    [[nodiscard]] static int valueWidth(double width);
    /// The part of `rect` that has values.
    [[nodiscard]] QRectF valueArea(const QRectF& rect) const;

    void clearLines(); ///< keeps the graphs and hides them
    void addLine(std::span<const Column> columns, const TimeWindow& window, Role role, LineShape shape,
                 Emphasis emphasis = Emphasis::normal, double scale = 1);
    void setValueAxis(double upper, double step, std::function<QString(double)> format);
    /// A dashed level line with its name where the curves leave most room; NaN or above the axis: none.
    void setLevel(double value, const QString& name, Role role);
    void setTimeLabels(TimeLabels labels);
    /// Without lines of the grid, over pictures of another kind.
    void hideGrid();
    void draw(QCPPainter& painter, const QRectF& rect, const TimeWindow& window);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace sheafscope
