// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/machine_accessible.h"

#include "widgets/machine_panel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

#include <unordered_map>

namespace sheafscope {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("sheafscope::MachinePanel", text);
}

/// One CPU cell. Owned by Qt's accessible cache.
class AccessibleCpu final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleCpu(MachinePanel* panel, CpuId cpu) : m_panel(panel), m_cpu(cpu) {}

    bool isValid() const override { return m_panel != nullptr && !m_panel->cpuText(m_cpu).isEmpty(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_panel == nullptr ? nullptr : m_panel->window()->windowHandle(); }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_panel.data()); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (m_panel == nullptr)
            return {};
        if (kind == QAccessible::Name)
            return translated("CPU %1").arg(m_cpu.v);
        return kind == QAccessible::Description || kind == QAccessible::Value ? m_panel->cpuText(m_cpu) : QString();
    }

    QRect rect() const override
    {
        if (m_panel == nullptr)
            return {};
        const QRect cell = m_panel->scene().cellOf(m_cpu);
        return {m_panel->mapToGlobal(cell.topLeft()), cell.size()};
    }

    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.selected = m_panel != nullptr && m_panel->selectedCpu() == m_cpu;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        if (m_panel != nullptr && action == pressAction())
            m_panel->selectCpu(m_cpu);
    }

private:
    QPointer<MachinePanel> m_panel;
    CpuId m_cpu;
};

/// The panel as a list of its CPUs.
class AccessibleMachine final : public QAccessibleWidget {
public:
    explicit AccessibleMachine(MachinePanel* panel) : QAccessibleWidget(panel, QAccessible::List), m_panel(panel) {}
    AccessibleMachine(const AccessibleMachine&) = delete;
    AccessibleMachine& operator=(const AccessibleMachine&) = delete;

    ~AccessibleMachine() override
    {
        for (const auto& [cpu, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        int count = 0;
        for (const CardScene& card : m_panel->scene().cards())
            count += static_cast<int>(card.cpus.size());
        return count;
    }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_ids.find(index);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto* cell = new AccessibleCpu(m_panel, CpuId{static_cast<std::uint32_t>(index)});
        m_ids.emplace(index, QAccessible::registerAccessibleInterface(cell));
        return cell;
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [index, id] : m_ids) {
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        }
        return -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const CpuId cpu = m_panel->scene().cpuAt(m_panel->mapFromGlobal(QPoint(x, y)));
        return cpu.isValid() ? child(static_cast<int>(cpu.v)) : nullptr;
    }

private:
    MachinePanel* m_panel;
    mutable std::unordered_map<int, QAccessible::Id> m_ids; ///< made when asked for
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* panel = qobject_cast<MachinePanel*>(object);
    return panel == nullptr ? nullptr : new AccessibleMachine(panel);
}

} // namespace

void installMachineAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    static_cast<void>(isInstalled);
}

void announceSelection(MachinePanel& panel)
{
    if (!QAccessible::isActive() || !panel.selectedCpu().isValid())
        return;
    QAccessibleEvent event(&panel, QAccessible::Selection);
    event.setChild(static_cast<int>(panel.selectedCpu().v));
    QAccessible::updateAccessibility(&event);
}

} // namespace sheafscope
