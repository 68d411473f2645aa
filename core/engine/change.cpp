// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/change.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace sheafscope {
namespace {

struct SettingInfo {
    CacheSetting setting;
    std::string_view name;
    unsigned minimum;
    unsigned maximum;
};

constexpr std::array<SettingInfo, 6> kSettings{{
    {CacheSetting::capacity, "capacity", 0, kMaxSheafCapacity},
    {CacheSetting::minPartial, "min_partial", 0, 1'000'000},
    {CacheSetting::cpuPartial, "cpu_partial", 0, 1'000'000},
    {CacheSetting::defragRatio, "remote_node_defrag_ratio", 0, 100},
    {CacheSetting::maxFull, "max_full", 1, 65535},
    {CacheSetting::maxEmpty, "max_empty", 0, 65535},
}};

constexpr std::string_view kForms =
    "expected 'set CACHE SETTING NUMBER', 'shrink CACHE', 'cpu NUMBER offline', 'cpu NUMBER online', "
    "'fill node NUMBER PERCENT%', 'empty node NUMBER' or 'fail pages PERCENT% [order NUMBER] [node NUMBER]'";
constexpr std::chrono::nanoseconds kLatest = std::chrono::hours(24);

const SettingInfo& infoOf(CacheSetting setting)
{
    return kSettings[static_cast<std::size_t>(setting)];
}

std::vector<std::string_view> changeWords(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; (at = text.find_first_not_of(" \t", at)) != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(" \t", at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

Result<unsigned> numberIn(std::string_view what, std::string_view text, unsigned minimum, unsigned maximum)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < minimum || value > maximum)
        return fail(fmt::format("'{}' is no {}; expected a whole number from {} to {}", text, what, minimum, maximum));
    return value;
}

Result<Change> parseSet(const std::vector<std::string_view>& words)
{
    std::string known;
    for (const SettingInfo& info : kSettings) {
        known += (known.empty() ? "" : ", ") + std::string(info.name);
        if (info.name != words[2])
            continue;
        const auto value = numberIn(info.name, words[3], info.minimum, info.maximum);
        if (!value)
            return Failure(value.error());
        return SetCache{std::string(words[1]), info.setting, *value};
    }
    return fail(fmt::format("'{}' is no setting of a cache; expected one of {}", words[2], known));
}

Result<Change> parseFill(std::string_view node, std::string_view share)
{
    if (!share.ends_with('%'))
        return fail(fmt::format("'{}' is no share of a node; expected a percentage such as 90%", share));
    const auto percent = numberIn("percentage", share.substr(0, share.size() - 1), 1, 100);
    if (!percent)
        return Failure(percent.error());
    return numberIn("node", node, 0, UINT32_MAX - 1).map([&](unsigned n) -> Change {
        return FillNode{NodeId{n}, *percent};
    });
}

/// "fail pages 5% order 1 node 2"
Result<Change> parseFail(const std::vector<std::string_view>& words)
{
    constexpr double kWhole = 100;
    FailPages failing;
    const std::string_view share = words[2];
    const auto [end, error] = std::from_chars(share.data(), share.data() + share.size(), failing.percent);
    if (error != std::errc{} || std::string_view(end, share.data() + share.size()) != "%" ||
        !(failing.percent >= 0 && failing.percent <= kWhole))
        return fail(fmt::format("'{}' is no share of attempts; expected a percentage from 0% to 100%", share));
    for (std::size_t i = 3; i + 1 < words.size(); i += 2) {
        const bool isOrder = words[i] == "order" && !failing.minOrder;
        if (!isOrder && (words[i] != "node" || failing.node))
            return fail(fmt::format("'{}' where 'order NUMBER' or 'node NUMBER' is expected, each once", words[i]));
        const auto number = numberIn(words[i], words[i + 1], 0, isOrder ? kMaxPageOrder : UINT32_MAX - 1);
        if (!number)
            return Failure(number.error());
        if (isOrder)
            failing.minOrder = *number;
        else
            failing.node = NodeId{*number};
    }
    return failing;
}

std::string failText(const FailPages& change)
{
    std::string text = fmt::format("fail pages {:.6g}%", change.percent);
    if (change.minOrder)
        text += fmt::format(" order {}", *change.minOrder);
    if (change.node)
        text += fmt::format(" node {}", change.node->v);
    return text;
}

std::optional<FailureRule> ruleOf(const FailPages& change)
{
    constexpr double kWhole = 100;
    if (change.percent == 0)
        return std::nullopt;
    FailureRule rule;
    rule.rate = change.percent / kWhole;
    rule.minOrder = change.minOrder;
    rule.node = change.node;
    return rule;
}

Result<const Cache*> cacheNamed(const Engine& engine, const std::string& name)
{
    if (const Cache* cache = engine.slub().findCache(name))
        return cache;
    std::string known;
    for (const auto& cache : engine.slub().caches())
        if (cache != nullptr)
            known += (known.empty() ? "" : ", ") + cache->name();
    return fail(fmt::format("unknown cache '{}'; expected one of {}", name, known));
}

Result<void> checkNode(const Engine& engine, NodeId node)
{
    const Machine& machine = engine.slub().machine();
    if (node.v >= machine.nodeCount())
        return fail(fmt::format("there is no node {}; expected 0 to {}", node.v, machine.nodeCount() - 1));
    if (!machine.hasNormalMemory(node))
        return fail(fmt::format("node {} has no normal memory; expected a node with some", node.v));
    return {};
}

Result<void> checkSet(const Engine& engine, const SetCache& set)
{
    const auto cache = cacheNamed(engine, set.cache);
    if (!cache)
        return Failure(cache.error());
    if (set.setting == CacheSetting::capacity) {
        if (const std::string why = (*cache)->whyNotCapacity(set.value); !why.empty())
            return fail(fmt::format("cannot set the sheaf capacity of '{}' to {}: {}", set.cache, set.value, why));
    }
    const Mechanisms& mechanisms = engine.slub().mechanisms();
    if (set.setting == CacheSetting::cpuPartial && mechanisms.fullSlabs == FullSlabGoes::toNodeList && set.value != 0)
        return fail(
            fmt::format("cannot set cpu_partial of '{}' to {}: there are no cpu partial lists from 7.0 on; expected 0",
                        set.cache, set.value));
    if ((set.setting == CacheSetting::maxFull || set.setting == CacheSetting::maxEmpty) &&
        mechanisms.sheafCaches == SheafCaches::none)
        return fail(fmt::format("cannot set {} of '{}': this era has no barns; expected an era from 6.18 on",
                                infoOf(set.setting).name, set.cache));
    return {};
}

Result<void> applySet(Cache& cache, const SetCache& set, CpuId runningOn)
{
    constexpr unsigned kRawPerPercent = 10; // spec 2.8
    BarnLimits limits = cache.barnLimits();
    switch (set.setting) {
    case CacheSetting::capacity:
        return cache.setCapacity(set.value, runningOn);
    case CacheSetting::minPartial:
        cache.setMinPartial(set.value);
        break;
    case CacheSetting::cpuPartial:
        cache.setCpuPartial(set.value);
        break;
    case CacheSetting::defragRatio:
        cache.setRemoteNodeDefragRatio(set.value * kRawPerPercent);
        break;
    case CacheSetting::maxFull:
        limits.maxFull = set.value;
        cache.setBarnLimits(limits);
        break;
    case CacheSetting::maxEmpty:
        limits.maxEmpty = set.value;
        cache.setBarnLimits(limits);
        break;
    }
    return {};
}

void fillNode(PageAllocator& pages, const FillNode& fill)
{
    constexpr std::uint64_t kWhole = 100;
    const NodeMemory memory = pages.memory(fill.node);
    const std::uint64_t mayBeFree = memory.total.v - memory.total.v * fill.percent / kWhole;
    if (memory.free.v > mayBeFree)
        pages.occupy(fill.node, Pages{memory.free.v - mayBeFree});
}

/// The first CPU that is online does the work.
CpuId worker(const Engine& engine)
{
    CpuId cpu{0};
    while (!engine.isCpuOnline(cpu))
        ++cpu.v;
    return cpu;
}

template <class... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts> Overloaded(Ts...) -> Overloaded<Ts...>; // clang 14 wants it said

} // namespace

