// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/mechanism_table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace sheafscope {
namespace {

template <class Enum> struct ValueName {
    Enum value;
    std::string_view name;
};

template <class Enum, std::size_t N> std::string nameOf(const std::array<ValueName<Enum>, N>& names, Enum value)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& n) { return n.value == value; });
    return std::string(found->name);
}

template <class Enum, std::size_t N>
bool parse(const std::array<ValueName<Enum>, N>& names, std::string_view text, Enum& into)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& n) { return n.name == text; });
    if (found == names.end())
        return false;
    into = found->value;
    return true;
}

bool parse(std::string_view text, unsigned& into)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return false;
    into = value;
    return true;
}

constexpr std::array<ValueName<bool>, 2> kOnOff{{{false, "off"}, {true, "on"}}};
constexpr std::array<ValueName<SheafCaches>, 3> kSheafCaches{
    {{SheafCaches::none, "none"}, {SheafCaches::onRequest, "on-request"}, {SheafCaches::all, "all"}}};
constexpr std::array<ValueName<bool>, 2> kCapacityRule{{{false, "as-requested"}, {true, "by-size"}}};
constexpr std::array<ValueName<BarnNodes>, 2> kBarnNodes{
    {{BarnNodes::withMemory, "with-memory"}, {BarnNodes::online, "online"}}};
constexpr std::array<ValueName<BarnLookup>, 2> kBarnLookup{
    {{BarnLookup::memNode, "mem-node"}, {BarnLookup::node, "own-node"}}};
constexpr std::array<ValueName<bool>, 2> kNolock{{{false, "past-sheaves"}, {true, "sheaves"}}};
constexpr std::array<ValueName<bool>, 2> kRcuFail{{{false, "sheaf-caches"}, {true, "all-caches"}}};
constexpr std::array<ValueName<bool>, 2> kEmptyPrefill{{{false, "sheaf"}, {true, "none"}}};
constexpr std::array<ValueName<bool>, 2> kCtorPlace{{{false, "behind-object"}, {true, "as-named"}}};
constexpr std::array<ValueName<bool>, 2> kRefillNodes{{{false, "local"}, {true, "all"}}};
constexpr std::array<ValueName<SheafFreeRule>, 3> kSheafFree{
    {{SheafFreeRule::anyNode, "any"},
     {SheafFreeRule::memNodeOnly, "local-only"},
     {SheafFreeRule::anyOnNodeWithoutNormalMemory, "any-if-memoryless"}}};
constexpr std::array<ValueName<EmptyMainGoes>, 2> kEmptyMain{
    {{EmptyMainGoes::toBarn, "barn"}, {EmptyMainGoes::toSpareElseBarn, "spare"}}};
constexpr std::array<ValueName<RefillCallers>, 2> kRefillCallers{
    {{RefillCallers::mayBlock, "may-block"}, {RefillCallers::maySpin, "may-spin"}}};
constexpr std::array<ValueName<RefillOrder>, 2> kRefillOrder{
    {{RefillOrder::lastTakenFirst, "lifo"}, {RefillOrder::firstTakenFirst, "fifo"}}};
constexpr std::array<ValueName<RefillSource>, 2> kRefillSource{
    {{RefillSource::cpuSlab, "cpu-slab"}, {RefillSource::nodeLists, "node-lists"}}};
constexpr std::array<ValueName<FullSlabGoes>, 2> kFullSlabs{
    {{FullSlabGoes::toCpuPartial, "cpu-partial"}, {FullSlabGoes::toNodeList, "node-list"}}};
constexpr std::array<ValueName<StatItems>, 2> kStatItems{
    {{StatItems::ofCpuSlabs, "of-cpu-slabs"}, {StatItems::ofSheaves, "of-sheaves"}}};
constexpr std::array<ValueName<bool>, 2> kRefillLock{{{false, "wait"}, {true, "try"}}};
constexpr std::array<ValueName<BulkFreeRemotes>, 3> kBulkFree{
    {{BulkFreeRemotes::sideArrayLosingLocals, "side-array-leaky"},
     {BulkFreeRemotes::sideArray, "side-array"},
     {BulkFreeRemotes::partitionInPlace, "partition"}}};
constexpr std::array<ValueName<ShrinkOrder>, 2> kShrinkOrder{
    {{ShrinkOrder::nodeByNode, "node-by-node"}, {ShrinkOrder::barnsFirst, "barns-first"}}};

