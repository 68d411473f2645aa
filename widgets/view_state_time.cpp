// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The time axis of ViewState: what is visible, the cursor, markers and bookmarks.
#include "widgets/format.h"
#include "widgets/view_state.h"

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr double kShortestSpanSec = 0.01;
constexpr double kLongestSpanSec = 7 * 24 * 3600.0;
constexpr qint64 kZoomGestureMs = 700; ///< zooms closer than this are one
constexpr std::size_t kMostViews = 100;
constexpr double kBookmarkReach = 0.01; ///< of the visible time

} // namespace

void ViewState::setSpan(double seconds)
{
    zoom(seconds / std::max(m_toSec - m_fromSec, kShortestSpanSec), m_toSec);
}

// `factor` multiplies the visible length: below 1 zooms in. While following live data the newest end stays in place,
// because a zoom around the mouse would let go of it.
void ViewState::zoom(double factor, double aroundSec)
{
    rememberView();
    const double span = m_toSec - m_fromSec;
    const double wanted = std::clamp(span * factor, kShortestSpanSec, kLongestSpanSec);
    const bool holdsEnd = m_following && !m_frozen;
    const double around = holdsEnd ? m_toSec : std::clamp(aroundSec, m_fromSec, m_toSec);
    const double share = span > 0 ? (around - m_fromSec) / span : 1.0;
    m_spanSec = wanted;
    m_fromSec = around - share * wanted;
    m_toSec = m_fromSec + wanted;
    if (holdsEnd)
        updateFollowedRange();
    else if (around != m_toSec)
        m_following = false;
    m_dirty = false;
    emit refreshed();
}

void ViewState::pan(double seconds)
{
    m_following = false;
    const double span = m_toSec - m_fromSec;
    // At least a tenth of what is visible stays inside the recorded time.
    const double low = m_history.startSec() - 0.9 * span;
    const double high = std::max(m_history.endSec() - 0.1 * span, low);
    m_fromSec = std::clamp(m_fromSec + seconds, low, high);
    m_toSec = m_fromSec + span;
    m_dirty = false;
    emit refreshed();
}

void ViewState::follow()
{
    m_following = true;
    updateFollowedRange();
    m_dirty = false;
    emit refreshed();
}

void ViewState::fitAll()
{
    if (m_history.isEmpty())
        return;
    m_sinceZoom.invalidate(); // not part of a gesture before it
    rememberView();
    m_following = false;
    m_fromSec = m_history.startSec();
    m_toSec = std::max(m_history.endSec(), m_fromSec + kShortestSpanSec);
    m_spanSec = m_toSec - m_fromSec;
    m_dirty = false;
    emit refreshed();
}

TimeRange ViewState::interval() const
{
    if (m_markers[0] && m_markers[1])
        return {std::min(*m_markers[0], *m_markers[1]), std::max(*m_markers[0], *m_markers[1])};
    const double from = std::max(m_fromSec, m_history.startSec());
    return {from, std::max(std::min(m_toSec, m_history.endSec()), from)};
}

SnapshotPair ViewState::intervalSnapshots() const
{
    if (m_history.isEmpty())
        return {};
    const TimeRange range = interval();
    const bool isElsewhere = (m_markers[0] && m_markers[1]) || (!m_following && !m_frozen);
    SnapshotPair pair{m_history.at(range.fromSec), isElsewhere ? m_history.at(range.toSec) : m_shown};
    if (pair.from == nullptr || pair.to == nullptr || pair.from->time >= pair.to->time)
        pair.from.reset();
    return pair;
}

QString ViewState::intervalText() const
{
    const TimeRange range = interval();
    const QString length = formatSpan(range.toSec - range.fromSec);
    return m_markers[0] && m_markers[1] ? tr("A to B, %1").arg(length) : tr("the %1 that are shown").arg(length);
}

void ViewState::showRange(TimeRange range)
{
    m_sinceZoom.invalidate();
    rememberView();
    const double span = std::clamp(range.toSec - range.fromSec, kShortestSpanSec, kLongestSpanSec);
    restore({range.fromSec, span, false});
}

