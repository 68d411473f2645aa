// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/slub_memory.h"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>
#include <vector>

namespace sheafscope {

/// An arena of oneTBB in which every slot is a virtual CPU, spread evenly over a machine: slot 0 of 8 on 192 CPUs is
/// CPU 0, slot 1 is CPU 24. A slot has one thread at a time, and oneTBB hands it on with a lock, so the thread in it
/// owns the CPU. Only code that runs in this arena (execute(), and what it spawns) may call current().
class TbbCpus final : public CpuOfThread {
public:
    /// `slots` 1 or more, at most as many as there are CPUs; more than host CPUs share them.
    TbbCpus(const Machine& machine, unsigned slots);
    ~TbbCpus() override;

    [[nodiscard]] CpuId current() const override
    {
        return m_cpuOfSlot[static_cast<std::size_t>(oneapi::tbb::this_task_arena::current_thread_index())];
    }
    /// Runs `body` in the arena and waits for it; one thread at a time.
    template <class Body> void execute(const Body& body) { m_arena.execute(body); }
    [[nodiscard]] std::size_t slots() const { return m_cpuOfSlot.size(); }

private:
    std::vector<CpuId> m_cpuOfSlot;
    oneapi::tbb::global_control m_parallelism;
    oneapi::tbb::task_scheduler_handle m_scheduler;
    oneapi::tbb::task_arena m_arena;
};

} // namespace sheafscope
