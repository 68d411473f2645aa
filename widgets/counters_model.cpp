// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/counters_model.h"

#include "widgets/core_text.h"
#include "widgets/format.h"
#include "widgets/glossary_text.h"
#include "widgets/table_text.h"
#include "widgets/theme.h"

#include <algorithm>

namespace sheafscope {
namespace {

constexpr double kRateSpanSec = 1.0;

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Growth a second of all counters of a cache since about a second ago; nothing if there is no sample from then.
struct Rates {
    CounterValues growth;
    double seconds = 0;
};

Rates ratesOf(const ViewState& state, const Snapshot& now, CacheId cache)
{
    Rates rates;
    const double nowSec = std::chrono::duration<double>(now.time).count();
    const auto past = state.history().at(nowSec - kRateSpanSec);
    if (past == nullptr || past->info != now.info)
        return rates;
    rates.seconds = std::chrono::duration<double>(now.counterTime(cache) - past->counterTime(cache)).count();
    if (rates.seconds <= 0)
        return rates;
    const CounterValues before = past->totals(cache);
    rates.growth = now.totals(cache);
    for (std::size_t i = 0; i < kStatCount; ++i)
        rates.growth.values[i] -= std::min(before.values[i], rates.growth.values[i]);
    return rates;
}

} // namespace

void CountersModel::show(const ViewState& state)
{
    const auto& snapshot = state.shown();
    std::vector<Row> rows;
    if (snapshot != nullptr && !snapshot->info->caches.empty()) {
        const CacheId cache = state.cache().v < snapshot->info->caches.size() ? state.cache() : CacheId{0};
        const CounterValues totals = snapshot->totals(cache);
        const Rates rates = ratesOf(state, *snapshot, cache);
        const bool hasCpu =
            state.cpu().isValid() && snapshot->focus == cache && state.cpu().v < snapshot->focusCpus.size();
        for (const StatItem item : snapshot->info->counters) {
            Row row{item, totals[item], {}, {}};
            if (rates.seconds > 0)
                row.perSecond = static_cast<double>(rates.growth[item]) / rates.seconds;
            if (hasCpu)
                row.onCpu = snapshot->focusCpus[state.cpu().v][item];
            rows.push_back(row);
        }
    }
    if (m_cpu != state.cpu()) {
        m_cpu = state.cpu();
        emit headerDataChanged(Qt::Horizontal, selectedCpu, selectedCpu);
    }
    setRows(std::move(rows));
}

void CountersModel::setRows(std::vector<Row> rows)
{
    const bool hasSameItems = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                         [](const Row& a, const Row& b) { return a.item == b.item; });
    if (!hasSameItems) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = rows[i];
        const int row = static_cast<int>(i);
        emit dataChanged(index(row, 0), index(row, kColumns - 1));
    }
}

int CountersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CountersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

bool CountersModel::isTroubled(const Row& row)
{
    return describe(row.item).isTrouble && row.perSecond.value_or(0) > 0;
}

QString CountersModel::text(const Row& row, int column) const
{
    const QString none = QStringLiteral("–");
    switch (static_cast<Column>(column)) {
    case name:
        return latin(describe(row.item).sysfsName) + (isTroubled(row) ? QStringLiteral(" ▲") : QString());
    case total:
        return formatCount(row.total);
    case perSecond:
        return row.perSecond ? formatCount(static_cast<std::uint64_t>(*row.perSecond + 0.5)) : none;
    case selectedCpu:
        return row.onCpu ? formatCount(*row.onCpu) : none;
    }
    return {};
}

QVariant CountersModel::number(const Row& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case name:
        return {};
    case total:
        return static_cast<qulonglong>(row.total);
    case perSecond:
        return row.perSecond.value_or(0.0);
    case selectedCpu:
        return static_cast<qulonglong>(row.onCpu.value_or(0));
    }
    return {};
}

QVariant CountersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case kNumberRole:
        return number(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return glossaryText("counter." + std::string(describe(row.item).sysfsName));
    case Qt::WhatsThisRole:
        return glossaryHtml("counter." + std::string(describe(row.item).sysfsName));
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isTroubled(row) ? QVariant(Theme::instance().color(Role::warning)) : QVariant();
    case Qt::AccessibleTextRole:
        return QString(text(row, index.column()) + (isTroubled(row) ? tr(", growing") : QString()));
    default:
        return {};
    }
}

QVariant CountersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip)
        return {};
    switch (static_cast<Column>(section)) {
    case name:
        return isTip ? tr("File name in /sys/kernel/slab/CACHE. ▲: means work off the fast path, and grows now.")
                     : tr("counter");
    case total:
        return isTip ? tr("Sum over all CPUs since the run began") : tr("total");
    case perSecond:
        return isTip ? tr("Growth over the last second of model time") : tr("per second");
    case selectedCpu:
        if (isTip)
            return tr("Of the CPU selected in the portrait, for the cache in focus");
        return m_cpu.isValid() ? tr("CPU %1").arg(m_cpu.v) : tr("CPU");
    }
    return {};
}

} // namespace sheafscope
