// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"

#include <memory>
#include <vector>

namespace sheafscope {

/// Memory that a snapshot occupies, without what it shares with its neighbours (`sysfs`).
Bytes sizeOf(const Snapshot& snapshot);
Bytes sizeOf(const SysfsPicture& picture);

/// Whole snapshots of the past within a number of bytes. When it is spent, the one goes whose absence is felt least:
/// where the neighbours are closest for their age. What is left lies dense near now and ever thinner in the past. The
/// first, the newest and, as far as the budget goes, all of the last 10 seconds stay.
class KeySnapshots {
public:
    static constexpr double kAllOfLastSec = 10;

    explicit KeySnapshots(Bytes budget) : m_budget(budget) {}

    /// A snapshot of the same time as the newest replaces it.
    void append(std::shared_ptr<const Snapshot> snapshot);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] std::shared_ptr<const Snapshot> newest() const
    {
        return isEmpty() ? nullptr : m_entries.back().snapshot;
    }
    /// The last one at or before `timeSec`, else the first.
    [[nodiscard]] std::shared_ptr<const Snapshot> at(double timeSec) const;
    /// All of them up to `timeSec`, oldest first.
    [[nodiscard]] std::vector<std::shared_ptr<const Snapshot>> until(double timeSec) const;
    [[nodiscard]] Bytes memoryUsed() const { return {m_used.v + m_entries.capacity() * sizeof(Entry)}; }

private:
    struct Entry {
        double timeSec = 0;
        Bytes bytes;
        std::shared_ptr<const Snapshot> snapshot;
    };

    /// The texts of `entry`, if it is the oldest that has them: then it stands for all that share them.
    [[nodiscard]] Bytes ownTexts(std::size_t entry) const;
    /// Position of the entry to drop; 0 if there is none that may go.
    [[nodiscard]] std::size_t leastMissed(double youngestSec) const;

    Bytes m_budget;
    Bytes m_used;
    std::vector<Entry> m_entries; ///< oldest first
};

} // namespace sheafscope
