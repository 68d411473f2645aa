// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/explain.h"

#include "app/window/explain_commands.h"
#include "app/window/glossary_dialog.h"
#include "app/window/hands_on.h"
#include "app/window/journey_keeper.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/motion_overlay.h"
#include "app/window/rewind_strip.h"
#include "app/window/tour_bar.h"
#include "app/window/tour_dialog.h"
#include "app/window/tour_pointer.h"
#include "app/window/tour_runner.h"
#include "widgets/core_text.h"
#include "widgets/decision_panel.h"
#include "widgets/format.h"
#include "widgets/glossary_text.h"
#include "widgets/machine_panel.h"

#include <QFileDialog>
#include <QMouseEvent>
#include <QSettings>
#include <QVBoxLayout>

namespace sheafscope {
namespace {

/// Slow enough to follow an exchange with the eye.
constexpr int kSlowMs = 700;
/// Operations without an exchange that one beat of the slow motion may pass.
constexpr int kQuietAtOnce = 16;
/// Operations that are looked at for the cause of an event.
constexpr std::uint64_t kCauseWithin = 500'000;

constexpr QLatin1String kOffered("explain/toursOffered");

using enum Decision;

/// The turns that make the curves of a panel move.
std::vector<Decision> causesIn(const QString& panelId)
{
    if (panelId == QLatin1String("barn-exchanges"))
        return {barnGet, barnGetFail, barnPut, barnPutFail, takeEmptyFromBarn, putEmptyToBarn};
    if (panelId == QLatin1String("sheaf-fill"))
        return {barnGet, barnPut, refill, flush, swapMainAndSpare};
    if (panelId == QLatin1String("partial-slabs"))
        return {newSlab, discardSlab, slabToPartial, fromPartial, refill};
    if (panelId == QLatin1String("node-memory"))
        return {newSlab, discardSlab};
    return {barnGet, barnGetFail, barnPut, barnPutFail, refill, flush, newSlab, discardSlab, slowPath, remoteFree};
}

} // namespace

Explain::Explain(MainWindow& window)
    : QObject(&window), m_window(window), m_settings(QSettings::IniFormat, QSettings::UserScope,
                                                     QStringLiteral("sheafscope"), QStringLiteral("sheafscope")),
      m_offers(new OfferStrip(tr("Offer"), &window)), m_rewind(new RewindStrip(window.controller(), &window)),
      m_motion(new MotionOverlay(dynamic_cast<MachinePanel&>(window.panels().at("machine")))),
      m_hands(std::make_unique<HandsOn>(window)), m_journey(std::make_unique<JourneyKeeper>(window)),
      m_tours(std::make_unique<TourRunner>(window))
{
    m_bar = new TourBar(*m_tours, window.commands(), &window);
    m_pointer = std::make_unique<TourPointer>(window, *m_tours);
    placeStrips();
    connectLog();
    registerExplainCommands(*this);
    describePanels();
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, &Explain::slowStep);
    SimulationController& controller = window.controller();
    connect(&controller, &SimulationController::stepped, m_motion,
            [this](const StepRecord& record) { m_motion->show(record, m_window.state().cache()); });
    connect(&controller, &SimulationController::started, this, [this] { setSlowMotion(false); });
    connect(&controller, &SimulationController::pausedChanged, this, [this](bool isPaused) {
        if (!isPaused) {
            setSlowMotion(false);
            m_motion->clear();
        }
    });
    connect(&controller, &SimulationController::rewindFailed, this, [this](const QString& why) {
        if (!why.isEmpty())
            m_window.messages().showError(tr("The run could not be repeated: %1").arg(why), {});
    });
    for (Panel* panel : window.panels().all())
        panel->installEventFilter(this);
    const auto followMotion = [this] { m_motion->setReduced(Theme::instance().motion() == Motion::reduced); };
    followMotion();
    connect(&Theme::instance(), &Theme::changed, this, followMotion);
    offerOnFirstStart();
}

Explain::~Explain() = default;

void Explain::placeStrips()
{
    auto* centre = qobject_cast<QVBoxLayout*>(m_window.centralWidget()->layout());
    int at = 1; // under the messages
    for (QWidget* strip :
         {static_cast<QWidget*>(m_offers), static_cast<QWidget*>(m_rewind), static_cast<QWidget*>(m_bar)})
        centre->insertWidget(at++, strip);
}

void Explain::connectLog()
{
    DecisionPanel& log = m_window.panels().decisions();
    SimulationController& controller = m_window.controller();
    connect(&controller, &SimulationController::started, &log, &DecisionPanel::clear);
    connect(&controller, &SimulationController::wentTo, &log,
            [&log](RunPosition position) { log.forgetAfter(position.operations, position.actions); });
    connect(&log, &DecisionPanel::activated, this, [this](const DecisionLine& line) {
        if (const QString why = m_window.controller().whyNotBack(); !why.isEmpty())
            return offerExact(why);
        m_window.controller().goTo({line.atOperations, line.atActions});
    });
}

void Explain::stepBack(unsigned moments)
{
    SimulationController& controller = m_window.controller();
    if (const QString why = controller.whyNotBack(); !why.isEmpty())
        return offerExact(why);
    controller.stepBack(moments);
}

void Explain::offerExact(const QString& why)
{
    SimulationController& controller = m_window.controller();
    if (controller.choice().mode == EngineMode::exact || !controller.hasRun()) {
        m_window.messages().showNote(tr("No way back: %1.").arg(why));
        return;
    }
    m_offers->offer(tr("No way back: %1. In exact mode one operation runs at a time, in an order that follows from the "
                       "seed.")
                        .arg(why),
                    {{tr("Run it in exact mode"), tr("Run the same scenario again, one operation at a time"),
                      [this] { runExact(); }}});
}

