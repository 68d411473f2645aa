// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/merging.h"

#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr unsigned kPointerBytes = 8;

/// Why the cache neither merges nor is merged into; empty if it may.
std::string unmergeableBecause(const CacheSpec& spec, const Mechanisms& mechanisms)
{
    if (mechanisms.sheafCaches != SheafCaches::none && spec.requestedCapacity > 0)
        return fmt::format("it asks for a sheaf capacity of {}", spec.requestedCapacity);
    if (!mechanisms.sheafCachesMerge && !spec.noSheaves && mechanisms.sheafCaches == SheafCaches::all)
        return "it has sheaves";
    if (spec.hasConstructor)
        return "it has a constructor";
    if (spec.typesafeByRcu)
        return "it is SLAB_TYPESAFE_BY_RCU";
    if (spec.noSheaves)
        return "a bootstrap, debug or no-leak-trace cache";
    return {};
}

bool fits(const Geometry& slot, const Geometry& target)
{
    return slot.size <= target.size && target.size - slot.size < kPointerBytes && target.size % slot.align == 0;
}

} // namespace

MergeVerdict mergeTarget(const CacheSpec& spec, std::span<const CacheSpec> existing, unsigned presentCpus,
                         const Mechanisms& mechanisms)
{
    if (spec.isKmalloc)
        return {{}, "kmalloc caches are the first to be made"};
    if (std::string why = unmergeableBecause(spec, mechanisms); !why.empty())
        return {{}, std::move(why)};
    const auto slot = computeGeometry(spec, presentCpus, mechanisms);
    if (!slot)
        return {{}, "it cannot be made"};
    for (const CacheSpec& other : existing) {
        const auto geometry = computeGeometry(other, presentCpus, mechanisms);
        if (other.name != spec.name && geometry && fits(*slot, *geometry) &&
            unmergeableBecause(other, mechanisms).empty())
            return {other.name, fmt::format("slots of {} bytes", geometry->size)};
    }
    return {{}, fmt::format("no older cache with slots of {} bytes", slot->size)};
}

std::string mergeText(const MergeVerdict& verdict)
{
    return verdict.isMerged() ? fmt::format("merged into {}: {}", verdict.target, verdict.reason)
                              : fmt::format("on its own: {}", verdict.reason);
}

} // namespace sheafscope
