// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/slub/mechanisms.h"

#include <cstdint>
#include <optional>
#include <string>

namespace sheafscope {

/// What the creator of a cache asks for (kmem_cache_create).
struct CacheSpec {
    std::string name;
    unsigned objectSize = 0;        ///< bytes, 1 to kMaxObjectBytes
    unsigned align = 0;             ///< bytes, 0 or a power of two
    unsigned requestedCapacity = 0; ///< sheaf_capacity asked for; 0: not asked for
    bool hwcacheAlign = false;      ///< SLAB_HWCACHE_ALIGN
    bool typesafeByRcu = false;     ///< SLAB_TYPESAFE_BY_RCU
    bool hasConstructor = false;
    bool noSheaves = false;                    ///< bootstrap, debug and NOLEAKTRACE caches (spec 2.7)
    bool isKmalloc = false;                    ///< one of the kmalloc-N caches
    std::optional<unsigned> freePointerOffset; ///< given by the creator (vm_area_struct, struct file)
    friend bool operator==(const CacheSpec&, const CacheSpec&) = default;
};

inline constexpr unsigned kMaxObjectBytes = 1U << 20;

/// How a cache lays out its slabs (spec section 2). Sizes in bytes, counts in objects unless named otherwise.
struct Geometry {
    unsigned objectSize = 0;
    unsigned size = 0; ///< slot size, sysfs slab_size
    unsigned align = 0;
    unsigned freePointerOffset = 0; ///< bytes from the object's start
    unsigned order = 0;             ///< pages = 2^order
    unsigned objects = 0;           ///< per slab, OBJS
    unsigned minOrder = 0;          ///< used when the preferred order cannot be had
    unsigned minObjects = 0;        ///< per slab of minOrder
    unsigned minPartial = 0;        ///< slabs, MINP
    unsigned cpuPartial = 0;        ///< objects; 0 without cpu slabs
    unsigned cpuPartialSlabs = 0;   ///< slabs, CPS; 0 without cpu slabs
    unsigned sheafCapacity = 0;     ///< objects, CAP; 0: no sheaves
    friend bool operator==(const Geometry&, const Geometry&) = default;
};

/// Errors: size 0 or over kMaxObjectBytes, an align that is no power of two, no possible order.
Result<Geometry> computeGeometry(const CacheSpec& spec, unsigned presentCpus, const Mechanisms& mechanisms);

/// CPS for a number of objects (spec 2.4).
unsigned cpuPartialSlabs(unsigned cpuPartialObjects, unsigned objectsPerSlab);

} // namespace sheafscope
