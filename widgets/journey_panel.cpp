// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/journey_panel.h"

#include "widgets/fitted_text.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace sheafscope {
namespace {

constexpr int kBoxWidth = 132;
constexpr int kBoxHeight = 50;
constexpr int kStationGap = 26;
constexpr int kHead = 26;

Role roleOf(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::gone:
        return Role::textDim;
    case PlaceKind::inSlab:
    case PlaceKind::inCpuSlab:
        return Role::partial;
    case PlaceKind::inUse:
        return Role::live;
    case PlaceKind::main:
        return Role::main;
    case PlaceKind::spare:
    case PlaceKind::prefilled:
        return Role::spare;
    case PlaceKind::rcuFree:
    case PlaceKind::waitsForRcu:
    case PlaceKind::inBatch:
        return Role::rcuFree;
    case PlaceKind::barn:
        return Role::barnFull;
    }
    return Role::textDim;
}

QString byText(const JourneyStation& station)
{
    const QString operation = formatCount(station.operation);
    return station.by.isValid() ? JourneyPanel::tr("operation %1, CPU %2").arg(operation).arg(station.by.v)
                                : JourneyPanel::tr("at operation %1").arg(operation);
}

void paintArrow(QPainter& painter, const QPointF& from, const QPointF& to, bool isGap)
{
    const QColor color = Theme::instance().color(Role::textDim);
    painter.setPen(QPen(color, 1.5, isGap ? Qt::DotLine : Qt::SolidLine));
    painter.drawLine(from, to - QPointF(6, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{to, to + QPointF(-8, -4), to + QPointF(-8, 4)});
}

} // namespace

QString placeText(const ObjectPlace& place)
{
    const QString cpu = place.cpu.isValid() ? QString::number(place.cpu.v) : QString();
    const QString node = QString::number(place.node.v);
    switch (place.kind) {
    case PlaceKind::gone:
        return JourneyPanel::tr("its slab is gone");
    case PlaceKind::inSlab:
        return JourneyPanel::tr("free in its slab, node %1").arg(node);
    case PlaceKind::inCpuSlab:
        return JourneyPanel::tr("cpu slab of CPU %1").arg(cpu);
    case PlaceKind::inUse:
        return cpu.isEmpty() ? JourneyPanel::tr("in use") : JourneyPanel::tr("in use, from CPU %1").arg(cpu);
    case PlaceKind::main:
        return JourneyPanel::tr("main of CPU %1").arg(cpu);
    case PlaceKind::spare:
        return JourneyPanel::tr("spare of CPU %1").arg(cpu);
    case PlaceKind::rcuFree:
        return JourneyPanel::tr("rcu_free of CPU %1").arg(cpu);
    case PlaceKind::barn:
        return JourneyPanel::tr("barn of node %1").arg(node);
    case PlaceKind::waitsForRcu:
        return JourneyPanel::tr("grace period, CPU %1").arg(cpu);
    case PlaceKind::inBatch:
        return JourneyPanel::tr("kfree_rcu batch, CPU %1").arg(cpu);
    case PlaceKind::prefilled:
        return JourneyPanel::tr("a prefilled sheaf");
    }
    return {};
}

QString objectText(const Journey& journey)
{
    return JourneyPanel::tr("object %1 of slab %2, %3")
        .arg(journey.object.index)
        .arg(formatCount(journey.object.slab), journey.cache);
}

JourneyPanel::JourneyPanel(ViewState& state, QWidget* parent) : Panel(state, parent)
{
    setAccessibleName(title());
}

void JourneyPanel::show(Journey journey)
{
    m_journey = std::move(journey);
    setAccessibleDescription(summary());
    update();
}

void JourneyPanel::clear()
{
    show({});
}

QString JourneyPanel::id() const
{
    return QStringLiteral("journey");
}

QString JourneyPanel::title() const
{
    return tr("Object's journey");
}

QString JourneyPanel::subtitle() const
{
    return m_journey.stations.empty() ? QString() : objectText(m_journey);
}

