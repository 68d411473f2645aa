// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sheafscope {

/// What a person does with a cache on a CPU: an operation beside those of the workload.
enum class HandVerb : std::uint8_t {
    alloc,       ///< one object, which stays in the hand
    free,        ///< the object of that cache that was taken into the hand last
    kfreeRcu,    ///< the same through kfree_rcu()
    prefill,     ///< a prefilled sheaf of `objects`, which stays in the hand
    takePrefill, ///< one object out of the prefilled sheaf that was taken last, into the hand
    returnSheaf, ///< the prefilled sheaf that was taken last goes back
    gracePeriod  ///< what waits for RCU now may run, and does so on the CPU that queued it; `cache` and `cpu` do not
                 ///< count
};

struct HandOperation {
    HandVerb verb = HandVerb::alloc;
    CacheId cache;
    CpuId cpu;
    unsigned objects = 0; ///< of a prefill: 1 to kMostPrefilled
    friend bool operator==(const HandOperation&, const HandOperation&) = default;

    static constexpr unsigned kMostPrefilled = 4096;
};

/// "alloc maple_node on CPU 3", for logs.
std::string handText(const HandOperation& operation, const Slub& slub);

/// What a person holds of a run's objects and sheaves. The ledger of exact mode knows of them as of a program's. The
/// operations count in the caches' counters and not in those of the run, so that a run with them can be repeated: they
/// are named by what they do and after which operation, never by an address. One thread at a time; must go before the
/// engine does.
class Hands {
public:
    /// While no virtual CPU runs. Errors, and then nothing has changed: no such cache or CPU, the CPU is offline,
    /// nothing of the cache is in the hand, no memory.
    Result<void> perform(Engine& engine, const HandOperation& operation);
    /// Objects of a cache in the hand.
    [[nodiscard]] std::size_t held(CacheId cache) const { return count(m_objects, cache); }
    /// Prefilled sheaves of a cache in the hand.
    [[nodiscard]] std::size_t heldSheaves(CacheId cache) const { return count(m_sheaves, cache); }
    /// The object that the last operation took, freed or queued; nullptr: none.
    [[nodiscard]] const void* lastObject() const { return m_lastObject; }

private:
    template <class T> struct Held {
        CacheId cache;
        T* item = nullptr;
    };
    template <class T> static std::size_t count(const std::vector<Held<T>>& list, CacheId cache);
    /// Takes the last one of a cache out of the list; nullptr: there is none.
    template <class T> static T* takeLast(std::vector<Held<T>>& list, CacheId cache);

    Result<void> alloc(Slub& slub, Cache& cache, CpuId cpu);
    Result<void> free(Slub& slub, Cache& cache, const HandOperation& operation);
    Result<void> prefill(Cache& cache, const HandOperation& operation);
    Result<void> takePrefilled(Slub& slub, Cache& cache, CpuId cpu);
    Result<void> returnSheaf(Cache& cache, CpuId cpu);
    void keep(Slub& slub, Cache& cache, CpuId cpu, void* object);

    std::vector<Held<void>> m_objects;
    std::vector<Held<Sheaf>> m_sheaves;
    const void* m_lastObject = nullptr;
};

} // namespace sheafscope
