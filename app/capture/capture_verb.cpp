// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_verb.h"

#include "app/capture/headless_application.h"
#include "app/capture/output_files.h"
#include "app/capture/page_layout.h"
#include "app/capture/text_twin.h"
#include "app/cli/headless.h"
#include "app/cli/report_error.h"
#include "widgets/theme.h"

#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace sheafscope {
namespace {

using cli::CaptureCommand;
using cli::ExitCode;

QString repeatCommand(const CaptureCommand& command)
{
    std::string text =
        fmt::format("sheafscope capture {} --seconds {:.10g} --size {}x{} --theme {}", choiceArguments(command.choice),
                    command.seconds, command.size.width, command.size.height, command.theme);
    if (!command.panel.empty())
        text += " --panel " + command.panel;
    if (command.withDate)
        text += " --date";
    return QString::fromStdString(text) + QStringLiteral(" --out ") +
           QFileInfo(QString::fromStdString(command.out)).fileName();
}

/// A host for the panels that is as shown as a widget can be without a screen, so that they keep themselves up to date.
class Stage {
public:
    explicit Stage(const CaptureCommand& command) : m_panels(m_state, &m_host)
    {
        m_host.setAttribute(Qt::WA_DontShowOnScreen);
        m_page.pixels = QSize(command.size.width, command.size.height);
        m_page.scale = pageScale(m_page.pixels);
    }

    [[nodiscard]] const PanelSet& panels() const { return m_panels; }

    Result<void> perform(Simulation& simulation, const CaptureCommand& command)
    {
        constexpr double kLongestSpanSec = 60;
        m_state.reset(simulation.info());
        m_state.selectCache(*findCache(*simulation.info(), command.choice.cache));
        m_state.setSpan(std::min(command.seconds, kLongestSpanSec));
        if (auto ran = runHeadless(simulation, command.seconds,
                                   [this](auto snapshot) { m_state.append(std::move(snapshot)); });
            !ran)
            return ran;
        m_page.caption = Caption(*m_state.shown(), repeatCommand(command),
                                 command.withDate ? QDate::currentDate().toString(Qt::ISODate) : QString());
        const QRectF area = panelArea(m_page);
        Panel* chosen = m_panels.find(QString::fromStdString(command.panel));
        m_page.panels = chosen != nullptr ? placePanel(*chosen, area) : placePanels(m_panels, area);
        showPanels();
        return {};
    }

    [[nodiscard]] QByteArray picture(PictureFormat format) const { return encodePicture(m_page, format); }
    [[nodiscard]] QByteArray text(const CaptureCommand& command) const
    {
        std::vector<Panel*> shown;
        for (const PlacedPanel& placed : m_page.panels)
            shown.push_back(placed.panel);
        return textTwin(*m_state.shown(), shown, repeatCommand(command));
    }

private:
    void showPanels()
    {
        for (Panel* panel : m_panels.all())
            panel->hide();
        m_host.resize((QSizeF(m_page.pixels) / m_page.scale).toSize());
        for (const PlacedPanel& placed : m_page.panels) {
            placed.panel->setGeometry(placed.rect.toRect());
            placed.panel->show();
        }
        m_host.show();
        m_state.refresh();
        QApplication::processEvents();
    }

    ViewState m_state;
    QWidget m_host;
    PanelSet m_panels;
    Page m_page;
};

Result<void> checkPanel(const Stage& stage, const std::string& id)
{
    if (id.empty() || stage.panels().find(QString::fromStdString(id)) != nullptr)
        return {};
    return fail("--panel", 0,
                fmt::format("unknown panel '{}'; expected one of {}", id, stage.panels().idList().toStdString()));
}

} // namespace

ExitCode captureVerb(const CaptureCommand& command)
{
    const QString path = QString::fromStdString(command.out);
    const auto format = pictureFormat(path);
    if (!format)
        return cli::reportError(format.error(), ExitCode::badInput);
    auto simulation = prepareHeadless(command.choice);
    if (!simulation)
        return cli::reportError(simulation.error(), ExitCode::badInput);
    auto application = HeadlessApplication::create();
    if (!application)
        return cli::reportError(application.error(), ExitCode::outputError);
    Theme::instance().setKind(command.theme == "dark" ? ThemeKind::dark : ThemeKind::light);
    QApplication::setPalette(Theme::instance().palette());
    Stage stage(command);
    if (const auto panel = checkPanel(stage, command.panel); !panel)
        return cli::reportError(panel.error(), ExitCode::badInput);
    OutputFiles files(path);
    if (const auto opened = files.open(); !opened)
        return cli::reportError(opened.error(), ExitCode::badInput);
    if (const auto performed = stage.perform(**simulation, command); !performed)
        return cli::reportError(performed.error(), ExitCode::badInput);
    if (const auto written = files.write(stage.picture(*format), stage.text(command)); !written)
        return cli::reportError(written.error(), ExitCode::outputError);
    return ExitCode::success;
}

ExitCode captureWithoutDisplay(const cli::WindowCommand& window)
{
    CaptureCommand command;
    command.choice = window.choice;
    command.choice.mode = EngineMode::exact;
    command.theme = window.theme.empty() ? "dark" : window.theme;
    command.out = "sheafscope.png";
    const ExitCode code = captureVerb(command);
    if (code == ExitCode::success) {
        fmt::print("There is no display (DISPLAY and WAYLAND_DISPLAY are unset), so instead of opening the window\n"
                   "{:g} seconds of the scenario '{}' were drawn to sheafscope.png and described in sheafscope.txt,\n"
                   "both in the current folder. See 'sheafscope capture --help' for more.\n",
                   command.seconds, command.choice.workload);
    }
    return code;
}

} // namespace sheafscope
