// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/stage.h"

#include "app/capture/page_layout.h"
#include "app/capture/selection_text.h"

#include <QApplication>

#include <algorithm>
#include <fmt/format.h>

namespace sheafscope {

Stage::Stage(View view) : m_view(std::move(view)), m_panels(m_state, &m_host)
{
    m_host.setAttribute(Qt::WA_DontShowOnScreen);
    m_page.pixels = m_view.pixels * m_view.scale;
    m_page.scale = pageScale(m_view.pixels) * m_view.scale;
}

Result<std::vector<Panel*>> Stage::chosenPanels() const
{
    std::vector<Panel*> chosen;
    for (const std::string& id : m_view.panels) {
        Panel* const panel = m_panels.find(QString::fromStdString(id));
        if (panel == nullptr)
            return fail("--panel", 0,
                        fmt::format("unknown panel '{}'; expected one of {}", id, m_panels.idList().toStdString()));
        chosen.push_back(panel);
    }
    return chosen;
}

Result<void> Stage::prepare(std::shared_ptr<const SourceInfo> info, QString command, QString date)
{
    m_command = std::move(command);
    m_date = std::move(date);
    auto chosen = chosenPanels();
    if (!chosen)
        return Failure(chosen.error());
    m_chosen = std::move(*chosen);
    m_state.reset(info);
    m_state.selectCache(m_view.cache);
    if (auto selected = applySelection(m_state, *info, m_view.selections); !selected)
        return selected;
    m_state.setSpan(m_view.spanSec);
    return {};
}

void Stage::show(std::shared_ptr<const Snapshot> snapshot)
{
    m_state.append(std::move(snapshot));
}

void Stage::finish()
{
    if (m_view.gotoSec) {
        m_state.setCursor(m_view.gotoSec);
        m_state.setFrozen(true);
    }
    update();
}

// Each change becomes a mark of the timeline once the run has come to it.
void Stage::markChanges()
{
    for (; m_nextChange < m_changes.size(); ++m_nextChange) {
        const TimedChange& change = m_changes[m_nextChange];
        const double timeSec = std::chrono::duration<double>(change.at).count();
        if (timeSec > m_state.history().endSec())
            return;
        m_state.addMark({timeSec, TimeMark::Kind::change, QString::fromStdString(changeText(change.change))});
    }
}

void Stage::update()
{
    markChanges();
    m_page.caption = Caption(*m_state.shown(), m_command, m_date);
    placeAndShow();
    m_state.refresh();
    if (!m_state.isFrozen()) {
        // Figures are renewed a few times a second of host time, and at once when the picture is frozen: two frames of
        // the same moment must not differ.
        m_state.setFrozen(true);
        m_state.setFrozen(false);
    }
    QApplication::processEvents();
}

void Stage::placeAndShow()
{
    const QRectF area = panelArea(m_page);
    m_page.panels = m_chosen.empty() ? placePanels(m_panels, area) : placeChosen(m_chosen, area);
    const std::vector<Panel*> shown = shownPanels();
    for (Panel* panel : m_panels.all()) {
        if (std::ranges::find(shown, panel) == shown.end())
            panel->hide();
    }
    m_host.resize((QSizeF(m_page.pixels) / m_page.scale).toSize());
    for (const PlacedPanel& placed : m_page.panels) {
        placed.panel->setGeometry(placed.rect.toRect());
        placed.panel->show();
    }
    m_host.show();
}

std::vector<Panel*> Stage::shownPanels() const
{
    std::vector<Panel*> shown;
    for (const PlacedPanel& placed : m_page.panels)
        shown.push_back(placed.panel);
    return shown;
}

} // namespace sheafscope
