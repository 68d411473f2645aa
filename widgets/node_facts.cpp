// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/node_facts.h"

#include "widgets/format.h"

#include <QCoreApplication>

namespace sheafscope {
namespace {

QString factText(const char* text)
{
    return QCoreApplication::translate("sheafscope::NodeFacts", text);
}

NodeKind kindOf(const Machine& machine, NodeId node)
{
    if (!machine.hasMemory(node))
        return NodeKind::memoryless;
    return machine.hasNormalMemory(node) ? NodeKind::normal : NodeKind::movableOnly;
}

QStringList cpuWords(const Machine& machine, NodeId node)
{
    const auto& cpus = machine.node(node).cpus;
    if (cpus.empty())
        return {factText("no CPUs")};
    const QString list = formatCpuList(cpus);
    const QString count = factText("%1 CPUs").arg(cpus.size());
    return {factText("CPUs %1").arg(list), list, count};
}

QString memoryWords(const Machine& machine, NodeId node, NodeKind kind)
{
    const NodeSpec& spec = machine.node(node);
    switch (kind) {
    case NodeKind::memoryless:
        return factText("no memory");
    case NodeKind::movableOnly:
        return factText("%1 Movable").arg(formatBytes(spec.movable));
    case NodeKind::normal:
        break;
    }
    return formatBytes(spec.normal + spec.movable);
}

QStringList noteFor(const SourceInfo& info, const NodeFacts& facts)
{
    const QString from = QString::number(facts.fallback.v);
    switch (facts.kind) {
    case NodeKind::normal:
        return {};
    case NodeKind::memoryless:
        return {factText("objects come from node %1").arg(from), factText("from node %1").arg(from),
                factText("node %1").arg(from), QStringLiteral("n%1").arg(from)};
    case NodeKind::movableOnly:
        break;
    }
    if (info.mechanisms.sheafFree == SheafFreeRule::memNodeOnly && facts.capacity > 0)
        return {factText("only Movable memory: no slab page can live here; frees bypass sheaves"),
                factText("only Movable: no slab pages; frees bypass sheaves"), factText("frees bypass sheaves"),
                factText("Movable")};
    return {factText("only Movable memory: no slab page can live here; objects come from node %1").arg(from),
            factText("only Movable: no slab pages; objects from node %1").arg(from),
            factText("from node %1").arg(from)};
}

/// Why the node has no barn. Sets isBarnMissed where that costs the fast path.
void explainMissingBarn(const SourceInfo& info, NodeFacts& facts)
{
    const QString era = QString::fromStdString(info.eraText());
    if (facts.hasCpuSlabs && facts.capacity == 0) {
        // The CPUs' frames are empty, and not for want of free objects.
        facts.barnWords = QStringList{factText("no sheaves, no barn; cpu slabs are not sampled"),
                                      factText("no sheaves; cpu slabs not sampled"), factText("cpu slabs not sampled"),
                                      factText("no sheaves")};
        return;
    }
    if (info.mechanisms.sheafCaches == SheafCaches::none) {
        facts.barnWords = QStringList{factText("no sheaves and no barn in %1").arg(era),
                                      factText("no sheaves in %1").arg(era), factText("no sheaves")};
        return;
    }
    if (facts.capacity == 0) {
        facts.barnWords = QStringList{factText("this cache has no sheaves, so no barn"),
                                      factText("cache without sheaves"), factText("no sheaves")};
        return;
    }
    if (info.machine->spec().haveMemorylessNodes && facts.fallback.isValid()) {
        const QString other = QString::number(facts.fallback.v);
        facts.barnWords = QStringList{factText("no barn of its own: uses that of node %1").arg(other),
                                      factText("barn of node %1").arg(other)};
        return;
    }
    facts.isBarnMissed = true;
    if (info.mechanisms.cpuSlabs)
        facts.barnWords = QStringList{factText("no barn in %1: cpu slab only").arg(era),
                                      factText("no barn in %1").arg(era), factText("no barn")};
    else
        facts.barnWords = QStringList{factText("no barn in %1: nothing to exchange").arg(era),
                                      factText("no barn in %1").arg(era), factText("no barn")};
}

QString sheafWords(const QString& name, bool exists, unsigned objects, unsigned capacity)
{
    if (!exists)
        return factText("no %1 sheaf").arg(name);
    if (objects == 0)
        return factText("%1 empty").arg(name);
    if (objects == capacity)
        return factText("%1 full").arg(name);
    return factText("%1 %2 of %3").arg(name).arg(objects).arg(capacity);
}

QString fastPathWords(const Snapshot& snapshot, CacheId cache, CpuId cpu)
{
    if (snapshot.focus != cache || cpu.v >= snapshot.focusCpus.size())
        return {};
    const CounterValues& counters = snapshot.focusCpus[cpu.v];
    const std::uint64_t fast = counters[StatItem::ALLOC_PCS] + counters[StatItem::ALLOC_FASTPATH];
    return factText("; %1 fast and %2 slow allocations")
        .arg(formatCount(fast), formatCount(counters[StatItem::ALLOC_SLOWPATH]));
}

} // namespace

NodeFacts describeNode(const SourceInfo& info, const CacheNodeState& state, CacheId cache, NodeId node)
{
    const Machine& machine = *info.machine;
    const Geometry& geometry = info.caches[cache.v].geometry;
    NodeFacts facts;
    facts.node = node;
    facts.kind = kindOf(machine, node);
    facts.title = factText("node %1").arg(node.v);
    facts.cpus = cpuWords(machine, node);
    facts.memory = memoryWords(machine, node, facts.kind);
    const auto order = machine.fallbackOrder(node);
    if (facts.kind != NodeKind::normal && !order.empty())
        facts.fallback = order.front();
    facts.capacity = geometry.sheafCapacity;
    facts.hasCpuSlabs = info.mechanisms.cpuSlabs;
    facts.note = noteFor(info, facts);
    facts.hasBarn = state.hasBarn;
    facts.maxFull = info.mechanisms.maxFullSheaves;
    facts.maxEmpty = info.mechanisms.maxEmptySheaves;
    facts.hasPartial = state.hasRecord && facts.kind == NodeKind::normal;
    facts.minPartial = geometry.minPartial;
    if (!state.hasBarn)
        explainMissingBarn(info, facts);
    if (facts.kind == NodeKind::movableOnly)
        facts.partialWords =
            QStringList{factText("partial list always empty"), factText("list always empty"), factText("no slabs")};
    else if (!facts.hasPartial)
        facts.partialWords =
            QStringList{factText("no partial list of its own"), factText("no partial list"), factText("no list")};
    if (facts.kind == NodeKind::memoryless && state.hasBarn && info.mechanisms.barnNodes == BarnNodes::online)
        facts.barnOrigin = factText("barn since 7.1");
    return facts;
}

NodeNumbers numbersOf(const Snapshot& snapshot, CacheId cache, NodeId node, Bytes parked)
{
    const CacheNodeState& state = snapshot.at(cache, node);
    NodeNumbers numbers;
    if (node.v < snapshot.memory.size()) {
        const NodeMemory& memory = snapshot.memory[node.v];
        numbers.total = toBytes(memory.total + memory.movable);
        numbers.movable = toBytes(memory.movable);
        numbers.slab = toBytes(memory.slab);
        numbers.free = toBytes(memory.free);
    }
    numbers.parked = parked;
    numbers.barnFull = state.barnFull;
    numbers.barnEmpty = state.barnEmpty;
    numbers.partialSlabs = state.partialSlabs;
    numbers.occupancy = state.occupancy;
    return numbers;
}

std::vector<Bytes> parkedByNode(const Snapshot& snapshot)
{
    const Machine& machine = *snapshot.info->machine;
    std::vector<Bytes> parked(machine.nodeCount());
    for (const CacheInfo& cache : snapshot.info->caches) {
        if (cache.geometry.sheafCapacity == 0)
            continue;
        for (std::uint32_t cpu = 0; cpu < machine.cpuCount(); ++cpu)
            parked[machine.nodeOf(CpuId{cpu}).v].v +=
                std::uint64_t{snapshot.fill(cache.id, CpuId{cpu}).objects()} * cache.geometry.size;
        for (std::uint32_t node = 0; node < machine.nodeCount(); ++node)
            parked[node].v += std::uint64_t{snapshot.at(cache.id, NodeId{node}).barnFull} *
                              cache.geometry.sheafCapacity * cache.geometry.size;
    }
    return parked;
}

QString cpuSentence(const Snapshot& snapshot, CacheId cache, CpuId cpu)
{
    const SourceInfo& info = *snapshot.info;
    const unsigned capacity = info.caches[cache.v].geometry.sheafCapacity;
    const QString where = factText("CPU %1 on node %2: ").arg(cpu.v).arg(info.machine->nodeOf(cpu).v);
    if (capacity == 0)
        return where + factText("%1 has no sheaves").arg(QString::fromStdString(info.caches[cache.v].name)) +
               (info.mechanisms.cpuSlabs ? factText("; what its cpu slab holds is not sampled") : QString()) +
               fastPathWords(snapshot, cache, cpu) + QLatin1Char('.');
    const SheafFill fill = snapshot.fill(cache, cpu);
    return where + sheafWords(QStringLiteral("main"), true, fill.main, capacity) + QStringLiteral(", ") +
           sheafWords(QStringLiteral("spare"), fill.hasSpare(), fill.spare, capacity) + QStringLiteral(", ") +
           sheafWords(QStringLiteral("rcu_free"), fill.hasRcuFree(), fill.rcuFree, capacity) +
           fastPathWords(snapshot, cache, cpu) + QLatin1Char('.');
}

QString nodeSentence(const NodeFacts& facts, const NodeNumbers& numbers)
{
    QStringList parts{facts.cpus.front(), facts.memory};
    if (facts.kind == NodeKind::normal)
        parts << factText("slabs %1").arg(formatBytes(numbers.slab))
              << factText("parked in sheaves %1").arg(formatBytes(numbers.parked))
              << factText("%1 free").arg(formatBytes(numbers.free));
    else
        parts << facts.note.front();
    if (facts.hasBarn)
        parts << (facts.barnOrigin.isEmpty() ? factText("barn %1 full, %2 empty")
                                             : facts.barnOrigin + factText(": %1 full, %2 empty"))
                     .arg(numbers.barnFull)
                     .arg(numbers.barnEmpty);
    else
        parts << facts.barnWords.front();
    if (facts.hasPartial)
        parts << factText("%1 partial slabs (min %2)").arg(formatCount(numbers.partialSlabs)).arg(facts.minPartial);
    else
        parts << facts.partialWords.front();
    return facts.title + QStringLiteral(": ") + parts.join(QStringLiteral("; "));
}

} // namespace sheafscope
