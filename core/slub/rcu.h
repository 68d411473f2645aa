// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/pages/pages.h"
#include "core/slub/sheaf.h"

#include <atomic>
#include <cstdint>
#include <vector>

namespace sheafscope {

class Cache;

/// What happens to something when its grace period has ended.
struct RcuCallback {
    enum class Kind : std::uint8_t {
        sheafToBarn,  ///< a full rcu_free sheaf (spec 6.9)
        sheafToSlabs, ///< a detached rcu_free sheaf of a flush or barrier (spec 11)
        slabPages     ///< pages of a SLAB_TYPESAFE_BY_RCU slab (spec 2.6)
    };
    Kind kind = Kind::sheafToBarn;
    Cache* cache = nullptr;
    Sheaf* sheaf = nullptr;
    PageBlock block;
    std::uint64_t serial = 0; ///< slab number of `block`
    std::uint64_t stamp = 0;  ///< grace period number when queued
};

/// An object in the classic (non-sheaf) kvfree_rcu path.
struct BatchedFree {
    Cache* cache = nullptr;
    void* object = nullptr;
    std::uint64_t stamp = 0;
};

/// Queues of each CPU, and a modelled grace period: the engine says when one ends (all virtual CPUs have been through a
/// quiescent state), and what was queued two or more periods ago may run. A CPU's queue belongs to its owner.
class RcuQueues {
public:
    static constexpr std::uint64_t kPeriodsToWait = 2;

    explicit RcuQueues(std::size_t cpuCount) : m_callbacks(cpuCount), m_batched(cpuCount) {}

    void call(CpuId cpu, RcuCallback callback)
    {
        callback.stamp = period();
        m_callbacks[cpu].push_back(callback);
    }
    void batch(CpuId cpu, Cache* cache, void* object) { m_batched[cpu].push_back({cache, object, period()}); }
    /// What waits on a dead CPU goes on waiting on its heir (quiesced).
    void adopt(CpuId dead, CpuId heir);
    [[nodiscard]] std::vector<RcuCallback>& callbacks(CpuId cpu) { return m_callbacks[cpu]; }
    [[nodiscard]] std::vector<BatchedFree>& batched(CpuId cpu) { return m_batched[cpu]; }

    [[nodiscard]] std::uint64_t period() const { return m_period.load(std::memory_order_relaxed); }
    /// Every CPU has been through a quiescent state.
    void endGracePeriod() { m_period.fetch_add(1, std::memory_order_relaxed); }

private:
    IdVector<CpuId, std::vector<RcuCallback>> m_callbacks;
    IdVector<CpuId, std::vector<BatchedFree>> m_batched;
    std::atomic<std::uint64_t> m_period{0};
};

} // namespace sheafscope
