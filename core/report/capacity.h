// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/machine/machine.h"
#include "core/slub/geometry.h"
#include "core/slub/mechanisms.h"

#include <memory>
#include <string>
#include <vector>

/// core/report: answers in tables. How many objects a CPU and a node keep at hand in each era, by the rules and by a
/// run; where a kernel would merge a cache; the geometry of a cache in all eras.
///
/// Example: maple_node on 16 CPUs. 6.17: cpu slab 32 + cpu_partial 52 = 84, at most 32 + 4 x 32 = 160; 7.0: main and
/// spare of 32 each = 64, and 10 x 32 = 320 in the barn that the 16 CPUs share.
namespace sheafscope {

/// What one CPU and one node can keep of a cache by the rules (spec/objects-per-cpu). Counts are objects.
struct CpuCapacity {
    unsigned cpuSlab = 0;     ///< objects of the cpu slab; 0 without cpu slabs
    unsigned cpuPartial = 0;  ///< the kernel's estimate for the cpu partial list: its slabs are half full
    unsigned mostPartial = 0; ///< every listed slab is empty
    unsigned sheaves = 0;     ///< main and spare
    unsigned rcuFree = 0;     ///< most that waits in rcu_free before the sheaf is handed to RCU
    unsigned barn = 0;        ///< of a node: full sheaves up to the limit; 0 without sheaves
    [[nodiscard]] unsigned nominal() const { return cpuSlab + cpuPartial + sheaves; }
    [[nodiscard]] unsigned most() const { return cpuSlab + mostPartial + sheaves; }
    friend bool operator==(const CpuCapacity&, const CpuCapacity&) = default;
};

CpuCapacity cpuCapacity(const Geometry& geometry, const Mechanisms& mechanisms);
/// "cpu slab 32 + cpu_partial 52 + main and spare 2 x 32": how the nominal number comes about.
std::string nominalTerms(const Geometry& geometry, const Mechanisms& mechanisms);

/// What was found when the allocator was run.
struct HeldObjects {
    unsigned cpu = 0;     ///< most objects at once in main, spare, cpu slab and cpu partial list of the CPU
    unsigned rcuFree = 0; ///< most objects at once in its rcu_free
    unsigned barn = 0;    ///< most objects at once in full sheaves of its node's barn
    bool hasBarn = false; ///< the cache has a barn on its node
    friend bool operator==(const HeldObjects&, const HeldObjects&) = default;
};

/// Runs the allocator on one CPU of `machine`: allocates more than it can keep, frees it slab by slab and looks after
/// every free how much stays. Errors: as Slub::create() and createCache(); no memory.
Result<HeldObjects> measureHeldObjects(const CacheSpec& spec, const std::shared_ptr<const Machine>& machine,
                                       const Mechanisms& mechanisms, CpuId cpu);

/// `cpus` CPUs on one node with memory. Error: 0 or more than Machine::kMaxCpus.
Result<std::shared_ptr<const Machine>> oneNodeMachine(unsigned cpus);

/// The caches whose make is known: those of fork and exec, then kmalloc-8 to kmalloc-8k.
std::vector<CacheSpec> knownCaches();
/// Error: an unknown name, with those that are known.
Result<CacheSpec> findKnownCache(const std::string& name);

} // namespace sheafscope
