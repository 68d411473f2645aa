// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"

#include <array>
#include <cstdint>
#include <vector>

namespace sheafscope {

/// An exchange that the portrait lights up for a moment.
enum class Exchange : std::uint8_t {
    barnGet,  ///< barn to CPU
    barnPut,  ///< CPU to barn
    barnFail, ///< barn had none to give or no room
    refill,   ///< slabs to sheaf
    flush,    ///< sheaf to slabs
    newSlab,
    freeSlab
};
inline constexpr std::size_t kExchangeCount = 7;

/// How bright each exchange is: 0 dark, kFullGlow just happened.
using Glow = std::array<std::uint8_t, kExchangeCount>;
inline constexpr std::uint8_t kFullGlow = 2;

/// Finds exchanges by comparing the snapshots that are shown one after the other, and lets them fade over the following
/// ones. Follows from the snapshots alone. GUI thread.
class ExchangeFlash {
public:
    /// The next shown snapshot. A change of run or cache, or a step back in time, darkens everything.
    void show(const Snapshot& snapshot, CacheId cache);
    [[nodiscard]] Glow glow(NodeId node) const;

private:
    static constexpr std::uint8_t kLitFrames = 12; ///< 200 ms at 60 a second; the second half at half brightness

    using Counts = std::array<std::uint64_t, kExchangeCount>;
    static Counts count(const CacheNodeState& state);

    std::shared_ptr<const SourceInfo> m_info;
    CacheId m_cache;
    std::uint64_t m_sequence = 0;
    std::vector<Counts> m_counts;                                   ///< [node]
    std::vector<std::array<std::uint8_t, kExchangeCount>> m_frames; ///< frames left to glow, [node]
};

} // namespace sheafscope
