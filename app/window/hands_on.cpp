// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/hands_on.h"

#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "widgets/format.h"
#include "widgets/machine_panel.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace sheafscope {
namespace {

/// A prefill by hand asks for so many objects, like a maple tree before it splits a node.
constexpr unsigned kPrefilled = 10;

} // namespace

HandsOn::HandsOn(MainWindow& window)
    : m_window(window), m_portrait(dynamic_cast<MachinePanel&>(window.panels().at("machine")))
{
    m_portrait.installEventFilter(this);
}

CpuId HandsOn::target()
{
    ViewState& state = m_window.state();
    if (!state.cpu().isValid())
        state.selectCpu(CpuId{0});
    return state.cpu();
}

void HandsOn::complain(const Error& error)
{
    m_window.messages().showError(fromCore(error.text()), {});
}

void HandsOn::perform(HandVerb verb)
{
    SimulationController& controller = m_window.controller();
    if (!controller.hasRun())
        return;
    const CpuId cpu = target();
    const auto done =
        controller.perform({verb, m_window.state().cache(), cpu, verb == HandVerb::prefill ? kPrefilled : 0});
    if (done)
        emit performed(verb);
    else
        complain(done.error());
}

void HandsOn::apply(const Change& change)
{
    const auto applied = m_window.controller().apply(change);
    if (applied)
        m_window.messages().showNote(tr("Done: %1").arg(fromCore(changeText(change))));
    else
        complain(applied.error());
}

void HandsOn::freeAll()
{
    const SimulationController& controller = m_window.controller();
    for (std::size_t left = controller.hands().held(m_window.state().cache()); left > 0; --left)
        perform(HandVerb::free);
}

void HandsOn::shrink()
{
    if (const auto values = m_window.controller().cacheValues(m_window.state().cache()))
        apply(ShrinkCache{values->name});
}

void HandsOn::toggleOnline()
{
    if (!m_window.controller().hasRun())
        return;
    const CpuId cpu = target();
    apply(SetCpuOnline{cpu, !m_window.controller().isCpuOnline(cpu)});
}

void HandsOn::fillNode(unsigned percent)
{
    const NodeId node = m_window.state().effectiveNode();
    if (!m_window.controller().hasRun() || !node.isValid())
        return;
    if (percent == 0)
        apply(EmptyNode{node});
    else
        apply(FillNode{node, percent});
}

void HandsOn::scaleCapacity(bool isUp)
{
    const auto values = m_window.controller().cacheValues(m_window.state().cache());
    if (!values)
        return;
    const unsigned now = std::max(values->capacity, 1U);
    apply(SetCache{values->name, CacheSetting::capacity, isUp ? now * 2 : std::max(now / 2, 1U)});
}

void HandsOn::showMenu(QPoint global)
{
    auto* menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Do it yourself"));
    for (QAction* action : m_window.commands().actions()) {
        const QString id = action->objectName();
        if (id.startsWith(QLatin1String("hands.")) || id == QLatin1String("journey.follow") ||
            id == QLatin1String("run.stepCpu"))
            menu->addAction(action);
    }
    menu->popup(global);
}

bool HandsOn::eventFilter(QObject* watched, QEvent* event)
{
    // The kind comes first: the last events arrive while the window, whose child the portrait is, is being destroyed.
    const bool isForUs = event->type() == QEvent::ContextMenu || event->type() == QEvent::MouseButtonPress;
    if (!isForUs || watched != &m_portrait || !m_window.controller().hasRun())
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::ContextMenu && !m_isClicking) {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        if (menu->reason() == QContextMenuEvent::Mouse) {
            if (const CpuId cpu = m_portrait.scene().cpuAt(menu->pos()); cpu.isValid())
                m_window.state().selectCpu(cpu);
        }
        const QRect cell = m_portrait.scene().cellOf(m_window.state().cpu());
        const bool isByKey = menu->reason() != QContextMenuEvent::Mouse && !cell.isNull();
        showMenu(isByKey ? m_portrait.mapToGlobal(cell.bottomLeft()) : menu->globalPos());
        return true;
    }
    if (m_isClicking && event->type() == QEvent::MouseButtonPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const CpuId cpu = m_portrait.scene().cpuAt(mouse->position().toPoint());
        if (cpu.isValid() && (mouse->button() == Qt::LeftButton || mouse->button() == Qt::RightButton)) {
            m_window.state().selectCpu(cpu);
            const bool isRcu = mouse->modifiers().testFlag(Qt::ShiftModifier);
            perform(mouse->button() == Qt::LeftButton ? HandVerb::alloc : isRcu ? HandVerb::kfreeRcu : HandVerb::free);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sheafscope