Result<Change> parseChange(std::string_view text)
{
    const std::vector<std::string_view> words = changeWords(text);
    if (words.size() == 4 && words[0] == "set")
        return parseSet(words);
    if (words.size() == 2 && words[0] == "shrink")
        return ShrinkCache{std::string(words[1])};
    if (words.size() == 3 && words[0] == "cpu" && (words[2] == "offline" || words[2] == "online"))
        return numberIn("CPU", words[1], 0, UINT32_MAX - 1).map([&](unsigned cpu) -> Change {
            return SetCpuOnline{CpuId{cpu}, words[2] == "online"};
        });
    if (words.size() == 4 && words[0] == "fill" && words[1] == "node")
        return parseFill(words[2], words[3]);
    if (words.size() == 3 && words[0] == "empty" && words[1] == "node")
        return numberIn("node", words[2], 0, UINT32_MAX - 1).map([](unsigned node) -> Change {
            return EmptyNode{NodeId{node}};
        });
    if (words.size() >= 3 && words.size() % 2 == 1 && words[0] == "fail" && words[1] == "pages")
        return parseFail(words);
    return fail(fmt::format("'{}' is no change of the allocator; {}", text, kForms));
}

std::string changeText(const Change& change)
{
    return std::visit(
        Overloaded{
            [](const SetCache& c) { return fmt::format("set {} {} {}", c.cache, infoOf(c.setting).name, c.value); },
            [](const ShrinkCache& c) { return fmt::format("shrink {}", c.cache); },
            [](const SetCpuOnline& c) { return fmt::format("cpu {} {}", c.cpu.v, c.isOnline ? "online" : "offline"); },
            [](const FillNode& c) { return fmt::format("fill node {} {}%", c.node.v, c.percent); },
            [](const EmptyNode& c) { return fmt::format("empty node {}", c.node.v); },
            [](const FailPages& c) { return failText(c); }},
        change);
}

