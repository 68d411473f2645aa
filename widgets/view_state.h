// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/history.h"
#include "core/observe/snapshot.h"

#include <QObject>

#include <memory>
#include <optional>

namespace sheafscope {

/// What all panels share: the data, the one selection and the one time axis. GUI thread only. Panels never own data;
/// they read `shown()` and `history()` and change the selection or the axis here.
class ViewState final : public QObject {
    Q_OBJECT
public:
    explicit ViewState(QObject* parent = nullptr);

    // --- data -------------------------------------------------------------------------------------------------
    /// The snapshot to paint: the newest one while following, the one at the cursor while frozen. May be null.
    [[nodiscard]] const std::shared_ptr<const Snapshot>& shown() const { return m_shown; }
    [[nodiscard]] const History& history() const { return m_history; }
    /// Feeds a snapshot to the history and, unless frozen, shows it. Emits nothing; the frame clock calls refreshed()
    /// once.
    void append(std::shared_ptr<const Snapshot> snapshot);
    /// A new run begins: forgets history and selection.
    void reset(std::shared_ptr<const SourceInfo> info);
    [[nodiscard]] const std::shared_ptr<const SourceInfo>& info() const { return m_info; }
    /// The run went back to `present`: what came after it is forgotten, and it is shown. Selection and axis stay.
    void rewind(std::shared_ptr<const Snapshot> present);
    /// Called once a frame after append(): emits refreshed() if anything moved since the last call.
    void refresh();

    // --- selection ----------------------------------------------------------------------------------------------
    [[nodiscard]] CacheId cache() const { return m_cache; }
    [[nodiscard]] CpuId cpu() const { return m_cpu; }    ///< invalid: none
    [[nodiscard]] NodeId node() const { return m_node; } ///< invalid: none, panels then take the first node with a barn
    void selectCache(CacheId cache);
    void selectCpu(CpuId cpu); ///< selects its node too
    void selectNode(NodeId node);
    void clearSelection();
    /// node() if valid, else the first node with normal memory.
    [[nodiscard]] NodeId effectiveNode() const;

    // --- time axis ----------------------------------------------------------------------------------------------
    [[nodiscard]] double fromSec() const { return m_fromSec; }
    [[nodiscard]] double toSec() const { return m_toSec; }
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] bool isFrozen() const { return m_frozen; }
    /// Cursor time; none while the mouse is nowhere.
    [[nodiscard]] std::optional<double> cursorSec() const { return m_cursorSec; }
    void setSpan(double seconds); ///< visible length; keeps following if it was
    void zoom(double factor, double aroundSec);
    void pan(double seconds); ///< lets go of following
    void follow();            ///< End key
    void fitAll();            ///< double click
    void setCursor(std::optional<double> timeSec);
    /// Pause freezes the picture, not the history.
    void setFrozen(bool frozen);

signals:
    void refreshed(); ///< data or axis moved: repaint if visible
    void selectionChanged();
    void cursorMoved();   ///< only overlays need repainting (and, while frozen, everything: refreshed() follows)
    void sourceChanged(); ///< reset() was called

private:
    void updateFollowedRange();
    void updateShown();

    History m_history;
    std::shared_ptr<const SourceInfo> m_info;
    std::shared_ptr<const Snapshot> m_shown;
    CacheId m_cache;
    CpuId m_cpu;
    NodeId m_node;
    double m_fromSec = 0;
    double m_toSec = 20;
    double m_spanSec = 20;
    bool m_following = true;
    bool m_frozen = false;
    bool m_dirty = true;
    std::optional<double> m_cursorSec;
};

} // namespace sheafscope
