// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme_icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace sheafscope {
namespace {

// All glyphs are drawn in a square of 16 x 16 units.
constexpr double kUnits = 16;

QPainterPath triangle(double left, double right)
{
    QPainterPath path(QPointF(left, 3));
    path.lineTo(right, 8);
    path.lineTo(left, 13);
    path.closeSubpath();
    return path;
}

void fillBar(QPainter& painter, double left, double width)
{
    painter.fillRect(QRectF(left, 3, width, 10), painter.brush());
}

void drawRays(QPainter& painter, double from, double to, int count)
{
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        const QPointF way(std::cos(angle), std::sin(angle));
        painter.drawLine(QPointF(8, 8) + way * from, QPointF(8, 8) + way * to);
    }
}

void drawCamera(QPainter& painter)
{
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(1.75, 4.75, 12.5, 8.5), 1.5, 1.5);
    painter.drawEllipse(QPointF(8, 9), 2.4, 2.4);
    painter.drawLine(QPointF(5.5, 3.25), QPointF(10.5, 3.25));
}

void drawFilm(QPainter& painter)
{
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(1.75, 3.75, 12.5, 8.5));
    for (const double y : {6.0, 10.0}) {
        painter.drawPoint(QPointF(4, y));
        painter.drawPoint(QPointF(12, y));
    }
    painter.drawLine(QPointF(6, 3.75), QPointF(6, 12.25));
    painter.drawLine(QPointF(10, 3.75), QPointF(10, 12.25));
}

void drawCompare(QPainter& painter)
{
    painter.drawLine(QPointF(2, 5.5), QPointF(13, 5.5));
    painter.drawLine(QPointF(10.5, 3), QPointF(13.5, 5.5));
    painter.drawLine(QPointF(3, 10.5), QPointF(14, 10.5));
    painter.drawLine(QPointF(5.5, 13), QPointF(2.5, 10.5));
}

void drawMoon(QPainter& painter)
{
    QPainterPath disc;
    disc.addEllipse(QPointF(8, 8), 5.5, 5.5);
    QPainterPath bite;
    bite.addEllipse(QPointF(10.8, 6), 4.8, 4.8);
    painter.drawPath(disc.subtracted(bite));
}

void draw(QPainter& painter, Glyph glyph)
{
    switch (glyph) {
    case Glyph::run:
        painter.drawPath(triangle(4, 13));
        return;
    case Glyph::pause:
        fillBar(painter, 4, 3);
        fillBar(painter, 9, 3);
        return;
    case Glyph::step:
        painter.drawPath(triangle(6, 13));
        fillBar(painter, 2.5, 2);
        return;
    case Glyph::stepBack:
        painter.drawPath(triangle(10, 3));
        fillBar(painter, 11.5, 2);
        return;
    case Glyph::camera:
        drawCamera(painter);
        return;
    case Glyph::film:
        drawFilm(painter);
        return;
    case Glyph::compare:
        drawCompare(painter);
        return;
    case Glyph::search:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(7, 7), 4.2, 4.2);
        painter.drawLine(QPointF(10.2, 10.2), QPointF(14, 14));
        return;
    case Glyph::sun:
        painter.drawEllipse(QPointF(8, 8), 2.8, 2.8);
        drawRays(painter, 4.8, 6.6, 8);
        return;
    case Glyph::moon:
        drawMoon(painter);
        return;
    case Glyph::gear:
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(8, 8), 3.6, 3.6);
        drawRays(painter, 4.4, 6.4, 8);
        return;
    }
}

class GlyphEngine final : public QIconEngine {
public:
    GlyphEngine(Glyph glyph, Role role) : m_glyph(glyph), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = Theme::instance().color(mode == QIcon::Disabled ? Role::disabled : m_role);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / kUnits, rect.height() / kUnits);
        painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(colour);
        draw(*painter, m_glyph);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new GlyphEngine(m_glyph, m_role); }

private:
    Glyph m_glyph;
    Role m_role;
};

} // namespace

QIcon themeIcon(Glyph glyph, Role role)
{
    return QIcon(new GlyphEngine(glyph, role));
}

} // namespace sheafscope
