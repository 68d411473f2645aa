// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_registry.h"

#include <QActionGroup>
#include <QWidget>

#include <algorithm>

namespace sheafscope {
namespace {

constexpr const char* kMenuProperty = "sheafscopeMenu";

} // namespace

CommandRegistry::CommandRegistry(QWidget* window) : QObject(window), m_window(window) {}

QAction* CommandRegistry::add(Command command)
{
    auto* action = new QAction(command.text, this);
    action->setObjectName(command.id);
    action->setProperty(kMenuProperty, command.menu);
    action->setToolTip(
        command.shortcuts.isEmpty()
            ? command.help
            : command.help + QStringLiteral(" (%1)").arg(command.shortcuts.front().toString(QKeySequence::NativeText)));
    action->setStatusTip(command.help);
    action->setShortcuts(command.shortcuts);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setCheckable(command.isCheckable || !command.group.isEmpty());
    if (!command.group.isEmpty()) {
        auto found = std::ranges::find(m_groups, command.group, &std::pair<QString, QActionGroup*>::first);
        if (found == m_groups.end())
            found = m_groups.insert(m_groups.end(), {command.group, new QActionGroup(this)});
        found->second->addAction(action);
    }
    connect(action, &QAction::triggered, this, [this, id = command.id, run = std::move(command.run)](bool isChecked) {
        run(isChecked);
        emit triggered(id);
    });
    m_window->addAction(action);
    m_actions.push_back(action);
    return action;
}

QAction* CommandRegistry::action(const QString& id) const
{
    const auto found =
        std::ranges::find_if(m_actions, [&](const QAction* action) { return action->objectName() == id; });
    return found == m_actions.end() ? nullptr : *found;
}

QString CommandRegistry::label(const QAction& action)
{
    const QString menu = menuOf(action).replace(QLatin1Char('/'), QStringLiteral(", "));
    return QString(menu + QStringLiteral(": ") + action.text()).remove(QLatin1Char('&'));
}

QStringList CommandRegistry::menus() const
{
    QStringList titles;
    for (const QAction* action : m_actions) {
        const QString title = menuOf(*action).section(QLatin1Char('/'), 0, 0);
        if (!titles.contains(title))
            titles << title;
    }
    return titles;
}

QString CommandRegistry::menuOf(const QAction& action)
{
    return action.property(kMenuProperty).toString();
}

} // namespace sheafscope
