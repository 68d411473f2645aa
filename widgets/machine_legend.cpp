// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/machine_legend.h"

#include "widgets/fitted_text.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace sheafscope {
namespace {

constexpr int kSwatch = 8;
constexpr int kScaleWidth = 64;

QString legendText(const char* text)
{
    return QCoreApplication::translate("sheafscope::MachineLegend", text);
}

enum class Swatch : std::uint8_t { solid, outline, hatch };

/// Walks along the legend's lines; drops what has no room.
class Legend {
public:
    Legend(QPainter& painter, const QRect& rect, const QFont& font)
        : m_painter(painter), m_rect(rect), m_font(font), m_x(rect.left()), m_line(QFontMetrics(font).height()),
          m_bottom(rect.bottom())
    {
        m_rect.setHeight(std::min(m_line, rect.height()));
    }

    void add(Role role, const QString& text, Swatch swatch = Swatch::solid)
    {
        const int width = kSwatch + 4 + textWidth(text, m_font);
        if (!takeRoom(width))
            return;
        const QRect box(m_x, m_rect.center().y() - kSwatch / 2 + 1, kSwatch, kSwatch);
        const QColor color = Theme::instance().color(role);
        switch (swatch) {
        case Swatch::solid:
            m_painter.fillRect(box, color);
            break;
        case Swatch::outline:
            m_painter.setPen(color);
            m_painter.drawRect(box.adjusted(0, 0, -1, -1));
            break;
        case Swatch::hatch:
            paintHatch(m_painter, box, color);
            break;
        }
        write(m_x + kSwatch + 4, text);
        m_x += width + 12;
    }

    void addScale(const QString& low, const QString& high)
    {
        const int lowWidth = textWidth(low, m_font);
        const int width = lowWidth + 4 + kScaleWidth + 4 + textWidth(high, m_font);
        if (!takeRoom(width))
            return;
        write(m_x, low);
        for (int i = 0; i < kScaleWidth; ++i)
            m_painter.fillRect(m_x + lowWidth + 4 + i, m_rect.center().y() - 3, 1, kSwatch,
                               QColor(Theme::fill(i / (kScaleWidth - 1.0))));
        write(m_x + lowWidth + 8 + kScaleWidth, high);
        m_x += width + 12;
    }

private:
    /// On this line or the next; false: there is none.
    bool takeRoom(int width)
    {
        if (m_x + width <= m_rect.right())
            return true;
        if (m_rect.bottom() + m_line > m_bottom || width > m_rect.width())
            return false;
        m_rect.translate(0, m_line);
        m_x = m_rect.left();
        return true;
    }

    void write(int x, const QString& text)
    {
        const QRect place(x, m_rect.top(), m_rect.right() - x + 1, m_rect.height());
        drawFitted(m_painter, place, Qt::AlignLeft, {text}, m_font, Theme::instance().color(Role::textDim));
    }

    QPainter& m_painter;
    QRect m_rect;
    QFont m_font;
    int m_x;
    int m_line; ///< px from one line to the next
    int m_bottom;
};

} // namespace

void paintHatch(QPainter& painter, const QRect& area, const QColor& color)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(color);
    for (int x = area.left() - area.height(); x <= area.right(); x += 4)
        painter.drawLine(x, area.bottom() + 1, x + area.height(), area.top() + 1);
    painter.restore();
}

void paintMachineLegend(QPainter& painter, const MachineScene& scene, const QFont& font)
{
    const QRect rect = scene.layout().legend;
    if (rect.isNull())
        return;
    painter.fillRect(rect, Theme::instance().color(Role::window));
    Legend legend(painter, rect, font);
    const bool hasCells = std::any_of(scene.cards().begin(), scene.cards().end(),
                                      [](const CardScene& c) { return !c.layout.cells.isStrip; });
    const bool hasSheaves = scene.capacity() > 0;
    if (!hasSheaves)
        legend.add(Role::textDim,
                   scene.hasCpuSlabs() ? legendText("CPU: cpu slab, not sampled") : legendText("CPU: no sheaves"),
                   Swatch::outline);
    if (hasCells && hasSheaves) {
        legend.add(Role::main, legendText("main"));
        legend.add(Role::spare, legendText("spare"));
        legend.add(Role::rcuFree, legendText("rcu_free"));
    }
    if (scene.hasStrip() && scene.capacity() > 0)
        legend.addScale(legendText("CPU: 0"), legendText("%1 objects in main + spare").arg(2 * scene.capacity()));
    if (hasSheaves) {
        legend.add(Role::barnFull, legendText("full sheaf in barn"));
        legend.add(Role::barnEmpty, legendText("empty sheaf"));
    }
    legend.add(Role::slabMemory, legendText("slabs"));
    legend.add(Role::parked, legendText("parked in sheaves"));
    legend.add(Role::free, legendText("free memory"));
    if (scene.hasMovable())
        legend.add(Role::movable, legendText("Movable"), Swatch::hatch);
}

} // namespace sheafscope
