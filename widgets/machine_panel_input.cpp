// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mouse, keyboard and tooltips of MachinePanel.
#include "widgets/machine_panel.h"

#include "widgets/format.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace sheafscope {
namespace {

constexpr int kCellWithSheaves = 9; ///< px of width; in narrower cells the three bars cannot be told apart

} // namespace

QString MachinePanel::tooltipAt(QPoint point) const
{
    const CardScene* card = m_scene.cardAt(point);
    if (card == nullptr)
        return {};
    if (const CpuId cpu = m_scene.cpuAt(point); cpu.isValid())
        return cpuText(cpu);
    const CardLayout& places = card->layout;
    const NodeFacts& facts = card->facts;
    const NodeNumbers& now = card->numbers;
    if (places.barn.contains(point) && facts.hasBarn)
        return tr("Barn of %1: %2 full sheaves and %3 empty ones. The kernel keeps at most %4 full and %5 empty where "
                  "it looks at the limit.")
            .arg(facts.title)
            .arg(now.barnFull)
            .arg(now.barnEmpty)
            .arg(facts.maxFull)
            .arg(facts.maxEmpty);
    if (places.barn.contains(point))
        return tr("%1: %2.").arg(facts.title, facts.barnWords.front());
    if (places.partial.contains(point) && facts.hasPartial)
        return tr("%1 slabs on the partial list of %2, by the share of their objects in use (left: none, right: all). "
                  "%3 slabs or more: a slab that gets empty is given back.")
            .arg(formatCount(now.partialSlabs), facts.title)
            .arg(facts.minPartial);
    return nodeSentence(facts, now);
}

bool MachinePanel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Panel::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = tooltipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void MachinePanel::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        Panel::mousePressEvent(event);
        return;
    }
    const QPoint point = event->position().toPoint();
    const CardScene* card = m_scene.cardAt(point);
    if (card == nullptr) {
        state().clearSelection();
        return;
    }
    const NodeId node = card->facts.node;
    const bool unfolds = card->layout.cells.isStrip && card->layout.cells.canToggle;
    const CpuId cpu = m_scene.cpuAt(point);
    if (!cpu.isValid()) {
        const bool isBarn = card->facts.hasBarn && card->layout.barn.contains(point);
        isBarn ? state().selectBarn(node) : state().selectNode(node);
        return;
    }
    // The second click goes into the CPU: to the sheaf whose bar it meets.
    const QRect cell = m_scene.cellOf(cpu);
    if (state().cpu() == cpu && !card->layout.cells.isStrip && cell.width() >= kCellWithSheaves) {
        const int third = std::clamp((point.x() - cell.left()) * 3 / cell.width(), 0, 2);
        return state().selectSheaf(cpu, static_cast<SheafKind>(third));
    }
    state().selectCpu(cpu);
    if (unfolds)
        toggleCells(node);
}

void MachinePanel::toggleCells(NodeId node)
{
    if (!m_toggled.erase(node))
        m_toggled.insert(node);
    m_picture = {};
    update();
}

void MachinePanel::mouseMoveEvent(QMouseEvent* event)
{
    hover(m_scene.cpuAt(event->position().toPoint()));
}

void MachinePanel::leaveEvent(QEvent* event)
{
    Panel::leaveEvent(event);
    hover({});
}

void MachinePanel::hover(CpuId cpu)
{
    if (cpu == m_hovered)
        return;
    for (const CpuId changed : {m_hovered, cpu}) {
        if (changed.isValid())
            update(m_scene.cellOf(changed).adjusted(-2, -2, 2, 2));
    }
    m_hovered = cpu;
}

void MachinePanel::keyPressEvent(QKeyEvent* event)
{
    const auto& snapshot = state().shown();
    if (snapshot == nullptr || m_scene.cards().empty()) {
        Panel::keyPressEvent(event);
        return;
    }
    const auto count = static_cast<int>(snapshot->info->machine->cpuCount());
    const bool hasCpu = state().cpu().isValid();
    const int now = hasCpu ? static_cast<int>(state().cpu().v) : 0;
    const CardScene* card = m_scene.cardOf(snapshot->info->machine->nodeOf(CpuId{static_cast<std::uint32_t>(now)}));
    const int row = card == nullptr ? 1 : card->layout.cells.columns;
    int next = now;
    switch (event->key()) {
    case Qt::Key_Left:
        next = now - 1;
        break;
    case Qt::Key_Right:
        next = now + 1;
        break;
    case Qt::Key_Up:
        next = now - row;
        break;
    case Qt::Key_Down:
        next = now + row;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = count - 1;
        break;
    case Qt::Key_Space:
        if (card != nullptr && card->layout.cells.canToggle)
            toggleCells(card->facts.node);
        return;
    case Qt::Key_Escape:
        state().clearSelection();
        return;
    default:
        Panel::keyPressEvent(event);
        return;
    }
    // The first key only shows where one is.
    const bool isJump = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    state().selectCpu(CpuId{static_cast<std::uint32_t>(hasCpu || isJump ? std::clamp(next, 0, count - 1) : 0)});
}

} // namespace sheafscope
