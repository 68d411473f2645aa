// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/explain_commands.h"

#include "app/window/explain.h"
#include "app/window/hands_on.h"
#include "app/window/journey_keeper.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/motion_overlay.h"
#include "app/window/tour_runner.h"
#include "widgets/core_text.h"
#include "widgets/format.h"

#include <QApplication>
#include <QWhatsThis>

namespace sheafscope {
namespace {

QString words(const char* text)
{
    return Explain::tr(text);
}

struct Registrar {
    CommandRegistry& commands;

    QAction* plain(const char* id, const QString& menu, const QString& text, const QString& help,
                   const QList<QKeySequence>& keys, std::function<void()> run) const
    {
        return commands.add(
            {QString::fromLatin1(id), menu, text, help, keys, [run = std::move(run)](bool) { run(); }, false, {}});
    }
    QAction* toggle(const char* id, const QString& menu, const QString& text, const QString& help,
                    const QList<QKeySequence>& keys, std::function<void(bool)> run) const
    {
        return commands.add({QString::fromLatin1(id), menu, text, help, keys, std::move(run), true, {}});
    }
};

/// The panel that has the focus, or is under it; empty: none.
QString focusedPanel()
{
    for (const QWidget* widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget())
        if (const auto* panel = qobject_cast<const Panel*>(widget))
            return panel->id();
    return {};
}

void addStepCommands(const Registrar& add, Explain& explain)
{
    MainWindow& window = explain.window();
    const QString menu = words("&Run");
    add.plain("run.stepBack", menu, words("Step &back"),
              words("Go back by one operation; the run is repeated from its seed (exact mode)"),
              {QKeySequence(Qt::Key_Comma), QKeySequence(Qt::CTRL | Qt::Key_Left)}, [&explain] { explain.stepBack(1); })
        ->setIconText(words("◂ step"));
    add.plain("run.stepBack10", menu, words("Step back 10"), words("Go back by ten operations (exact mode)"),
              {QKeySequence(Qt::SHIFT | Qt::Key_Comma), QKeySequence(Qt::Key_Less)},
              [&explain] { explain.stepBack(10); });
    add.plain("run.stepCpu", menu, words("Step the selected &CPU"),
              words("Go on until the selected CPU has executed one operation"), {QKeySequence(Qt::Key_C)},
              [&explain] { explain.stepSelectedCpu(); });
    add.toggle("run.slowMotion", menu, words("S&low motion"),
               words("Operation by operation, slow enough to watch every exchange"), {QKeySequence(Qt::Key_S)},
               [&explain](bool isOn) { explain.setSlowMotion(isOn); });
    add.plain("run.goToCause", menu, words("&Go to the operation behind the cursor"),
              words("Find the operation that made the curve move at the cursor, and step over it (exact mode); a click "
                    "into a plot does the same while paused"),
              {QKeySequence(Qt::Key_G)}, [&explain] { explain.goToCause(focusedPanel()); });
    add.plain("run.exact", menu, words("Run in e&xact mode"),
              words("Run the same scenario again, one operation at a time: then it can go back"),
              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)}, [&explain] { explain.runExact(); });
    add.plain("run.concurrent", menu, words("Run in co&ncurrent mode"),
              words("Run the same scenario again with several CPUs at the same time"), {},
              [&window] { window.change([](ScenarioChoice& choice) { choice.mode = EngineMode::concurrent; }); });
}