Result<void> checkChange(const Engine& engine, const Change& change)
{
    return std::visit(
        Overloaded{[&](const SetCache& c) { return checkSet(engine, c); },
                   [&](const ShrinkCache& c) -> Result<void> {
                       if (const auto cache = cacheNamed(engine, c.cache); !cache)
                           return Failure(cache.error());
                       return {};
                   },
                   [&](const SetCpuOnline& c) -> Result<void> {
                       if (const std::string why = engine.whyNotHotplug(c.cpu); !why.empty())
                           return fail(why);
                       return {};
                   },
                   [&](const FillNode& c) { return checkNode(engine, c.node); },
                   [&](const EmptyNode& c) { return checkNode(engine, c.node); },
                   [&](const FailPages& c) { return c.node ? checkNode(engine, *c.node) : Result<void>(); }},
        change);
}

Result<void> applyChange(Engine& engine, const Change& change)
{
    if (auto sane = checkChange(engine, change); !sane)
        return sane;
    if (const auto* cpu = std::get_if<SetCpuOnline>(&change))
        return cpu->isOnline ? engine.bringCpuOnline(cpu->cpu) : engine.takeCpuOffline(cpu->cpu);
    Result<void> result;
    const CpuId runningOn = worker(engine);
    engine.whileQuiesced([&](Slub& slub) {
        std::visit(
            Overloaded{[&](const SetCache& c) { result = applySet(*slub.findCache(c.cache), c, runningOn); },
                       [&](const ShrinkCache& c) { slub.findCache(c.cache)->shrink(runningOn); },
                       [](const SetCpuOnline&) {}, [&](const FillNode& c) { fillNode(slub.pages(), c); },
                       [&](const EmptyNode& c) { slub.pages().vacate(c.node, slub.pages().memory(c.node).total); },
                       [&](const FailPages& c) { slub.pages().setFailureRule(ruleOf(c)); }},
            change);
    });
    return result;
}

