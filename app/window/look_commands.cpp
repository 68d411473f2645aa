// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/look_commands.h"

#include "app/window/diagnostics_dock.h"
#include "app/window/main_window.h"
#include "app/window/preferences.h"
#include "app/window/settings_dialog.h"
#include "app/window/shortcut_sheet.h"
#include "app/window/table_dialog.h"
#include "widgets/theme_icon.h"

#include <QApplication>
#include <QMenu>

namespace sheafscope {
namespace {

const QString kTheme = QStringLiteral("look.theme");
const QString kPresenter = QStringLiteral("look.presenter");
const QString kMotion = QStringLiteral("look.motion");

/// The panel that has the focus, or around it; the portrait if none has.
QString focusedPanel(const MainWindow& window)
{
    for (const QWidget* widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (const auto* panel = qobject_cast<const Panel*>(widget); panel != nullptr && panel->window() == &window)
            return panel->id();
    }
    return QStringLiteral("machine");
}

/// Shows a dialog that lives as long as it is open.
template <typename Dialog> void show(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void addThemes(MainWindow& window, const QString& menu)
{
    for (const PreferenceInfo::Choice& choice : Preferences::info(kTheme).choices) {
        const QString value = QString::fromLatin1(choice.value);
        window.commands().add({QStringLiteral("view.theme.") + value,
                               menu + MainWindow::tr("/Theme"),
                               preferenceText(choice.label),
                               MainWindow::tr("Colours of the window"),
                               {},
                               [&window, value](bool) { window.preferences().set(kTheme, value); },
                               true,
                               QStringLiteral("theme")});
    }
}

void addLayouts(MainWindow& window, const QString& menu)
{
    for (const NamedLayout& layout : namedLayouts()) {
        window.commands().add({QStringLiteral("layout.") + QString::fromLatin1(layout.id),
                               menu + MainWindow::tr("/Layout"),
                               layout.translatedName(),
                               layout.translatedHelp(),
                               {},
                               [&window, &layout](bool) { window.arrange(layout); },
                               false,
                               {}});
    }
}

void addPanelCommands(MainWindow& window, const QString& menu)
{
    CommandRegistry& commands = window.commands();
    for (Panel* panel : window.panels().all()) {
        const QString id = panel->id();
        commands.add({QStringLiteral("panel.maximise.") + id,
                      menu + MainWindow::tr("/Maximise"),
                      panel->title(),
                      MainWindow::tr("Give %1 the whole window, or put everything back").arg(panel->title()),
                      {},
                      [&window, id](bool) { window.docks().toggleMaximised(id); },
                      false,
                      {}});
        commands.add(
            {QStringLiteral("panel.table.") + id,
             menu + MainWindow::tr("/Show as table"),
             panel->title(),
             MainWindow::tr("What %1 shows, as a table that can be read aloud, sorted and copied").arg(panel->title()),
             {},
             [&window, panel](bool) { show(new TableDialog(*panel, &window)); },
             false,
             {}});
    }
    commands.add({QStringLiteral("view.maximise"),
                  menu,
                  MainWindow::tr("&Maximise the panel"),
                  MainWindow::tr("Give the panel with the focus the whole window, or put everything back"),
                  {QKeySequence(Qt::CTRL | Qt::Key_Return)},
                  [&window](bool) { window.docks().toggleMaximised(focusedPanel(window)); },
                  false,
                  {}});
    commands.add({QStringLiteral("view.table"),
                  menu,
                  MainWindow::tr("Show the panel as a &table"),
                  MainWindow::tr("What the panel with the focus shows, as a table"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
                  [&window](bool) { show(new TableDialog(*window.panels().find(focusedPanel(window)), &window)); },
                  false,
                  {}});
}

/// Icons of the control bar; menus stay words only.
void setIcons(MainWindow& window)
{
    const auto set = [&](const char* id, Glyph glyph, Role role) {
        QAction* action = window.commands().action(QString::fromLatin1(id));
        if (action == nullptr)
            return;
        action->setIcon(themeIcon(glyph, role));
        action->setIconVisibleInMenu(false);
    };
    set("run.toggle", window.controller().isPaused() ? Glyph::run : Glyph::pause, Role::accent);
    set("run.step", Glyph::step, Role::text);
    set("run.stepBack", Glyph::stepBack, Role::text);
    set("capture.window", Glyph::camera, Role::text);
    set("compare.eras", Glyph::compare, Role::text);
    set("view.theme", Theme::instance().isDark() ? Glyph::sun : Glyph::moon, Role::text);
    set("app.palette", Glyph::search, Role::text);
    set("app.settings", Glyph::gear, Role::text);
}

/// What can be done with one panel, from the commands that are about it; each with its own words instead of the
/// panel's.
void showPanelMenu(MainWindow& window, const QString& panelId, const QPoint& position)
{
    auto* menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& prefix, const QString& text) {
        QAction* command = window.commands().action(prefix + panelId);
        if (command == nullptr)
            return;
        QAction* entry = menu->addAction(text);
        entry->setToolTip(command->statusTip());
        QObject::connect(entry, &QAction::triggered, command, &QAction::trigger);
    };
    add(QStringLiteral("panel.maximise."),
        window.docks().maximised().isEmpty() ? MainWindow::tr("&Maximise") : MainWindow::tr("&Put back"));
    add(QStringLiteral("panel.float."), MainWindow::tr("&Detach or put back"));
    add(QStringLiteral("panel.show."), MainWindow::tr("&Hide"));
    menu->addSeparator();
    add(QStringLiteral("panel.table."), MainWindow::tr("Show as &table"));
    add(QStringLiteral("capture.panel."), MainWindow::tr("&Capture …"));
    menu->popup(position);
}

} // namespace

void addLookCommands(MainWindow& window)
{
    CommandRegistry& commands = window.commands();
    const QString view = MainWindow::tr("&View");
    const QString help = MainWindow::tr("&Help");
    addThemes(window, view);
    addLayouts(window, view);
    addPanelCommands(window, view);
    for (PanelDock* dock : window.docks().docks()) {
        QObject::connect(dock, &PanelDock::menuWanted, &window, [&window, dock](const QPoint& position) {
            showPanelMenu(window, dock->panel().id(), position);
        });
    }
    commands.add({QStringLiteral("view.presenter"),
                  view,
                  MainWindow::tr("&Presenter mode"),
                  MainWindow::tr("Large type for a lecture hall"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                  [&window](bool isOn) { window.preferences().setOn(kPresenter, isOn); },
                  true,
                  {}});
    commands.add({QStringLiteral("view.reducedMotion"),
                  view,
                  MainWindow::tr("Reduce&d motion"),
                  MainWindow::tr("Exchanges do not flash and nothing glides"),
                  {},
                  [&window](bool isOn) {
                      window.preferences().set(kMotion, isOn ? QStringLiteral("reduced") : QStringLiteral("full"));
                  },
                  true,
                  {}});
    commands.add({QStringLiteral("view.fullScreen"),
                  view,
                  MainWindow::tr("Full &screen"),
                  MainWindow::tr("Use the whole screen, or go back"),
                  {QKeySequence(Qt::Key_F11)},
                  [&window](bool) { window.setWindowState(window.windowState() ^ Qt::WindowFullScreen); },
                  false,
                  {}});
    commands.add({QStringLiteral("view.diagnostics"),
                  view,
                  MainWindow::tr("Dia&gnostics"),
                  MainWindow::tr("Frame time, cost of sampling, dropped rows and memory"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
                  [&window](bool) { window.diagnostics().setVisible(window.diagnostics().isHidden()); },
                  false,
                  {}});
    commands.add({QStringLiteral("app.settings"),
                  view,
                  MainWindow::tr("&Settings …"),
                  MainWindow::tr("Looks, language, what is remembered"),
                  {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
                  [&window](bool) { show(new SettingsDialog(window.preferences(), &window)); },
                  false,
                  {}});
    commands.add({QStringLiteral("app.shortcuts"),
                  help,
                  MainWindow::tr("&Keys …"),
                  MainWindow::tr("Every command that has a key"),
                  {QKeySequence(Qt::CTRL | Qt::Key_F1)},
                  [&window](bool) { show(new ShortcutSheet(window.commands(), &window)); },
                  false,
                  {}});
}

void updateLookCommands(MainWindow& window)
{
    const auto check = [&](const QString& id, bool isOn) {
        if (QAction* action = window.commands().action(id))
            action->setChecked(isOn);
    };
    const Preferences& preferences = window.preferences();
    check(QStringLiteral("view.theme.") + preferences.value(kTheme), true);
    setIcons(window);
    check(QStringLiteral("view.presenter"), preferences.isOn(kPresenter));
    check(QStringLiteral("view.reducedMotion"), Theme::instance().motion() == Motion::reduced);
}

} // namespace sheafscope