constexpr std::array<MechanismInfo, 31> kTable{{
    {"recursion-guard", "A sheaf that is allocated for a kmalloc cache does not ask for a new sheaf in its turn.",
     "da10cd79f53e", "on, off", [](const Mechanisms& m) { return nameOf(kOnOff, m.recursionGuard); },
     [](Mechanisms& m, std::string_view v) { return parse(kOnOff, v, m.recursionGuard); }, true},
    {"sheaf-caches", "Which caches have per-CPU sheaves and barns.", "e47c897a2949", "none, on-request, all",
     [](const Mechanisms& m) { return nameOf(kSheafCaches, m.sheafCaches); },
     [](Mechanisms& m, std::string_view v) { return parse(kSheafCaches, v, m.sheafCaches); }},
    {"sheaf-capacity", "Sheaf capacity: what the creator asks for, or at least 60/28/12/4 objects by size.",
     "e47c897a2949", "as-requested, by-size",
     [](const Mechanisms& m) { return nameOf(kCapacityRule, m.capacityBySize); },
     [](Mechanisms& m, std::string_view v) { return parse(kCapacityRule, v, m.capacityBySize); }},
    {"refill-source",
     "What a sheaf is refilled from: the cpu slab, object by object, or the partial lists, slab by slab.",
     "ed30c4adfc2b", "cpu-slab, node-lists", [](const Mechanisms& m) { return nameOf(kRefillSource, m.refillSource); },
     [](Mechanisms& m, std::string_view v) { return parse(kRefillSource, v, m.refillSource); }},
    {"cpu-slabs",
     "What serves an allocation below the sheaves: the frozen cpu slab and the cpu partial list, or one object of a "
     "partial slab.",
     "17c38c88294d", "on, off", [](const Mechanisms& m) { return nameOf(kOnOff, m.cpuSlabs); },
     [](Mechanisms& m, std::string_view v) { return parse(kOnOff, v, m.cpuSlabs); }},
    {"full-slabs",
     "Where a full slab goes when an object of it is freed: onto the CPU's own partial list, or the tail of its "
     "node's.",
     "e323b52cf00f", "cpu-partial, node-list", [](const Mechanisms& m) { return nameOf(kFullSlabs, m.fullSlabs); },
     [](Mechanisms& m, std::string_view v) { return parse(kFullSlabs, v, m.fullSlabs); }},
    {"refill-nodes", "Whose partial slabs a refill may take: the CPU's own memory node's, or those of other nodes too.",
     "46dea1744498", "local, all", [](const Mechanisms& m) { return nameOf(kRefillNodes, m.refillFromAllNodes); },
     [](Mechanisms& m, std::string_view v) { return parse(kRefillNodes, v, m.refillFromAllNodes); }},
    {"refill-lock", "Whether a refill waits for the list_lock of another node or passes a busy one by.", "40fd0acc45d0",
     "wait, try", [](const Mechanisms& m) { return nameOf(kRefillLock, m.refillTriesLocks); },
     [](Mechanisms& m, std::string_view v) { return parse(kRefillLock, v, m.refillTriesLocks); }, true},
    {"stat-items",
     "What the counters are about: ALLOC_PCS and FREE_PCS count sheaves, ALLOC_FASTPATH cpu slabs and FREE_SLOWPATH "
     "calls; or ALLOC_FASTPATH and FREE_FASTPATH sheaves and FREE_SLOWPATH objects.",
     "6f1912181ddf", "of-cpu-slabs, of-sheaves", [](const Mechanisms& m) { return nameOf(kStatItems, m.statItems); },
     [](Mechanisms& m, std::string_view v) { return parse(kStatItems, v, m.statItems); }, true},
    {"ctor-place", "The free pointer of a cache with a constructor whose creator names a place for it.", "n/k",
     "behind-object, as-named", [](const Mechanisms& m) { return nameOf(kCtorPlace, m.ctorPlaceCounts); },
     [](Mechanisms& m, std::string_view v) { return parse(kCtorPlace, v, m.ctorPlaceCounts); }, true},
    {"nolock", "Whether kmalloc_nolock() and kfree_nolock() go past the sheaves or use them.", "f1427a1d6415",
     "past-sheaves, sheaves", [](const Mechanisms& m) { return nameOf(kNolock, m.nolockUsesSheaves); },
     [](Mechanisms& m, std::string_view v) { return parse(kNolock, v, m.nolockUsesSheaves); }, true},
    {"count-rcu-fail", "Whose kfree_rcu() without a sheaf counts in FREE_RCU_SHEAF_FAIL: caches with sheaves, or all.",
     "n/k", "sheaf-caches, all-caches", [](const Mechanisms& m) { return nameOf(kRcuFail, m.rcuFailCountsAll); },
     [](Mechanisms& m, std::string_view v) { return parse(kRcuFail, v, m.rcuFailCountsAll); }, true},
    {"empty-prefill", "What a prefill of 0 objects gives.", "n/k", "sheaf, none",
     [](const Mechanisms& m) { return nameOf(kEmptyPrefill, m.emptyPrefillIsNone); },
     [](Mechanisms& m, std::string_view v) { return parse(kEmptyPrefill, v, m.emptyPrefillIsNone); }, true},
    {"count-mismatch", "Allocations that pass the sheaves by for the sake of a node count in ALLOC_NODE_MISMATCH.",
     "n/k", "on, off", [](const Mechanisms& m) { return nameOf(kOnOff, m.mismatchCountsSheaves); },
     [](Mechanisms& m, std::string_view v) { return parse(kOnOff, v, m.mismatchCountsSheaves); }, true},
    {"sheaf-merging", "Caches with sheaves may be merged unless they ask for a capacity.", "aff851857571", "on, off",
     [](const Mechanisms& m) { return nameOf(kOnOff, m.sheafCachesMerge); },
     [](Mechanisms& m, std::string_view v) { return parse(kOnOff, v, m.sheafCachesMerge); }, true},
    {"empty-main", "Where an empty main sheaf goes after a refill.", "4b038a967015", "barn, spare",
     [](const Mechanisms& m) { return nameOf(kEmptyMain, m.emptyMain); },
     [](Mechanisms& m, std::string_view v) { return parse(kEmptyMain, v, m.emptyMain); }},
    {"refill-callers", "Which allocations may refill a sheaf: those that may block, or all that may spin.",
     "fb1091febd66", "may-block, may-spin", [](const Mechanisms& m) { return nameOf(kRefillCallers, m.refillCallers); },
     [](Mechanisms& m, std::string_view v) { return parse(kRefillCallers, v, m.refillCallers); }},
    {"barn-nodes", "Which nodes have a barn: those with memory, or all online ones.", "7f693882f009",
     "with-memory, online", [](const Mechanisms& m) { return nameOf(kBarnNodes, m.barnNodes); },
     [](Mechanisms& m, std::string_view v) { return parse(kBarnNodes, v, m.barnNodes); }},
    {"barn-lookup", "By which node a CPU finds its barn: numa_mem_id() or numa_node_id().", "n/k", "mem-node, own-node",
     [](const Mechanisms& m) { return nameOf(kBarnLookup, m.barnLookup); },
     [](Mechanisms& m, std::string_view v) { return parse(kBarnLookup, v, m.barnLookup); }},
    {"remote-free",
     "Whose objects a CPU may free into its sheaves: any (what-if), its own node's, or any on a node without normal "
     "memory.",
     "e65d430111a5", "any, local-only, any-if-memoryless",
     [](const Mechanisms& m) { return nameOf(kSheafFree, m.sheafFree); },
     [](Mechanisms& m, std::string_view v) { return parse(kSheafFree, v, m.sheafFree); }},
    {"bulk-free", "How a bulk free sorts out remote objects.", "n/k", "side-array-leaky, side-array, partition",
     [](const Mechanisms& m) { return nameOf(kBulkFree, m.bulkFreeRemotes); },
     [](Mechanisms& m, std::string_view v) { return parse(kBulkFree, v, m.bulkFreeRemotes); }},
    {"shrink-order", "Whether shrink empties all barns before it looks at any partial list.", "5ba6bc27b1f9",
     "node-by-node, barns-first", [](const Mechanisms& m) { return nameOf(kShrinkOrder, m.shrinkOrder); },
     [](Mechanisms& m, std::string_view v) { return parse(kShrinkOrder, v, m.shrinkOrder); }},
    {"refill-order", "In which order a refill uses the slabs it took: the last one first, or in the list's order.",
     "n/k", "lifo, fifo", [](const Mechanisms& m) { return nameOf(kRefillOrder, m.refillOrder); },
     [](Mechanisms& m, std::string_view v) { return parse(kRefillOrder, v, m.refillOrder); }},
    {"quick-return",
     "A slab that a refill did not use up goes back in one step and uncounted, not by a free of the rest.", "n/k",
     "on, off", [](const Mechanisms& m) { return nameOf(kOnOff, m.quickReturn); },
     [](Mechanisms& m, std::string_view v) { return parse(kOnOff, v, m.quickReturn); }},
    {"count-oversize", "Oversize prefilled sheaves count in SHEAF_ALLOC and SHEAF_FREE.", "n/k", "on, off",
     [](const Mechanisms& m) { return nameOf(kOnOff, m.oversizeSheavesCounted); },
     [](Mechanisms& m, std::string_view v) { return parse(kOnOff, v, m.oversizeSheavesCounted); }, true},
    {"struct-any-node", "The kmalloc of a sheaf struct forgets __GFP_THISNODE.", "n/k", "on, off",
     [](const Mechanisms& m) { return nameOf(kOnOff, m.sheafStructDropsThisNode); },
     [](Mechanisms& m, std::string_view v) { return parse(kOnOff, v, m.sheafStructDropsThisNode); }},
    {"rcu-sheaves",
     "kfree_rcu() collects objects in an rcu_free sheaf, or in arrays past the sheaves (what-if; on in every kernel "
     "with sheaves).",
     "n/k", "on, off", [](const Mechanisms& m) { return nameOf(kOnOff, m.rcuSheaves); },
     [](Mechanisms& m, std::string_view v) { return parse(kOnOff, v, m.rcuSheaves); }},
    {"node-requests",
     "An allocation on the CPU's own node may be served by its sheaves (what-if; on in every kernel with sheaves).",
     "n/k", "on, off", [](const Mechanisms& m) { return nameOf(kOnOff, m.nodeRequestsUseSheaves); },
     [](Mechanisms& m, std::string_view v) { return parse(kOnOff, v, m.nodeRequestsUseSheaves); }},
    {"max-full", "Full sheaves that a barn takes (what-if; 10 in every kernel).", "n/k", "a number from 1 to 65535",
     [](const Mechanisms& m) { return std::to_string(m.maxFullSheaves); },
     [](Mechanisms& m, std::string_view v) { return parse(v, m.maxFullSheaves); }},
    {"max-empty", "Empty sheaves that a barn takes from RCU (what-if; 10 in every kernel).", "n/k",
     "a number from 0 to 65535", [](const Mechanisms& m) { return std::to_string(m.maxEmptySheaves); },
     [](Mechanisms& m, std::string_view v) { return parse(v, m.maxEmptySheaves); }},
    {"capacity",
     "Objects in a sheaf of every cache that has sheaves, above or below what the rule says (what-if; 0: by the rule).",
     "n/k", "a number from 0 to 4096", [](const Mechanisms& m) { return std::to_string(m.fixedCapacity); },
     [](Mechanisms& m, std::string_view v) { return parse(v, m.fixedCapacity); }},
}};

} // namespace

