// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/node_card_painter.h"

#include "widgets/fitted_text.h"
#include "widgets/format.h"
#include "widgets/machine_legend.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace sheafscope {
namespace {

QString cardText(const char* text)
{
    return QCoreApplication::translate("sheafscope::NodeCardPainter", text);
}

QColor themed(Role role)
{
    return Theme::instance().color(role);
}

/// Pixels for a share of memory; what is there is at least two pixels wide, or nobody would see it on a big node.
int barPixels(Bytes part, Bytes total, int width)
{
    if (part.v == 0 || total.v == 0)
        return 0;
    const double share = static_cast<double>(part.v) / static_cast<double>(total.v);
    return std::clamp(static_cast<int>(share * width), 2, width);
}

void outline(QPainter& painter, const QRect& rect, const QColor& color, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(color, 0, style);
    if (style == Qt::DashLine)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace

NodeCardPainter::NodeCardPainter()
    : m_font(Theme::instance().font()), m_bold(Theme::instance().boldFont()), m_small(Theme::instance().smallFont()),
      m_smallBold(m_small)
{
    m_smallBold.setBold(true);
}

TextHeights NodeCardPainter::textHeights() const
{
    return {QFontMetrics(m_bold).height(), QFontMetrics(m_small).height()};
}

void NodeCardPainter::paintTitle(QPainter& painter, const QRect& row, const QString& title,
                                 const QString& subtitle) const
{
    if (row.isNull())
        return;
    const int used = drawFitted(painter, row, Qt::AlignLeft, {title}, m_bold, themed(Role::textStrong));
    QStringList variants{subtitle};
    const QString separator = QStringLiteral(" · ");
    for (QString shorter = subtitle; shorter.contains(separator);) {
        shorter.truncate(shorter.lastIndexOf(separator));
        variants << shorter;
    }
    drawFitted(painter, row.adjusted(used + 12, 0, 0, 0), Qt::AlignLeft, variants, m_small, themed(Role::textDim));
}

void NodeCardPainter::paintAll(QPainter& painter, const MachineScene& scene, const QRect& area, const QString& title,
                               const QString& subtitle) const
{
    painter.fillRect(area, themed(Role::window));
    paintTitle(painter, scene.layout().title, title, subtitle);
    for (const CardScene& card : scene.cards()) {
        paintChrome(painter, card);
        paintMemory(painter, card);
        for (unsigned i = 0; i < card.layout.cells.count; ++i)
            paintCell(painter, card, i);
        paintBarn(painter, card);
        paintPartial(painter, card);
    }
    paintMachineLegend(painter, scene, m_small);
}

void NodeCardPainter::paintChrome(QPainter& painter, const CardScene& card) const
{
    painter.fillRect(card.layout.rect, themed(Role::card));
    if (card.facts.kind == NodeKind::memoryless)
        outline(painter, card.layout.rect, blend(themed(Role::warning), themed(Role::card), 0.6), Qt::DashLine);
    else
        outline(painter, card.layout.rect, themed(Role::cardBorder));
    paintHeader(painter, card);
    paintCpuNumbers(painter, card);
}

void NodeCardPainter::paintHeader(QPainter& painter, const CardScene& card) const
{
    const QRect& row = card.layout.header;
    if (row.isNull())
        return;
    const bool isTiny = card.layout.level == CardLevel::tiny;
    const QFont& titleFont = isTiny ? m_smallBold : m_bold;
    const QStringList titles{card.facts.title, QString::number(card.facts.node.v)};
    const int titleWidth = drawFitted(painter, row, Qt::AlignLeft, titles, titleFont, themed(Role::textStrong));
    int right = row.right() + 1;
    const bool isPlain = card.facts.kind == NodeKind::normal;
    const QFont& memoryFont = isPlain || isTiny ? m_small : m_smallBold;
    if (textWidth(card.facts.memory, memoryFont) + titleWidth + 8 <= row.width()) {
        right -= drawFitted(painter, row, Qt::AlignRight, {card.facts.memory}, memoryFont,
                            themed(isPlain ? Role::text : Role::warning));
    }
    const QRect middle(row.left() + titleWidth + 6, row.top() + 1, right - row.left() - titleWidth - 14, row.height());
    const QString cpus = fittingText(card.facts.cpus, m_small, middle.width());
    if (card.facts.cpus.contains(cpus))
        drawFitted(painter, middle, Qt::AlignLeft, {cpus}, m_small, themed(Role::textDim));
}

void NodeCardPainter::paintCpuNumbers(QPainter& painter, const CardScene& card) const
{
    const CellGrid& cells = card.layout.cells;
    if (cells.labelHeight == 0)
        return;
    const bool isRoomy = cells.cell(0).width() >= 56;
    // Where not every number fits, every second or third stands whole at the left edge of its cell.
    const int pitch = cells.cell(0).width() + cells.gap;
    const int widest = textWidth(QString::number(card.cpus[cells.count - 1].v), m_small);
    const int step = isRoomy || widest <= pitch ? 1 : (widest + 3) / pitch + 1;
    for (unsigned i = 0; i < cells.count; ++i) {
        const int column = static_cast<int>(i) % cells.columns;
        if (column % step != 0 || (column > 0 && column + step > cells.columns))
            continue;
        const QRect cell = cells.cell(i);
        const QRect label(cell.left(), cell.bottom() + 1 - cells.labelHeight,
                          step == 1 ? cell.width() : step * pitch - cells.gap, cells.labelHeight);
        const QString number = QString::number(card.cpus[i].v);
        drawFitted(painter, label, step == 1 ? Qt::AlignHCenter : Qt::AlignLeft,
                   {isRoomy ? cardText("CPU %1").arg(number) : number}, m_small, themed(Role::textDim));
    }
}

void NodeCardPainter::paintCell(QPainter& painter, const CardScene& card, unsigned index) const
{
    const CellGrid& cells = card.layout.cells;
    if (index >= cells.count)
        return;
    const SheafFill fill = SheafFill::unpack(card.fills[index]);
    if (cells.isStrip)
        m_cells.paintHeat(painter, cells.cell(index), fill, card.facts.capacity);
    else
        m_cells.paintBars(painter, cells.cell(index).adjusted(0, 0, 0, -cells.labelHeight), fill, card.facts.capacity);
}

void NodeCardPainter::paintMemory(QPainter& painter, const CardScene& card) const
{
    const QRect bar = card.layout.memoryBar;
    if (bar.isNull())
        return;
    if (card.facts.kind == NodeKind::memoryless) {
        painter.fillRect(bar, themed(Role::card));
        outline(painter, bar, blend(themed(Role::warning), themed(Role::card), 0.6), Qt::DotLine);
    } else {
        const NodeNumbers& n = card.numbers;
        painter.fillRect(bar, themed(Role::free));
        const int movable = barPixels(n.movable, n.total, bar.width());
        const int slab = barPixels(n.slab, n.total, bar.width());
        const int parked = std::min(barPixels(n.parked, n.total, bar.width()), std::max(2, slab));
        painter.fillRect(bar.left(), bar.top(), slab, bar.height(), themed(Role::slabMemory));
        painter.fillRect(bar.left() + std::max(0, slab - parked / 2), bar.top(),
                         card.facts.kind == NodeKind::normal ? parked : 0, bar.height(), themed(Role::parked));
        if (movable > 0)
            paintHatch(painter, QRect(bar.right() + 1 - movable, bar.top(), movable, bar.height()),
                       themed(Role::movable));
    }
    paintMemoryWords(painter, card);
}

void NodeCardPainter::paintMemoryWords(QPainter& painter, const CardScene& card) const
{
    const QRect row = card.layout.memoryText;
    if (row.isNull())
        return;
    painter.fillRect(row, themed(Role::card));
    if (card.facts.kind != NodeKind::normal) {
        QStringList note = card.facts.note;
        if (!card.arrow.isNull()) {
            for (QString& words : note)
                words += QLatin1Char(' ') + card.arrow;
        }
        drawFitted(painter, row, Qt::AlignLeft, note, m_small, themed(Role::warning));
        return;
    }
    const NodeNumbers& n = card.numbers;
    const QString slabs = cardText("slabs %1").arg(formatBytes(n.slab));
    const QString parked = cardText("parked %1").arg(formatBytes(n.parked));
    const QString free = cardText("%1 free").arg(formatBytes(n.free));
    const int slabsWidth = textWidth(slabs, m_small) + 8;
    const int parkedWidth = textWidth(parked, m_small) + 8;
    const bool fitsFree = slabsWidth + textWidth(free, m_small) <= row.width();
    const bool fitsAll = slabsWidth + parkedWidth + textWidth(free, m_small) <= row.width();
    drawFitted(painter, row, Qt::AlignLeft, {slabs}, m_small, themed(Role::slabMemory));
    if (fitsAll)
        drawFitted(painter, row.adjusted(slabsWidth, 0, 0, 0), Qt::AlignLeft, {parked}, m_small, themed(Role::parked));
    if (fitsFree)
        drawFitted(painter, row, Qt::AlignRight, {free}, m_small, themed(Role::textDim));
}

} // namespace sheafscope
