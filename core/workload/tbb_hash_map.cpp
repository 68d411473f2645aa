// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/tbb_program.h"

#include <new>
#include <oneapi/tbb/blocked_range.h>
#include <oneapi/tbb/concurrent_hash_map.h>
#include <oneapi/tbb/parallel_for.h>

namespace sheafscope {

namespace {

/// Builds an index of keys in parallel, each with a list of places, and forgets the oldest half when it is full.
class TbbHashMap final : public TbbProgram {
public:
    TbbHashMap(Slub& slub, unsigned slots, std::uint64_t seed, unsigned keys)
        : TbbProgram(slub, slots, seed), m_resource(memory()), m_keys(keys)
    {
    }
    ~TbbHashMap() override
    {
        if (m_map)
            release();
    }
    TbbHashMap(const TbbHashMap&) = delete;
    TbbHashMap& operator=(const TbbHashMap&) = delete;

private:
    using Places = std::pmr::vector<std::uint64_t>;
    using Entry = std::pair<const std::uint64_t, Places>;
    using Map = oneapi::tbb::concurrent_hash_map<std::uint64_t, Places, oneapi::tbb::tbb_hash_compare<std::uint64_t>,
                                                 SlubAllocator<Entry>>;

    void runItems(std::uint64_t items) override
    {
        if (!m_map)
            m_map = std::make_unique<Map>(SlubAllocator<Entry>(memory()));
        const std::uint64_t first = m_next;
        m_next += items;
        oneapi::tbb::parallel_for(oneapi::tbb::blocked_range<std::uint64_t>(first, m_next),
                                  [&](const oneapi::tbb::blocked_range<std::uint64_t>& range) {
                                      for (std::uint64_t item = range.begin(); item != range.end(); ++item)
                                          add(item);
                                  });
        while (m_next - m_oldest > m_keys)
            forgetSome(std::min<std::uint64_t>(m_next - m_oldest, m_keys / 2 + 1));
    }
    void add(std::uint64_t item)
    {
        try {
            Map::accessor entry;
            m_map->emplace(entry, keyOf(item), Places(&m_resource));
            entry->second.push_back(item);
        } catch (const std::bad_alloc&) { // the key goes without this place
        }
    }
    void forgetSome(std::uint64_t count)
    {
        oneapi::tbb::parallel_for(oneapi::tbb::blocked_range<std::uint64_t>(m_oldest, m_oldest + count),
                                  [&](const oneapi::tbb::blocked_range<std::uint64_t>& range) {
                                      for (std::uint64_t item = range.begin(); item != range.end(); ++item)
                                          m_map->erase(keyOf(item));
                                  });
        m_oldest += count;
    }
    /// Several items share a key, so that lists grow.
    [[nodiscard]] std::uint64_t keyOf(std::uint64_t item) const { return randomOf(item / 4 * 4 + item % 2).next(); }
    void releaseAll() override { m_map.reset(); }

    SlubResource m_resource;
    std::uint64_t m_keys;
    std::uint64_t m_next = 0;
    std::uint64_t m_oldest = 0;
    std::unique_ptr<Map> m_map;
};

} // namespace

std::unique_ptr<HostProgram> makeTbbHashMap(Slub& slub, unsigned slots, std::uint64_t seed, unsigned parameter)
{
    return std::make_unique<TbbHashMap>(slub, slots, seed, parameter);
}

} // namespace sheafscope
