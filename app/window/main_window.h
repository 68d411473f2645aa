// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/panel_set.h"
#include "app/window/command_registry.h"
#include "app/window/dock_layout.h"
#include "app/window/preferences.h"
#include "app/window/scenario_session.h"
#include "app/window/simulation_controller.h"
#include "app/window/window_settings.h"
#include "widgets/theme.h"

#include <QMainWindow>

#include <memory>

namespace sheafscope {

class Appearance;
class CommandPalette;
class CompareDesk;
class ControlBar;
class Explain;
class DiagnosticsDock;
class JobControl;
class JobStrip;
class MessageBar;
class StatusLine;

/// The window: owns actions, docks and settings, and wires what the user wants to the simulation. It computes nothing.
/// GUI thread only.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    enum class Memory : std::uint8_t { remember, forget };

    /// Restores layout and theme unless `memory` is forget, then also what was remembered goes.
    explicit MainWindow(Memory memory, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// What the window starts with; if it cannot be, the default scenario comes with a message.
    void start(const ScenarioChoice& choice);
    [[nodiscard]] const WindowSettings& settings() const { return m_settings; }
    void setTheme(ThemeKind kind);

    // --- for commands and tests ---------------------------------------------------------------------------------
    [[nodiscard]] ViewState& state() { return m_state; }
    [[nodiscard]] SimulationController& controller() { return m_controller; }
    [[nodiscard]] ScenarioSession& session() { return m_session; }
    [[nodiscard]] CommandRegistry& commands() { return m_commands; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    /// Long work is done and shown here.
    [[nodiscard]] JobStrip& jobs() { return *m_jobs; }
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    [[nodiscard]] DiagnosticsDock& diagnostics() { return *m_diagnostics; }
    [[nodiscard]] const PanelSet& panels() const { return m_panels; }
    [[nodiscard]] DockLayout& docks() { return *m_docks; }
    [[nodiscard]] CommandPalette& commandPalette() { return *m_palette; }
    [[nodiscard]] Explain& explain() { return *m_explain; }
    [[nodiscard]] CompareDesk& comparing() { return *m_compare; }
    /// Runs the scenario with one thing changed; the rest stays.
    void change(const std::function<void(ScenarioChoice&)>& edit);
    /// Picture of the visible panels, or of one, with its text; says in the window how it went.
    void captureTo(const QString& path, Panel* onlyPanel);
    /// Asks for the file first.
    void askCapture(Panel* onlyPanel);
    /// Pixels of a captured picture for each on the screen: 1, 2 or 4.
    void setCaptureScale(int scale) { m_captureScale = scale; }
    [[nodiscard]] int captureScale() const { return m_captureScale; }
    void askMachineFile();
    void askMachineText();
    /// Mechanisms other than the era's; the run starts again with them.
    void askOverrides();
    /// The dialog that changes the running allocator; it stays open beside the window.
    void askChange();
    void arrange(const NamedLayout& layout);
    void resetLayout();
    void setFrameRate(int framesPerSecond);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildCentre();
    void buildMenus();
    void connectControls();
    void connectController();
    void showStarted();
    void showError(const Error& error);

    void connectBuilding();
    void buildDiagnostics();
    void onPreference(const QString& id);

    WindowSettings m_settings;
    Preferences m_preferences;
    ViewState m_state;
    SimulationController m_controller;
    ScenarioSession m_session;
    CommandRegistry m_commands;
    PanelSet m_panels;
    std::unique_ptr<DockLayout> m_docks;
    Appearance* m_appearance;
    MessageBar* m_messages;
    JobStrip* m_jobs;
    std::shared_ptr<JobControl> m_building; ///< the simulation that is being made
    DiagnosticsDock* m_diagnostics = nullptr;
    ControlBar* m_controls;
    StatusLine* m_status;
    CommandPalette* m_palette;
    int m_captureScale = 1;
    Explain* m_explain = nullptr;
    CompareDesk* m_compare = nullptr;
    double m_paintMs = 0; ///< moving mean
};

} // namespace sheafscope
