// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/motion_overlay.h"

#include "widgets/fitted_text.h"
#include "widgets/format.h"
#include "widgets/machine_panel.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr int kMoveMs = 650;
constexpr int kLongestMs = 2600;
constexpr std::size_t kMostMoves = 6;
constexpr double kSheafWidth = 16;
constexpr double kSheafHeight = 24;

} // namespace

MotionOverlay::MotionOverlay(MachinePanel& panel) : QWidget(&panel), m_panel(panel)
{
    setObjectName(QStringLiteral("motionOverlay"));
    setAccessibleName(tr("What the last step moved"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(panel.rect());
    panel.installEventFilter(this);
    connect(&m_clock, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_clock, &QVariantAnimation::finished, this, &MotionOverlay::clear);
    hide();
}

void MotionOverlay::setReduced(bool isReduced)
{
    m_isReduced = isReduced;
    clear();
}

void MotionOverlay::clear()
{
    m_machine = nullptr;
    m_clock.stop();
    m_moves.clear();
    hide();
}

QStringList MotionOverlay::moves() const
{
    QStringList list;
    for (const Move& move : m_moves)
        list << move.text;
    return list;
}

void MotionOverlay::show(const StepRecord& record, CacheId cache)
{
    clear();
    const auto& snapshot = m_panel.scene().cards();
    if (snapshot.empty() || !m_panel.isVisible() || m_panel.machine() == nullptr)
        return;
    for (const StepDecision& decision : record.decisions) {
        if (decision.cache != cache)
            continue;
        for (Move& move : movesOf(decision, *m_panel.machine()))
            m_moves.push_back(std::move(move));
    }
    if (m_moves.empty())
        return;
    m_machine = m_panel.machine();
    m_moves.resize(std::min(m_moves.size(), kMostMoves));
    setAccessibleDescription(moves().join(QStringLiteral(", ")));
    setGeometry(m_panel.rect());
    QWidget::show();
    raise();
    if (m_isReduced)
        return;
    m_clock.setStartValue(0.0);
    m_clock.setEndValue(static_cast<double>(m_moves.size()));
    m_clock.setDuration(std::min(kLongestMs, kMoveMs * static_cast<int>(m_moves.size())));
    m_clock.start();
}

std::vector<MotionOverlay::Move> MotionOverlay::movesOf(const StepDecision& decision, const Machine& machine) const
{
    const CpuId cpu = decision.cpu;
    const QString count = formatCount(decision.value);
    const auto full = tr("full sheaf");
    const auto empty = tr("empty sheaf");
    switch (decision.decision) {
    case Decision::barnGet:
        return {{Spot::cell, Spot::barn, Cargo::emptySheaf, cpu, {}, empty},
                {Spot::barn, Spot::cell, Cargo::fullSheaf, cpu, {}, full}};
    case Decision::barnPut:
        return {{Spot::cell, Spot::barn, Cargo::fullSheaf, cpu, {}, full}};
    case Decision::takeEmptyFromBarn:
        return {{Spot::barn, Spot::cell, Cargo::emptySheaf, cpu, {}, empty}};
    case Decision::putEmptyToBarn:
        return {{Spot::cell, Spot::barn, Cargo::emptySheaf, cpu, {}, empty}};
    case Decision::refill:
        return {{Spot::partial, Spot::cell, Cargo::objects, cpu, {}, tr("%1 objects").arg(count)}};
    case Decision::flush:
        return {{Spot::cell, Spot::partial, Cargo::objects, cpu, {}, tr("%1 objects").arg(count)}};
    case Decision::newSlab:
        return {{Spot::memory, Spot::partial, Cargo::slab, cpu, {}, tr("new slab %1").arg(count)}};
    case Decision::discardSlab:
        return {{Spot::partial, Spot::memory, Cargo::slab, cpu, {}, tr("slab %1").arg(count)}};
    case Decision::slowPath:
        if (decision.value < machine.nodeCount() &&
            NodeId{static_cast<std::uint32_t>(decision.value)} != machine.nodeOf(cpu))
            return {};
        return {{Spot::partial, Spot::cell, Cargo::objects, cpu, {}, tr("1 object")}};
    case Decision::remoteFree:
        return {{Spot::cell, Spot::partial, Cargo::objects, cpu, NodeId{static_cast<std::uint32_t>(decision.value)},
                 tr("1 object, home")}};
    case Decision::rcuSheafWaits:
        return {{Spot::cell, Spot::away, Cargo::fullSheaf, cpu, {}, tr("waits for a grace period")}};
    case Decision::freeToSlab:
    case Decision::swapMainAndSpare:
    case Decision::noBarn:
    case Decision::barnGetFail:
    case Decision::barnPutFail:
    case Decision::newSheaf:
    case Decision::freeSheaf:
    case Decision::nodeMismatch:
    case Decision::fromPartial:
    case Decision::slabToPartial:
    case Decision::prefilledTake:
    case Decision::prefilledEnough:
    case Decision::prefilledToSpare:
    case Decision::rcuBatch:
    case Decision::allocationFailed:
        return {};
    }
    return {};
}

QPointF MotionOverlay::spotAt(Spot spot, const Move& move) const
{
    const MachineScene& scene = m_panel.scene();
    const QRect cell = scene.cellOf(move.cpu);
    const NodeId own = m_panel.machine()->nodeOf(move.cpu);
    const bool isEnd = spot == move.to;
    const CardScene* card = scene.cardOf(isEnd && move.toNode.isValid() ? move.toNode : own);
    const QRectF fallback = card == nullptr ? QRectF(rect()) : QRectF(card->layout.rect);
    const auto middle = [&](const QRect& place) { return place.isNull() ? fallback.center() : QRectF(place).center(); };
    switch (spot) {
    case Spot::cell:
        return middle(cell);
    case Spot::barn:
        return middle(card == nullptr ? QRect() : card->layout.barn);
    case Spot::partial:
        return middle(card == nullptr ? QRect() : card->layout.partial);
    case Spot::memory:
        return middle(card == nullptr ? QRect() : card->layout.memoryBar);
    case Spot::away:
        return middle(cell) + QPointF(0, cell.center().y() > height() / 2 ? -80 : 80);
    }
    return {};
}

void MotionOverlay::paintEvent(QPaintEvent*)
{
    if (m_machine == nullptr || m_panel.machine() != m_machine)
        return; // another run has begun, on whose machine these CPUs may not be
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isReduced) {
        for (const Move& move : m_moves)
            paintMove(painter, move, 0.5);
        return;
    }
    const double now = m_clock.currentValue().toDouble();
    const auto index = std::min(static_cast<std::size_t>(now), m_moves.size() - 1);
    if (index < m_moves.size())
        paintMove(painter, m_moves[index], std::min(1.0, now - static_cast<double>(index)));
}

void MotionOverlay::paintMove(QPainter& painter, const Move& move, double progress) const
{
    const Theme& theme = Theme::instance();
    const QPointF from = spotAt(move.from, move);
    const QPointF to = spotAt(move.to, move);
    const QPointF way = to - from;
    const double length = std::max(1.0, std::hypot(way.x(), way.y()));
    const QPointF along = way / length;
    const QPointF across(-along.y(), along.x());
    painter.setPen(QPen(theme.color(Role::accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(from, to);
    painter.setBrush(theme.color(Role::accent));
    const QPointF tip = to;
    painter.drawPolygon(QPolygonF{tip, tip - along * 10 + across * 5, tip - along * 10 - across * 5});
    // Slow at both ends, so that it is seen where it comes from and where it stays.
    const double eased = progress * progress * (3 - 2 * progress);
    paintCargo(painter, move, from + way * eased);
}

void MotionOverlay::paintCargo(QPainter& painter, const Move& move, QPointF at) const
{
    const Theme& theme = Theme::instance();
    const QRectF sheaf(at.x() - kSheafWidth / 2, at.y() - kSheafHeight / 2, kSheafWidth, kSheafHeight);
    painter.setPen(QPen(theme.color(Role::textStrong), 1.5));
    switch (move.cargo) {
    case Cargo::fullSheaf:
        painter.setBrush(theme.color(Role::barnFull));
        painter.drawRect(sheaf);
        painter.setPen(QPen(theme.color(Role::card), 1));
        for (double y = sheaf.top() + 4; y < sheaf.bottom() - 1; y += 4)
            painter.drawLine(QPointF(sheaf.left() + 2, y), QPointF(sheaf.right() - 2, y));
        break;
    case Cargo::emptySheaf:
        painter.setBrush(theme.color(Role::card));
        painter.drawRect(sheaf);
        break;
    case Cargo::objects:
        painter.setBrush(theme.color(Role::partial));
        for (const QPointF offset : {QPointF(-6, 0), QPointF(0, -4), QPointF(6, 1), QPointF(1, 5)})
            painter.drawEllipse(at + offset, 3, 3);
        break;
    case Cargo::slab:
        painter.setBrush(theme.color(Role::slabMemory));
        painter.drawRect(QRectF(at.x() - 18, at.y() - 6, 36, 12));
        break;
    }
    const int width = textWidth(move.text, theme.smallFont()) + 10;
    QRect label(static_cast<int>(at.x()) + 14, static_cast<int>(at.y()) - 9, width, 18);
    if (label.right() > this->width())
        label.moveRight(static_cast<int>(at.x()) - 14);
    painter.setPen(QPen(theme.color(Role::cardBorder), 1));
    painter.setBrush(theme.color(Role::window));
    painter.drawRect(label);
    drawFitted(painter, label.adjusted(5, 0, -3, 0), Qt::AlignLeft, {move.text}, theme.smallFont(),
               theme.color(Role::textStrong));
}

bool MotionOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_panel.rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace sheafscope
