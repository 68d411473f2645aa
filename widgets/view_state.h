// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/history.h"
#include "core/observe/snapshot.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace sheafscope {

/// The sheaves that a CPU may have.
enum class SheafKind : std::uint8_t { main, spare, rcuFree };

/// The two time markers; what lies between them is what panels without a time axis tell about.
enum class Marker : std::uint8_t { a, b };

/// Something that happened, or that the user wants to find again.
struct TimeMark {
    enum class Kind : std::uint8_t {
        change,  ///< the running allocator was changed
        bookmark ///< set by the user
    };
    double timeSec = 0;
    Kind kind = Kind::change;
    QString text; ///< short: "maple_node: sheaf capacity 64"
    friend bool operator==(const TimeMark&, const TimeMark&) = default;
};

/// The ends of an interval as whole states.
struct SnapshotPair {
    std::shared_ptr<const Snapshot> from; ///< null: the interval begins with the run
    std::shared_ptr<const Snapshot> to;   ///< null: nothing is recorded
};

struct TimeRange {
    double fromSec = 0;
    double toSec = 0;
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

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
    /// One of the selected CPU's sheaves.
    [[nodiscard]] std::optional<SheafKind> sheaf() const { return m_sheaf; }
    /// The barn of node() is selected, not the whole node.
    [[nodiscard]] bool isBarnSelected() const { return m_isBarn; }
    /// Serial number of a slab of cache() on node().
    [[nodiscard]] std::optional<std::uint64_t> slab() const { return m_slab; }
    void selectCache(CacheId cache); ///< lets go of a slab, which belongs to another cache
    void selectCpu(CpuId cpu);       ///< selects its node too
    void selectNode(NodeId node);
    void selectSheaf(CpuId cpu, SheafKind sheaf); ///< selects its CPU and node too
    void selectBarn(NodeId node);
    void selectSlab(NodeId node, std::uint64_t serial);
    void clearSelection();
    /// The selection in words without the cache: "CPU 5 on node 1, spare sheaf"; empty: none.
    [[nodiscard]] QString selectionText() const;
    /// node() if valid, else the first node with normal memory.
    [[nodiscard]] NodeId effectiveNode() const;

    // --- time axis ----------------------------------------------------------------------------------------------
    [[nodiscard]] double fromSec() const { return m_fromSec; }
    [[nodiscard]] double toSec() const { return m_toSec; }
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] bool isFrozen() const { return m_frozen; }
    /// Cursor time; none while the mouse is nowhere.
    [[nodiscard]] std::optional<double> cursorSec() const { return m_cursorSec; }
    /// A to B if both are set, else what is visible of the recorded time.
    [[nodiscard]] TimeRange interval() const;
    /// What panels that count over interval() subtract.
    [[nodiscard]] SnapshotPair intervalSnapshots() const;
    /// "A to B, 2.4 s" or "the 10 s that are shown".
    [[nodiscard]] QString intervalText() const;
    void setSpan(double seconds); ///< visible length; keeps following if it was
    void zoom(double factor, double aroundSec);
    void pan(double seconds);        ///< lets go of following
    void follow();                   ///< End key
    void fitAll();                   ///< double click
    void showRange(TimeRange range); ///< lets go of following
    /// The part shown before the last zoom (or fit); zooms that follow each other at once count as one.
    void zoomBack();
    void zoomForward();
    [[nodiscard]] bool canZoomBack() const { return !m_zoomedFrom.empty(); }
    [[nodiscard]] bool canZoomForward() const { return !m_zoomedBackFrom.empty(); }
    void setCursor(std::optional<double> timeSec);

    // --- markers ------------------------------------------------------------------------------------------------
    [[nodiscard]] std::optional<double> marker(Marker which) const
    {
        return m_markers[static_cast<std::size_t>(which)];
    }
    void setMarker(Marker which, std::optional<double> timeSec);
    /// At the cursor, else at the newest visible moment.
    void placeMarker(Marker which);
    void clearMarkers();
    /// By time.
    [[nodiscard]] const std::vector<TimeMark>& marks() const { return m_marks; }
    void addMark(TimeMark mark);
    /// A bookmark where placeMarker() would put a marker; takes away one that is there already (within 1 % of the
    /// visible time).
    void toggleBookmark();
    /// The next mark or marker to that side of the cursor, else of the middle: the cursor goes there, and the visible
    /// part if need be. False: there is none.
    bool goToMark(int direction);
    /// Pause freezes the picture, not the history.
    void setFrozen(bool frozen);

signals:
    void refreshed(); ///< data or axis moved: repaint if visible
    void selectionChanged();
    void cursorMoved();   ///< only overlays need repainting (and, while frozen, everything: refreshed() follows)
    void sourceChanged(); ///< reset() was called
    void marksChanged();  ///< markers A and B, changes, bookmarks

private:
    struct View {
        double fromSec = 0;
        double spanSec = 0;
        bool isFollowing = false;
    };

    void updateFollowedRange();
    void updateShown();
    void selectPlace(CpuId cpu, NodeId node, std::optional<SheafKind> sheaf, bool isBarn,
                     std::optional<std::uint64_t> slab);
    [[nodiscard]] bool isKnown(CpuId cpu) const;
    [[nodiscard]] bool isKnown(NodeId node) const;
    [[nodiscard]] View view() const { return {m_fromSec, m_toSec - m_fromSec, m_following}; }
    void rememberView();
    void restore(const View& view);

    History m_history;
    std::shared_ptr<const SourceInfo> m_info;
    std::shared_ptr<const Snapshot> m_shown;
    CacheId m_cache;
    CpuId m_cpu;
    NodeId m_node;
    std::optional<SheafKind> m_sheaf;
    bool m_isBarn = false;
    std::optional<std::uint64_t> m_slab;
    double m_fromSec = 0;
    double m_toSec = 20;
    double m_spanSec = 20;
    bool m_following = true;
    bool m_frozen = false;
    bool m_dirty = true;
    std::optional<double> m_cursorSec;
    std::array<std::optional<double>, 2> m_markers;
    std::vector<TimeMark> m_marks;
    int m_bookmarks = 0; ///< set so far, for their names
    std::vector<View> m_zoomedFrom;
    std::vector<View> m_zoomedBackFrom;
    QElapsedTimer m_sinceZoom;
};

} // namespace sheafscope
