// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scenario_session.h"

#include "app/window/recent_files.h"
#include "core/scenario/file_kind.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QUndoCommand>

namespace sheafscope {
namespace {

/// "era 7.1", for the undo menu.
QString whatChanged(const ScenarioChoice& before, const ScenarioChoice& after)
{
    const auto words = [](const std::string& text) { return QString::fromStdString(text); };
    if (before.workload != after.workload)
        return ScenarioSession::tr("scenario %1").arg(words(after.workload));
    if (before.machine != after.machine)
        return ScenarioSession::tr("another machine");
    if (before.era != after.era)
        return ScenarioSession::tr("era %1").arg(words(after.era));
    if (before.overrides != after.overrides)
        return ScenarioSession::tr("mechanisms");
    if (before.parameters != after.parameters)
        return ScenarioSession::tr("parameters");
    if (before.seed != after.seed)
        return ScenarioSession::tr("seed %1").arg(after.seed);
    return ScenarioSession::tr("another scenario");
}

/// The pace and the cache that is shown change while it runs, so they make no step of their own.
bool isSameRun(ScenarioChoice before, const ScenarioChoice& after)
{
    before.pace = after.pace;
    before.cache = after.cache;
    return before == after;
}

} // namespace

/// Has been done already when it is pushed: what started is what runs.
class RunCommand final : public QUndoCommand {
public:
    RunCommand(ScenarioSession& session, ScenarioSession::Place before, ScenarioSession::Place after)
        : QUndoCommand(whatChanged(before.document.choice, after.document.choice)), m_session(session),
          m_before(std::move(before)), m_after(std::move(after))
    {
    }
    void undo() override { go(m_before); }
    void redo() override
    {
        if (!std::exchange(m_isFirst, false))
            go(m_after);
    }

private:
    void go(const ScenarioSession::Place& place)
    {
        m_session.m_isMoving = true;
        m_session.run(place.document, place.path);
    }

    ScenarioSession& m_session;
    ScenarioSession::Place m_before;
    ScenarioSession::Place m_after;
    bool m_isFirst = true;
};

ScenarioSession::ScenarioSession(SimulationController& controller, QObject* parent)
    : QObject(parent), m_controller(controller), m_undo(this)
{
    constexpr int kMostSteps = 100;
    m_undo.setUndoLimit(kMostSteps);
    connect(&m_controller, &SimulationController::started, this, &ScenarioSession::onStarted);
    connect(&m_controller, &SimulationController::failed, this, &ScenarioSession::onFailed);
}

void ScenarioSession::run(const ScenarioDocument& document, const QString& path)
{
    m_wanted = Place{document, path};
    m_controller.open(document.choice);
}

void ScenarioSession::open(const ScenarioDocument& document, const QString& path)
{
    m_isMoving = false;
    run(document, path);
}

void ScenarioSession::onStarted()
{
    Place before{m_document, m_path};
    const ScenarioChoice& choice = m_controller.choice();
    if (m_wanted && isSameRun(m_wanted->document.choice, choice)) {
        m_document = m_wanted->document;
        m_path = m_wanted->path;
    } else if (!isSameRun(m_document.choice, choice)) {
        // Something was changed in the toolbar: no longer what the title says.
        m_document = ScenarioDocument{};
        m_path.clear();
    }
    m_wanted.reset();
    m_document.choice = choice;
    const bool isStep = m_hasStarted && !m_isMoving && !isSameRun(before.document.choice, choice);
    m_hasStarted = true;
    m_isMoving = false;
    if (isStep)
        m_undo.push(new RunCommand(*this, std::move(before), Place{m_document, m_path}));
    if (!m_path.isEmpty())
        RecentFiles::add(m_path);
    emit documentChanged();
}

void ScenarioSession::onFailed()
{
    m_wanted.reset();
    m_isMoving = false;
}

Result<void> ScenarioSession::openFile(const QString& path)
{
    const std::string name = QFileInfo(path).absoluteFilePath().toStdString();
    const auto kind = fileKind(name);
    if (!kind)
        return Failure(kind.error());
    ScenarioDocument next;
    next.choice = m_controller.choice();
    switch (*kind) {
    case FileKind::scenario: {
        auto read = loadScenario(name);
        if (!read)
            return Failure(read.error());
        next = std::move(read->document);
        break;
    }
    case FileKind::trace:
    case FileKind::script:
        next.choice.workload = *kind == FileKind::trace ? "trace" : "script";
        next.choice.file = name;
        next.choice.cache.clear();
        next.choice.parameters.clear();
        if (*kind == FileKind::trace)
            next.choice.parameters["clock"] = 1;
        next.choice.caches.clear();
        next.choice.changes.clear();
        next.choice.seconds.reset();
        next.choice.operations.reset();
        break;
    case FileKind::machine:
        next.choice.machine = name;
        break;
    case FileKind::results:
    case FileKind::sweep:
    case FileKind::ladder:
        return fail(name, 0, "is a result, which no run can be made of; the Compare view shows it");
    }
    open(next, path);
    return {};
}

Result<void> ScenarioSession::saveTo(const QString& path)
{
    ScenarioDocument document = m_document;
    document.choice = m_controller.choice();
    if (auto written = writeScenario(document, path); !written)
        return written;
    m_document = document;
    m_path = QFileInfo(path).absoluteFilePath();
    RecentFiles::add(m_path);
    emit documentChanged();
    return {};
}

Result<void> writeScenario(const ScenarioDocument& document, const QString& path)
{
    QSaveFile file(path);
    const QByteArray text =
        QByteArray::fromStdString(scenarioJson(document, QFileInfo(path).absolutePath().toStdString()));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(path.toStdString(), 0, "cannot be written: " + file.errorString().toStdString());
    return {};
}

} // namespace sheafscope
