// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view_state.h"

#include <algorithm>

namespace sheafscope {
namespace {

constexpr double kShortestSpanSec = 0.01;
constexpr double kLongestSpanSec = 7 * 24 * 3600.0;

} // namespace

ViewState::ViewState(QObject* parent) : QObject(parent) {}

void ViewState::append(std::shared_ptr<const Snapshot> snapshot)
{
    if (!snapshot)
        return;
    if (m_info)
        m_info = snapshot->info; // a change of the running allocator makes another one of it
    m_history.append(std::move(snapshot));
    if (m_frozen && m_shown)
        return; // the history grows, the picture stays
    updateShown();
    updateFollowedRange();
    m_dirty = true;
}

void ViewState::reset(std::shared_ptr<const SourceInfo> info)
{
    m_history.clear();
    m_info = std::move(info);
    m_shown.reset();
    m_cache = m_info ? m_info->mainCache : CacheId{};
    m_cpu = CpuId{};
    m_node = NodeId{};
    m_fromSec = 0;
    m_toSec = m_spanSec;
    m_following = true;
    m_cursorSec.reset();
    m_dirty = false;
    emit sourceChanged();
    emit selectionChanged();
    emit refreshed();
}

void ViewState::rewind(std::shared_ptr<const Snapshot> present)
{
    m_history.rewind(std::chrono::duration<double>(present->time).count());
    m_shown.reset();
    m_following = true;
    append(std::move(present));
}

void ViewState::refresh()
{
    if (!m_dirty)
        return;
    m_dirty = false;
    emit refreshed();
}

void ViewState::selectCache(CacheId cache)
{
    if (cache == m_cache || (m_info && cache.v >= m_info->caches.size()))
        return;
    m_cache = cache;
    emit selectionChanged();
}

void ViewState::selectCpu(CpuId cpu)
{
    const bool isKnown = m_info && m_info->machine && cpu.isValid() && cpu.v < m_info->machine->cpuCount();
    if (!isKnown || cpu == m_cpu)
        return;
    m_cpu = cpu;
    m_node = m_info->machine->nodeOf(cpu);
    emit selectionChanged();
}

void ViewState::selectNode(NodeId node)
{
    const bool isKnown = m_info && m_info->machine && node.isValid() && node.v < m_info->machine->nodeCount();
    if (!isKnown || (node == m_node && !m_cpu.isValid()))
        return;
    m_node = node;
    m_cpu = CpuId{};
    emit selectionChanged();
}

void ViewState::clearSelection()
{
    if (!m_cpu.isValid() && !m_node.isValid())
        return;
    m_cpu = CpuId{};
    m_node = NodeId{};
    emit selectionChanged();
}

NodeId ViewState::effectiveNode() const
{
    if (m_node.isValid())
        return m_node;
    if (!m_info || !m_info->machine)
        return NodeId{};
    for (std::uint32_t n = 0; n < m_info->machine->nodeCount(); ++n) {
        if (m_info->machine->hasNormalMemory(NodeId{n}))
            return NodeId{n};
    }
    return NodeId{};
}

void ViewState::setSpan(double seconds)
{
    zoom(seconds / std::max(m_toSec - m_fromSec, kShortestSpanSec), m_toSec);
}

// `factor` multiplies the visible length: below 1 zooms in. While following live data the newest end stays in place,
// because a zoom around the mouse would let go of it.
void ViewState::zoom(double factor, double aroundSec)
{
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
    m_following = false;
    m_fromSec = m_history.startSec();
    m_toSec = std::max(m_history.endSec(), m_fromSec + kShortestSpanSec);
    m_spanSec = m_toSec - m_fromSec;
    m_dirty = false;
    emit refreshed();
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

void ViewState::updateFollowedRange()
{
    if (!m_following)
        return;
    m_toSec = std::max(m_history.isEmpty() ? 0.0 : m_history.endSec(), m_spanSec);
    m_fromSec = m_toSec - m_spanSec;
}

void ViewState::updateShown()
{
    if (!m_frozen)
        m_shown = m_history.latest();
    else if (m_cursorSec)
        m_shown = m_history.at(*m_cursorSec);
    else if (!m_shown)
        m_shown = m_history.latest();
}

} // namespace sheafscope
