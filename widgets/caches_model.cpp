// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/caches_model.h"

#include "core/report/merging.h"
#include "widgets/format.h"
#include "widgets/table_text.h"

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

/// Objects in use in slabs (live or parked): full slabs whole, partial ones by the middle of their bin.
double objectsInUse(const CacheNodeState& state)
{
    if (state.slabs == 0)
        return 0;
    const double perSlab = static_cast<double>(state.totalObjects) / static_cast<double>(state.slabs);
    double free = 0;
    for (std::size_t bin = 0; bin < kOccupancyBins; ++bin)
        free += state.occupancy[bin] * perSlab * (1.0 - (static_cast<double>(bin) + 0.5) / kOccupancyBins);
    return std::max(0.0, static_cast<double>(state.totalObjects) - free);
}

} // namespace

CachesModel::Row CachesModel::rowOf(const Snapshot& snapshot, const CacheInfo& cache)
{
    Row row;
    row.id = cache.id;
    row.name = QString::fromStdString(cache.name);
    row.state = QString::fromStdString(cache.sheafState);
    row.geometry = cache.geometry;
    double inUse = 0;
    for (std::uint32_t node = 0; node < snapshot.info->machine->nodeCount(); ++node) {
        const CacheNodeState& state = snapshot.at(cache.id, NodeId{node});
        row.parked += snapshot.parkedObjects(cache.id, NodeId{node});
        row.total += state.totalObjects;
        row.slabs += state.slabs;
        inUse += objectsInUse(state);
    }
    const auto used = static_cast<std::uint64_t>(std::llround(inUse));
    row.live = used - std::min(used, row.parked);
    row.bytes = toBytes(Pages{row.slabs << cache.geometry.order});
    return row;
}

void CachesModel::show(const ViewState& state)
{
    std::vector<Row> rows;
    m_info = nullptr;
    if (const auto& snapshot = state.shown(); snapshot != nullptr) {
        m_info = snapshot->info;
        for (const CacheInfo& cache : snapshot->info->caches)
            rows.push_back(rowOf(*snapshot, cache));
    }
    setRows(std::move(rows));
}

void CachesModel::setRows(std::vector<Row> rows)
{
    const bool hasSameCaches = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                          [](const Row& a, const Row& b) { return a.id == b.id && a.name == b.name; });
    if (!hasSameCaches) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const int row = static_cast<int>(i);
        emit dataChanged(index(row, 0), index(row, kColumns - 1));
    }
}

QString CachesModel::mergingOf(CacheId cache) const
{
    if (m_info == nullptr || cache.v >= m_info->caches.size())
        return {};
    std::vector<CacheSpec> older;
    for (std::uint32_t i = 0; i < cache.v; ++i)
        older.push_back(m_info->caches[i].spec);
    const MergeVerdict verdict =
        mergeTarget(m_info->caches[cache.v].spec, older, m_info->machine->cpuCount(), m_info->mechanisms);
    return QString::fromStdString(mergeText(verdict));
}

int CachesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CachesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant CachesModel::number(const Row& row, int column)
{
    const auto value = [](std::uint64_t n) { return QVariant(static_cast<qulonglong>(n)); };
    switch (static_cast<Column>(column)) {
    case name:
    case sheaves:
        return {};
    case size:
        return value(row.geometry.size);
    case perSlab:
        return value(row.geometry.objects);
    case order:
        return value(row.geometry.order);
    case capacity:
        return value(row.geometry.sheafCapacity);
    case live:
        return value(row.live);
    case parked:
        return value(row.parked);
    case total:
        return value(row.total);
    case slabs:
        return value(row.slabs);
    case bytes:
        return value(row.bytes.v);
    }
    return {};
}

QString CachesModel::text(const Row& row, int column)
{
    switch (static_cast<Column>(column)) {
    case name:
        return row.name;
    case sheaves:
        return row.state;
    case bytes:
        return formatBytes(row.bytes);
    case size:
    case perSlab:
    case order:
    case capacity:
    case live:
    case parked:
    case total:
    case slabs:
        return formatCount(number(row, column).toULongLong());
    }
    return {};
}

QVariant CachesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isText = index.column() == name || index.column() == sheaves;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case kNumberRole:
        return isText ? QVariant() : number(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return tr("%1: objects of %2 B in slabs of %3; sheaves of %4 objects; %5\nWithout slab_nomerge: %6")
            .arg(row.name)
            .arg(row.geometry.size)
            .arg(row.geometry.objects)
            .arg(row.geometry.sheafCapacity)
            .arg(row.state)
            .arg(mergingOf(row.id));
    default:
        return {};
    }
}

QVariant CachesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isText = section == name || section == sheaves;
        return static_cast<int>((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (static_cast<Column>(section)) {
    case name:
        return isTip ? tr("Name of the cache; select a row to show it everywhere") : tr("cache");
    case size:
        return isTip ? tr("Bytes an object takes in its slab") : tr("size B");
    case perSlab:
        return isTip ? tr("Objects in a slab of the preferred order") : tr("obj/slab");
    case order:
        return isTip ? tr("Pages of a slab as a power of two") : tr("order");
    case capacity:
        return isTip ? tr("Objects in a full sheaf; 0: no sheaves") : tr("sheaf");
    case live:
        return isTip ? tr("Objects in use, about: partial slabs are counted by their occupancy bin") : tr("live ≈");
    case parked:
        return isTip ? tr("Free objects kept in sheaves of CPUs and barns") : tr("parked");
    case total:
        return isTip ? tr("Objects that all slabs together hold") : tr("objects");
    case slabs:
        return isTip ? tr("Slabs on all nodes") : tr("slabs");
    case bytes:
        return isTip ? tr("Memory of all slabs") : tr("memory");
    case sheaves:
        return isTip ? tr("Whether the cache uses sheaves, and why not") : tr("sheaves");
    }
    return {};
}

} // namespace sheafscope
