// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/share_stack.h"

#include "widgets/line_text.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sheafscope {

void ShareStack::set(std::vector<Band> bands, const TimeWindow& window, std::size_t group)
{
    m_bands = std::move(bands);
    m_window = window;
    m_stepSec = window.columnSec() * static_cast<double>(group);
    m_edges.assign(m_bands.size(), {});
    m_sums.assign(m_bands.size(), 0);
    m_whole.clear();
    for (std::size_t b = 0; b < m_bands.size(); ++b) {
        const std::vector<Column> steps = condensed(m_bands[b].columns, window, group);
        if (b == 0)
            m_whole = steps;
        m_edges[b].resize(m_whole.size());
        for (std::size_t i = 0; i < m_whole.size(); ++i) {
            const auto rate = static_cast<double>(steps[i].last);
            const double below = b == 0 ? 0 : m_edges[b - 1][i];
            m_edges[b][i] = below + rate; // NaN stays NaN
            m_sums[b] += std::isnan(rate) ? 0 : rate;
        }
    }
    for (std::size_t i = 0; i < m_whole.size(); ++i) {
        const double whole = m_bands.empty() ? std::nan("") : m_edges.back()[i];
        m_whole[i].min = m_whole[i].max = m_whole[i].last = static_cast<float>(whole);
        for (auto& edges : m_edges)
            edges[i] = whole > 0 ? edges[i] / whole : 0;
    }
}

double ShareStack::meanShare(std::size_t band) const
{
    const double whole = std::accumulate(m_sums.begin(), m_sums.end(), 0.0);
    return whole > 0 ? m_sums[band] / whole : std::numeric_limits<double>::quiet_NaN();
}

double ShareStack::edge(std::size_t band, std::size_t step) const
{
    return m_edges[band][step];
}

std::optional<std::size_t> ShareStack::bandAt(double timeSec, double share) const
{
    const Column* column = columnAt(m_whole, m_stepSec, timeSec);
    if (column == nullptr)
        return std::nullopt;
    const auto step = static_cast<std::size_t>(column - m_whole.data());
    if (isGap(step))
        return std::nullopt;
    for (std::size_t b = 0; b < m_bands.size(); ++b)
        if (share <= edge(b, step) && edge(b, step) > (b == 0 ? 0.0 : edge(b - 1, step)))
            return b;
    return std::nullopt;
}

double ShareStack::xOf(double timeSec, const QRectF& area) const
{
    const double share = (timeSec - m_window.fromSec) / (m_window.toSec - m_window.fromSec);
    return area.left() + std::clamp(share, 0.0, 1.0) * area.width();
}

void ShareStack::paint(QPainter& painter, const QRectF& area) const
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t b = 0; b < m_bands.size(); ++b)
        paintBand(painter, area, b);
    painter.restore();
}

void ShareStack::paintNames(QPainter& painter, const QRectF& area, const QRectF& taken) const
{
    painter.save();
    for (std::size_t b = 0; b < m_bands.size(); ++b)
        paintName(painter, area, b, taken);
    painter.restore();
}

// One polygon for each stretch without a gap: along the upper edges and back along the lower ones.
void ShareStack::paintBand(QPainter& painter, const QRectF& area, std::size_t band) const
{
    if (!(m_sums[band] > 0))
        return;
    painter.setBrush(m_bands[band].colour);
    const auto yOf = [&](double share) { return area.bottom() - share * area.height(); };
    QPolygonF upper;
    QPolygonF lower;
    const auto flush = [&] {
        std::reverse(lower.begin(), lower.end());
        painter.drawPolygon(upper + lower);
        upper.clear();
        lower.clear();
    };
    for (std::size_t i = 0; i < m_whole.size(); ++i) {
        if (isGap(i)) {
            flush();
            continue;
        }
        const double left = xOf(m_whole[i].timeSec, area);
        const double right = xOf(m_whole[i].timeSec + m_stepSec, area);
        const double top = yOf(edge(band, i));
        const double bottom = yOf(band == 0 ? 0 : edge(band - 1, i));
        upper << QPointF(left, top) << QPointF(right, top);
        lower << QPointF(left, bottom) << QPointF(right, bottom);
    }
    flush();
}

// Where the band is thick enough all along the name, as far to the right as possible: that is the newest.
void ShareStack::paintName(QPainter& painter, const QRectF& area, std::size_t band, const QRectF& taken) const
{
    const Theme& theme = Theme::instance();
    const QFontMetricsF metrics(theme.smallFont());
    const double width = lineWidth(m_bands[band].name, theme.smallFont()) + 8;
    const double height = metrics.height();
    const double stepWidth = m_stepSec / (m_window.toSec - m_window.fromSec) * area.width();
    const auto steps = static_cast<std::size_t>(std::ceil(width / std::max(stepWidth, 1e-6)));
    if (m_whole.size() < steps + 1 || steps == 0)
        return;
    const double thick = height / area.height();
    for (std::size_t first = m_whole.size() - steps; first-- > 0;) {
        double bottom = 0;
        double top = 1;
        for (std::size_t i = first; i < first + steps; ++i) {
            bottom = std::max(bottom, isGap(i) ? 1.0 : band == 0 ? 0.0 : edge(band - 1, i));
            top = std::min(top, isGap(i) ? 0.0 : edge(band, i));
        }
        if (top - bottom < thick)
            continue;
        const double middle = area.bottom() - (top + bottom) / 2 * area.height();
        const QRectF place(xOf(m_whole[first].timeSec, area), middle - height / 2, width, height);
        if (place.intersects(taken))
            continue;
        const QColor colour = m_bands[band].colour;
        painter.fillRect(place, colour); // lines end at the name instead of crossing it
        painter.setPen(Theme::contrast(colour, Qt::black) > Theme::contrast(colour, Qt::white) ? Qt::black : Qt::white);
        drawLine(painter, place, Qt::AlignCenter, m_bands[band].name, theme.smallFont());
        return;
    }
}

} // namespace sheafscope
