// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/decision_lines.h"

#include "widgets/decision_panel.h"
#include "widgets/format.h"

#include <QStringList>

namespace sheafscope {
namespace {

bool moved(const StepRecord& record, std::initializer_list<StatItem> items)
{
    for (const CounterChange& change : record.counters) {
        for (const StatItem item : items) {
            if (change.item == item)
                return true;
        }
    }
    return false;
}

bool isAllocation(const StepRecord& record)
{
    return moved(record, {StatItem::ALLOC_FASTPATH, StatItem::ALLOC_SLOWPATH, StatItem::ALLOC_PCS});
}

bool isFree(const StepRecord& record)
{
    return moved(record,
                 {StatItem::FREE_FASTPATH, StatItem::FREE_SLOWPATH, StatItem::FREE_PCS, StatItem::FREE_RCU_SHEAF});
}

QString verbOf(const StepRecord& record)
{
    if (!record.byHand.empty())
        return DecisionPanel::tr("by hand");
    if (isAllocation(record))
        return DecisionPanel::tr("alloc");
    return isFree(record) ? DecisionPanel::tr("free") : DecisionPanel::tr("other");
}

/// Where an operation went that met no turn at all.
QString straightSentence(const StepRecord& record)
{
    if (moved(record, {StatItem::ALLOC_FASTPATH, StatItem::ALLOC_PCS}))
        return DecisionPanel::tr("main has an object: take the top one");
    if (moved(record, {StatItem::FREE_FASTPATH, StatItem::FREE_PCS}))
        return DecisionPanel::tr("main has room: put the object on top");
    if (moved(record, {StatItem::FREE_RCU_SHEAF}))
        return DecisionPanel::tr("rcu_free has room: the object waits there for a grace period");
    if (record.counters.empty())
        return DecisionPanel::tr("nothing was allocated or freed: the object travels to another CPU or waits");
    return DecisionPanel::tr("one step, no choice");
}

QString cacheName(const SourceInfo& info, CacheId cache)
{
    return cache.v < info.caches.size() ? fromCore(info.caches[cache.v].name) : DecisionPanel::tr("a cache");
}

/// "maple_node: alloc_fastpath +1, barn_get +1".
QString countersSentence(const SourceInfo& info, const StepRecord& record)
{
    QStringList parts;
    CacheId named;
    for (const CounterChange& change : record.counters) {
        const QString counter = QStringLiteral("%1 +%2").arg(fromCore(describe(change.item).sysfsName)).arg(change.by);
        parts << (change.cache == named ? counter : cacheName(info, change.cache) + QStringLiteral(": ") + counter);
        named = change.cache;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

void showStep(DecisionPanel& panel, const SourceInfo& info, const StepRecord& record)
{
    const QString verb = verbOf(record);
    const auto states = std::make_shared<const StepStates>(record.states);
    CpuId cpu = record.cpu.isValid() || record.counters.empty() ? record.cpu : record.counters.front().cpu;
    if (!cpu.isValid())
        cpu = CpuId{0};
    std::vector<DecisionLine> lines;
    const auto add = [&](CpuId on, const QString& text, const DecisionRule& rule) {
        lines.push_back({record.operation, on, verb, text, rule, states, record.number, record.position.operations,
                         record.position.actions});
    };
    if (!record.byHand.empty())
        add(cpu, fromCore(record.byHand), {});
    for (const StepDecision& turn : record.decisions) {
        cpu = turn.cpu;
        add(turn.cpu, decisionSentence(turn.decision, turn.value, info.machine->nodeOf(turn.cpu)),
            ruleOf(turn.decision, info.mechanisms));
    }
    if (record.decisions.empty())
        add(cpu, straightSentence(record),
            isFree(record) || isAllocation(record) ? straightRule(isFree(record), info.mechanisms) : DecisionRule{});
    if (!record.counters.empty())
        add(cpu, countersSentence(info, record), lines.back().rule);
    panel.append(lines);
}

} // namespace sheafscope
