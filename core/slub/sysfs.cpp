// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/sysfs.h"

#include "core/slub/slub.h"

#include <array>
#include <fmt/format.h>
#include <functional>

namespace sheafscope {
namespace {

/// "<sum> N0=1 N2=5": nodes with zero are left out.
std::string byNode(const Cache& cache, const std::function<std::uint64_t(NodeId)>& value)
{
    std::uint64_t sum = 0;
    std::string parts;
    for (std::uint32_t n = 0; n < cache.slub().machine().nodeCount(); ++n) {
        const std::uint64_t v = value(NodeId{n});
        sum += v;
        if (v != 0)
            parts += fmt::format(" N{}={}", n, v);
    }
    return std::to_string(sum) + parts;
}

std::string counterText(const Cache& cache, StatItem item)
{
    std::uint64_t sum = 0;
    std::string parts;
    for (std::uint32_t c = 0; c < cache.slub().machine().cpuCount(); ++c) {
        const std::uint64_t v = cache.counter(CpuId{c}, item);
        sum += v;
        if (v != 0)
            parts += fmt::format(" C{}={}", c, v);
    }
    return std::to_string(sum) + parts;
}

/// Nothing runs, so the list needs no lock, and looking does not show in the lock's figures.
std::vector<SlabIndex> partialSlabs(const Cache& cache, NodeId node)
{
    const PartialList* const list = cache.partial(node);
    return list == nullptr ? std::vector<SlabIndex>() : list->order(cache.slub().slabs());
}

std::uint64_t objectsInUseOnPartial(const Cache& cache, NodeId node)
{
    std::uint64_t inuse = 0;
    for (const SlabIndex slab : partialSlabs(cache, node))
        inuse += cache.slub().slabs().readWord(slab).inuse;
    return inuse;
}

std::uint64_t freeObjectsOnPartial(const Cache& cache, NodeId node)
{
    const SlabTable& table = cache.slub().slabs();
    std::uint64_t available = 0;
    for (const SlabIndex slab : partialSlabs(cache, node))
        available += std::uint64_t{table.slab(slab).objects} - table.readWord(slab).inuse;
    return available;
}

unsigned cpuPartialDepth(const Cache& cache, CpuId cpu)
{
    const SlabIndex head = cache.slot(cpu).cpuPartial;
    return head == kNoSlab ? 0 : cache.slub().slabs().slab(head).cpuPartialDepth;
}

std::string cpuSlabsText(const Cache& cache)
{
    const SlabTable& table = cache.slub().slabs();
    return byNode(cache, [&](NodeId node) -> std::uint64_t {
        std::uint64_t count = 0;
        for (std::uint32_t c = 0; c < cache.slub().machine().cpuCount(); ++c) {
            const CpuSlot& slot = cache.slot(CpuId{c});
            // A CPU with only a partial list is passed over (spec 12.2).
            if (slot.cpuSlab == kNoSlab)
                continue;
            if (table.slab(slot.cpuSlab).node == node)
                ++count;
            if (slot.cpuPartial != kNoSlab && table.slab(slot.cpuPartial).node == node)
                count += cpuPartialDepth(cache, CpuId{c});
        }
        return count;
    });
}

std::string slabsCpuPartialText(const Cache& cache)
{
    // The kernel's own estimate: a listed slab is half full.
    const auto objects = [&](unsigned slabs) { return slabs * cache.geometry().objects / 2; };
    unsigned total = 0;
    std::string parts;
    for (std::uint32_t c = 0; c < cache.slub().machine().cpuCount(); ++c) {
        const unsigned depth = cpuPartialDepth(cache, CpuId{c});
        total += depth;
        if (depth != 0)
            parts += fmt::format(" C{}={}({})", c, objects(depth), depth);
    }
    return fmt::format("{}({})", objects(total), total) + parts;
}

using Text = std::string (*)(Cache&);
struct Attribute {
    std::string_view name;
    Text text;
};

constexpr auto kZero = [](Cache&) { return std::string("0"); };

const std::array<Attribute, 26> kAttributes{{
    {"aliases", kZero},
    {"align", [](Cache& c) { return std::to_string(c.geometry().align); }},
    {"cpu_partial", [](Cache& c) { return std::to_string(c.cpuPartialObjects()); }},
    {"cpu_slabs", [](Cache& c) { return c.slub().mechanisms().cpuSlabs ? cpuSlabsText(c) : std::string("0"); }},
    {"ctor", [](Cache& c) { return c.spec().hasConstructor ? c.name() + "_ctor" : std::string(); }},
    {"destroy_by_rcu", [](Cache& c) { return std::string(c.spec().typesafeByRcu ? "1" : "0"); }},
    {"hwcache_align", [](Cache& c) { return std::string(c.spec().hwcacheAlign ? "1" : "0"); }},
    {"min_partial", [](Cache& c) { return std::to_string(c.minPartial()); }},
    {"object_size", [](Cache& c) { return std::to_string(c.geometry().objectSize); }},
    {"objects",
     [](Cache& c) {
         return byNode(c, [&](NodeId n) -> std::uint64_t {
             const PartialList* const list = c.partial(n);
             return list == nullptr ? 0 : list->totalObjects() - freeObjectsOnPartial(c, n);
         });
     }},
    {"objects_partial", [](Cache& c) { return byNode(c, [&](NodeId n) { return objectsInUseOnPartial(c, n); }); }},
    {"objs_per_slab", [](Cache& c) { return std::to_string(c.geometry().objects); }},
    {"order", [](Cache& c) { return std::to_string(c.geometry().order); }},
    {"partial",
     [](Cache& c) {
         return byNode(c,
                       [&](NodeId n) -> std::uint64_t { return c.partial(n) == nullptr ? 0 : c.partial(n)->count(); });
     }},
    {"poison", kZero},
    {"reclaim_account", kZero},
    {"red_zone", kZero},
    {"remote_node_defrag_ratio", [](Cache& c) { return std::to_string(c.remoteNodeDefragRatio() / 10); }},
    {"sanity_checks", kZero},
    {"sheaf_capacity", [](Cache& c) { return std::to_string(c.capacity()); }},
    {"slab_size", [](Cache& c) { return std::to_string(c.geometry().size); }},
    {"slabs",
     [](Cache& c) {
         return byNode(c,
                       [&](NodeId n) -> std::uint64_t { return c.partial(n) == nullptr ? 0 : c.partial(n)->slabs(); });
     }},
    {"slabs_cpu_partial",
     [](Cache& c) {
         const bool hasList = c.slub().mechanisms().fullSlabs == FullSlabGoes::toCpuPartial;
         return hasList ? slabsCpuPartialText(c) : std::string("0(0)");
     }},
    {"store_user", kZero},
    {"total_objects",
     [](Cache& c) {
         return byNode(
             c, [&](NodeId n) -> std::uint64_t { return c.partial(n) == nullptr ? 0 : c.partial(n)->totalObjects(); });
     }},
    {"trace", kZero},
}};

bool exists(const Cache& cache, std::string_view attribute)
{
    if (attribute == "sheaf_capacity")
        return cache.slub().mechanisms().sheafCaches != SheafCaches::none;
    return true;
}

} // namespace

std::vector<std::string> sysfsAttributes(const Cache& cache)
{
    std::vector<std::string> names;
    for (const Attribute& attribute : kAttributes)
        if (exists(cache, attribute.name))
            names.emplace_back(attribute.name);
    for (const StatItem item : countersOf(cache.slub().mechanisms()))
        names.emplace_back(describe(item).sysfsName);
    return names;
}

std::optional<std::string> sysfsText(Cache& cache, std::string_view attribute)
{
    for (const Attribute& candidate : kAttributes)
        if (candidate.name == attribute && exists(cache, attribute))
            return candidate.text(cache);
    const auto item = statFromSysfsName(attribute);
    if (!item)
        return std::nullopt;
    for (const StatItem known : countersOf(cache.slub().mechanisms()))
        if (known == *item)
            return counterText(cache, *item);
    return std::nullopt;
}

std::vector<SysfsAttribute> sysfsListing(Cache& cache)
{
    std::vector<SysfsAttribute> listing;
    for (std::string& name : sysfsAttributes(cache)) {
        std::string text = sysfsText(cache, name).value_or("");
        listing.push_back({std::move(name), std::move(text)});
    }
    return listing;
}

} // namespace sheafscope
