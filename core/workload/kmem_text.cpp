// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/machine.h"
#include "core/slub/geometry.h"
#include "core/workload/kmem_event.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace sheafscope {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLongestName = 64;

constexpr std::array<std::pair<std::string_view, KmemEvent::Kind>, 6> kEventNames{
    {{"kmem_cache_alloc"sv, KmemEvent::Kind::kmemCacheAlloc},
     {"kmem_cache_free"sv, KmemEvent::Kind::kmemCacheFree},
     {"kmalloc"sv, KmemEvent::Kind::kmalloc},
     {"kfree"sv, KmemEvent::Kind::kfree},
     {"kmem_cache_alloc_node"sv, KmemEvent::Kind::kmemCacheAlloc},
     {"kmalloc_node"sv, KmemEvent::Kind::kmalloc}}};

template <class Number> std::optional<Number> number(std::string_view text, int base = 10)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

/// Takes the last word off `text`.
std::string_view takeLastWord(std::string_view& text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    std::size_t end = text.size();
    while (end > 0 && isSpace(text[end - 1]))
        --end;
    std::size_t first = end;
    while (first > 0 && !isSpace(text[first - 1]))
        --first;
    const std::string_view word = text.substr(first, end - first);
    text = text.substr(0, first);
    return word;
}

/// "1207.072954:" in nanoseconds.
std::optional<std::uint64_t> timestamp(std::string_view word)
{
    const std::size_t dot = word.find('.');
    if (word.empty() || word.back() != ':' || dot == std::string_view::npos)
        return std::nullopt;
    const std::string_view fraction = word.substr(dot + 1, word.size() - dot - 2);
    const auto seconds = number<std::uint32_t>(word.substr(0, dot));
    auto ns = number<std::uint64_t>(fraction);
    if (!seconds || !ns || fraction.size() > 9)
        return std::nullopt;
    for (std::size_t digits = fraction.size(); digits < 9; ++digits)
        *ns *= 10;
    return *seconds * std::uint64_t{1'000'000'000} + *ns;
}

std::optional<std::uint32_t> cpuNumber(std::string_view word)
{
    if (word.size() < 3 || word.front() != '[' || word.back() != ']')
        return std::nullopt;
    const auto cpu = number<std::uint32_t>(word.substr(1, word.size() - 2));
    return cpu && *cpu < Machine::kMaxCpus ? cpu : std::nullopt;
}

/// "  bash-12157   [000] d..1.  1207.072996:": the task's name may hold anything, so it is read from the end.
bool parseHead(std::string_view head, KmemEvent& event)
{
    const auto time = timestamp(takeLastWord(head));
    std::string_view word = takeLastWord(head);
    if (!word.empty() && word.front() != '[') // the flags; some formats have none
        word = takeLastWord(head);
    const auto cpu = cpuNumber(word);
    if (!time || !cpu)
        return false;
    event.timeNs = *time;
    event.cpu = *cpu;
    return true;
}

bool isCacheName(std::string_view name)
{
    return !name.empty() && name.size() <= kLongestName &&
           std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c <= '~'; });
}

std::optional<std::uint64_t> pointerValue(std::string_view text)
{
    if (text.starts_with("0x"))
        text.remove_prefix(2);
    return text == "(null)" || text == "(nil)" ? std::optional<std::uint64_t>(0) : number<std::uint64_t>(text, 16);
}

bool hasWord(std::string_view flags, std::string_view wanted)
{
    while (!flags.empty()) {
        const std::size_t bar = std::min(flags.find('|'), flags.size());
        if (flags.substr(0, bar) == wanted)
            return true;
        flags.remove_prefix(std::min(bar + 1, flags.size()));
    }
    return false;
}

/// "GFP_KERNEL|__GFP_ZERO". The first word, if it is one of the usual ones, holds the reclaim bits.
void parseGfp(std::string_view flags, KmemEvent& event)
{
    const bool isUsual = flags.starts_with("GFP_KERNEL") || flags.starts_with("GFP_NOFS") ||
                         flags.starts_with("GFP_NOIO") || flags.starts_with("GFP_USER") ||
                         flags.starts_with("GFP_HIGHUSER");
    event.isNowait = !isUsual && !hasWord(flags, "__GFP_RECLAIM") && !hasWord(flags, "__GFP_DIRECT_RECLAIM");
    event.isThisNode = hasWord(flags, "__GFP_THISNODE");
}

