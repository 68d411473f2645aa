// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/appearance.h"
#include "app/window/command_palette.h"
#include "app/window/compare_commands.h"
#include "app/window/control_bar.h"
#include "app/window/decision_lines.h"
#include "app/window/diagnostics_dock.h"
#include "app/window/explain.h"
#include "app/window/job_strip.h"
#include "app/window/message_bar.h"
#include "app/window/scenario_commands.h"
#include "app/window/status_line.h"
#include "app/window/window_commands.h"
#include "sheafscope_version.h"

#include <QApplication>
#include <QCloseEvent>
#include <QElapsedTimer>
#include <QMenuBar>
#include <QMimeData>
#include <QVBoxLayout>

#include <utility>

namespace sheafscope {
namespace {

/// Visible time at first: long enough to see waves, short enough to be full soon.
constexpr double kFirstSpanSec = 10;

} // namespace

MainWindow::MainWindow(Memory memory, QWidget* parent)
    : QMainWindow(parent), m_controller(m_state), m_session(m_controller), m_commands(this), m_panels(m_state, this),
      m_appearance(nullptr), m_messages(new MessageBar(this)), m_jobs(new JobStrip(this)),
      m_controls(new ControlBar(this)), m_status(new StatusLine(m_state, m_controller, this)),
      m_palette(new CommandPalette(m_commands, this))
{
    if (memory == Memory::forget)
        m_settings.forget();
    m_appearance = new Appearance(m_preferences, this);
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Sheafscope"));
    setAccessibleName(tr("Sheafscope"));
    setAcceptDrops(true);
    setContentsMargins(4, 0, 4, 0);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    buildCentre();
    m_docks = std::make_unique<DockLayout>(*this, m_panels);
    buildDiagnostics();
    registerCommands(*this);
    m_compare = new CompareDesk(*this);
    m_explain = new Explain(*this);
    m_controls->addCommands(m_commands,
                            {QStringLiteral("run.toggle"), QStringLiteral("run.stepBack"), QStringLiteral("run.step")},
                            {QStringLiteral("capture.window"), QStringLiteral("compare.eras"),
                             QStringLiteral("view.theme"), QStringLiteral("app.palette")});
    addToolBar(m_controls);
    setStatusBar(m_status);
    buildMenus();
    connectControls();
    connectController();
    connectBuilding();
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::onPreference);
    resize(firstWindowSize());
    m_state.setSpan(kFirstSpanSec);
    const bool isRestored = m_preferences.isOn(QStringLiteral("start.layout"));
    if (isRestored)
        restoreGeometry(m_settings.geometry());
    if (!isRestored || !restoreState(m_settings.layout()))
        m_docks->proportion();
    onPreference(QStringLiteral("speed.frames"));
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_messages);
    layout->addWidget(makeOpeningStrip(*this));
    layout->addWidget(m_jobs);
    layout->addWidget(&m_panels.at("machine"), 1);
    setCentralWidget(centre);
}

void MainWindow::buildMenus()
{
    for (const QString& title : m_commands.menus()) {
        QMenu* menu = menuBar()->addMenu(title);
        for (QAction* action : m_commands.actions()) {
            const QString path = CommandRegistry::menuOf(*action);
            if (path.section(QLatin1Char('/'), 0, 0) != title)
                continue;
            const QString sub = path.section(QLatin1Char('/'), 1);
            QMenu* target = menu;
            if (!sub.isEmpty()) {
                target = menu->findChild<QMenu*>(sub, Qt::FindDirectChildrenOnly);
                if (target == nullptr) {
                    target = menu->addMenu(sub);
                    target->setObjectName(sub);
                }
            }
            target->addAction(action);
        }
    }
}

void MainWindow::connectControls()
{
    connect(m_controls, &ControlBar::eraChosen, this,
            [this](const QString& era) { change([&](ScenarioChoice& choice) { choice.era = era.toStdString(); }); });
    connect(m_controls, &ControlBar::workloadChosen, this, [this](const QString& name) {
        change([&](ScenarioChoice& choice) { setWorkload(choice, name.toStdString()); });
    });
    connect(m_controls, &ControlBar::machineChosen, this, [this](const QString& spec) {
        change([&](ScenarioChoice& choice) { choice.machine = spec.toStdString(); });
    });
    connect(m_controls, &ControlBar::machineFileWanted, this, &MainWindow::askMachineFile);
    connect(m_controls, &ControlBar::machineTextWanted, this, &MainWindow::askMachineText);
    connect(m_controls, &ControlBar::cacheChosen, &m_state, &ViewState::selectCache);
    connect(m_controls, &ControlBar::paceChosen, &m_controller, &SimulationController::setPace);
}

