// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/panel_set.h"
#include "app/capture/picture.h"
#include "core/engine/change.h"
#include "core/observe/snapshot.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace sheafscope {

/// What a capture shows of a run.
struct View {
    QSize pixels;                        ///< of the picture at scale 1
    int scale = 1;                       ///< pixels of the picture for each of these
    std::vector<std::string> panels;     ///< ids; empty: all that the page has room for
    CacheId cache;                       ///< shown first
    std::vector<std::string> selections; ///< "cpu=3" (selection_text.h)
    double spanSec = 10;                 ///< visible time
    std::optional<double> gotoSec;       ///< the moment that is shown; empty: the last one
};

/// A host for the panels that is as shown as a widget can be without a screen, so that they keep themselves up to date.
class Stage {
public:
    explicit Stage(View view);

    /// Selects and lays out; before the run. `command` repeats the picture and is part of the caption; `date` may be
    /// empty. Errors: an unknown panel, or nothing to select of that name.
    Result<void> prepare(std::shared_ptr<const SourceInfo> info, QString command, QString date);
    /// Changes of the running allocator, by time: each gets a mark when the run has come to it. After prepare().
    void setChanges(std::vector<TimedChange> changes) { m_changes = std::move(changes), m_nextChange = 0; }
    /// A snapshot of the run; after prepare().
    void show(std::shared_ptr<const Snapshot> snapshot);
    /// After the last snapshot: goes to the moment that is wanted and brings the panels up to date.
    void finish();
    /// Brings the panels up to date on the way, for a frame.
    void update();

    [[nodiscard]] const Page& page() const { return m_page; }
    [[nodiscard]] const ViewState& state() const { return m_state; }
    [[nodiscard]] const PanelSet& panels() const { return m_panels; }
    /// Those on the page.
    [[nodiscard]] std::vector<Panel*> shownPanels() const;

private:
    [[nodiscard]] Result<std::vector<Panel*>> chosenPanels() const;
    void placeAndShow();
    void markChanges();

    View m_view;
    QString m_command;
    QString m_date;
    std::vector<TimedChange> m_changes; ///< of the scenario, by time
    std::size_t m_nextChange = 0;       ///< that has no mark yet
    ViewState m_state;
    QWidget m_host;
    PanelSet m_panels;
    std::vector<Panel*> m_chosen;
    Page m_page;
};

} // namespace sheafscope
