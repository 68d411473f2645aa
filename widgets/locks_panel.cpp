// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/locks_panel.h"

#include "widgets/format.h"

#include <QStringList>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

LockFigures minus(const LockFigures& later, const LockFigures& earlier)
{
    const auto less = [](std::uint64_t a, std::uint64_t b) { return a - std::min(a, b); };
    return {less(later.acquisitions, earlier.acquisitions), less(later.contended, earlier.contended),
            less(later.waitNs, earlier.waitNs)};
}

QString costText(const LockFigures& figures)
{
    return formatCost(std::chrono::nanoseconds(static_cast<std::int64_t>(figures.waitNs)));
}

} // namespace

LocksPanel::LocksPanel(ViewState& state, QWidget* parent) : PlotPanel(state, parent)
{
    setAccessibleName(title());
}

QString LocksPanel::title() const
{
    return tr("Locks");
}

QString LocksPanel::subtitle() const
{
    if (!state().shown())
        return tr("acquisitions and contended share of barn locks and list_locks");
    return tr("acquisitions, contended share, time waited; %1").arg(state().intervalText());
}

double LocksPanel::Lock::contendedShare() const
{
    return figures.acquisitions == 0
               ? std::nan("")
               : static_cast<double>(figures.contended) / static_cast<double>(figures.acquisitions);
}

bool LocksPanel::isExact() const
{
    return state().shown()->info->mode == "exact";
}

std::vector<LocksPanel::Lock> LocksPanel::locks() const
{
    std::vector<Lock> list;
    const SnapshotPair ends = state().intervalSnapshots();
    if (ends.to == nullptr || !state().cache().isValid())
        return list;
    for (std::uint32_t n = 0; n < ends.to->info->machine->nodeCount(); ++n) {
        const NodeId node{n};
        const CacheNodeState& now = ends.to->at(state().cache(), node);
        const CacheNodeState before = ends.from == nullptr ? CacheNodeState{} : ends.from->at(state().cache(), node);
        if (now.hasBarn)
            list.push_back({node, true, minus(now.barnLock, before.barnLock)});
        if (now.hasRecord)
            list.push_back({node, false, minus(now.listLock, before.listLock)});
    }
    return list;
}

QString LocksPanel::nameOf(const Lock& lock) const
{
    return lock.isBarn ? tr("barn n%1").arg(lock.node.v) : tr("list_lock n%1").arg(lock.node.v);
}

QString LocksPanel::emptyText() const
{
    if (const QString none = PlotPanel::emptyText(); !none.isEmpty())
        return none;
    if (!state().cache().isValid())
        return tr("Select a cache: its barn locks and list_locks are shown here.");
    return {};
}

void LocksPanel::paintContents(QCPPainter& painter, const QRectF& body, Medium)
{
    std::vector<Lock> all = locks();
    const QRectF inner = body.adjusted(kPadding, 0, -kPadding, 0);
    const QRectF legend(inner.left(), inner.top(), inner.width(), kLegendHeight);
    const double noteHeight = isExact() ? kLegendHeight : 0;
    const QRectF bars = inner.adjusted(0, kLegendHeight + 2, 0, -noteHeight);
    const std::size_t room = BarList::rowsIn(bars.height());
    m_shown = all;
    if (all.size() > room && room > 1) {
        // The busiest, in their usual order, so that rows do not jump; the others follow and are counted only.
        std::vector<Lock> busiest = all;
        std::ranges::stable_sort(busiest, std::greater{}, [](const Lock& lock) { return lock.figures.acquisitions; });
        const std::uint64_t least = busiest[room - 2].figures.acquisitions;
        std::ranges::stable_partition(m_shown, [&](const Lock& lock) { return lock.figures.acquisitions >= least; });
    }
    std::vector<BarRow> rows;
    for (const Lock& lock : m_shown) {
        const auto contended = static_cast<double>(lock.figures.contended);
        BarRow row;
        row.label = nameOf(lock);
        row.parts = {{Role::error, contended},
                     {Role::barnEmpty, static_cast<double>(lock.figures.acquisitions) - contended}};
        row.text = lock.figures.acquisitions == 0
                       ? QStringLiteral("0")
                       : tr("%1, %2").arg(formatCount(lock.figures.acquisitions), formatPercent(lock.contendedShare()));
        if (lock.figures.contended != 0)
            row.text += tr(", waited %1").arg(costText(lock.figures));
        row.isSelected = state().node() == lock.node && (!state().isBarnSelected() || lock.isBarn);
        rows.push_back(std::move(row));
    }
    paintLegend(
        painter, legend,
        {{Role::error, tr("contended"), {}, 1, tr("Somebody else held the lock: the CPU had to wait.")},
         {Role::barnEmpty, tr("acquired at once"), {}, 1, tr("Nobody held the lock: it was taken without waiting.")}});
    m_bars.paint(painter, bars, rows, tr("and %1 more that were taken less often"));
    if (isExact())
        paintText(painter, QRectF(inner.left(), inner.bottom() - noteHeight, inner.width(), noteHeight),
                  tr("exact mode: one CPU at a time, so no lock ever waits"), Role::textDim,
                  Qt::AlignLeft | Qt::AlignVCenter);
}

void LocksPanel::clicked(const QPointF& position)
{
    setFocus(Qt::MouseFocusReason);
    const auto row = m_bars.rowAt(position);
    if (!row || *row >= m_shown.size())
        return state().clearSelection();
    const Lock& lock = m_shown[*row];
    lock.isBarn ? state().selectBarn(lock.node) : state().selectNode(lock.node);
}

QString LocksPanel::hoverText(const QPointF& position) const
{
    const auto row = m_bars.rowAt(position);
    if (!row || *row >= m_shown.size())
        return {};
    const Lock& lock = m_shown[*row];
    const QString what = lock.isBarn ? tr("The lock of the barn of node %1").arg(lock.node.v)
                                     : tr("The list_lock of node %1's partial list").arg(lock.node.v);
    return tr("%1 was taken %2 times in %3; %4 of it had to wait, %5 of host time in all.")
        .arg(what, formatCount(lock.figures.acquisitions), state().intervalText(), formatPercent(lock.contendedShare()),
             costText(lock.figures));
}

QString LocksPanel::summary() const
{
    if (const QString none = emptyText(); !none.isEmpty())
        return none;
    QStringList lines;
    const std::string& cache = state().shown()->info->caches[state().cache().v].name;
    lines << tr("%1, %2:").arg(fromCore(cache), state().intervalText());
    for (const Lock& lock : locks())
        lines << tr("%1: taken %2 times, %3 contended, %4 waited.")
                     .arg(nameOf(lock), formatCount(lock.figures.acquisitions), formatPercent(lock.contendedShare()),
                          costText(lock.figures));
    if (isExact())
        lines << tr("Exact mode runs one CPU at a time, so no lock ever waits.");
    return lines.join(QLatin1Char('\n'));
}

QString LocksPanel::table() const
{
    QString text = QStringLiteral("lock\tnode\tacquisitions\tcontended\twait_ns\n");
    if (!emptyText().isEmpty())
        return text;
    for (const Lock& lock : locks())
        text += QStringLiteral("%1\t%2\t%3\t%4\t%5\n")
                    .arg(lock.isBarn ? QStringLiteral("barn") : QStringLiteral("list_lock"))
                    .arg(lock.node.v)
                    .arg(lock.figures.acquisitions)
                    .arg(lock.figures.contended)
                    .arg(lock.figures.waitNs);
    return text;
}

} // namespace sheafscope
