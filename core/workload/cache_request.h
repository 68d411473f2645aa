// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/workload.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace sheafscope {

/// What a scenario says of a cache: other values for one that its workload makes, or a further one. What is not said
/// stays as the workload has it; a further cache needs a size.
struct CacheRequest {
    std::string name;                 ///< by the kernel
    std::optional<unsigned> size;     ///< bytes of an object, 1 to kMaxObjectBytes
    std::optional<unsigned> align;    ///< bytes, 0 or a power of two
    std::optional<unsigned> capacity; ///< sheaf_capacity asked for, 0 to kMaxSheafCapacity
    /// Replaces all flags if given: "hwcache-align", "typesafe-by-rcu", "constructor", "no-sheaves"; in this order.
    std::optional<std::vector<std::string>> flags;
    friend bool operator==(const CacheRequest&, const CacheRequest&) = default;
};

/// The flags that a request may name, in the order in which they are written.
std::span<const std::string_view> cacheFlagNames();

/// "maple_node capacity=64", "my_cache size=128 align=64 flags=hwcache-align+no-sheaves". Errors: what is wrong and
/// what is expected.
Result<CacheRequest> parseCacheRequest(std::string_view text);
/// The inverse of parseCacheRequest().
std::string cacheRequestText(const CacheRequest& request);
/// Ranges, the name, the flags. Sorts the flags.
Result<void> checkCacheRequest(CacheRequest& request);

/// The caches of the workload, in its order, with what is requested; further ones behind them. Errors: two requests for
/// one cache, a further cache without a size, one of the kmalloc caches (they are made before any workload).
Result<std::vector<CacheSpec>> requestedCaches(const Workload& workload, std::span<const CacheRequest> requests);

} // namespace sheafscope
