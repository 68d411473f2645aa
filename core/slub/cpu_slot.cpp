// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/cpu_slot.h"

#include <chrono>
#include <thread>

namespace sheafscope {

// A sequence lock without fences, which ThreadSanitizer does not know: the release stores keep the odd version before
// what they publish, the acquire loads of a reader keep its second look at the version behind what it read.
void CpuSlot::publish(const SheafFill& fill)
{
    // So that 48 bits are enough for any length of run.
    constexpr std::uint64_t kFold = std::uint64_t{1} << 40U;
    const std::uint64_t word = fastWord.load(std::memory_order_relaxed);
    const std::uint64_t allocs = word >> kFillBits;
    const std::uint64_t folded = allocs >= kFold ? allocs : 0;
    const auto odd = static_cast<std::uint16_t>(version.load(std::memory_order_relaxed) + 1U);
    version.store(odd, std::memory_order_relaxed);
    moreAllocs.store(moreAllocs.load(std::memory_order_relaxed) + folded, std::memory_order_release);
    moreFrees.store(moreFrees.load(std::memory_order_relaxed) + folded + (word & kFillMask) - fill.main,
                    std::memory_order_release);
    parkedFill.store(fill.spare | (fill.rcuFree << kFillBits), std::memory_order_release);
    fastWord.store(((allocs - folded) << kFillBits) | fill.main, std::memory_order_release);
    version.store(static_cast<std::uint16_t>(odd + 1U), std::memory_order_release);
}

void CpuSlot::clearCounters()
{
    const std::uint64_t word = fastWord.load(std::memory_order_relaxed);
    moreAllocs.store(0 - (word >> kFillBits), std::memory_order_relaxed);
    moreFrees.store(0 - (word >> kFillBits) - (word & kFillMask), std::memory_order_relaxed);
}

FastState CpuSlot::fastState() const
{
    // publish() takes some nanoseconds, unless its thread is preempted in the middle of it. Then the reader, which
    // nobody waits for, gives up its own time so that the writer gets some; only if that does not help for ten
    // milliseconds is the picture torn by one step.
    constexpr int kSpins = 16;
    constexpr int kTries = kSpins + 100;
    constexpr std::chrono::microseconds kRest{100};
    FastState state;
    for (int i = 0; i < kTries; ++i) {
        const std::uint16_t before = version.load(std::memory_order_acquire);
        const std::uint64_t allocs = moreAllocs.load(std::memory_order_acquire);
        const std::uint64_t frees = moreFrees.load(std::memory_order_acquire);
        const std::uint32_t parked = parkedFill.load(std::memory_order_acquire);
        const std::uint64_t word = fastWord.load(std::memory_order_acquire);
        state.fill = {static_cast<unsigned>(word & kFillMask), parked & SheafFill::kNone, parked >> kFillBits};
        state.allocs = allocs + (word >> kFillBits);
        state.frees = frees + (word >> kFillBits) + (word & kFillMask);
        if (before % 2 == 0 && version.load(std::memory_order_relaxed) == before)
            break;
        if (i >= kSpins)
            std::this_thread::sleep_for(kRest);
    }
    return state;
}

} // namespace sheafscope
