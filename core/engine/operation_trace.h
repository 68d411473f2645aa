// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace sheafscope {

enum class OperationKind : std::uint8_t {
    alloc,
    allocNode,
    free,
    kfreeRcu,
    allocBulk, ///< one event a call; `object` is the first one
    freeBulk,
    prefill, ///< `object` is the sheaf
    refill,
    allocFromSheaf,
    returnSheaf
};

/// One operation of one CPU, 16 bytes.
struct OperationEvent {
    std::uint64_t object = 0; ///< address; 0: the allocation failed
    std::uint32_t number = 0; ///< counts the CPU's operations, wraps
    std::uint16_t cache = 0;  ///< index in the workload's caches
    OperationKind kind = OperationKind::alloc;
    std::uint8_t objects = 1; ///< of a bulk call, 255: that or more
};
static_assert(sizeof(OperationEvent) == 16);

/// Flight recorder of one CPU: its last kEvents operations. Written by the CPU's owner, read while quiesced.
class OperationTrace {
public:
    static constexpr std::size_t kEvents = 4096;

    void record(OperationKind kind, unsigned cache, const void* object, std::size_t objects = 1)
    {
        OperationEvent& event = m_ring[m_next % kEvents];
        event.object = reinterpret_cast<std::uintptr_t>(object);
        event.number = m_next++;
        event.cache = static_cast<std::uint16_t>(cache);
        event.kind = kind;
        event.objects = static_cast<std::uint8_t>(objects > 255 ? 255 : objects);
    }
    /// What is recorded, oldest first.
    [[nodiscard]] std::vector<OperationEvent> events() const
    {
        const std::uint32_t kept = m_next < kEvents ? m_next : static_cast<std::uint32_t>(kEvents);
        std::vector<OperationEvent> list;
        list.reserve(kept);
        for (std::uint32_t number = m_next - kept; number != m_next; ++number)
            list.push_back(m_ring[number % kEvents]);
        return list;
    }

private:
    std::uint32_t m_next = 0;
    std::array<OperationEvent, kEvents> m_ring{};
};

} // namespace sheafscope
