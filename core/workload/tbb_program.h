// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/random.h"
#include "core/engine/tbb_cpus.h"
#include "core/workload/kmalloc_sizes.h"
#include "core/workload/parameters.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <utility>

namespace sheafscope {

/// A real TBB program over SlubMemory. The engine's thread calls it; the work happens on the arena's threads.
class TbbProgram : public HostProgram {
public:
    TbbProgram(Slub& slub, unsigned slots, std::uint64_t seed)
        : m_cpus(slub.machine(), slots), m_memory(slub, m_cpus), m_seed(seed)
    {
    }
    std::uint64_t run(std::uint64_t operations) final
    {
        const std::uint64_t before = m_memory.operations();
        const auto items = std::clamp<std::uint64_t>(operations / kOperationsAnItem, 1, kMostItems);
        m_cpus.execute([&] { runItems(items); });
        return m_memory.operations() - before;
    }
    void release() final
    {
        m_cpus.execute([&] { releaseAll(); });
    }
    [[nodiscard]] std::uint64_t failedAllocations() const final { return m_memory.failures(); }
    [[nodiscard]] std::string threadsName() const final
    {
        return fmt::format("oneTBB, {} thread{}", m_cpus.slots(), m_cpus.slots() == 1 ? "" : "s");
    }

protected:
    static constexpr std::uint64_t kOperationsAnItem = 4;
    static constexpr std::uint64_t kMostItems = 4096; ///< of one batch, so that pause() does not wait long

    /// In the arena: so many more items through the program. Memory that is refused costs the item, not the program.
    virtual void runItems(std::uint64_t items) = 0;
    /// In the arena: frees what is kept between batches.
    virtual void releaseAll() = 0;

    [[nodiscard]] SlubMemory& memory() { return m_memory; }
    /// The random numbers of one item, the same whichever thread asks.
    [[nodiscard]] Random randomOf(std::uint64_t item) const { return Random(Random::mix(m_seed, item)); }

private:
    TbbCpus m_cpus;
    SlubMemory m_memory;
    std::uint64_t m_seed;
};

std::unique_ptr<HostProgram> makeTbbPipeline(Slub& slub, unsigned slots, std::uint64_t seed, unsigned parameter);
std::unique_ptr<HostProgram> makeTbbGraph(Slub& slub, unsigned slots, std::uint64_t seed, unsigned parameter);
std::unique_ptr<HostProgram> makeTbbHashMap(Slub& slub, unsigned slots, std::uint64_t seed, unsigned parameter);

} // namespace sheafscope