void MainWindow::connectController()
{
    const auto showChoice = [this] { m_controls->showChoice(m_controller.choice(), m_state.info(), m_state.cache()); };
    connect(&m_controller, &SimulationController::started, this, &MainWindow::showStarted);
    connect(&m_controller, &SimulationController::failed, this, &MainWindow::showError);
    connect(&m_controller, &SimulationController::paceChanged, this, showChoice);
    connect(&m_state, &ViewState::selectionChanged, this, showChoice);
    connect(&m_controller, &SimulationController::refused, this, [this](const QString& problem) {
        m_messages->showError(tr("The model ran out of memory and goes on: %1").arg(problem), {});
    });
    connect(&m_controller, &SimulationController::misused, this,
            [this](const QString& misuse) { m_messages->showError(tr("The run has stopped: %1").arg(misuse), {}); });
    connect(&m_controller, &SimulationController::finished, this, [this] {
        m_messages->showNote(
            tr("The scenario has come to its end; the history stays. Choose a scenario to run another."));
    });
    connect(&m_controller, &SimulationController::framed, this, [this] {
        m_status->refresh(m_paintMs, StatusLine::When::calmly);
        m_diagnostics->refresh(m_paintMs);
    });
    connect(&m_controller, &SimulationController::pausedChanged, this,
            [this] { m_status->refresh(m_paintMs, StatusLine::When::atOnce); });
    connect(&m_controller, &SimulationController::stepped, this,
            [this](const StepRecord& record) { showStep(m_panels.decisions(), *m_state.info(), record); });
}

void MainWindow::connectBuilding()
{
    const auto endJob = [this] {
        if (m_building != nullptr)
            m_jobs->end(std::exchange(m_building, nullptr));
    };
    connect(&m_controller, &SimulationController::preparingChanged, this, [this, endJob](bool isPreparing) {
        endJob();
        if (isPreparing)
            m_building = m_jobs->begin(tr("Preparing the scenario"), [this] { m_controller.cancelOpen(); });
    });
    // The strip that tells how much of a trace is read takes over.
    connect(&m_controller, &SimulationController::opening, this, endJob);
}

void MainWindow::buildDiagnostics()
{
    m_diagnostics = new DiagnosticsDock(m_state, m_controller, this);
    addDockWidget(Qt::RightDockWidgetArea, m_diagnostics);
    m_diagnostics->setFloating(true);
    m_diagnostics->hide();
}

void MainWindow::start(const ScenarioChoice& choice)
{
    m_controls->showChoice(choice, nullptr, {});
    m_status->refresh(m_paintMs, StatusLine::When::atOnce);
    m_controller.open(choice);
}

void MainWindow::change(const std::function<void(ScenarioChoice&)>& edit)
{
    ScenarioChoice choice = m_controller.choice();
    const auto& info = m_state.info();
    if (info && m_state.cache().isValid() && m_state.cache() != info->mainCache)
        choice.cache = info->caches[m_state.cache().v].name;
    edit(choice);
    m_controller.open(choice);
}

void MainWindow::showStarted()
{
    const SourceInfo& info = *m_state.info();
    m_messages->hide();
    m_controls->showChoice(m_controller.choice(), m_state.info(), m_state.cache());
    m_status->refresh(m_paintMs, StatusLine::When::atOnce);
    setWindowTitle(tr("%1 on %2, SLUB %3 – Sheafscope")
                       .arg(QString::fromStdString(info.scenario), QString::fromStdString(info.machine->name()),
                            QString::fromStdString(info.eraText())));
    updateCheckedCommands(*this);
    m_settings.saveScenario(m_controller.choice());
}

void MainWindow::showError(const Error& error)
{
    const std::string& spec = m_controller.choice().machine;
    m_messages->showError(
        QString::fromStdString(error.text()),
        QStringLiteral("Sheafscope %1, machine %2, era %3")
            .arg(QString::fromUtf8(kVersion.data(), qsizetype(kVersion.size())), QString::fromStdString(spec),
                 QString::fromStdString(m_state.info() ? m_state.info()->eraText() : m_controller.choice().era)));
    m_controls->showChoice(m_controller.choice(), m_state.info(), m_state.cache());
    updateCheckedCommands(*this);
    if (!m_controller.hasRun() && m_controller.choice() != ScenarioChoice{})
        m_controller.open(ScenarioChoice{});
}

void MainWindow::setTheme(ThemeKind kind)
{
    m_preferences.set(QStringLiteral("look.theme"), themeName(kind));
}

void MainWindow::setFrameRate(int framesPerSecond)
{
    m_preferences.set(QStringLiteral("speed.frames"), QString::number(framesPerSecond));
}

void MainWindow::onPreference(const QString& id)
{
    if (id == QLatin1String("speed.frames"))
        m_controller.setFrameRate(m_preferences.value(id).toInt());
    updateCheckedCommands(*this);
}

void MainWindow::arrange(const NamedLayout& layout)
{
    m_docks->arrange(layout);
    m_docks->proportion();
    m_compare->onArranged(QLatin1String(layout.id) == QLatin1String("compare"));
}

void MainWindow::resetLayout()
{
    arrange(namedLayouts().front());
}

// All widgets of the window are painted while it handles UpdateRequest.
bool MainWindow::event(QEvent* event)
{
    constexpr double kWeight = 0.1;
    switch (static_cast<int>(event->type())) {
    case QEvent::UpdateRequest: {
        QElapsedTimer clock;
        clock.start();
        const bool isHandled = QMainWindow::event(event);
        m_paintMs += kWeight * (static_cast<double>(clock.nsecsElapsed()) / 1e6 - m_paintMs);
        return isHandled;
    }
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        m_controller.setVisible(isVisible() && !isMinimized());
        break;
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_docks->maximised().isEmpty())
        m_docks->toggleMaximised(m_docks->maximised()); // the arrangement is worth remembering, not the moment
    if (m_compare->isShown())
        m_compare->setShown(false); // likewise
    m_settings.saveLayout(saveGeometry(), saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (canOpenDropped(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (openDropped(*this, *event->mimeData()))
        event->acceptProposedAction();
}

} // namespace sheafscope
