// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/heaps.h"

#include <cstdlib>
#include <dlfcn.h>
#include <stdexcept>
#include <string>

namespace sheafscope::bench {
namespace {

struct LibraryNames {
    std::string_view name;
    const char* file;
    const char* alloc;
    const char* free;
};

constexpr LibraryNames kLibraries[]{{"mimalloc", "libmimalloc.so.2", "mi_malloc", "mi_free"},
                                    {"tcmalloc", "libtcmalloc_minimal.so.4", "tc_malloc", "tc_free"},
                                    {"jemalloc", "libjemalloc.so.2", "malloc", "free"}};

std::unique_ptr<Slub> makeSlub(std::string_view era)
{
    MachineSpec spec;
    spec.name = "bench";
    NodeSpec node{true, gibibytes(8), {}, {}};
    for (unsigned c = 0; c < kMostThreads; ++c)
        node.cpus.push_back(CpuId{c});
    spec.nodes.push_back(std::move(node));
    auto machine = std::make_shared<const Machine>(Machine::make(std::move(spec)).value());
    return Slub::create(std::move(machine), findEra(era).value().mechanisms, {}).value();
}

} // namespace

SheafHeap::SheafHeap(std::string_view era, unsigned objectSize) : m_slub(makeSlub(era))
{
    CacheSpec spec;
    spec.name = "bench";
    spec.objectSize = objectSize;
    m_cache = m_slub->createCache(spec, CpuId{0}).value();
}

LibraryHeap::LibraryHeap(std::string_view name, unsigned objectSize) : m_objectSize(objectSize)
{
    if (name == "glibc") {
        m_alloc = std::malloc;
        m_free = std::free;
        return;
    }
    for (const LibraryNames& library : kLibraries) {
        if (library.name != name)
            continue;
        // Never closed: threads that end later run its destructors.
        if (void* const handle = dlopen(library.file, RTLD_NOW | RTLD_LOCAL)) {
            m_alloc = reinterpret_cast<Alloc>(dlsym(handle, library.alloc));
            m_free = reinterpret_cast<Free>(dlsym(handle, library.free));
        }
    }
    if (m_alloc == nullptr || m_free == nullptr)
        throw std::runtime_error(std::string(name) + " cannot be loaded: " + dlerror());
}

} // namespace sheafscope::bench
