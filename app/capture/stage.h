// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/panel_set.h"
#include "app/capture/picture.h"
#include "core/engine/change.h"
#include "core/observe/snapshot.h"
#include "widgets/view_state.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace sheafscope {

struct NamedLayout;

/// What a capture shows of a run.
struct View {
    QSize pixels;                        ///< of the picture at scale 1
    int scale = 1;                       ///< pixels of the picture for each of these
    std::string layout;                  ///< id of a named one (app/window/named_layouts.h), instead of panels
    std::vector<std::string> panels;     ///< ids; empty: all that the page has room for
    CacheId cache;                       ///< shown first
    std::vector<std::string> selections; ///< "cpu=3" (selection_text.h)
    double spanSec = 10;                 ///< visible time
    std::vector<TimeMark> marks;         ///< of the timeline, by time; each is shown when the run has come to it
};

/// A host for the panels that is as shown as a widget can be without a screen, so that they keep themselves up to date.
class Stage {
public:
    explicit Stage(View view);

    /// Selects and lays out; before the run. `command` repeats the picture and is part of the caption; `date` may be
    /// empty. Errors: an unknown panel or layout, or nothing to select of that name.
    Result<void> prepare(std::shared_ptr<const SourceInfo> info, QString command, QString date);
    /// Changes of the running allocator, by time: each gets a mark when the run has come to it. After prepare().
    void setChanges(const std::vector<TimedChange>& changes);
    /// A snapshot of the run; after prepare().
    void show(std::shared_ptr<const Snapshot> snapshot);
    /// After the last snapshot: goes to the moment, if one is wanted, and brings the panels up to date.
    void finish(std::optional<double> momentSec = std::nullopt);
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
    void addDueMarks();

    View m_view;
    QString m_command;
    QString m_date;
    std::size_t m_nextMark = 0; ///< of the view, not shown yet
    ViewState m_state;
    QWidget m_host;
    PanelSet m_panels;
    std::vector<Panel*> m_chosen;
    const NamedLayout* m_layout = nullptr;
    Page m_page;
};

} // namespace sheafscope
