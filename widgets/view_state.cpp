// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view_state.h"

#include <algorithm>
#include <cmath>

namespace sheafscope {
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
    m_sheaf.reset();
    m_isBarn = false;
    m_slab.reset();
    m_markers = {};
    m_marks.clear();
    m_bookmarks = 0;
    m_zoomedFrom.clear();
    m_zoomedBackFrom.clear();
    m_fromSec = 0;
    m_toSec = m_spanSec;
    m_following = true;
    m_cursorSec.reset();
    m_dirty = false;
    emit sourceChanged();
    emit marksChanged();
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
    m_slab.reset();
    emit selectionChanged();
}

bool ViewState::isKnown(CpuId cpu) const
{
    return m_info && m_info->machine && cpu.isValid() && cpu.v < m_info->machine->cpuCount();
}

bool ViewState::isKnown(NodeId node) const
{
    return m_info && m_info->machine && node.isValid() && node.v < m_info->machine->nodeCount();
}

void ViewState::selectPlace(CpuId cpu, NodeId node, std::optional<SheafKind> sheaf, bool isBarn,
                            std::optional<std::uint64_t> slab)
{
    if (cpu == m_cpu && node == m_node && sheaf == m_sheaf && isBarn == m_isBarn && slab == m_slab)
        return;
    m_cpu = cpu;
    m_node = node;
    m_sheaf = sheaf;
    m_isBarn = isBarn;
    m_slab = slab;
    emit selectionChanged();
}

void ViewState::selectCpu(CpuId cpu)
{
    if (isKnown(cpu))
        selectPlace(cpu, m_info->machine->nodeOf(cpu), {}, false, {});
}

void ViewState::selectNode(NodeId node)
{
    if (isKnown(node))
        selectPlace({}, node, {}, false, {});
}

void ViewState::selectSheaf(CpuId cpu, SheafKind sheaf)
{
    if (isKnown(cpu))
        selectPlace(cpu, m_info->machine->nodeOf(cpu), sheaf, false, {});
}

void ViewState::selectBarn(NodeId node)
{
    if (isKnown(node))
        selectPlace({}, node, {}, true, {});
}

void ViewState::selectSlab(NodeId node, std::uint64_t serial)
{
    if (isKnown(node))
        selectPlace({}, node, {}, false, serial);
}

void ViewState::clearSelection()
{
    selectPlace({}, {}, {}, false, {});
}

QString ViewState::selectionText() const
{
    if (!m_node.isValid())
        return {};
    if (m_slab)
        return tr("slab %1 on node %2").arg(*m_slab).arg(m_node.v);
    if (m_isBarn)
        return tr("barn of node %1").arg(m_node.v);
    if (!m_cpu.isValid())
        return tr("node %1").arg(m_node.v);
    const QString cpu = tr("CPU %1 on node %2").arg(m_cpu.v).arg(m_node.v);
    if (!m_sheaf)
        return cpu;
    switch (*m_sheaf) {
    case SheafKind::main:
        return tr("%1, main sheaf").arg(cpu);
    case SheafKind::spare:
        return tr("%1, spare sheaf").arg(cpu);
    case SheafKind::rcuFree:
        return tr("%1, rcu_free sheaf").arg(cpu);
    }
    return cpu;
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
