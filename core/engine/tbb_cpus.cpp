// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/tbb_cpus.h"

#include <algorithm>
#include <new>
#include <thread>

namespace sheafscope {

namespace {

std::vector<CpuId> spreadCpus(const Machine& machine, unsigned slots)
{
    const unsigned cpus = machine.cpuCount();
    const unsigned actual = std::clamp(slots, 1U, cpus);
    std::vector<CpuId> list;
    for (unsigned slot = 0; slot < actual; ++slot)
        list.push_back(CpuId{static_cast<std::uint32_t>(slot * std::uint64_t{cpus} / actual)});
    return list;
}

} // namespace

TbbCpus::TbbCpus(const Machine& machine, unsigned slots)
    : m_cpuOfSlot(spreadCpus(machine, slots)),
      // The caller takes a slot too. oneTBB makes no more threads than host CPUs unless told.
      m_parallelism(oneapi::tbb::global_control::max_allowed_parallelism,
                    std::max<std::size_t>(m_cpuOfSlot.size(), std::thread::hardware_concurrency())),
      m_scheduler(oneapi::tbb::attach{}), m_arena(static_cast<int>(m_cpuOfSlot.size()))
{
}

TbbCpus::~TbbCpus()
{
    m_arena.terminate();
    oneapi::tbb::finalize(m_scheduler, std::nothrow);
}

} // namespace sheafscope