void addHandCommands(const Registrar& add, Explain& explain)
{
    HandsOn& hands = explain.hands();
    const QString menu = words("&Do it yourself");
    const auto verb = [&](const char* id, const QString& text, const QString& help, const QList<QKeySequence>& keys,
                          HandVerb what) {
        add.plain(id, menu, text, help, keys, [&hands, what] { hands.perform(what); });
    };
    verb("hands.alloc", words("&Allocate"), words("Allocate one object of the shown cache on the selected CPU"),
         {QKeySequence(Qt::Key_K)}, HandVerb::alloc);
    verb("hands.free", words("&Free"), words("Free the object allocated by hand last, on the selected CPU"),
         {QKeySequence(Qt::Key_D)}, HandVerb::free);
    add.plain("hands.freeAll", menu, words("Free a&ll by hand"), words("Free all objects that were allocated by hand"),
              {QKeySequence(Qt::SHIFT | Qt::Key_D)}, [&hands] { hands.freeAll(); });
    verb("hands.kfreeRcu", words("Free through &RCU"),
         words("kfree_rcu the object allocated by hand last, on the selected CPU"), {QKeySequence(Qt::Key_R)},
         HandVerb::kfreeRcu);
    verb("hands.gracePeriod", words("End a &grace period"), words("What waits for RCU is done now"),
         {QKeySequence(Qt::SHIFT | Qt::Key_R)}, HandVerb::gracePeriod);
    verb("hands.prefill", words("&Prefill a sheaf"),
         words("Take a sheaf with at least ten objects, as a maple tree does"), {QKeySequence(Qt::Key_P)},
         HandVerb::prefill);
    verb("hands.takePrefilled", words("&Take from the prefilled sheaf"),
         words("Allocate from the sheaf that was prefilled by hand; it cannot fail while it has objects"),
         {QKeySequence(Qt::SHIFT | Qt::Key_K)}, HandVerb::takePrefill);
    verb("hands.returnSheaf", words("Ret&urn the prefilled sheaf"), words("Give the prefilled sheaf back"),
         {QKeySequence(Qt::SHIFT | Qt::Key_P)}, HandVerb::returnSheaf);
    add.plain("hands.shrink", menu, words("&Shrink the cache"),
              words("Flush all sheaves and barns of the shown cache and give empty slabs back"),
              {QKeySequence(Qt::CTRL | Qt::Key_D)}, [&hands] { hands.shrink(); });
    add.plain("hands.cpuOnline", menu, words("CPU &offline or online"),
              words("Take the selected CPU offline, or bring it back"), {QKeySequence(Qt::Key_O)},
              [&hands] { hands.toggleOnline(); });
    add.plain("hands.fillNode", menu, words("Fill the &node"),
              words("Something else takes all memory of the selected node"), {}, [&hands] { hands.fillNode(100); });
    add.plain("hands.emptyNode", menu, words("&Empty the node"), words("Give back what filled the selected node"), {},
              [&hands] { hands.fillNode(0); });
    add.plain("hands.capacityUp", menu, words("&Double the sheaf capacity"),
              words("The sheaves of the shown cache take twice as many objects (what-if)"),
              {QKeySequence(Qt::CTRL | Qt::Key_Up)}, [&hands] { hands.scaleCapacity(true); });
    add.plain("hands.capacityDown", menu, words("&Halve the sheaf capacity"),
              words("The sheaves of the shown cache take half as many objects (what-if)"),
              {QKeySequence(Qt::CTRL | Qt::Key_Down)}, [&hands] { hands.scaleCapacity(false); });
    add.toggle("hands.click", menu, words("A &click allocates"),
               words("Left click on a CPU allocates there, right click frees, Shift and right click frees through RCU"),
               {QKeySequence(Qt::Key_H)}, [&hands](bool isClicking) { hands.setClicking(isClicking); });
}

void addJourneyCommands(const Registrar& add, Explain& explain)
{
    MainWindow& window = explain.window();
    JourneyKeeper& journey = explain.journey();
    const QString menu = words("&Run");
    const auto told = [&explain](const Result<void>& done) {
        if (done)
            return;
        if (explain.window().controller().choice().mode != EngineMode::exact)
            explain.offerExact(fromCore(done.error().text()));
        else
            explain.window().messages().showNote(fromCore(done.error().text()));
    };
    const auto raise = [&window] {
        if (PanelDock* dock = window.docks().find(QStringLiteral("journey"))) {
            dock->show();
            dock->raise();
        }
    };
    add.plain("journey.follow", menu, words("Follow an ob&ject"),
              words("Follow the object handled by hand last, or the one on top of the selected CPU's main sheaf"),
              {QKeySequence(Qt::Key_J)}, [&journey, told, raise] {
                  raise();
                  told(journey.follow());
              });
    add.plain("journey.next", menu, words("Run until the object &moves"),
              words("Go on until the followed object is somewhere else"), {QKeySequence(Qt::SHIFT | Qt::Key_J)},
              [&journey, told, raise] {
                  raise();
                  told(journey.next());
              });
    add.plain("journey.stop", menu, words("Follow no object"), words("Leave the object alone"), {},
              [&journey] { journey.stop(); });
}

