// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/bar_list.h"

#include "widgets/fitted_text.h"
#include "widgets/line_text.h"

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr double kBarHeight = 9;   ///< px
constexpr double kMostLabel = 0.4; ///< of the width
constexpr double kMostText = 0.45; ///< of the width, unless the bar leaves more
constexpr double kLeastBar = 40;   ///< px that the longest bar gets at least
constexpr double kBarGap = 6;      ///< px

} // namespace

double BarRow::total() const
{
    double sum = 0;
    for (const Part& part : parts)
        sum += part.value;
    return sum;
}

std::size_t BarList::rowsIn(double height)
{
    return static_cast<std::size_t>(std::max(height / kRowHeight, 0.0));
}

void BarList::paint(QPainter& painter, const QRectF& rect, const std::vector<BarRow>& rows, const QString& more)
{
    const Theme& theme = Theme::instance();
    const QFont font = theme.smallFont();
    const std::size_t room = rowsIn(rect.height());
    m_rect = rect;
    m_shown = rows.size() <= room ? rows.size() : room == 0 ? 0 : room - 1;
    double labelWidth = 0;
    double textWidth = 0;
    double largest = 0;
    for (std::size_t i = 0; i < m_shown; ++i) {
        labelWidth = std::max(labelWidth, lineWidth(rows[i].label, font));
        textWidth = std::max(textWidth, lineWidth(rows[i].text, font));
        largest = std::max(largest, rows[i].total());
    }
    labelWidth = std::ceil(std::min(labelWidth, rect.width() * kMostLabel));
    textWidth = std::min(textWidth, rect.width() * kMostText);
    const double longest = std::max(rect.width() - labelWidth - textWidth - 3 * kBarGap, kLeastBar);
    for (std::size_t i = 0; i < m_shown; ++i) {
        const BarRow& row = rows[i];
        const QRectF line(rect.left(), rect.top() + static_cast<double>(i) * kRowHeight, rect.width(), kRowHeight);
        painter.setPen(theme.color(row.isSelected ? Role::textStrong : Role::text));
        const QString label = lineWidth(row.label, font) <= labelWidth
                                  ? row.label
                                  : QFontMetricsF(font).elidedText(row.label, Qt::ElideMiddle, labelWidth);
        drawLine(painter, QRectF(line.left(), line.top(), labelWidth, kRowHeight), Qt::AlignRight | Qt::AlignVCenter,
                 label, font);
        double x = line.left() + labelWidth + kBarGap;
        const double top = std::round(line.center().y() - kBarHeight / 2);
        const double start = x;
        for (const BarRow::Part& part : row.parts) {
            const double width = largest > 0 ? part.value / largest * longest : 0;
            // A part that is there is seen, however small.
            const double drawn = part.value > 0 ? std::max(std::round(x + width) - std::round(x), 1.0) : 0.0;
            painter.fillRect(QRectF(std::round(x), top, drawn, kBarHeight), theme.color(part.role));
            x = std::round(x) + drawn;
        }
        if (row.isSelected) {
            painter.setPen(theme.color(Role::selection));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(start - 1.5, top - 1.5, std::max(x - start, 1.0) + 2, kBarHeight + 2));
        }
        painter.setPen(theme.color(row.isSelected ? Role::textStrong : Role::textDim));
        const double left = std::max(line.right() - x - kBarGap, 0.0);
        drawLine(painter, QRectF(x + kBarGap, line.top(), left, kRowHeight), Qt::AlignLeft | Qt::AlignVCenter,
                 fittingText(shorterAndShorter(row.text), font, static_cast<int>(left) + 1), font);
    }
    if (m_shown < rows.size() && room > 0 && !more.isEmpty()) {
        const QRectF line(rect.left(), rect.top() + static_cast<double>(m_shown) * kRowHeight, rect.width(),
                          kRowHeight);
        painter.setPen(theme.color(Role::textDim));
        drawLine(painter, line, Qt::AlignLeft | Qt::AlignVCenter, more.arg(rows.size() - m_shown), font);
    }
}

std::optional<std::size_t> BarList::rowAt(const QPointF& position) const
{
    if (!m_rect.contains(position))
        return std::nullopt;
    const auto row = static_cast<std::size_t>((position.y() - m_rect.top()) / kRowHeight);
    return row < m_shown ? std::optional(row) : std::nullopt;
}

} // namespace sheafscope