void Explain::runExact()
{
    m_window.change([](ScenarioChoice& choice) { choice.mode = EngineMode::exact; });
}

void Explain::stepSelectedCpu()
{
    if (!m_window.state().cpu().isValid())
        m_window.state().selectCpu(CpuId{0});
    if (!m_window.state().cpu().isValid())
        return;
    const auto stepped = m_window.controller().stepOn(m_window.state().cpu());
    if (!stepped)
        m_window.messages().showError(fromCore(stepped.error().text()), {});
}

void Explain::setSlowMotion(bool isOn)
{
    if (isOn == m_slow.isActive())
        return;
    if (isOn) {
        m_window.controller().setPaused(true);
        m_slow.start();
    } else {
        m_slow.stop();
    }
    if (QAction* action = m_window.commands().action(QStringLiteral("run.slowMotion")))
        action->setChecked(isOn);
}

void Explain::slowStep()
{
    if (m_motion->isMoving())
        return;
    SimulationController& controller = m_window.controller();
    bool hasTurned = false;
    const auto watch = connect(&controller, &SimulationController::stepped, this,
                               [&hasTurned](const StepRecord& record) { hasTurned |= !record.decisions.empty(); });
    const CpuId cpu = m_window.state().cpu();
    for (int i = 0; i < kQuietAtOnce && !hasTurned; ++i) {
        const std::uint64_t before = controller.status().operations;
        if (cpu.isValid())
            (void)controller.stepOn(cpu);
        else
            controller.step(1);
        if (controller.status().operations == before) {
            setSlowMotion(false);
            break;
        }
    }
    disconnect(watch);
}

void Explain::goToCause(const QString& panelId)
{
    SimulationController& controller = m_window.controller();
    ViewState& state = m_window.state();
    if (!controller.hasRun())
        return;
    if (controller.choice().mode != EngineMode::exact)
        return offerExact(controller.whyNotBack());
    const auto cursor = state.cursorSec();
    if (!cursor) {
        m_window.messages().showNote(tr("Point at a moment in a plot first: the operation behind it is looked for."));
        return;
    }
    controller.goToCause(*cursor, {causesIn(panelId), state.cache(), state.node(), kCauseWithin});
}

// A click that is no drag, in a plot of a paused run or with Ctrl, asks for the operation behind what it hit.
bool Explain::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressedAt = static_cast<QMouseEvent*>(event)->position();
    } else if (event->type() == QEvent::MouseButtonRelease && m_window.state().cursorSec()) {
        constexpr double kStill = 3;
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const auto* panel = qobject_cast<Panel*>(watched);
        const bool isAsked = mouse->modifiers().testFlag(Qt::ControlModifier) ||
                             (m_window.controller().isPaused() && mouse->modifiers() == Qt::NoModifier);
        const bool isPlot =
            panel != nullptr && panel->id() != QLatin1String("machine") && panel->id() != QLatin1String("timeline");
        const bool isClick =
            mouse->button() == Qt::LeftButton && (mouse->position() - m_pressedAt).manhattanLength() <= kStill;
        if (isPlot && isClick && isAsked && m_window.controller().choice().mode == EngineMode::exact)
            goToCause(panel->id());
    }
    return QObject::eventFilter(watched, event);
}

void Explain::offerOnFirstStart()
{
    if (m_settings.value(kOffered).toBool())
        return;
    connect(
        &m_window.controller(), &SimulationController::started, this,
        [this] {
            if (!m_tours->isRunning())
                offerTours();
        },
        Qt::SingleShotConnection);
    const auto remember = [this] { m_settings.setValue(kOffered, true); };
    connect(m_offers, &OfferStrip::closed, this, remember);
    connect(m_tours.get(), &TourRunner::left, this, remember);
    // However it was chosen, what was offered is taken.
    connect(m_tours.get(), &TourRunner::changed, m_offers, &QWidget::hide, Qt::SingleShotConnection);
}

// --- tours and words ------------------------------------------------------------------------------------------------

void Explain::offerTours()
{
    std::vector<OfferStrip::Choice> choices;
    constexpr std::size_t kFirst = 3;
    for (std::size_t i = 0; i < std::min(kFirst, builtinTours().size()); ++i) {
        const Tour& tour = builtinTours()[i];
        choices.push_back({coreText(tour.title), coreText(tour.about), [this, &tour] { m_tours->start(tour); }});
    }
    choices.push_back({tr("All tours …"), tr("Choose one of the tours"), [this] { askTour(); }});
    m_offers->offer(tr("New here? A tour takes less than five minutes:"), std::move(choices));
}

void Explain::askTour()
{
    auto* dialog = new TourDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TourDialog::chosen, this, [this](const Tour& tour) { m_tours->start(tour); });
    connect(dialog, &TourDialog::fileWanted, this, &Explain::askTourFile);
    dialog->open();
}

void Explain::askTourFile()
{
    auto* dialog = new QFileDialog(&m_window, tr("A tour of your own"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tours (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto tour = readTour(path.toStdString());
        const auto checked = tour ? m_tours->check(*tour) : Result<void>(Failure(tour.error()));
        if (checked)
            m_tours->start(*tour);
        else
            m_window.messages().showError(fromCore(checked.error().text()), {});
    });
    dialog->open();
}

void Explain::showGlossary(const QString& id)
{
    if (m_glossary == nullptr)
        m_glossary = new GlossaryDialog(&m_window);
    m_glossary->open(id);
}

void Explain::describePanels()
{
    for (Panel* panel : m_window.panels().all())
        panel->setWhatsThis(glossaryHtml("panel." + panel->id().toStdString()));
}

} // namespace sheafscope