std::span<const MechanismInfo> mechanismTable()
{
    return kTable;
}

namespace {

/// Without a look at the whole.
Result<void> assign(Mechanisms& mechanisms, std::string_view assignment)
{
    const std::size_t equals = assignment.find('=');
    if (equals == std::string_view::npos)
        return fail(fmt::format("'{}' sets no mechanism; expected NAME=VALUE", assignment));
    const std::string_view name = assignment.substr(0, equals);
    const std::string_view value = assignment.substr(equals + 1);
    const auto* const row =
        std::find_if(kTable.begin(), kTable.end(), [&](const MechanismInfo& i) { return i.name == name; });
    if (row == kTable.end()) {
        std::string known;
        for (const MechanismInfo& info : kTable)
            known += (known.empty() ? "" : ", ") + std::string(info.name);
        return fail(fmt::format("unknown mechanism '{}'; expected one of {}", name, known));
    }
    if (!row->set(mechanisms, value))
        return fail(fmt::format("'{}' is no value of {}; expected {}", value, name, row->accepted));
    return {};
}

/// What has to be there for a row to mean anything, with the eras in which it is not: there the row has the value of
/// 6.17, which says nothing. Numbers are no contradiction: a limit holds where nothing reaches it, and one sweep may go
/// over eras with and without sheaves.
bool needsSheaves(std::string_view row)
{
    constexpr std::array<std::string_view, 8> kRest{"sheaf-caches", "cpu-slabs", "full-slabs", "stat-items",
                                                    "ctor-place",   "capacity",  "max-full",   "max-empty"};
    return std::ranges::find(kRest, row) == kRest.end();
}
bool needsListRefill(std::string_view row)
{
    return row == "refill-order" || row == "refill-nodes" || row == "refill-lock" || row == "quick-return";
}

/// Why a row that was given another value has no meaning in `changed`; empty: it has one.
std::string meaningless(const MechanismInfo& row, const Mechanisms& before, const Mechanisms& changed)
{
    const std::string value = row.value(changed);
    if (value == row.value(before) || value == row.value(eras().front().mechanisms))
        return {};
    const bool isOfBarns =
        row.name == "barn-nodes" || row.name == "barn-lookup" || row.name == "shrink-order" || row.name == "empty-main";
    if (changed.sheafCaches == SheafCaches::none && needsSheaves(row.name))
        return isOfBarns ? "a barn keeps sheaves, and without sheaf-caches there are none"
                         : "it is about sheaves, and without sheaf-caches there are none";
    if (changed.refillSource == RefillSource::cpuSlab && needsListRefill(row.name))
        return "without refill-source=node-lists a sheaf is refilled through the cpu slab, object by object";
    return {};
}

} // namespace