/// "call_site=... ptr=00000000c0dd0319 name=filp bytes_req=184 bytes_alloc=192 gfp_flags=GFP_KERNEL node=-1 ..."
bool parseFields(std::string_view fields, KmemEvent& event)
{
    bool hasPointer = false;
    event.cacheName = {};
    event.bytesAlloc = 0;
    event.node = -1;
    event.isNowait = false;
    event.isThisNode = false;
    while (!fields.empty()) {
        const std::size_t space = std::min(fields.find(' '), fields.size());
        const std::string_view word = fields.substr(0, space);
        fields.remove_prefix(std::min(space + 1, fields.size()));
        if (word.starts_with("ptr=")) {
            const auto pointer = pointerValue(word.substr(4));
            if (!pointer)
                return false;
            event.pointer = *pointer;
            hasPointer = true;
        } else if (word.starts_with("name=")) {
            event.cacheName = word.substr(5);
            if (!isCacheName(event.cacheName))
                return false;
        } else if (word.starts_with("bytes_alloc=")) {
            event.bytesAlloc = number<std::uint32_t>(word.substr(12)).value_or(0);
        } else if (word.starts_with("gfp_flags=")) {
            parseGfp(word.substr(10), event);
        } else if (word.starts_with("node=")) {
            event.node = number<std::int32_t>(word.substr(5)).value_or(-1);
            break; // what follows is not needed
        }
    }
    return hasPointer;
}

bool isPlausible(const KmemEvent& event)
{
    switch (event.kind) {
    case KmemEvent::Kind::kmemCacheAlloc:
        return event.bytesAlloc > 0 && event.bytesAlloc <= kMaxObjectBytes;
    case KmemEvent::Kind::kmalloc:
        return event.bytesAlloc > 0;
    case KmemEvent::Kind::kmemCacheFree:
    case KmemEvent::Kind::kfree:
    case KmemEvent::Kind::rcuFree:
        return true;
    }
    return false;
}

/// "rcu_invoke_kvfree_callback: rcu_preempt rhp=0xffff888104357ef0 func=16": the object begins `func` bytes before its
/// rcu_head. False: some other line.
bool parseRcuFree(std::string_view line, KmemEvent& event)
{
    constexpr auto kName = "rcu_invoke_kvfree_callback:"sv;
    const std::size_t name = line.find(kName);
    if (name == std::string_view::npos)
        return false;
    std::string_view head = line.substr(0, name);
    const std::string_view rest = line.substr(name + kName.size());
    const std::size_t headPlace = rest.find("rhp=");
    const std::size_t func = rest.find("func=");
    if (headPlace == std::string_view::npos || func == std::string_view::npos)
        return false;
    const std::string_view from = rest.substr(headPlace + 4);
    const auto place = pointerValue(from.substr(0, from.find(' ')));
    const std::string_view by = rest.substr(func + 5);
    const auto offset = number<std::uint64_t>(by.substr(0, by.find(' ')));
    if (head.ends_with("rcu:"))
        head.remove_suffix(4);
    if (!place || !offset || *offset > *place || !parseHead(head, event))
        return false;
    event.kind = KmemEvent::Kind::rcuFree;
    event.pointer = *place - *offset;
    return true;
}

bool parseLost(std::string_view line, std::uint64_t& lost)
{
    constexpr auto kLost = "[LOST "sv;
    const std::size_t start = line.find(kLost);
    if (!line.starts_with("CPU:") || start == std::string_view::npos)
        return false;
    const std::string_view rest = line.substr(start + kLost.size());
    lost += number<std::uint64_t>(rest.substr(0, rest.find(' '))).value_or(1);
    return true;
}

} // namespace

TraceLine parseTraceLine(std::string_view line, KmemEvent& event, std::uint64_t& lost)
{
    constexpr auto kFields = "call_site="sv;
    const std::size_t fields = line.find(kFields);
    if (fields == std::string_view::npos) {
        if (parseRcuFree(line, event))
            return TraceLine::event;
        return parseLost(line, lost) ? TraceLine::lost : TraceLine::other;
    }
    std::string_view head = line.substr(0, fields);
    std::string_view name = takeLastWord(head);
    if (name.starts_with('(')) // trace-cmd names the function once more
        name = takeLastWord(head);
    if (!name.ends_with(':'))
        return TraceLine::other;
    name.remove_suffix(1);
    if (name.starts_with("kmem:")) // perf names the subsystem
        name.remove_prefix(5);
    const auto known =
        std::find_if(kEventNames.begin(), kEventNames.end(), [name](const auto& entry) { return entry.first == name; });
    if (known == kEventNames.end())
        return TraceLine::other;
    event.kind = known->second;
    const bool isGood = parseHead(head, event) && parseFields(line.substr(fields), event) && isPlausible(event);
    return isGood ? TraceLine::event : TraceLine::malformed;
}

} // namespace sheafscope
