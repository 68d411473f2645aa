// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/process_caches.h"

#include <iterator>

namespace sheafscope {

namespace {

CacheSpec plainCache(const char* name, unsigned size)
{
    CacheSpec cache;
    cache.name = name;
    cache.objectSize = size;
    return cache;
}

CacheSpec alignedCache(const char* name, unsigned size)
{
    CacheSpec cache = plainCache(name, size);
    cache.hwcacheAlign = true;
    return cache;
}

CacheSpec kmallocCache(const char* name)
{
    CacheSpec cache;
    cache.name = name;
    cache.isKmalloc = true;
    return cache;
}

constexpr unsigned kSheafCapacity = 32; // asked for by maple_node and vm_area_struct (spec 2.7)

CacheSpec vmAreaStruct()
{
    CacheSpec vma = alignedCache("vm_area_struct", 192);
    vma.requestedCapacity = kSheafCapacity;
    vma.typesafeByRcu = true;
    vma.freePointerOffset = 0;
    return vma;
}

CacheSpec mapleNode()
{
    CacheSpec maple = plainCache("maple_node", 256);
    maple.align = 256;
    maple.requestedCapacity = kSheafCapacity;
    return maple;
}

/// Type-safe by RCU and with a constructor: the free pointer lies behind the object.
CacheSpec constructed(CacheSpec cache)
{
    cache.typesafeByRcu = true;
    cache.hasConstructor = true;
    return cache;
}

} // namespace

std::vector<CacheSpec> processCaches(ProcessCacheSet set, const ProcessSizes& sizes)
{
    std::vector<CacheSpec> caches{mapleNode(),
                                  vmAreaStruct(),
                                  constructed(plainCache("anon_vma", 96)),
                                  plainCache("anon_vma_chain", 64),
                                  alignedCache("task_struct", sizes.task),
                                  alignedCache("cred", 184),
                                  alignedCache("files_cache", 704),
                                  alignedCache("fs_cache", 56),
                                  constructed(alignedCache("sighand_cache", 2080)),
                                  alignedCache("signal_cache", sizes.signal),
                                  alignedCache("mm_struct", sizes.mm),
                                  alignedCache("pid", 184),
                                  plainCache("radix_tree_node", 576),
                                  alignedCache("task_exec_state", 32),
                                  kmallocCache("kmalloc-128")};
    if (set == ProcessCacheSet::fork)
        return caches;
    CacheSpec filp = alignedCache("filp", 184);
    filp.typesafeByRcu = true;
    filp.freePointerOffset = 0;
    const CacheSpec ofExec[] = {filp,
                                alignedCache("names_cache", sizes.name),
                                kmallocCache("kmalloc-32"),
                                kmallocCache("kmalloc-64"),
                                kmallocCache("kmalloc-512"),
                                kmallocCache("kmalloc-1k")};
    caches.insert(caches.end(), std::begin(ofExec), std::end(ofExec));
    return caches;
}

} // namespace sheafscope
