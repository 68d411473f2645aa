// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decision_log.h"

#include "widgets/format.h"
#include "widgets/table_text.h"
#include "widgets/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheafscope {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("sheafscope::DecisionLog", text);
}

} // namespace

QString decisionSentence(Decision decision, std::uint64_t value, NodeId node)
{
    const QString n = formatCount(value);
    const QString own = QString::number(node.v);
    switch (decision) {
    case Decision::swapMainAndSpare:
        return words("main is of no use, spare is: swap them");
    case Decision::noBarn:
        return words("node %1 has no barn: on to the slabs").arg(own);
    case Decision::barnGet:
        return words("swap my empty main for a full sheaf of node %1's barn, %2 full left: barn_get +1").arg(own, n);
    case Decision::barnGetFail:
        return words("the barn of node %1 has no full sheaf: barn_get_fail +1").arg(own);
    case Decision::barnPut:
        return words("give my full sheaf to the barn of node %1, %2 full now: barn_put +1").arg(own, n);
    case Decision::barnPutFail:
        return words("the barn of node %1 takes no more full sheaves: barn_put_fail +1").arg(own);
    case Decision::takeEmptyFromBarn:
        return words("take an empty sheaf from the barn of node %1, %2 empty left").arg(own, n);
    case Decision::putEmptyToBarn:
        return words("leave an empty sheaf in the barn of node %1, %2 empty now").arg(own, n);
    case Decision::newSheaf:
        return words("allocate a new sheaf: sheaf_alloc +1");
    case Decision::freeSheaf:
        return words("free a sheaf: sheaf_free +1");
    case Decision::refill:
        return words("refill the sheaf with %1 objects from slabs: sheaf_refill +%1").arg(n);
    case Decision::flush:
        return words("flush %1 objects from the sheaf to their slabs: sheaf_flush +%1").arg(n);
    case Decision::nodeMismatch:
        return words("the wanted node is another one: alloc_node_mismatch +1");
    case Decision::slowPath:
        return words("one object straight from a slab, search node %1: alloc_slowpath +1").arg(n);
    case Decision::fromPartial:
        return words("slab %1 is on the partial list: take from it").arg(n);
    case Decision::newSlab:
        return words("no partial slab: new slab %1 from the page allocator: alloc_slab +1").arg(n);
    case Decision::discardSlab:
        return words("slab %1 is empty and not needed: give its pages back: free_slab +1").arg(n);
    case Decision::remoteFree:
        return words("the object is of node %1, the CPU on node %2: not into a sheaf").arg(n, own);
    case Decision::freeToSlab:
        return words("free the object to slab %1: free_slowpath +1").arg(n);
    case Decision::slabToPartial:
        return words("slab %1 was full: to its node's partial list: free_add_partial +1").arg(n);
    case Decision::prefilledTake:
        return words("take the top object of the prefilled sheaf, %1 left").arg(n);
    case Decision::prefilledEnough:
        return words("the prefilled sheaf has %1 objects, as many as wanted: nothing to refill").arg(n);
    case Decision::prefilledToSpare:
        return words("the prefilled sheaf comes back with %1 objects and is my spare: sheaf_return_fast +1").arg(n);
    case Decision::rcuSheafWaits:
        return words("the rcu_free sheaf is full with %1 objects: it waits for a grace period").arg(n);
    case Decision::rcuBatch:
        return words("not into a sheaf: the object waits for a grace period in kvfree_rcu's own batch");
    case Decision::allocationFailed:
        return words("no page could be had: the allocation fails");
    }
    return {};
}

void DecisionModel::append(const std::vector<DecisionLine>& lines)
{
    const std::size_t skipped = lines.size() - std::min(lines.size(), kMostLines);
    const std::size_t added = lines.size() - skipped;
    if (added == 0)
        return;
    const std::size_t after = m_lines.size() + added;
    if (after > kMostLines) {
        const std::size_t dropped = after - kMostLines;
        beginRemoveRows({}, 0, static_cast<int>(dropped) - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(dropped));
        endRemoveRows();
    }
    const int first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(added) - 1);
    m_lines.insert(m_lines.end(), lines.begin() + static_cast<std::ptrdiff_t>(skipped), lines.end());
    endInsertRows();
}

void DecisionModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int DecisionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DecisionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

bool DecisionModel::startsOperation(std::size_t row) const
{
    return row == 0 || m_lines[row].operation != m_lines[row - 1].operation || m_lines[row].cpu != m_lines[row - 1].cpu;
}

QVariant DecisionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const DecisionLine& line = m_lines[row];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column == operation || column == cpu ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && column != text)
        return Theme::instance().color(column == verb ? Role::accent : Role::textDim);
    if (role == Qt::ToolTipRole)
        return QCoreApplication::translate("sheafscope::DecisionLog", "Operation %1 on CPU %2, %3: %4")
            .arg(formatCount(line.operation), QString::number(line.cpu.v), line.verb, line.text);
    if (role == kNumberRole && (column == operation || column == cpu))
        return column == operation ? QVariant(static_cast<qulonglong>(line.operation)) : QVariant(line.cpu.v);
    if (role != Qt::DisplayRole)
        return {};
    // What an operation's lines have in common is said once.
    const bool isFirst = startsOperation(row);
    switch (column) {
    case operation:
        return isFirst ? formatCount(line.operation) : QString();
    case cpu:
        return isFirst ? QString::number(line.cpu.v) : QString();
    case verb:
        return isFirst ? line.verb : QString();
    case text:
        return line.text;
    }
    return {};
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section <= cpu ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case operation:
        return words("operation");
    case cpu:
        return words("CPU");
    case verb:
        return words("what");
    case text:
        return words("why");
    }
    return {};
}

} // namespace sheafscope
