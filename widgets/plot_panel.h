// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"
#include "widgets/series_points.h"
#include "widgets/theme.h"

#include <QPixmap>
#include <QPointF>
#include <QRectF>

#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <vector>

class QCPPainter;

namespace sheafscope {

/// Where a picture goes: pixels may be cached and scaled, vectors may not.
enum class Medium : std::uint8_t { screen, vector };

/// Base of the panels over time: card, title line, one cached picture, the cursor line with its values on top of it,
/// and the mouse and keys of the linked time axis. A moving cursor repaints only the overlay; new data repaints the
/// picture.
///
/// Mouse: wheel zooms, drag pans, drag with Shift sets the markers A and B, double click shows everything, click
/// selects. Keys: + and - zoom (with Alt in small steps), Left and Right move the cursor by a pixel or a sample,
/// whichever is more (with Alt by a sample), with Shift the axis, PageUp and PageDown the axis by what is visible, Home
/// shows everything, End follows, Backspace takes the last zoom back (with Shift: again), A and B set the markers (with
/// Shift: take them away), M sets or removes a bookmark, [ and ] go to the mark before or after.
class PlotPanel : public Panel {
    Q_OBJECT
public:
    PlotPanel(ViewState& state, QWidget* parent);

    void render(QPainter& painter, const QRectF& rect) final;
    /// What the panel says at the cursor and at the markers, for screen readers and texts: a line each; empty if there
    /// is neither, or no time axis.
    [[nodiscard]] QString cursorText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    using Format = std::function<QString(double)>;
    struct CursorValue {
        Role role = Role::text;
        QString name;
        double number = std::numeric_limits<double>::quiet_NaN();
        Format format;
        [[nodiscard]] QString value() const { return format(number); }
    };
    static constexpr int kPadding = 12;
    static constexpr int kTitleHeight = 28;
    static constexpr int kLegendHeight = 18;

    /// Why there is nothing to draw and how to get it; empty if there is something.
    [[nodiscard]] virtual QString emptyText() const;
    /// True if emptyText() reports something of the machine (no barn), not the lack of data.
    [[nodiscard]] virtual bool isEmptinessNotable() const { return false; }
    /// Paints everything below the title line. Must call setTimeArea() if it has a time axis.
    virtual void paintContents(QCPPainter& painter, const QRectF& body, Medium medium) = 0;
    /// What the corner label says at that time, which may lie outside of what is visible; the same rows in the same
    /// order for every time (NaN: unknown then). Empty: no label.
    [[nodiscard]] virtual std::vector<CursorValue> cursorValues(double timeSec) const;
    virtual void clicked(const QPointF& position);
    /// A sentence about what lies under the mouse; empty: none.
    [[nodiscard]] virtual QString hoverText(const QPointF& position) const;

    /// The stretch of the panel that time runs through: x of the window's start and end, top and bottom of the cursor.
    void setTimeArea(const QRectF& area, const TimeWindow& window);
    [[nodiscard]] const QRectF& timeArea() const { return m_timeArea; }
    [[nodiscard]] const TimeWindow& timeWindow() const { return m_window; }
    [[nodiscard]] double timeAt(double x) const;
    [[nodiscard]] double xAt(double timeSec) const;
    /// What LineShape::mean draws at that time, inside the window or not; NaN if nothing is known.
    [[nodiscard]] double meanAt(const SeriesKey& key, double timeSec) const;
    /// The level at that time; NaN if nothing is known.
    [[nodiscard]] double lastAt(const SeriesKey& key, double timeSec) const;
    /// `summary` and, if there are any, the values at the markers.
    [[nodiscard]] QString withMarkers(const QString& summary) const;
    /// The line that lies closest to `y`, within a few pixels, in an area whose top is `upper` and whose bottom is 0.
    [[nodiscard]] static std::optional<std::size_t> nearestLine(std::span<const double> values, double upper,
                                                                const QRectF& area, double y);
    /// The state's visible time in columns of `pixelsPerColumn` for a time area of that width.
    [[nodiscard]] TimeWindow windowFor(double width, int pixelsPerColumn) const;

    struct LegendItem {
        Role role = Role::text;
        QString text;
        QString brief = {}; ///< where not all texts fit; empty: `text`
        double part = 1;    ///< of the role's colour, the rest is the card's
        QString help = {};  ///< what it means, for the tooltip: an id of the glossary, or the words
    };
    /// Swatches with text from left to right: closer together, then with the brief texts if the line is too short for
    /// all; what does not fit even then is left out.
    void paintLegend(QPainter& painter, const QRectF& line, const std::vector<LegendItem>& items);
    static void paintText(QPainter& painter, const QRectF& rect, const QString& text, Role role, int flags);
    /// What the timeline writes beside its marks; the others only draw the line.
    [[nodiscard]] virtual bool namesMarks() const { return false; }

    void onRefreshed() override;
    void onSelectionChanged() override;
    void onCursorMoved() override;
    void onThemeChanged() override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    [[nodiscard]] bool hasTimeAxis() const { return m_timeArea.width() > 0; }

private:
    void paintPanel(QCPPainter& painter, const QRectF& rect, Medium medium);
    void paintGround(QPainter& painter, const QRectF& rect, Medium medium);
    void paintCard(QPainter& painter, const QRectF& rect) const;
    /// The two halves of the title line.
    struct Title {
        QString name;
        QString rest;
        friend bool operator==(const Title&, const Title&) = default;
    };
    void paintTitle(QPainter& painter, const QRectF& rect, const Title& title) const;
    /// A moment of the corner label: the cursor or a marker.
    struct Moment {
        QString name;
        double timeSec = 0;
    };
    [[nodiscard]] std::vector<Moment> moments() const;
    void paintOverlay(QPainter& painter, const QRectF& rect) const;
    void paintMarks(QPainter& painter) const;
    void paintMark(QPainter& painter, double timeSec, const QString& name, Role role, int row) const;
    void paintCursorLabel(QPainter& painter, double x) const;
    void moveCursor(int direction, bool isExact);
    void speak();
    void updatePicture();

    /// Where a legend entry is, and what it means.
    struct LegendPlace {
        QRectF rect;
        QString help;
    };
    [[nodiscard]] QString helpAt(const QPointF& position) const;

    std::vector<LegendPlace> m_legendPlaces; ///< as painted last
    QPixmap m_picture;
    bool m_isStale = true;
    std::optional<Title> m_paintedTitle; ///< on m_picture, with the card around it; none: nothing of it holds
    QRectF m_timeArea;
    TimeWindow m_window;
    std::optional<QPointF> m_pressedAt;
    double m_draggedTo = 0;
    bool m_isDragging = false;
    bool m_isMarking = false; ///< the drag sets the markers
};

} // namespace sheafscope