Result<void> setMechanisms(Mechanisms& mechanisms, std::span<const std::string> assignments)
{
    Mechanisms changed = mechanisms;
    std::string all;
    for (const std::string& assignment : assignments) {
        if (auto assigned = assign(changed, assignment); !assigned)
            return assigned;
        all += (all.empty() ? "" : " ") + assignment;
    }
    if (const std::string why = contradiction(changed); !why.empty())
        return fail(fmt::format("{}: {}", all, why));
    for (const MechanismInfo& row : kTable)
        if (const std::string why = meaningless(row, mechanisms, changed); !why.empty())
            return fail(fmt::format("{}={}: {}", row.name, row.value(changed), why));
    mechanisms = changed;
    return {};
}

Result<void> setMechanism(Mechanisms& mechanisms, std::string_view assignment)
{
    return setMechanisms(mechanisms, std::array{std::string(assignment)});
}

std::vector<const MechanismInfo*> mechanismDifferences(const Mechanisms& from, const Mechanisms& to)
{
    std::vector<const MechanismInfo*> rows;
    for (const MechanismInfo& info : kTable)
        if (info.value(from) != info.value(to))
            rows.push_back(&info);
    return rows;
}

std::string overridesText(const Mechanisms& base, const Mechanisms& mechanisms)
{
    std::string text;
    for (const MechanismInfo* info : mechanismDifferences(base, mechanisms))
        text += fmt::format("{}{}={}", text.empty() ? "" : " ", info->name, info->value(mechanisms));
    return text;
}

