// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_commands.h"

#include "app/cli/values.h"
#include "app/window/capture_desk.h"
#include "app/window/command_palette.h"
#include "app/window/control_bar.h"
#include "app/window/look_commands.h"
#include "app/window/machine_commands.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/scenario_commands.h"
#include "app/window/time_commands.h"
#include "core/machine/builtin_machines.h"
#include "sheafscope_version.h"
#include "widgets/core_text.h"
#include "widgets/format.h"

namespace sheafscope {
namespace {

QString fromCore(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
QString words(const char* text)
{
    return MainWindow::tr(text);
}
QString id(const char* text)
{
    return QString::fromLatin1(text);
}

/// Every command in one place keeps its id, so scripts and settings may refer to it.
struct Registrar {
    MainWindow& window;

    void plain(const char* name, const QString& menu, const QString& text, const QString& help,
               const QList<QKeySequence>& keys, std::function<void(bool)> run) const
    {
        window.commands().add({id(name), menu, text, help, keys, std::move(run), false, {}});
    }
    void toggle(const char* name, const QString& menu, const QString& text, const QString& help,
                const QList<QKeySequence>& keys, std::function<void(bool)> run) const
    {
        window.commands().add({id(name), menu, text, help, keys, std::move(run), true, {}});
    }
    void choice(const QString& name, const QString& menu, const QString& text, const QString& help,
                const QString& group, std::function<void(bool)> run) const
    {
        window.commands().add({name, menu, text, help, {}, std::move(run), true, group});
    }
};

void addRunCommands(const Registrar& add)
{
    MainWindow& window = add.window;
    const QString menu = words("&Run");
    add.toggle("run.toggle", menu, words("&Pause"), words("Stop every CPU and freeze the picture, or go on"),
               {QKeySequence(Qt::Key_Space)}, [&window](bool paused) { window.controller().setPaused(paused); });
    add.plain("run.step", menu, words("&Step"), words("Execute one operation and say what it did"),
              {QKeySequence(Qt::Key_Period), QKeySequence(Qt::CTRL | Qt::Key_Right)},
              [&window](bool) { window.controller().step(1); });
    window.commands().action(id("run.toggle"))->setIconText(words("pause"));
    window.commands().action(id("run.step"))->setIconText(words("step"));
    add.plain("run.step10", menu, words("Step &10"), words("Execute ten operations, one after the other"),
              {QKeySequence(Qt::SHIFT | Qt::Key_Period), QKeySequence(Qt::Key_Greater)},
              [&window](bool) { window.controller().step(10); });
    add.plain("run.restart", menu, words("&Restart"), words("Run the same scenario again from its seed"),
              {QKeySequence(Qt::CTRL | Qt::Key_R)}, [&window](bool) { window.change([](ScenarioChoice&) {}); });
    add.plain("run.newSeed", menu, words("Restart with the &next seed"),
              words("Run the scenario with other random numbers"), {},
              [&window](bool) { window.change([](ScenarioChoice& choice) { ++choice.seed; }); });
    add.plain("run.change", menu, words("&Change the running allocator …"),
              words("Sheaf capacity, barn limits, min_partial, shrink, CPU offline, a full node: while it runs"),
              {QKeySequence(Qt::CTRL | Qt::Key_E)}, [&window](bool) { window.askChange(); });
    for (const double pace : offeredPaces()) {
        add.choice(id("pace.") + QString::fromStdString(paceText(pace)), menu + words("/Pace"), paceLabel(pace),
                   words("Operations per second of model time, all CPUs together"), id("pace"),
                   [&window, pace](bool) { window.controller().setPace(pace); });
    }
}

void addScenarioCommands(const Registrar& add)
{
    MainWindow& window = add.window;
    const QString menu = words("&Scenario");
    for (const Era& era : eras()) {
        const QString name = fromCore(era.name);
        add.choice(id("era.") + name, menu + words("/Era"), words("SLUB %1").arg(name),
                   words("Model the allocator of kernel %1").arg(fromCore(era.kernelVersion)), id("era"),
                   [&window, name](bool) { window.change([&](ScenarioChoice& c) { c.era = name.toStdString(); }); });
    }
    add.plain("scenario.overrides", menu, words("Mechanism &overrides …"),
              words("Give the era another value of a mechanism and run again"), {QKeySequence(Qt::CTRL | Qt::Key_M)},
              [&window](bool) { window.askOverrides(); });
    for (const WorkloadInfo& info : workloadCatalogue()) {
        add.choice(id("scenario.") + fromCore(info.name), menu + words("/Workload"), coreText(info.title),
                   coreText(info.about), id("scenario"), [&window, name = info.name](bool) {
                       window.change([&](ScenarioChoice& c) { setWorkload(c, name); });
                   });
    }
    for (const BuiltinMachine& builtin : builtinMachines()) {
        if (builtin.isHidden)
            continue;
        const std::string& name = builtin.machine.name();
        add.choice(id("machine.") + fromCore(name), menu + words("/Machine"), coreText(builtin.machine.title()),
                   words("Run on this machine"), id("machine"),
                   [&window, name](bool) { window.change([&](ScenarioChoice& c) { c.machine = name; }); });
    }
    add.choice(id("machine.this"), menu + words("/Machine"), words("This computer"),
               words("Run on the CPUs, nodes and memory of this computer"), id("machine"),
               [&window](bool) { window.change([](ScenarioChoice& c) { c.machine = "this"; }); });
    add.plain("machine.file", menu + words("/Machine"), words("From a &file …"), words("numactl -H text or hwloc XML"),
              {}, [&window](bool) { window.askMachineFile(); });
    add.plain("machine.synthetic", menu + words("/Machine"), words("From a &synthetic string …"),
              words("An hwloc synthetic description"), {}, [&window](bool) { window.askMachineText(); });
}

void addViewCommands(const Registrar& add)
{
    MainWindow& window = add.window;
    const QString menu = words("&View");
    add.plain("view.theme", menu, words("Light or dark &theme"), words("Light or dark colours"),
              {QKeySequence(Qt::CTRL | Qt::Key_T)},
              [&window](bool) { window.setTheme(Theme::instance().isDark() ? ThemeKind::light : ThemeKind::dark); });
    add.toggle("view.freeze", menu, words("&Freeze the picture"), words("Look at this moment while the run goes on"),
               {QKeySequence(Qt::Key_F)}, [&window](bool frozen) { window.state().setFrozen(frozen); });
    add.toggle("view.smooth", menu, words("&60 frames a second"), words("Draw twice as often"), {},
               [&window](bool smooth) { window.setFrameRate(smooth ? 60 : 30); });
    add.plain("time.follow", menu, words("F&ollow the present"), words("Keep the newest moment at the right edge"),
              {QKeySequence(Qt::Key_End)}, [&window](bool) { window.state().follow(); });
    add.plain("time.fit", menu, words("Fit the whole &history"), words("Show all recorded time"),
              {QKeySequence(Qt::CTRL | Qt::Key_0)}, [&window](bool) { window.state().fitAll(); });
    add.plain("time.zoomIn", menu, words("Zoom &in"), words("Show half as much time"),
              {QKeySequence(Qt::CTRL | Qt::Key_Plus)},
              [&window](bool) { window.state().zoom(0.5, window.state().toSec()); });
    add.plain("time.zoomOut", menu, words("Zoom o&ut"), words("Show twice as much time"),
              {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
              [&window](bool) { window.state().zoom(2, window.state().toSec()); });
    addTimeCommands(window);
    add.plain("select.none", menu, words("&Clear the selection"), words("Select no CPU and no node"),
              {QKeySequence(Qt::Key_Escape)}, [&window](bool) { window.state().clearSelection(); });
    for (PanelDock* dock : window.docks().docks()) {
        const QString name = dock->panel().title();
        window.commands().add({id("panel.show.") + dock->panel().id(),
                               menu + words("/Panels"),
                               name,
                               words("Bring %1 to the front, or hide it").arg(name),
                               {},
                               [dock](bool) {
                                   const bool show = dock->isHidden() || dock->visibleRegion().isEmpty();
                                   dock->setVisible(show);
                                   if (show)
                                       dock->raise();
                               },
                               false,
                               {}});
        window.commands().add({id("panel.float.") + dock->panel().id(),
                               menu + words("/Detach"),
                               name,
                               words("Give %1 a window of its own, or put it back").arg(name),
                               {},
                               [dock](bool) { dock->setFloating(!dock->isFloating()); },
                               false,
                               {}});
    }
    addLookCommands(window);
    add.plain("view.resetLayout", menu, words("&Reset the layout"), words("Put all panels back where they belong"), {},
              [&window](bool) { window.resetLayout(); });
}

void addCaptureCommands(const Registrar& add)
{
    MainWindow& window = add.window;
    const QString menu = words("&Capture");
    add.plain("capture.window", menu, words("&Window …"),
              words("Picture of the window as PNG, SVG or PDF, with its text"), {QKeySequence(QKeySequence::Save)},
              [&window](bool) { window.askCapture(nullptr); });
    window.commands().action(id("capture.window"))->setIconText(words("capture"));
    for (Panel* panel : window.panels().all()) {
        window.commands().add({id("capture.panel.") + panel->id(),
                               menu + words("/One panel"),
                               panel->title(),
                               words("Picture of %1 as PNG, SVG or PDF").arg(panel->title()),
                               {},
                               [&window, panel](bool) { window.askCapture(panel); },
                               false,
                               {}});
    }
}

void addHelpCommands(const Registrar& add)
{
    MainWindow& window = add.window;
    const QString menu = words("&Help");
    add.plain("app.palette", menu, words("&Find a command …"), words("Find a command by its name"),
              {QKeySequence(Qt::CTRL | Qt::Key_K)}, [&window](bool) { window.commandPalette().popUp(); });
    window.commands().action(id("app.palette"))->setIconText(words("Ctrl+K"));
    add.plain("app.about", menu, words("&About Sheafscope"), words("Version and what the numbers mean"), {},
              [&window](bool) {
                  window.messages().showNote(
                      words("Sheafscope %1: a userspace re-implementation of the Linux slab allocator. It explains "
                            "mechanisms and ratios; it does not replace a measurement on a kernel. "
                            "GPL-3.0-or-later.")
                          .arg(fromCore(kVersion)));
              });
    add.plain("app.quit", menu, words("&Quit"), words("Close the window"), {QKeySequence(Qt::CTRL | Qt::Key_Q)},
              [&window](bool) { window.close(); });
}

void check(MainWindow& window, const QString& name)
{
    if (QAction* action = window.commands().action(name))
        action->setChecked(true);
}

} // namespace

void registerCommands(MainWindow& window)
{
    const Registrar add{window};
    addRunCommands(add);
    registerScenarioCommands(window);
    addScenarioCommands(add);
    addViewCommands(add);
    addCaptureCommands(add);
    registerCaptureCommands(window);
    registerMachineCommands(window);
    addHelpCommands(add);
    QAction* pause = window.commands().action(id("run.toggle"));
    QObject::connect(&window.controller(), &SimulationController::pausedChanged, pause, [&window, pause](bool paused) {
        pause->setChecked(paused);
        pause->setText(paused ? words("&Go on") : words("&Pause"));
        updateLookCommands(window);
        pause->setIconText(paused ? words("run") : words("pause"));
    });
    QObject::connect(&window.controller(), &SimulationController::paceChanged, &window,
                     [&window] { updateCheckedCommands(window); });
    QAction* freeze = window.commands().action(id("view.freeze"));
    QObject::connect(&window.state(), &ViewState::refreshed, freeze,
                     [&window, freeze] { freeze->setChecked(window.state().isFrozen()); });
}

void updateCheckedCommands(MainWindow& window)
{
    const ScenarioChoice& choice = window.controller().choice();
    check(window, id("era.") + QString::fromStdString(choice.era));
    check(window, id("scenario.") + QString::fromStdString(choice.workload));
    check(window, id("machine.") + QString::fromStdString(choice.machine));
    check(window, id("pace.") + QString::fromStdString(paceText(choice.pace)));
    const bool isDark = Theme::instance().isDark();
    QAction* theme = window.commands().action(id("view.theme"));
    theme->setIconText(isDark ? words("light") : words("dark"));
    updateLookCommands(window);
    window.commands()
        .action(id("view.smooth"))
        ->setChecked(window.preferences().value(id("speed.frames")) == QLatin1String("60"));
}

void setWorkload(ScenarioChoice& choice, const std::string& name)
{
    if (name == choice.workload)
        return;
    choice.workload = name;
    choice.parameters.clear();
    choice.file.clear();
    choice.cache.clear();
    choice.caches.clear();
    choice.changes.clear();
}

} // namespace sheafscope