void addTourCommands(const Registrar& add, Explain& explain)
{
    TourRunner& tours = explain.tours();
    const QString menu = words("&Help");
    const QString sub = menu + words("/Tours");
    add.plain("tour.choose", menu, words("&Tours …"), words("Choose a tour; each takes less than five minutes"),
              {QKeySequence(Qt::Key_F2)}, [&explain] { explain.askTour(); });
    add.plain("tour.offer", menu, words("&Where to begin"), words("Show the strip of the first start"), {},
              [&explain] { explain.offerTours(); });
    for (const Tour& tour : builtinTours()) {
        add.commands.add({QStringLiteral("tour.start.") + QString::fromStdString(tour.id),
                          sub,
                          coreText(tour.title),
                          coreText(tour.about),
                          {},
                          [&tours, &tour](bool) { tours.start(tour); },
                          false,
                          {}});
    }
    add.plain("tour.open", sub, words("From a &file …"), words("Take a tour of your own"), {},
              [&explain] { explain.askTourFile(); });
    add.plain("tour.next", sub, words("&Next step"), words("Go on with the tour"), {QKeySequence(Qt::Key_N)},
              [&tours] { tours.next(); });
    add.plain("tour.back", sub, words("Step be&fore"), words("Look at the step before"),
              {QKeySequence(Qt::SHIFT | Qt::Key_N)}, [&tours] { tours.back(); });
    add.plain("tour.showMe", sub, words("&Show me"), words("Let the tour do what it asks for"),
              {QKeySequence(Qt::Key_W)}, [&tours] { tours.showMe(); });
    for (int i = 0; i < 5; ++i) {
        add.commands.add({QStringLiteral("tour.answer%1").arg(i + 1),
                          sub,
                          words("Answer %1").arg(i + 1),
                          words("Answer the tour's question"),
                          {QKeySequence(static_cast<int>(Qt::Key_1) + i)},
                          [&tours, i](bool) { tours.answer(static_cast<std::size_t>(i)); },
                          false,
                          {}});
    }
    add.plain("tour.leave", sub, words("&Leave the tour"), words("Leave the tour and return to what ran"),
              {QKeySequence(Qt::SHIFT | Qt::Key_Escape)}, [&tours] { tours.leave(); });
}

void addGlossaryCommands(const Registrar& add, Explain& explain)
{
    const QString menu = words("&Help");
    add.plain("help.glossary", menu, words("&Glossary"),
              words("What every word, panel and counter means; opens at the panel that has the focus"),
              {QKeySequence(Qt::Key_F1)},
              [&explain] { explain.showGlossary(QStringLiteral("panel.") + focusedPanel()); });
    add.plain("help.whatsThis", menu, words("&What's This?"), words("Click something to learn what it is"),
              {QKeySequence(Qt::SHIFT | Qt::Key_F1)}, [] {
                  if (QWhatsThis::inWhatsThisMode())
                      QWhatsThis::leaveWhatsThisMode();
                  else
                      QWhatsThis::enterWhatsThisMode();
              });
}

} // namespace

void registerExplainCommands(Explain& explain)
{
    const Registrar add{explain.window().commands()};
    addStepCommands(add, explain);
    addHandCommands(add, explain);
    addJourneyCommands(add, explain);
    addTourCommands(add, explain);
    addGlossaryCommands(add, explain);
}

} // namespace sheafscope
