// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace sheafscope {

/// One thing a user can do. Menus, toolbar, shortcuts and the palette are made from these, so they always agree.
struct Command {
    QString id;   ///< stable, never translated: "run.step"
    QString menu; ///< title of the menu it belongs to; "Machine/More" is a submenu
    QString text; ///< with & for the mnemonic
    QString help; ///< one sentence: tooltip and status tip
    QList<QKeySequence> shortcuts;
    std::function<void(bool isChecked)> run;
    bool isCheckable = false;
    QString group; ///< commands of one group exclude each other (radio)
};

/// All commands with their actions. GUI thread only; actions belong to the registry.
class CommandRegistry final : public QObject {
    Q_OBJECT
public:
    /// Shortcuts work in `window` and its docks.
    explicit CommandRegistry(QWidget* window);

    QAction* add(Command command);
    /// nullptr: unknown.
    [[nodiscard]] QAction* action(const QString& id) const;
    [[nodiscard]] const std::vector<QAction*>& actions() const { return m_actions; }
    /// Text without mnemonics, with its menu: "View: Dark theme".
    [[nodiscard]] static QString label(const QAction& action);
    /// The menus in order of first mention.
    [[nodiscard]] QStringList menus() const;
    [[nodiscard]] static QString menuOf(const QAction& action);

signals:
    void triggered(const QString& id);

private:
    QWidget* m_window;
    std::vector<QAction*> m_actions;
    std::vector<std::pair<QString, class QActionGroup*>> m_groups;
};

} // namespace sheafscope
