// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange_flash.h"

namespace sheafscope {

ExchangeFlash::Counts ExchangeFlash::count(const CacheNodeState& state)
{
    using enum StatItem;
    const CounterValues& c = state.counters;
    return {c[BARN_GET],   c[BARN_PUT], c[BARN_GET_FAIL] + c[BARN_PUT_FAIL], c[SHEAF_REFILL], c[SHEAF_FLUSH],
            c[ALLOC_SLAB], c[FREE_SLAB]};
}

void ExchangeFlash::show(const Snapshot& snapshot, CacheId cache)
{
    const std::size_t nodes = snapshot.info->machine->nodeCount();
    const bool goesOn = snapshot.info == m_info && cache == m_cache && snapshot.sequence >= m_sequence;
    if (!goesOn) {
        m_counts.clear();
        m_frames.assign(nodes, {});
    }
    const bool isFirst = m_counts.empty();
    const bool isStep = snapshot.isPaused && snapshot.sequence != m_sequence;
    m_counts.resize(nodes);
    for (std::uint32_t node = 0; node < nodes; ++node) {
        const Counts now = count(snapshot.at(cache, NodeId{node}));
        for (std::size_t i = 0; i < kExchangeCount; ++i) {
            auto& left = m_frames[node][i];
            if (!isFirst && now[i] > m_counts[node][i])
                left = kLitFrames;
            else if (isStep) // a step lights what it did and nothing of the step before
                left = 0;
            else if (left > 0 && !snapshot.isPaused)
                --left;
        }
        m_counts[node] = now;
    }
    m_info = snapshot.info;
    m_cache = cache;
    m_sequence = snapshot.sequence;
}

Glow ExchangeFlash::glow(NodeId node) const
{
    Glow glow{};
    if (node.v >= m_frames.size())
        return glow;
    for (std::size_t i = 0; i < kExchangeCount; ++i) {
        const auto left = m_frames[node.v][i];
        glow[i] = left == 0 ? 0 : (left > kLitFrames / 2 ? kFullGlow : 1);
    }
    return glow;
}

} // namespace sheafscope
