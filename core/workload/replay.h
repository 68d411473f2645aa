// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/trace_stream.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace sheafscope {

/// What the programs of a trace replay share: the file, read a piece at a time and dealt out to the CPUs, and the
/// objects. Thread-safe, except where said otherwise.
class Replay {
public:
    /// `stream` is at its beginning, `summary` is of the same file.
    Replay(TraceStream stream, const TraceSummary& summary, unsigned cpuCount, unsigned copies);

    // --- concurrent mode ------------------------------------------------------------------------------------------
    /// More operations for `cpu`, in the trace's order; `done`: how many of the last ones were executed. Empty: none
    /// for now (others are far behind, or the trace has ended).
    void takeBatch(std::uint32_t cpu, std::size_t done, std::vector<TraceOperation>& batch);

    // --- exact mode, one thread -----------------------------------------------------------------------------------
    /// The operation that is next in the trace, if it is for `cpu`.
    const TraceOperation* peek(std::uint32_t cpu);
    void pop();

    // --- objects --------------------------------------------------------------------------------------------------
    /// A place for one live object. Whose turn it is may use it, and passes it on by adding one with release.
    struct Slot {
        std::atomic<std::uint32_t> turn{0};
        std::uint16_t cache = 0;
        void* object = nullptr; ///< nullptr: freed, or it could not be allocated
    };
    Slot& slot(std::uint32_t number) { return m_slots[number]; }
    [[nodiscard]] std::uint32_t slotCount() const { return m_slotCount; }

    /// No further operation is given out.
    void end();

private:
    /// Operations read and not executed. Bounds memory where one CPU is far ahead of the others.
    static constexpr std::size_t kWindow = std::size_t{1} << 18U;

    void readOne(std::vector<TraceOperation>& to);
    [[nodiscard]] std::uint32_t machineCpu(const TraceOperation& operation, unsigned copy) const;

    std::mutex m_mutex; ///< guards the stream, the inboxes and what is outstanding
    TraceStream m_stream;
    unsigned m_traceCpus;
    unsigned m_cpuCount;
    unsigned m_copies;
    std::uint32_t m_slotsOfCopy;
    std::uint32_t m_slotCount;
    bool m_isEnded = false;
    std::size_t m_outstanding = 0;
    std::vector<std::vector<TraceOperation>> m_inboxes; ///< by CPU
    std::vector<TraceOperation> m_next;                 ///< exact mode: the copies of one operation
    std::size_t m_nextIndex = 0;
    std::unique_ptr<Slot[]> m_slots;
};

} // namespace sheafscope
