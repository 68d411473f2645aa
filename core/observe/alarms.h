// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"

#include <vector>

namespace sheafscope {

/// Something that a maintainer would want to be told without looking for it.
struct Alarm {
    enum class Kind : std::uint8_t {
        sheavesNeverHit, ///< CPUs that allocate, but got not one object from a sheaf
        barnNeverGives   ///< a barn that was asked often and never had a full sheaf
    };
    Kind kind = Kind::sheavesNeverHit;
    std::vector<CpuId> cpus;    ///< of sheavesNeverHit, ascending
    NodeId node;                ///< of barnNeverGives; of sheavesNeverHit if all are CPUs of one node
    bool isWithoutBarn = false; ///< the nodes of all these CPUs have no barn, which is why
    std::uint64_t count = 0;    ///< allocations past the sheaves, or asked in vain
    friend bool operator==(const Alarm&, const Alarm&) = default;
};

/// Alarms about the focus cache since the run began. A CPU counts when it has allocated at least `kLeast` objects.
inline constexpr std::uint64_t kLeastForAlarm = 256;
[[nodiscard]] std::vector<Alarm> findAlarms(const Snapshot& snapshot);

} // namespace sheafscope
