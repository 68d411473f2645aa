// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace sheafscope {

struct LockFigures {
    std::uint64_t acquisitions = 0;
    std::uint64_t contended = 0; ///< of the acquisitions: those that had to wait
    std::uint64_t waitNs = 0;    ///< host time spent waiting
    LockFigures& operator+=(const LockFigures& other)
    {
        acquisitions += other.acquisitions;
        contended += other.contended;
        waitNs += other.waitNs;
        return *this;
    }
    friend bool operator==(const LockFigures&, const LockFigures&) = default;
};

/// Learns of each acquisition of the locks it watches, on the thread that got the lock.
class LockWatcher {
public:
    LockWatcher() = default;
    LockWatcher(const LockWatcher&) = delete;
    LockWatcher& operator=(const LockWatcher&) = delete;
    virtual ~LockWatcher() = default;
    /// `lock`: as given to CountedLock::watch()
    virtual void acquired(std::uint32_t lock) = 0;
};

/// A spin lock that counts its use: the barn locks and list_locks. Spins a while, then yields, since more virtual CPUs
/// than host CPUs may want it. The figures are written by the holder and readable by anyone.
class alignas(64) CountedLock {
public:
    void lock()
    {
        if (!m_isAlone && m_held.exchange(true, std::memory_order_acquire))
            lockContended();
        noteAcquired();
    }
    [[nodiscard]] bool try_lock()
    {
        if (!m_isAlone && (m_held.load(std::memory_order_relaxed) || m_held.exchange(true, std::memory_order_acquire)))
            return false;
        noteAcquired();
        return true;
    }
    void unlock() { m_held.store(false, std::memory_order_release); }

    [[nodiscard]] LockFigures figures() const
    {
        return {m_acquisitions.load(std::memory_order_relaxed), m_contended.load(std::memory_order_relaxed),
                m_waitNs.load(std::memory_order_relaxed)};
    }

    /// Quiesced: nobody else will ever want it (Slub::setRunsAlone()), so it only counts from now on.
    void setAlone() { m_isAlone = true; }

    /// Quiesced. `watcher` outlives the lock, or is taken away before.
    void watch(LockWatcher* watcher, std::uint32_t number)
    {
        m_watcher = watcher;
        m_number = number;
    }

private:
    void lockContended();
    void noteAcquired()
    {
        bump(m_acquisitions, 1);
        if (m_watcher != nullptr) [[unlikely]]
            m_watcher->acquired(m_number);
    }
    static void bump(std::atomic<std::uint64_t>& word, std::uint64_t n)
    {
        word.store(word.load(std::memory_order_relaxed) + n, std::memory_order_relaxed);
    }

    std::atomic<bool> m_held{false};
    bool m_isAlone = false;
    std::atomic<std::uint64_t> m_acquisitions{0};
    std::atomic<std::uint64_t> m_contended{0};
    std::atomic<std::uint64_t> m_waitNs{0};
    LockWatcher* m_watcher = nullptr; ///< null: nobody watches
    std::uint32_t m_number = 0;
};

} // namespace sheafscope