void ViewState::rememberView()
{
    const bool isSameGesture = m_sinceZoom.isValid() && m_sinceZoom.elapsed() < kZoomGestureMs;
    m_sinceZoom.start();
    if (isSameGesture || m_history.isEmpty())
        return;
    if (m_zoomedFrom.size() == kMostViews)
        m_zoomedFrom.erase(m_zoomedFrom.begin());
    m_zoomedFrom.push_back(view());
    m_zoomedBackFrom.clear();
}

void ViewState::restore(const View& view)
{
    m_spanSec = view.spanSec;
    m_fromSec = view.fromSec;
    m_toSec = view.fromSec + view.spanSec;
    m_following = view.isFollowing;
    updateFollowedRange();
    m_dirty = false;
    emit refreshed();
}

void ViewState::zoomBack()
{
    if (m_zoomedFrom.empty())
        return;
    m_sinceZoom.invalidate();
    m_zoomedBackFrom.push_back(view());
    const View before = m_zoomedFrom.back();
    m_zoomedFrom.pop_back();
    restore(before);
}

void ViewState::zoomForward()
{
    if (m_zoomedBackFrom.empty())
        return;
    m_sinceZoom.invalidate();
    m_zoomedFrom.push_back(view());
    const View after = m_zoomedBackFrom.back();
    m_zoomedBackFrom.pop_back();
    restore(after);
}

// --- markers ------------------------------------------------------------------------------------------------------

void ViewState::setMarker(Marker which, std::optional<double> timeSec)
{
    auto& marker = m_markers[static_cast<std::size_t>(which)];
    if (marker == timeSec)
        return;
    marker = timeSec;
    emit marksChanged();
}

void ViewState::placeMarker(Marker which)
{
    if (!m_history.isEmpty())
        setMarker(which, m_cursorSec.value_or(std::min(m_toSec, m_history.endSec())));
}

void ViewState::clearMarkers()
{
    if (!m_markers[0] && !m_markers[1])
        return;
    m_markers = {};
    emit marksChanged();
}

void ViewState::addMark(TimeMark mark)
{
    const auto after = std::upper_bound(m_marks.begin(), m_marks.end(), mark.timeSec,
                                        [](double time, const TimeMark& other) { return time < other.timeSec; });
    m_marks.insert(after, std::move(mark));
    emit marksChanged();
}

void ViewState::toggleBookmark()
{
    if (m_history.isEmpty())
        return;
    const double time = m_cursorSec.value_or(std::min(m_toSec, m_history.endSec()));
    const double reach = kBookmarkReach * (m_toSec - m_fromSec);
    const auto there = std::find_if(m_marks.begin(), m_marks.end(), [&](const TimeMark& mark) {
        return mark.kind == TimeMark::Kind::bookmark && std::abs(mark.timeSec - time) <= reach;
    });
    if (there == m_marks.end()) {
        addMark({time, TimeMark::Kind::bookmark, tr("bookmark %1").arg(++m_bookmarks)});
        return;
    }
    m_marks.erase(there);
    emit marksChanged();
}

bool ViewState::goToMark(int direction)
{
    const double now = m_cursorSec.value_or((m_fromSec + m_toSec) / 2);
    std::optional<double> best;
    const auto offer = [&](double time) {
        if ((time - now) * direction > 0 && (!best || std::abs(time - now) < std::abs(*best - now)))
            best = time;
    };
    for (const TimeMark& mark : m_marks)
        offer(mark.timeSec);
    for (const auto& marker : m_markers)
        if (marker)
            offer(*marker);
    if (!best)
        return false;
    if (*best < m_fromSec || *best > m_toSec)
        pan(*best - (m_fromSec + m_toSec) / 2);
    setCursor(*best);
    return true;
}

void ViewState::setCursor(std::optional<double> timeSec)
{
    if (timeSec == m_cursorSec)
        return;
    m_cursorSec = timeSec;
    const auto before = m_shown;
    if (m_frozen)
        updateShown();
    emit cursorMoved();
    if (m_shown != before) {
        m_dirty = false;
        emit refreshed();
    }
}

void ViewState::setFrozen(bool frozen)
{
    if (frozen == m_frozen)
        return;
    m_frozen = frozen;
    if (!m_frozen || m_cursorSec)
        updateShown();
    if (!m_frozen)
        updateFollowedRange();
    m_dirty = false;
    emit refreshed();
}

} // namespace sheafscope
