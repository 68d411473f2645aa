// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/stage.h"

#include "app/capture/page_layout.h"
#include "app/capture/selection_text.h"
#include "app/window/named_layouts.h"

#include <QApplication>

#include <algorithm>
#include <fmt/format.h>

namespace sheafscope {
namespace {

std::string layoutIds()
{
    std::string ids;
    for (const NamedLayout& layout : namedLayouts())
        ids += (ids.empty() ? "" : ", ") + std::string(layout.id);
    return ids;
}

} // namespace

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
    if (!m_view.layout.empty()) {
        m_layout = findLayout(QString::fromStdString(m_view.layout));
        if (m_layout == nullptr)
            return fail("--layout", 0,
                        fmt::format("unknown layout '{}'; expected one of {}", m_view.layout, layoutIds()));
    }
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

void Stage::finish(std::optional<double> momentSec)
{
    if (momentSec) {
        m_state.setCursor(momentSec);
        m_state.setFrozen(true);
    }
    update();
}

void Stage::setChanges(const std::vector<TimedChange>& changes)
{
    m_view.marks.clear();
    m_nextMark = 0;
    for (const TimedChange& change : changes)
        m_view.marks.push_back({std::chrono::duration<double>(change.at).count(), TimeMark::Kind::change,
                                QString::fromStdString(changeText(change.change))});
}

void Stage::addDueMarks()
{
    for (; m_nextMark < m_view.marks.size(); ++m_nextMark) {
        if (m_view.marks[m_nextMark].timeSec > m_state.history().endSec())
            return;
        m_state.addMark(m_view.marks[m_nextMark]);
    }
}

void Stage::update()
{
    addDueMarks();
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
    if (m_layout != nullptr)
        m_page.panels = placeLayout(*m_layout, m_panels, area);
    else
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