Result<TimedChange> parseTimedChange(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return fail(fmt::format("'{}' has no time; expected 'TIME: CHANGE', such as '2s: shrink maple_node'", text));
    const std::string_view time = text.substr(0, colon);
    const auto badTime = [&] {
        return fail(fmt::format("'{}' is no model time; expected a number from 0 to 86400 with s, ms or us, such as 2s "
                                "or 500ms",
                                time));
    };
    double value = 0;
    const auto [end, error] = std::from_chars(time.data(), time.data() + time.size(), value);
    if (error != std::errc{} || !std::isfinite(value))
        return badTime();
    const std::string_view unit(end, static_cast<std::size_t>(time.data() + time.size() - end));
    const double nsPerUnit = unit == "s" ? 1e9 : unit == "ms" ? 1e6 : unit == "us" ? 1e3 : 0;
    const double ns = value * nsPerUnit;
    if (nsPerUnit == 0 || ns < 0 || std::signbit(value) || ns > static_cast<double>(kLatest.count()))
        return badTime();
    const std::size_t begin = std::min(text.find_first_not_of(' ', colon + 1), text.size());
    return parseChange(text.substr(begin)).map([&](Change change) {
        return TimedChange{std::chrono::nanoseconds(std::llround(ns)), std::move(change)};
    });
}

std::string timedChangeText(const TimedChange& change)
{
    return fmt::format("{:.10g}s: {}", std::chrono::duration<double>(change.at).count(), changeText(change.change));
}

namespace {

/// Why `later` cannot follow `earlier`; both name the same thing at one time or a CPU's state.
bool contradicts(const TimedChange& earlier, const TimedChange& later)
{
    const auto* a = std::get_if<SetCache>(&earlier.change);
    const auto* b = std::get_if<SetCache>(&later.change);
    if (a != nullptr && b != nullptr)
        return earlier.at == later.at && a->cache == b->cache && a->setting == b->setting && a->value != b->value;
    const auto* rule = std::get_if<FailPages>(&earlier.change);
    const auto* otherRule = std::get_if<FailPages>(&later.change);
    if (rule != nullptr && otherRule != nullptr)
        return earlier.at == later.at && *rule != *otherRule;
    const auto* fill = std::get_if<FillNode>(&earlier.change);
    const auto* empty = std::get_if<EmptyNode>(&later.change);
    return fill != nullptr && empty != nullptr && earlier.at == later.at && fill->node == empty->node;
}

Result<void> checkHotplugOrder(const Engine& engine, const std::vector<TimedChange>& changes)
{
    const unsigned cpus = engine.slub().machine().cpuCount();
    std::vector<bool> isOnline(cpus);
    for (std::uint32_t c = 0; c < cpus; ++c)
        isOnline[c] = engine.isCpuOnline(CpuId{c});
    for (const TimedChange& change : changes) {
        const auto* set = std::get_if<SetCpuOnline>(&change.change);
        if (set == nullptr)
            continue;
        if (isOnline[set->cpu.v] == set->isOnline)
            return fail(fmt::format("'{}': CPU {} is {} already then; expected a change of its state",
                                    timedChangeText(change), set->cpu.v, set->isOnline ? "online" : "offline"));
        isOnline[set->cpu.v] = set->isOnline;
        if (std::ranges::find(isOnline, true) == isOnline.end())
            return fail(fmt::format("'{}': CPU {} is the last one online then; expected another one to stay",
                                    timedChangeText(change), set->cpu.v));
    }
    return {};
}

} // namespace

Result<void> checkChanges(const Engine& engine, std::vector<TimedChange>& changes)
{
    std::ranges::stable_sort(changes, {}, &TimedChange::at);
    for (const TimedChange& change : changes)
        if (const auto sane = checkChange(engine, change.change); !sane)
            return fail(fmt::format("'{}': {}", timedChangeText(change), sane.error().message));
    for (std::size_t i = 0; i < changes.size(); ++i)
        for (std::size_t j = i + 1; j < changes.size() && changes[j].at == changes[i].at; ++j)
            if (contradicts(changes[i], changes[j]))
                return fail(
                    fmt::format("'{}' contradicts '{}'", timedChangeText(changes[j]), timedChangeText(changes[i])));
    return checkHotplugOrder(engine, changes);
}

} // namespace sheafscope
