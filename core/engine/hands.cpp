// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hands.h"

#include <algorithm>
#include <fmt/format.h>

namespace sheafscope {
namespace {

/// Every CPU passes a quiescent state as often as a callback has to wait for.
void endGracePeriod(Engine& engine, Slub& slub)
{
    for (std::uint64_t i = 0; i < RcuQueues::kPeriodsToWait; ++i)
        slub.rcu().endGracePeriod();
    for (std::uint32_t c = 0; c < slub.machine().cpuCount(); ++c)
        if (engine.isCpuOnline(CpuId{c}))
            slub.runRcuCallbacks(CpuId{c});
}

Result<Cache*> cacheOf(Slub& slub, const HandOperation& operation)
{
    if (operation.cache.v >= slub.caches().size() || slub.caches()[operation.cache.v] == nullptr)
        return fail("there is no such cache; expected one of the run's caches");
    return slub.caches()[operation.cache.v].get();
}

Result<void> checkCpu(const Engine& engine, const Slub& slub, CpuId cpu)
{
    if (!cpu.isValid() || cpu.v >= slub.machine().cpuCount())
        return fail(fmt::format("there is no such CPU; expected 0 to {}", slub.machine().cpuCount() - 1));
    if (!engine.isCpuOnline(cpu))
        return fail(fmt::format("CPU {} is offline; expected one that is online", cpu.v));
    return {};
}

} // namespace

std::string handText(const HandOperation& operation, const Slub& slub)
{
    const bool isKnown = operation.cache.v < slub.caches().size() && slub.caches()[operation.cache.v] != nullptr;
    const std::string cache = isKnown ? slub.caches()[operation.cache.v]->name() : "a cache";
    switch (operation.verb) {
    case HandVerb::alloc:
        return fmt::format("alloc {} on CPU {}", cache, operation.cpu.v);
    case HandVerb::free:
        return fmt::format("free {} on CPU {}", cache, operation.cpu.v);
    case HandVerb::kfreeRcu:
        return fmt::format("kfree_rcu {} on CPU {}", cache, operation.cpu.v);
    case HandVerb::prefill:
        return fmt::format("prefill a sheaf of {} with {} objects on CPU {}", cache, operation.objects,
                           operation.cpu.v);
    case HandVerb::takePrefill:
        return fmt::format("take {} from a prefilled sheaf on CPU {}", cache, operation.cpu.v);
    case HandVerb::returnSheaf:
        return fmt::format("return a prefilled sheaf of {} on CPU {}", cache, operation.cpu.v);
    case HandVerb::gracePeriod:
        return "end a grace period";
    }
    return {};
}

template <class T> std::size_t Hands::count(const std::vector<Held<T>>& list, CacheId cache)
{
    return static_cast<std::size_t>(
        std::count_if(list.begin(), list.end(), [&](const Held<T>& held) { return held.cache == cache; }));
}
template std::size_t Hands::count(const std::vector<Held<void>>& list, CacheId cache);
template std::size_t Hands::count(const std::vector<Held<Sheaf>>& list, CacheId cache);

template <class T> T* Hands::takeLast(std::vector<Held<T>>& list, CacheId cache)
{
    const auto last =
        std::find_if(list.rbegin(), list.rend(), [&](const Held<T>& held) { return held.cache == cache; });
    if (last == list.rend())
        return nullptr;
    T* const item = last->item;
    list.erase(std::next(last).base());
    return item;
}

Result<void> Hands::perform(Engine& engine, const HandOperation& operation)
{
    Result<void> result;
    engine.whileQuiesced([&](Slub& slub) {
        m_lastObject = nullptr;
        if (operation.verb == HandVerb::gracePeriod) {
            endGracePeriod(engine, slub);
            return;
        }
        const auto cache = cacheOf(slub, operation);
        if (!cache) {
            result = Failure(cache.error());
            return;
        }
        if (auto sane = checkCpu(engine, slub, operation.cpu); !sane) {
            result = sane;
            return;
        }
        switch (operation.verb) {
        case HandVerb::alloc:
            result = alloc(slub, **cache, operation.cpu);
            return;
        case HandVerb::free:
        case HandVerb::kfreeRcu:
            result = free(slub, **cache, operation);
            return;
        case HandVerb::prefill:
            result = prefill(**cache, operation);
            return;
        case HandVerb::takePrefill:
            result = takePrefilled(slub, **cache, operation.cpu);
            return;
        case HandVerb::returnSheaf:
            result = returnSheaf(**cache, operation.cpu);
            return;
        case HandVerb::gracePeriod:
            return;
        }
    });
    return result;
}

void Hands::keep(Slub& slub, Cache& cache, CpuId cpu, void* object)
{
    m_objects.push_back({cache.id(), object});
    m_lastObject = object;
    if (ObjectLedger* ledger = slub.ledger()) {
        ledger->beginOperation(cpu);
        ledger->allocated(cache, object);
    }
}

Result<void> Hands::alloc(Slub& slub, Cache& cache, CpuId cpu)
{
    void* const object = cache.alloc(cpu);
    if (object == nullptr)
        return fail(fmt::format("no memory for an object of '{}' on CPU {}: {}", cache.name(), cpu.v,
                                slub.pages().lastFailure()));
    keep(slub, cache, cpu, object);
    return {};
}

Result<void> Hands::free(Slub& slub, Cache& cache, const HandOperation& operation)
{
    void* const object = takeLast(m_objects, cache.id());
    if (object == nullptr)
        return fail(fmt::format("no object of '{}' is in the hand; allocate one first", cache.name()));
    m_lastObject = object;
    if (ObjectLedger* ledger = slub.ledger()) {
        ledger->beginOperation(operation.cpu);
        if (!ledger->freed(cache, object))
            return fail("the ledger refuses the free; it has told why");
    }
    if (operation.verb == HandVerb::free)
        cache.free(operation.cpu, object);
    else
        cache.kfreeRcu(operation.cpu, object);
    return {};
}

Result<void> Hands::prefill(Cache& cache, const HandOperation& operation)
{
    if (cache.capacity() == 0)
        return fail(fmt::format("cache '{}' has no sheaves in this era; expected one that has", cache.name()));
    if (operation.objects < 1 || operation.objects > HandOperation::kMostPrefilled)
        return fail(
            fmt::format("a prefill of {} objects; expected 1 to {}", operation.objects, HandOperation::kMostPrefilled));
    Sheaf* const sheaf = cache.prefillSheaf(operation.cpu, kGfpKernel, operation.objects);
    if (sheaf == nullptr)
        return fail(fmt::format("no memory to prefill a sheaf of '{}'", cache.name()));
    m_sheaves.push_back({cache.id(), sheaf});
    return {};
}

Result<void> Hands::takePrefilled(Slub& slub, Cache& cache, CpuId cpu)
{
    const auto last = std::find_if(m_sheaves.rbegin(), m_sheaves.rend(),
                                   [&](const Held<Sheaf>& held) { return held.cache == cache.id(); });
    if (last == m_sheaves.rend())
        return fail(fmt::format("no prefilled sheaf of '{}' is in the hand; prefill one first", cache.name()));
    void* const object = cache.allocFromSheaf(cpu, last->item);
    if (object == nullptr)
        return fail("the prefilled sheaf is empty, and there is no fallback by design; return it");
    keep(slub, cache, cpu, object);
    return {};
}

Result<void> Hands::returnSheaf(Cache& cache, CpuId cpu)
{
    Sheaf* const sheaf = takeLast(m_sheaves, cache.id());
    if (sheaf == nullptr)
        return fail(fmt::format("no prefilled sheaf of '{}' is in the hand; prefill one first", cache.name()));
    cache.returnSheaf(cpu, kGfpKernel, sheaf);
    return {};
}

} // namespace sheafscope
