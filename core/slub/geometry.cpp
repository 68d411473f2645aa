// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/geometry.h"

#include "core/base/units.h"
#include "core/pages/pages.h"

#include <algorithm>
#include <bit>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr unsigned kWord = 8;
constexpr unsigned kCacheLine = 64;
constexpr unsigned kSlabMaxOrder = 3; ///< slab_max_order (spec 2.2)
constexpr unsigned kMaxObjectsPerSlab = 32767;
constexpr unsigned kSheafHeaderBytes = 32; ///< spec 2.7

unsigned roundUp(unsigned value, unsigned to)
{
    return (value + to - 1) / to * to;
}

/// Smallest o with PAGE_SIZE << o >= bytes.
unsigned orderOf(std::uint64_t bytes)
{
    unsigned order = 0;
    while ((kPageSize << order) < bytes)
        ++order;
    return order;
}

/// Spec 2.1 step 1.
unsigned alignmentOf(const CacheSpec& spec)
{
    unsigned align = spec.align;
    if (spec.hwcacheAlign) {
        unsigned line = kCacheLine;
        while (spec.objectSize <= line / 2)
            line /= 2;
        align = std::max(align, line);
    }
    return roundUp(std::max(align, kWord), kWord);
}

/// Spec 2.1 steps 2 to 4.
void layOutObject(Geometry& g, const CacheSpec& spec, const Mechanisms& mechanisms)
{
    const unsigned inuse = roundUp(spec.objectSize, kWord);
    // A constructor's or a reader's view of a freed object must stay intact, so the free pointer moves behind it,
    // unless the creator names a place for it (which counts for constructor caches only with ctor-place).
    const bool ownPlaceCounts = spec.freePointerOffset && (!spec.hasConstructor || mechanisms.ctorPlaceCounts);
    const bool isOutside = (spec.hasConstructor || spec.typesafeByRcu) && !ownPlaceCounts;
    g.freePointerOffset = isOutside        ? inuse
                          : ownPlaceCounts ? *spec.freePointerOffset
                                           : spec.objectSize / 2 / kWord * kWord;
    g.size = roundUp(isOutside ? inuse + kWord : inuse, g.align);
}

/// Spec 2.2.
std::optional<unsigned> preferredOrder(unsigned size, unsigned presentCpus)
{
    const unsigned wanted = 4 * (static_cast<unsigned>(std::bit_width(presentCpus)) + 1);
    const unsigned most = std::max(1U, static_cast<unsigned>(kPageSize << kSlabMaxOrder) / size);
    const std::uint64_t minBytes = std::uint64_t{std::min(wanted, most)} * size;
    const unsigned minOrder = orderOf(minBytes);
    if ((kPageSize << minOrder) / size > kMaxObjectsPerSlab)
        return orderOf(std::uint64_t{size} * kMaxObjectsPerSlab) - 1;
    for (const unsigned fraction : {16U, 8U, 4U, 2U}) {
        for (unsigned order = minOrder; order <= kSlabMaxOrder; ++order) {
            const std::uint64_t slabBytes = kPageSize << order;
            if (slabBytes % size <= slabBytes / fraction)
                return order;
        }
    }
    const unsigned single = orderOf(size);
    if (single > kMaxPageOrder)
        return std::nullopt;
    return single;
}

/// Spec 2.7: the base for the size, grown to what fits the kmalloc bucket of the sheaf struct.
unsigned capacityForSize(unsigned size)
{
    const unsigned base = size >= kPageSize ? 4 : size >= 1024 ? 12 : size >= 256 ? 26 : 60;
    const unsigned bucket = std::bit_ceil(kSheafHeaderBytes + kWord * base);
    return (bucket - kSheafHeaderBytes) / kWord;
}

unsigned sheafCapacity(const CacheSpec& spec, unsigned size, const Mechanisms& mechanisms)
{
    if (spec.noSheaves || mechanisms.sheafCaches == SheafCaches::none)
        return 0;
    const bool isOnRequest = mechanisms.sheafCaches == SheafCaches::onRequest;
    if (isOnRequest && spec.requestedCapacity == 0)
        return 0;
    if (mechanisms.fixedCapacity != 0)
        return mechanisms.fixedCapacity;
    if (isOnRequest)
        return spec.requestedCapacity;
    return mechanisms.capacityBySize ? std::max(capacityForSize(size), spec.requestedCapacity) : spec.requestedCapacity;
}

} // namespace

unsigned cpuPartialSlabs(unsigned cpuPartialObjects, unsigned objectsPerSlab)
{
    return (2 * cpuPartialObjects + objectsPerSlab - 1) / objectsPerSlab;
}

Result<Geometry> computeGeometry(const CacheSpec& spec, unsigned presentCpus, const Mechanisms& mechanisms)
{
    if (spec.objectSize == 0 || spec.objectSize > kMaxObjectBytes)
        return fail(fmt::format("cache '{}': object size {} bytes; expected 1 to {}", spec.name, spec.objectSize,
                                kMaxObjectBytes));
    if (spec.align != 0 && (!std::has_single_bit(spec.align) || spec.align > kPageSize))
        return fail(fmt::format("cache '{}': alignment {}; expected a power of two up to {}", spec.name, spec.align,
                                kPageSize));
    if (spec.requestedCapacity > kMaxSheafCapacity)
        return fail(fmt::format("cache '{}': sheaf capacity {}; expected at most {}", spec.name, spec.requestedCapacity,
                                kMaxSheafCapacity));
    if (spec.freePointerOffset && *spec.freePointerOffset + kWord > roundUp(spec.objectSize, kWord))
        return fail(fmt::format("cache '{}': free pointer offset {} does not fit an object of {} bytes", spec.name,
                                *spec.freePointerOffset, spec.objectSize));
    Geometry g;
    g.objectSize = spec.objectSize;
    g.align = alignmentOf(spec);
    layOutObject(g, spec, mechanisms);
    const auto order = preferredOrder(g.size, presentCpus);
    if (!order)
        return fail(fmt::format("cache '{}': no page order holds an object of {} bytes", spec.name, g.size));
    g.order = *order;
    g.objects = static_cast<unsigned>((kPageSize << g.order) / g.size);
    g.minOrder = orderOf(g.size);
    g.minObjects = static_cast<unsigned>((kPageSize << g.minOrder) / g.size);
    g.minPartial = std::clamp((static_cast<unsigned>(std::bit_width(g.size)) - 1) / 2, 5U, 10U);
    if (mechanisms.fullSlabs == FullSlabGoes::toCpuPartial) {
        g.cpuPartial = g.size >= kPageSize ? 6 : g.size >= 1024 ? 24 : g.size >= 256 ? 52 : 120;
        g.cpuPartialSlabs = cpuPartialSlabs(g.cpuPartial, g.objects);
    }
    g.sheafCapacity = sheafCapacity(spec, g.size, mechanisms);
    return g;
}

} // namespace sheafscope
