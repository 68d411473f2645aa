// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/simulation_controller.h"
#include "core/scenario/scenario_document.h"

#include <QObject>
#include <QUndoStack>

namespace sheafscope {

/// The scenario of the window as a document: what runs, under which title, from which file, and what ran before
/// (undo). It follows the controller: whatever starts becomes a step that can be undone. GUI thread only.
class ScenarioSession final : public QObject {
    Q_OBJECT
public:
    explicit ScenarioSession(SimulationController& controller, QObject* parent = nullptr);

    [[nodiscard]] const ScenarioDocument& document() const { return m_document; }
    /// Empty: not from a file.
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

    /// Runs the document; title and file become those of the session when it has started. `path` may be empty.
    void open(const ScenarioDocument& document, const QString& path);
    /// A scenario, trace, op script or machine, whatever the file holds. Errors: as fileKind() and loadScenario().
    Result<void> openFile(const QString& path);
    /// What runs now, with the session's title, as a scenario file; written whole or not at all.
    Result<void> saveTo(const QString& path);

signals:
    void documentChanged();

private:
    friend class RunCommand;
    void onStarted();
    void onFailed();
    void run(const ScenarioDocument& document, const QString& path);

    struct Place {
        ScenarioDocument document;
        QString path;
    };

    SimulationController& m_controller;
    ScenarioDocument m_document;
    QString m_path;
    std::optional<Place> m_wanted; ///< asked for and not started yet
    bool m_isMoving = false;       ///< the undo stack asked for it
    bool m_hasStarted = false;
    QUndoStack m_undo;
};

/// Writes the document whole or not at all. Error: why it cannot be written.
Result<void> writeScenario(const ScenarioDocument& document, const QString& path);

} // namespace sheafscope
