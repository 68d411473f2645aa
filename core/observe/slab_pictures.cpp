// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/slab_pictures.h"

#include <unordered_map>

namespace sheafscope {
namespace {

/// The slabs in the picture, found by the address of an object.
class PicturedSlabs {
public:
    PicturedSlabs(const Slub& slub, const Cache& cache, NodeId node, const std::vector<SlabIndex>& order)
        : m_slub(slub), m_cache(cache), m_node(node)
    {
        m_pictures.reserve(order.size());
        for (const SlabIndex index : order) {
            const Slab& slab = slub.slabs().slab(index);
            m_place.emplace(index, m_pictures.size());
            m_pictures.push_back({slab.serial, std::vector<ObjectState>(slab.objects, ObjectState::live)});
            for (const std::uint16_t object : cache.freeObjects(index))
                m_pictures.back().objects[object] = ObjectState::free;
        }
    }

    void markParked(const void* object)
    {
        if (object == nullptr || m_slub.pages().nodeOf(object) != m_node)
            return; // most sheaves are of other nodes: no table access for those
        const SlabIndex index = m_slub.slabs().findSlab(object);
        if (const auto place = m_place.find(index); place != m_place.end())
            m_pictures[place->second].objects[m_cache.indexIn(m_slub.slabs().slab(index), object)] =
                ObjectState::parked;
    }
    [[nodiscard]] std::vector<SlabPicture> take() { return std::move(m_pictures); }

private:
    const Slub& m_slub;
    const Cache& m_cache;
    NodeId m_node;
    std::unordered_map<SlabIndex, std::size_t> m_place;
    std::vector<SlabPicture> m_pictures;
};

} // namespace

std::vector<SlabPicture> takeSlabPictures(Slub& slub, CacheId cacheId, NodeId node, std::size_t most)
{
    if (cacheId.v >= slub.caches().size() || node.v >= slub.machine().nodeCount() ||
        slub.caches()[cacheId.v] == nullptr)
        return {};
    Cache& cache = *slub.caches()[cacheId.v];
    const PartialList* list = cache.partial(node);
    if (list == nullptr || list->count() == 0)
        return {};
    // Nothing runs, so the list needs no lock, and looking does not show in the lock's figures.
    PicturedSlabs pictured(slub, cache, node, list->order(slub.slabs(), most));
    const auto mark = [&](const void* object) { pictured.markParked(object); };
    for (std::uint32_t cpu = 0; cpu < slub.machine().cpuCount(); ++cpu)
        cache.visitParked(CpuId{cpu}, mark);
    for (std::uint32_t n = 0; n < slub.machine().nodeCount(); ++n) {
        Barn* barn = cache.barn(NodeId{n});
        if (barn == nullptr || barn->fullCount() == 0)
            continue;
        barn->visitFull([&](const Sheaf& sheaf) {
            for (unsigned i = 0; i < sheaf.size; ++i)
                mark(sheaf.at(i));
        });
    }
    return pictured.take();
}

} // namespace sheafscope
