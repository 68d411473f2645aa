// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/era_courses.h"

#include <QWidget>

namespace sheafscope {

/// Small multiples: a column an era, a row a figure, the same axes in all of them and one cursor through all columns.
/// Overlaid, two eras share one column. The arrow keys move the cursor by sample, Home and End to the ends. GUI thread
/// only; owns no timer.
class CoursesChart final : public QWidget {
    Q_OBJECT
public:
    explicit CoursesChart(QWidget* parent = nullptr);

    /// Keeps the cursor where it was, as far as it is still on the axis.
    void show(EraCourses courses);
    [[nodiscard]] const EraCourses& courses() const { return m_courses; }
    /// Labels of eras that share one column; empty, or one that is not there: every era has its own.
    void setOverlay(const std::vector<std::string>& eras);
    [[nodiscard]] bool isOverlaid() const { return !m_overlay.empty(); }
    /// Seconds; NaN: none.
    [[nodiscard]] double cursorSec() const { return m_cursorSec; }
    void setCursor(double seconds);
    void setEmptyText(const QString& text);
    /// Vectors stay vectors.
    void render(QPainter& painter, const QRectF& rect) const;
    /// What the cursor is on, in words.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 240}; }

signals:
    void cursorMoved(double seconds);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Column {
        QString title;
        std::vector<const EraCourse*> eras;
    };
    [[nodiscard]] std::vector<Column> columns() const;
    [[nodiscard]] QRectF plotOf(const QRectF& rect, std::size_t column, std::size_t columns, std::size_t row) const;
    void paintPlot(QPainter& painter, const QRectF& plot, CourseKind kind, const Column& column, bool isFirst) const;
    void paintCurve(QPainter& painter, const QRectF& plot, CourseKind kind, const EraCourse& era,
                    std::size_t number) const;
    void paintTimeAxis(QPainter& painter, const QRectF& plot) const;
    void paintKeys(QPainter& painter, const QRectF& rect, const Column& column) const;
    [[nodiscard]] double upper(CourseKind kind) const;
    void moveCursorTo(const QPointF& position);
    [[nodiscard]] std::optional<std::size_t> sampleAt(const EraCourse& era) const;

    EraCourses m_courses;
    std::vector<std::string> m_overlay;
    double m_cursorSec;
    QString m_emptyText;
};

} // namespace sheafscope
