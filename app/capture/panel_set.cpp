// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/panel_set.h"

#include "widgets/barn_exchanges_panel.h"
#include "widgets/caches_panel.h"
#include "widgets/counters_panel.h"
#include "widgets/decision_panel.h"
#include "widgets/journey_panel.h"
#include "widgets/locality_panel.h"
#include "widgets/locks_panel.h"
#include "widgets/machine_panel.h"
#include "widgets/node_memory_panel.h"
#include "widgets/parked_panel.h"
#include "widgets/partial_slabs_panel.h"
#include "widgets/paths_panel.h"
#include "widgets/sheaf_fill_panel.h"
#include "widgets/sysfs_panel.h"
#include "widgets/timeline_panel.h"

#include <QStringList>

#include <algorithm>

namespace sheafscope {

PanelSet::PanelSet(ViewState& state, QWidget* parent) : m_decisions(new DecisionPanel(state, parent))
{
    m_panels = {new MachinePanel(state, parent),      new CountersPanel(state, parent),
                new CachesPanel(state, parent),       m_decisions,
                new SheafFillPanel(state, parent),    new BarnExchangesPanel(state, parent),
                new PartialSlabsPanel(state, parent), new NodeMemoryPanel(state, parent),
                new TimelinePanel(state, parent),     new SysfsPanel(state, parent),
                new PathsPanel(state, parent),        new ParkedPanel(state, parent),
                new LocksPanel(state, parent),        new LocalityPanel(state, parent),
                new JourneyPanel(state, parent)};
    for (Panel* panel : m_panels)
        panel->setObjectName(panel->id());
}

Panel* PanelSet::find(const QString& id) const
{
    const auto found = std::ranges::find_if(m_panels, [&](const Panel* panel) { return panel->id() == id; });
    return found == m_panels.end() ? nullptr : *found;
}

QString PanelSet::idList() const
{
    QStringList ids;
    for (const Panel* panel : m_panels)
        ids << panel->id();
    return ids.join(QStringLiteral(", "));
}

} // namespace sheafscope