std::string eraTableText()
{
    std::size_t widest = 0;
    for (const MechanismInfo& info : kTable)
        widest = std::max(widest, info.name.size());
    std::string out;
    for (const Era& era : eras()) {
        out += fmt::format("{} (as in {})\n", era.name, era.kernelVersion);
        for (const MechanismInfo& info : kTable)
            out += fmt::format("  {:<{}}  {}\n", info.name, widest, info.value(era.mechanisms));
    }
    out += "\nWhat each mechanism is:\n";
    for (const MechanismInfo& info : kTable)
        out += fmt::format("  {:<{}}  {} [{}]\n", info.name, widest, info.sentence, info.commit);
    return out;
}

std::string eraDifferenceText(const Era& from, const Era& to)
{
    const auto rows = mechanismDifferences(from.mechanisms, to.mechanisms);
    if (rows.empty())
        return fmt::format("{} and {} do not differ in any mechanism: they count the same on every script.\n",
                           from.name, to.name);
    std::string out = fmt::format("{} -> {}: {} mechanism{} differ{}\n", from.name, to.name, rows.size(),
                                  rows.size() == 1 ? "" : "s", rows.size() == 1 ? "s" : "");
    for (const MechanismInfo* info : rows)
        out += fmt::format("  {}: {} -> {}\n      {} [{}]\n", info->name, info->value(from.mechanisms),
                           info->value(to.mechanisms), info->sentence, info->commit);
    return out;
}

} // namespace sheafscope
