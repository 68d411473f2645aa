// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/slab.h"

namespace sheafscope {

Result<std::unique_ptr<SlabTable>> SlabTable::create(const PageAllocator& pages)
{
    auto published = ReservedArray<Published>::reserve(kMaxSlabs);
    if (!published)
        return tl::unexpected(published.error());
    auto slabs = ReservedArray<Slab>::reserve(kMaxSlabs);
    if (!slabs)
        return tl::unexpected(slabs.error());
    auto frames = ReservedArray<std::atomic<SlabIndex>>::reserve(pages.frameCount());
    if (!frames)
        return tl::unexpected(frames.error());
    std::unique_ptr<SlabTable> table(new SlabTable(pages));
    table->m_published = std::move(*published);
    table->m_slabs = std::move(*slabs);
    table->m_frames = std::move(*frames);
    return table;
}

SlabIndex SlabTable::add(const PageBlock& block, CacheId cache, std::uint16_t objects, std::uint64_t serial)
{
    const std::uint64_t firstFrame = m_pages.frameOf(block.base);
    const std::uint64_t frameCount = std::uint64_t{1} << block.order;
    SlabIndex index = kNoSlab;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            index = m_free.back();
        } else {
            const SlabIndex fresh = m_highWater.load(std::memory_order_relaxed);
            if (fresh == kMaxSlabs || !m_published.commit(fresh) || !m_slabs.commit(fresh))
                return kNoSlab;
            index = fresh;
        }
        if (!m_frames.commit(firstFrame, frameCount))
            return kNoSlab;
        if (!m_free.empty())
            m_free.pop_back();
        else
            m_highWater.store(index + 1, std::memory_order_release);
    }
    Slab& slab = m_slabs[index];
    slab = Slab{};
    slab.base = block.base;
    slab.serial = serial;
    slab.node = block.node;
    slab.objects = objects;
    slab.order = static_cast<std::uint8_t>(block.order);
    slab.cache = static_cast<std::uint16_t>(cache.v);
    for (std::uint64_t f = 0; f < frameCount; ++f)
        m_frames[firstFrame + f].store(index, std::memory_order_relaxed);
    m_published[index].info.store(SlabInfo{true, false, cache, block.node, objects}.pack(), std::memory_order_relaxed);
    return index;
}

void SlabTable::remove(SlabIndex index)
{
    const Slab& slab = m_slabs[index];
    const std::uint64_t firstFrame = m_pages.frameOf(slab.base);
    for (std::uint64_t f = 0; f < (std::uint64_t{1} << slab.order); ++f)
        m_frames[firstFrame + f].store(kNoSlab, std::memory_order_relaxed);
    m_published[index].info.store(0, std::memory_order_relaxed);
    const std::lock_guard lock(m_mutex);
    m_free.push_back(index);
}

void SlabTable::publishOnPartial(SlabIndex index, bool isOnPartial)
{
    auto& info = m_published[index].info;
    SlabInfo value = SlabInfo::unpack(info.load(std::memory_order_relaxed));
    value.isOnPartial = isOnPartial;
    info.store(value.pack(), std::memory_order_relaxed);
}

} // namespace sheafscope
