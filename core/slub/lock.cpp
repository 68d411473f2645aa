// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/lock.h"

#include <chrono>
#include <thread>

namespace sheafscope {

void CountedLock::lockContended()
{
    // A holder may be off its host CPU, since there can be more workers than CPUs: after a short spin, let it run.
    constexpr unsigned kSpinsBeforeYield = 200;
    const auto begin = std::chrono::steady_clock::now();
    for (unsigned spins = 0;; ++spins) {
        if (!m_held.load(std::memory_order_relaxed) && !m_held.exchange(true, std::memory_order_acquire))
            break;
        if (spins >= kSpinsBeforeYield)
            std::this_thread::yield();
    }
    const auto waited = std::chrono::steady_clock::now() - begin;
    bump(m_contended, 1);
    bump(m_waitNs, static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::nanoseconds>(waited).count()));
}

} // namespace sheafscope