QString JourneyPanel::emptyText()
{
    return tr("One object is followed here from its slab through sheaves and barns. Select a CPU and press J to follow "
              "the object on top of its main sheaf, then Shift+J to run until it moves.");
}

QString JourneyPanel::summary() const
{
    if (m_journey.stations.empty())
        return emptyText();
    QStringList lines{objectText(m_journey)};
    for (const JourneyStation& station : m_journey.stations)
        lines << QStringLiteral("%1%2: %3")
                     .arg(station.isGap ? QStringLiteral("… ") : QString(), byText(station), placeText(station.place));
    return lines.join(QLatin1Char('\n'));
}

QString JourneyPanel::table() const
{
    QString text = QStringLiteral("operation\tby_cpu\tplace\tcpu\tnode\tafter_gap\n");
    const auto number = [](auto id) { return id.isValid() ? QString::number(id.v) : QString(); };
    for (const JourneyStation& station : m_journey.stations)
        text += QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\n")
                    .arg(QString::number(station.operation), number(station.by), placeText(station.place),
                         number(station.place.cpu), number(station.place.node), QString::number(station.isGap ? 1 : 0));
    return text;
}

void JourneyPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    render(painter, rect());
}

void JourneyPanel::render(QPainter& painter, const QRectF& rect)
{
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setClipRect(rect);
    painter.fillRect(rect, theme.color(Role::card));
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect in = rect.toRect().adjusted(8, 6, -8, -6);
    const int used = drawFitted(painter, QRect(in.left(), in.top(), in.width(), 20), Qt::AlignLeft, {title()},
                                theme.boldFont(), theme.color(Role::textStrong));
    drawFitted(painter, QRect(in.left() + used + 12, in.top(), in.width() - used - 12, 20), Qt::AlignLeft, {subtitle()},
               theme.smallFont(), theme.color(Role::textDim));
    if (m_journey.stations.empty()) {
        painter.setFont(theme.font());
        painter.setPen(theme.color(Role::textDim));
        painter.drawText(in.adjusted(8, kHead, -8, -8), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                         emptyText());
        painter.restore();
        return;
    }
    // Rows of boxes, read like text; the newest ones that fit.
    const int columns = std::max(1, (in.width() + kStationGap) / (kBoxWidth + kStationGap));
    const int rows = std::max(1, (in.height() - kHead) / (kBoxHeight + 8));
    const std::size_t room = static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
    const std::size_t first = m_journey.stations.size() > room ? m_journey.stations.size() - room : 0;
    for (std::size_t i = first; i < m_journey.stations.size(); ++i) {
        const JourneyStation& station = m_journey.stations[i];
        const int position = static_cast<int>(i - first);
        const QRect box(in.left() + position % columns * (kBoxWidth + kStationGap),
                        in.top() + kHead + position / columns * (kBoxHeight + 8), kBoxWidth, kBoxHeight);
        const bool isNow = i + 1 == m_journey.stations.size();
        painter.setPen(QPen(theme.color(isNow ? Role::accent : Role::cardBorder), isNow ? 2 : 1));
        painter.setBrush(theme.color(Role::window));
        painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.fillRect(QRect(box.left() + 1, box.top() + 1, 5, box.height() - 2),
                         theme.color(roleOf(station.place.kind)));
        drawFitted(painter, QRect(box.left() + 12, box.top() + 5, box.width() - 16, 20), Qt::AlignLeft,
                   {placeText(station.place)}, isNow ? theme.boldFont() : theme.font(), theme.color(Role::textStrong));
        drawFitted(painter, QRect(box.left() + 12, box.top() + 26, box.width() - 16, 18), Qt::AlignLeft,
                   {byText(station), formatCount(station.operation)}, theme.smallFont(), theme.color(Role::textDim));
        if (position % columns != 0)
            paintArrow(painter, QPointF(box.left() - kStationGap + 3, box.center().y()),
                       QPointF(box.left() - 3, box.center().y()), station.isGap);
    }
    painter.restore();
}

} // namespace sheafscope
