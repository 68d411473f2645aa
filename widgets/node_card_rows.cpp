// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The barn and partial-list rows of NodeCardPainter.
#include "widgets/fitted_text.h"
#include "widgets/format.h"
#include "widgets/node_card_painter.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygon>

#include <algorithm>

namespace sheafscope {
namespace {

constexpr int kLabelWidth = 56;
constexpr int kOverflowWidth = 22;

QString rowText(const char* text)
{
    return QCoreApplication::translate("sheafscope::NodeCardPainter", text);
}

QColor themedRow(Role role)
{
    return Theme::instance().color(role);
}

std::uint8_t glowOf(const CardScene& card, Exchange exchange)
{
    return card.glow[static_cast<std::size_t>(exchange)];
}

QString fullWords(const CardScene& card)
{
    return rowText("%1 full").arg(card.numbers.barnFull);
}

QString emptyWords(const CardScene& card)
{
    return rowText("%1 empty").arg(card.numbers.barnEmpty);
}

} // namespace

int NodeCardPainter::arrowsLeft() const
{
    return std::max(32, textWidth(rowText("barn"), m_small) + 5);
}

int NodeCardPainter::labelWidth(const CardScene& card) const
{
    return card.layout.barn.width() >= 190 ? std::max(kLabelWidth, arrowsLeft() + 24) : 0;
}

void NodeCardPainter::paintSlots(QPainter& painter, QRect area, unsigned filled, unsigned most,
                                 const QColor& color) const
{
    const int count = static_cast<int>(std::max(1U, most));
    const bool overflows = filled > most;
    const int pitch = std::clamp((area.width() - (overflows ? kOverflowWidth : 0)) / count, 2, 18);
    const int width = pitch >= 4 ? pitch - (pitch >= 8 ? 2 : 1) : pitch;
    const QColor frame = themedRow(Role::free);
    for (int i = 0; i < count; ++i) {
        const QRect slot(area.left() + i * pitch, area.top(), width, area.height());
        const bool isFilled = i < static_cast<int>(filled);
        painter.fillRect(slot, isFilled ? color : frame);
        if (!isFilled && width >= 4 && slot.height() >= 4)
            painter.fillRect(slot.adjusted(1, 1, -1, -1), themedRow(Role::window));
    }
    if (overflows) {
        const QRect over(area.left() + count * pitch + 1, area.top() - 2, kOverflowWidth, area.height() + 4);
        drawFitted(painter, over, Qt::AlignLeft, {QStringLiteral("+%1").arg(filled - most)}, m_smallBold, color);
    }
}

void NodeCardPainter::paintArrows(QPainter& painter, QRect area, std::uint8_t up, std::uint8_t down,
                                  const QColor& color) const
{
    const auto shade = [&](std::uint8_t glow) {
        return glow == 0 ? themedRow(Role::grid)
                         : (glow == kFullGlow ? color : blend(color, themedRow(Role::grid), 0.5));
    };
    const int y = area.center().y() - 2;
    const int x = area.left();
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(shade(up));
    painter.drawPolygon(QPolygon({{x, y + 6}, {x + 8, y + 6}, {x + 4, y}}));
    painter.setBrush(shade(down));
    painter.drawPolygon(QPolygon({{x + 10, y}, {x + 18, y}, {x + 14, y + 6}}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void NodeCardPainter::paintMissingBarn(QPainter& painter, const CardScene& card) const
{
    const QRect& row = card.layout.barn;
    const QColor color = themedRow(card.facts.isBarnMissed ? Role::error : Role::textDim);
    const int height = std::min(row.height(), 20);
    const QRect box(row.left(), row.center().y() - height / 2 + 1, row.width(), height);
    painter.setPen(QPen(color, 0, card.facts.isBarnMissed ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    const QFont& font = card.facts.isBarnMissed ? m_smallBold : m_small;
    drawFitted(painter, box.adjusted(3, 0, -3, 0), Qt::AlignHCenter, card.facts.barnWords, font, color);
}

void NodeCardPainter::paintBarn(QPainter& painter, const CardScene& card) const
{
    const QRect& row = card.layout.barn;
    if (row.isNull())
        return;
    painter.fillRect(row, themedRow(Role::card));
    if (!card.facts.hasBarn) {
        paintMissingBarn(painter, card);
        return;
    }
    if (card.layout.level == CardLevel::compact) {
        paintCompactBarn(painter, card);
        return;
    }
    const int label = labelWidth(card);
    const int words = textWidth(QStringLiteral("10 empty"), m_small) + 4;
    const int fullHeight = row.height() * 5 / 9;
    const QRect top(row.left() + label, row.top() + 1, row.width() - label - words - 4, fullHeight - 2);
    const QRect bottom(top.left(), row.top() + fullHeight + 2, top.width(), row.height() - fullHeight - 4);
    if (label > 0) {
        drawFitted(painter, QRect(row.left(), row.top(), label, fullHeight), Qt::AlignLeft, {rowText("barn")}, m_small,
                   themedRow(Role::textDim));
        paintArrows(painter, QRect(row.left() + arrowsLeft(), row.top(), 18, fullHeight),
                    glowOf(card, Exchange::barnGet), glowOf(card, Exchange::barnPut), themedRow(Role::barnFull));
    }
    paintSlots(painter, top, card.numbers.barnFull, card.facts.maxFull, themedRow(Role::barnFull));
    paintSlots(painter, bottom, card.numbers.barnEmpty, card.facts.maxEmpty, themedRow(Role::barnEmpty));
    const QRect right(row.right() + 1 - words, row.top(), words, fullHeight);
    const std::uint8_t failed = glowOf(card, Exchange::barnFail);
    const QColor fullColor = failed > 0 ? themedRow(Role::error) : themedRow(Role::barnFull);
    drawFitted(painter, right, Qt::AlignRight, {fullWords(card)}, m_small, fullColor);
    drawFitted(painter, QRect(right.left(), bottom.top() - 3, words, bottom.height() + 6), Qt::AlignRight,
               {emptyWords(card)}, m_small, themedRow(Role::textDim));
    if (failed > 0) {
        painter.setPen(QPen(failed == kFullGlow ? themedRow(Role::error)
                                                : blend(themedRow(Role::error), themedRow(Role::card), 0.5),
                            0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRect(top.left() - 2, top.top() - 1, top.width() + 3, top.height() + 1));
    }
}

void NodeCardPainter::paintCompactBarn(QPainter& painter, const CardScene& card) const
{
    const QRect& row = card.layout.barn;
    const int fullWidth = textWidth(QStringLiteral("10 full"), m_small);
    const int emptyWidth = textWidth(QStringLiteral("10 empty"), m_small);
    const bool fitsEmpty = row.width() >= fullWidth + emptyWidth + 20;
    const int room = row.width() - fullWidth - (fitsEmpty ? emptyWidth + 4 : 0) - 8;
    const int left = room >= 20 ? std::min(room, 100) + 4 : 0;
    if (left > 0) {
        const QRect place(row.left(), row.top() + 3, left - 4, row.height() - 6);
        paintSlots(painter, place, std::min(card.numbers.barnFull, card.facts.maxFull), card.facts.maxFull,
                   themedRow(Role::barnFull));
    }
    const bool failed = glowOf(card, Exchange::barnFail) > 0;
    const QRect words = row.adjusted(left, 0, 0, 0);
    const int used =
        drawFitted(painter, words, Qt::AlignLeft, {fullWords(card), QString::number(card.numbers.barnFull)}, m_small,
                   themedRow(failed ? Role::error : Role::barnFull));
    if (fitsEmpty)
        drawFitted(painter, words.adjusted(used + 6, 0, 0, 0), Qt::AlignLeft, {emptyWords(card)}, m_small,
                   themedRow(Role::textDim));
}

void NodeCardPainter::paintHistogram(QPainter& painter, QRect area, const CardScene& card) const
{
    const int pitch = std::max(2, area.width() / static_cast<int>(kOccupancyBins));
    const int width = pitch >= 3 ? pitch - 1 : pitch;
    const auto tallest =
        std::max<std::uint32_t>(4, *std::max_element(card.numbers.occupancy.begin(), card.numbers.occupancy.end()));
    painter.fillRect(area.left(), area.bottom(), pitch * static_cast<int>(kOccupancyBins) - 1, 1,
                     themedRow(Role::grid));
    for (std::size_t i = 0; i < kOccupancyBins; ++i) {
        const std::uint32_t slabs = card.numbers.occupancy[i];
        const auto height =
            static_cast<int>(std::uint64_t{slabs} * static_cast<std::uint64_t>(area.height()) / tallest);
        const int shown = slabs == 0 ? 0 : std::max(2, height);
        painter.fillRect(area.left() + static_cast<int>(i) * pitch, area.bottom() + 1 - shown, width, shown,
                         themedRow(Role::partial));
    }
}

void NodeCardPainter::paintPartial(QPainter& painter, const CardScene& card) const
{
    const QRect& row = card.layout.partial;
    if (row.isNull())
        return;
    painter.fillRect(row, themedRow(Role::card));
    if (card.layout.level == CardLevel::compact) {
        paintCompactPartial(painter, card);
        return;
    }
    const int half = std::min(row.height() / 2, 18);
    const QRect first(row.left(), row.top(), row.width(), half);
    const QRect second(row.left(), row.top() + half, row.width(), half);
    if (!card.facts.hasPartial) {
        drawFitted(painter, first, Qt::AlignLeft, card.facts.partialWords, m_small, themedRow(Role::textDim));
        if (!card.facts.barnOrigin.isEmpty())
            drawFitted(painter, second, Qt::AlignLeft, {card.facts.barnOrigin}, m_small, themedRow(Role::barnFull));
        return;
    }
    const int label = labelWidth(card);
    if (label > 0) {
        drawFitted(painter, first, Qt::AlignLeft, {rowText("partial")}, m_small, themedRow(Role::textDim));
        paintArrows(painter, second, glowOf(card, Exchange::refill), glowOf(card, Exchange::flush),
                    themedRow(Role::partial));
    }
    const QString count = rowText("%1 slabs").arg(formatCount(card.numbers.partialSlabs));
    const int words = std::max(textWidth(count, m_small), textWidth(QStringLiteral("100 slabs"), m_small)) + 4;
    QRect histogram(row.left() + label, row.top() + 2, row.width() - label - words - 4, row.height() - 2);
    if (card.layout.level == CardLevel::wide) {
        const QRect axis(histogram.left(), histogram.bottom() - 14, histogram.width(), 15);
        histogram.setBottom(axis.top() - 2);
        drawFitted(painter, axis, Qt::AlignLeft, {rowText("0 … 100 % of a slab in use"), rowText("0 … 100 %")}, m_small,
                   themedRow(Role::textDim));
    }
    paintHistogram(painter, histogram, card);
    drawFitted(painter, first, Qt::AlignRight, {count}, m_small, themedRow(Role::partial));
    const bool isNew = glowOf(card, Exchange::newSlab) > 0;
    const bool isFreed = glowOf(card, Exchange::freeSlab) > 0;
    const QString mark = isNew && isFreed
                             ? QStringLiteral("± ")
                             : (isNew ? QStringLiteral("+ ") : (isFreed ? QStringLiteral("− ") : QString()));
    drawFitted(painter, second, Qt::AlignRight, {mark + rowText("min %1").arg(card.facts.minPartial)}, m_small,
               themedRow(Role::textDim));
}

void NodeCardPainter::paintCompactPartial(QPainter& painter, const CardScene& card) const
{
    const QRect& row = card.layout.partial;
    if (card.facts.hasPartial) {
        const QString count = formatCount(card.numbers.partialSlabs);
        drawFitted(painter, row, Qt::AlignRight, {rowText("%1 slabs").arg(count), count}, m_small,
                   themedRow(Role::partial));
        return;
    }
    QStringList words = card.facts.note;
    if (!card.arrow.isNull()) {
        for (QString& variant : words)
            variant += QLatin1Char(' ') + card.arrow;
    }
    drawFitted(painter, row, Qt::AlignRight, words, m_small, themedRow(Role::warning));
}

} // namespace sheafscope
