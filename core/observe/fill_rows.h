// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/history.h"

#include <deque>

namespace sheafscope {

/// The newest rows of the sheaf-fill map that fit into a number of bytes. A row's address is stable while it is kept.
class FillRows {
public:
    explicit FillRows(Bytes budget) : m_budget(budget) {}

    /// A row of the same time as the newest replaces it.
    void append(const Snapshot& snapshot);
    void clear();
    [[nodiscard]] std::vector<const History::FillRow*> between(double fromSec, double toSec) const;
    [[nodiscard]] Bytes memoryUsed() const { return m_used; }

private:
    static std::uint64_t bytesOf(const History::FillRow& row)
    {
        return sizeof(row) + row.objects.capacity() * sizeof(std::uint16_t);
    }

    Bytes m_budget;
    Bytes m_used;
    std::deque<History::FillRow> m_rows;
};

} // namespace sheafscope
