// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// A change of the running allocator: what an administrator does through sysfs and hotplug, and what-ifs that no kernel
/// has. Each has a text form, which is what the command line and the window speak:
///
///     set CACHE capacity|min_partial|cpu_partial|remote_node_defrag_ratio|max_full|max_empty NUMBER
///     shrink CACHE
///     cpu NUMBER offline|online
///     fill node NUMBER PERCENT%
///     empty node NUMBER
///     fail pages PERCENT% [order NUMBER] [node NUMBER]
namespace sheafscope {

/// Numbers of a cache that can be changed; units as in the text form: objects, slabs, objects, percent, sheaves,
/// sheaves.
enum class CacheSetting : std::uint8_t { capacity, minPartial, cpuPartial, defragRatio, maxFull, maxEmpty };

struct SetCache {
    std::string cache;
    CacheSetting setting = CacheSetting::capacity;
    unsigned value = 0;
    friend bool operator==(const SetCache&, const SetCache&) = default;
};
struct ShrinkCache {
    std::string cache;
    friend bool operator==(const ShrinkCache&, const ShrinkCache&) = default;
};
struct SetCpuOnline {
    CpuId cpu;
    bool isOnline = true;
    friend bool operator==(const SetCpuOnline&, const SetCpuOnline&) = default;
};
/// Something else than slabs takes pages of a node until that share of its normal memory is in use; nothing if more is.
struct FillNode {
    NodeId node;
    unsigned percent = 100; ///< 1 to 100
    friend bool operator==(const FillNode&, const FillNode&) = default;
};
/// What FillNode took is given back, all of it.
struct EmptyNode {
    NodeId node;
    friend bool operator==(const EmptyNode&, const EmptyNode&) = default;
};
/// From now on that share of the attempts to get pages fails, as by fault injection; 0 ends it. One rule at a time: a
/// new one replaces the old.
struct FailPages {
    double percent = 0;               ///< 0 to 100
    std::optional<unsigned> minOrder; ///< only blocks of this order and larger
    std::optional<NodeId> node;       ///< only of this node
    friend bool operator==(const FailPages&, const FailPages&) = default;
};

using Change = std::variant<SetCache, ShrinkCache, SetCpuOnline, FillNode, EmptyNode, FailPages>;

/// Errors: what was found and what is expected; whether names and numbers exist is for checkChange().
Result<Change> parseChange(std::string_view text);
/// The inverse of parseChange().
std::string changeText(const Change& change);

/// What can be told before the run is where the change is due: unknown cache, CPU or node, a setting that the era does
/// not have. On the thread of the engine's control methods.
Result<void> checkChange(const Engine& engine, const Change& change);
/// Applies it now, while no virtual CPU runs. Errors: as checkChange(), or what the moment does not allow (no memory
/// for new sheaves, CPU offline already); then nothing has changed.
Result<void> applyChange(Engine& engine, const Change& change);

/// A change at a model time of the run.
struct TimedChange {
    std::chrono::nanoseconds at{0};
    Change change;
    friend bool operator==(const TimedChange&, const TimedChange&) = default;
};

/// "2s: set maple_node capacity 64"; the time is a number with s, ms or us, 0 to a day.
Result<TimedChange> parseTimedChange(std::string_view text);
std::string timedChangeText(const TimedChange& change);
/// Checks each one against the engine, and all against each other: a CPU that would go offline twice, two values for
/// one setting at one moment. Sorts them by time; those of one time keep their order.
Result<void> checkChanges(const Engine& engine, std::vector<TimedChange>& changes);

} // namespace sheafscope
