// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/rcu.h"

#include "core/slub/sheaf_layer.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

#include <algorithm>

namespace sheafscope {
namespace {

void runOne(Slub& slub, CpuId cpu, const RcuCallback& callback)
{
    if (callback.kind != RcuCallback::Kind::slabPages) {
        SheafLayer::rcuDone(*callback.cache, cpu, callback);
        return;
    }
    slub.pages().release(callback.block);
    if (SlubEvents* events = slub.events())
        events->slabReleased(callback.cache->id(), callback.serial);
}

/// kfree_bulk() of an array that a CPU collected (spec 5.7): never through sheaves.
void freeBatch(Slub& slub, CpuId runningOn, const std::vector<BatchedFree>& batch)
{
    std::vector<void*> objects;
    objects.reserve(batch.size());
    for (const BatchedFree& item : batch) {
        objects.push_back(item.object);
        slub.slabLayer().countBulkFree(*item.cache, runningOn, 1);
        SlabOps::countFreeToSlab(*item.cache, runningOn, item.object);
    }
    SlabOps::bulkFree(slub, runningOn, objects, GroupOrder::reversed);
}

/// Queues are in the order of their stamps.
template <class Item> void mergeQueue(std::vector<Item>& from, std::vector<Item>& to)
{
    const auto middle = static_cast<std::ptrdiff_t>(to.size());
    to.insert(to.end(), from.begin(), from.end());
    from.clear();
    std::inplace_merge(to.begin(), to.begin() + middle, to.end(),
                       [](const Item& a, const Item& b) { return a.stamp < b.stamp; });
}

} // namespace

void RcuQueues::adopt(CpuId dead, CpuId heir)
{
    mergeQueue(m_callbacks[dead], m_callbacks[heir]);
    mergeQueue(m_batched[dead], m_batched[heir]);
}

void Slub::runRcuCallbacks(CpuId cpu)
{
    const std::uint64_t period = m_rcu.period();
    const auto isReady = [&](const auto& item) { return item.stamp + RcuQueues::kPeriodsToWait <= period; };
    std::vector<RcuCallback>& queue = m_rcu.callbacks(cpu);
    if (!queue.empty() && isReady(queue.front())) {
        const auto end = std::find_if_not(queue.begin(), queue.end(), isReady);
        const std::vector<RcuCallback> ready(queue.begin(), end);
        queue.erase(queue.begin(), end);
        for (const RcuCallback& callback : ready)
            runOne(*this, cpu, callback);
    }
    std::vector<BatchedFree>& batched = m_rcu.batched(cpu);
    if (!batched.empty() && isReady(batched.front())) {
        const auto end = std::find_if_not(batched.begin(), batched.end(), isReady);
        const std::vector<BatchedFree> ready(batched.begin(), end);
        batched.erase(batched.begin(), end);
        freeBatch(*this, cpu, ready);
    }
}

void Slub::rcuBarrier()
{
    for (std::uint32_t c = 0; c < m_machine->cpuCount(); ++c) {
        std::vector<RcuCallback> ready;
        ready.swap(m_rcu.callbacks(CpuId{c}));
        for (const RcuCallback& callback : ready)
            runOne(*this, CpuId{c}, callback);
    }
}

void Slub::runBatchedFrees(CpuId cpu)
{
    for (std::uint32_t c = 0; c < m_machine->cpuCount(); ++c) {
        std::vector<BatchedFree> batch;
        batch.swap(m_rcu.batched(CpuId{c}));
        if (!batch.empty())
            freeBatch(*this, cpu, batch);
    }
}

} // namespace sheafscope
