// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/geometry.h"

#include <algorithm>
#include <array>
#include <vector>

namespace sheafscope {

/// The kmalloc caches that workloads of many sizes use, in the order of their index in those workloads.
struct KmallocSize {
    const char* cache;
    unsigned bytes;
};
inline constexpr std::array<KmallocSize, 13> kKmallocSizes{{{"kmalloc-8", 8},
                                                            {"kmalloc-16", 16},
                                                            {"kmalloc-32", 32},
                                                            {"kmalloc-64", 64},
                                                            {"kmalloc-96", 96},
                                                            {"kmalloc-128", 128},
                                                            {"kmalloc-192", 192},
                                                            {"kmalloc-256", 256},
                                                            {"kmalloc-512", 512},
                                                            {"kmalloc-1k", 1024},
                                                            {"kmalloc-2k", 2048},
                                                            {"kmalloc-4k", 4096},
                                                            {"kmalloc-8k", 8192}}};

/// Position in kKmallocSizes of the cache that serves `bytes`, 1 to 8192.
inline unsigned kmallocIndex(unsigned bytes)
{
    const auto fit = std::lower_bound(kKmallocSizes.begin(), kKmallocSizes.end(), bytes,
                                      [](const KmallocSize& size, unsigned wanted) { return size.bytes < wanted; });
    return static_cast<unsigned>(fit - kKmallocSizes.begin());
}

inline std::vector<CacheSpec> kmallocSpecs()
{
    std::vector<CacheSpec> specs;
    for (const KmallocSize& size : kKmallocSizes) {
        CacheSpec spec;
        spec.name = size.cache;
        spec.isKmalloc = true;
        specs.push_back(spec);
    }
    return specs;
}

} // namespace sheafscope
