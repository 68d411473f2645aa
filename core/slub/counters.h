// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace sheafscope {

/// Every SLUB_STATS counter of the eras 6.17 to 7.3 under the kernel's own name (spec section 12.1).
/// An era has a subset of them: countersOf() in mechanisms.h.
enum class StatItem : std::uint8_t {
    ALLOC_PCS,
    ALLOC_FASTPATH,
    ALLOC_SLOWPATH,
    FREE_PCS,
    FREE_RCU_SHEAF,
    FREE_RCU_SHEAF_FAIL,
    FREE_FASTPATH,
    FREE_SLOWPATH,
    FREE_FROZEN,
    FREE_ADD_PARTIAL,
    FREE_REMOVE_PARTIAL,
    ALLOC_FROM_PARTIAL,
    ALLOC_SLAB,
    ALLOC_REFILL,
    ALLOC_NODE_MISMATCH,
    FREE_SLAB,
    CPUSLAB_FLUSH,
    DEACTIVATE_FULL,
    DEACTIVATE_EMPTY,
    DEACTIVATE_TO_HEAD,
    DEACTIVATE_TO_TAIL,
    DEACTIVATE_REMOTE_FREES,
    DEACTIVATE_BYPASS,
    ORDER_FALLBACK,
    CMPXCHG_DOUBLE_CPU_FAIL,
    CMPXCHG_DOUBLE_FAIL,
    CPU_PARTIAL_ALLOC,
    CPU_PARTIAL_FREE,
    CPU_PARTIAL_NODE,
    CPU_PARTIAL_DRAIN,
    SHEAF_FLUSH,
    SHEAF_REFILL,
    SHEAF_ALLOC,
    SHEAF_FREE,
    BARN_GET,
    BARN_GET_FAIL,
    BARN_PUT,
    BARN_PUT_FAIL,
    SHEAF_PREFILL_FAST,
    SHEAF_PREFILL_SLOW,
    SHEAF_PREFILL_OVERSIZE,
    SHEAF_RETURN_FAST,
    SHEAF_RETURN_SLOW
};

inline constexpr std::size_t kStatCount = 43;

/// What is counted, so that a table can say it and a rate has a unit.
enum class StatUnit : std::uint8_t { objects, calls, slabs, sheaves };

struct StatDescription {
    StatItem item;
    std::string_view kernelName; ///< as in the kernel's enum stat_item
    std::string_view sysfsName;  ///< file name in /sys/kernel/slab/CACHE, also the name in every output of ours
    StatUnit unit;
    bool isTrouble;               ///< a high value means work off the fast path
    std::string_view description; ///< one sentence for people
};

/// All counters in the order of StatItem.
std::span<const StatDescription, kStatCount> statDescriptions();
const StatDescription& describe(StatItem item);
std::optional<StatItem> statFromSysfsName(std::string_view name);

constexpr std::size_t indexOf(StatItem item)
{
    return static_cast<std::size_t>(item);
}

/// A plain copy of counters; sums of many CPUs.
struct CounterValues {
    std::array<std::uint64_t, kStatCount> values{};
    [[nodiscard]] std::uint64_t operator[](StatItem item) const { return values[indexOf(item)]; }
    [[nodiscard]] std::uint64_t& operator[](StatItem item) { return values[indexOf(item)]; }
    CounterValues& operator+=(const CounterValues& other)
    {
        for (std::size_t i = 0; i < kStatCount; ++i)
            values[i] += other.values[i];
        return *this;
    }
    friend bool operator==(const CounterValues&, const CounterValues&) = default;
};

/// The counters of one cache on one CPU. Written only by the owner of that CPU, read by anyone: relaxed load and store,
/// never a read-modify-write (findings: 4.6 times dearer).
class alignas(64) CpuCounters {
public:
    void add(StatItem item, std::uint64_t n = 1)
    {
        auto& word = m_words[indexOf(item)];
        word.store(word.load(std::memory_order_relaxed) + n, std::memory_order_relaxed);
    }
    [[nodiscard]] std::uint64_t read(StatItem item) const
    {
        return m_words[indexOf(item)].load(std::memory_order_relaxed);
    }
    /// Only while nobody adds (a counter is cleared by writing 0 to its sysfs file).
    void clear(StatItem item) { m_words[indexOf(item)].store(0, std::memory_order_relaxed); }

private:
    std::array<std::atomic<std::uint64_t>, kStatCount> m_words{};
};

} // namespace sheafscope
