// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/operation_trace.h"
#include "core/slub/path_meter.h"
#include "core/slub/slub.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace sheafscope {

/// What one virtual CPU mails to another: an object to be freed there, or a message of the workload's own.
struct Letter {
    static constexpr std::uint32_t kMessage = UINT32_MAX; ///< `cache` of a letter that carries no object of a cache

    void* object = nullptr;
    std::uint32_t cache = kMessage; ///< index in the workload's caches
    std::uint32_t tag = 0;          ///< free for the workload
    CpuId from;
    CpuId to;
};

/// One virtual CPU as its program sees it: the workload's caches, mail, rest. Only the owner of the CPU uses it; the
/// engine touches it between rounds. Caches are named by their index in Workload::caches(). An allocation gives nullptr
/// when there is no memory, which is counted; a program goes on without the object.
class alignas(64) CpuContext {
public:
    CpuContext() = default;
    CpuContext(const CpuContext&) = delete;
    CpuContext& operator=(const CpuContext&) = delete;

    [[nodiscard]] CpuId id() const { return m_id; }
    [[nodiscard]] Cache& cache(unsigned index) const { return *m_caches[index]; }
    /// Operations of all CPUs run in one defined order (exact mode).
    [[nodiscard]] bool isExact() const { return m_isExact; }
    /// Number of the current grace period; what was unlinked in period p may be freed in p + RcuQueues::kPeriodsToWait.
    [[nodiscard]] std::uint64_t gracePeriod() const { return m_rcu->period(); }

    /// Every operation says that it begins; a program that calls the caches without what follows says it itself.
    void beginOperation(unsigned index)
    {
        if (m_meter != nullptr) [[unlikely]]
            m_meter->beginOperation(m_id, m_caches[index]->id());
    }

    // --- operations, one each; in exact mode a free of what is no live object of the cache is left out and ends the
    // run, see Engine::fault() -----------------------------------------------------------------------------------
    void* alloc(unsigned index)
    {
        beginOperation(index);
        return got(OperationKind::alloc, index, m_caches[index]->alloc(m_id));
    }
    void* alloc(unsigned index, Gfp gfp)
    {
        beginOperation(index);
        return got(OperationKind::alloc, index, m_caches[index]->alloc(m_id, gfp));
    }
    void* allocNode(unsigned index, NodeId node, Gfp gfp)
    {
        beginOperation(index);
        return got(OperationKind::allocNode, index, m_caches[index]->allocNode(m_id, node, gfp));
    }
    void free(unsigned index, void* object)
    {
        beginOperation(index);
        note(OperationKind::free, index, object);
        if (mayFree(index, object))
            m_caches[index]->free(m_id, object);
    }
    void kfreeRcu(unsigned index, void* object)
    {
        beginOperation(index);
        note(OperationKind::kfreeRcu, index, object);
        if (mayFree(index, object))
            m_caches[index]->kfreeRcu(m_id, object);
    }
    /// All of `out` or nothing.
    bool allocBulk(unsigned index, std::span<void*> out)
    {
        beginOperation(index);
        const bool isFilled = m_caches[index]->allocBulk(m_id, kGfpKernel, out);
        m_failedAllocations += isFilled ? 0 : 1;
        note(OperationKind::allocBulk, index, isFilled ? out.front() : nullptr, out.size());
        if (m_ledger != nullptr && isFilled) {
            m_ledger->beginOperation(m_id);
            for (const void* object : out)
                m_ledger->allocated(*m_caches[index], object);
        }
        return isFilled;
    }
    void freeBulk(unsigned index, std::span<void*> objects)
    {
        beginOperation(index);
        note(OperationKind::freeBulk, index, objects.front(), objects.size());
        if (mayFree(index, std::span<void* const>(objects)))
            m_caches[index]->freeBulk(m_id, objects);
    }
    /// nullptr: no memory
    Sheaf* prefillSheaf(unsigned index, unsigned objects)
    {
        beginOperation(index);
        Sheaf* const sheaf = m_caches[index]->prefillSheaf(m_id, kGfpKernel, objects);
        m_failedAllocations += sheaf == nullptr ? 1 : 0;
        note(OperationKind::prefill, index, sheaf);
        return sheaf;
    }
    /// False: no memory; the sheaf is still valid. May replace `sheaf`.
    bool refillSheaf(unsigned index, Sheaf*& sheaf, unsigned objects)
    {
        beginOperation(index);
        const bool isFilled = m_caches[index]->refillSheaf(m_id, kGfpKernel, sheaf, objects) == 0;
        m_failedAllocations += isFilled ? 0 : 1;
        note(OperationKind::refill, index, sheaf, objects);
        return isFilled;
    }
    void* allocFromSheaf(unsigned index, Sheaf* sheaf)
    {
        beginOperation(index);
        return got(OperationKind::allocFromSheaf, index, m_caches[index]->allocFromSheaf(m_id, sheaf));
    }
    void returnSheaf(unsigned index, Sheaf* sheaf)
    {
        beginOperation(index);
        note(OperationKind::returnSheaf, index, sheaf);
        m_caches[index]->returnSheaf(m_id, kGfpKernel, sheaf);
    }

    // --- mail (no operation) ------------------------------------------------------------------------------------
    /// Delivered after this round, behind the letters of CPUs with lower numbers.
    void send(CpuId to, std::uint32_t index, void* object, std::uint32_t tag = 0)
    {
        m_outbox.push_back({object, index, tag, m_id, to});
    }
    [[nodiscard]] bool hasMail() const { return m_nextLetter < m_inbox.size(); }
    /// The oldest letter; there must be one.
    Letter receive()
    {
        const Letter letter = m_inbox[m_nextLetter++];
        if (m_nextLetter == m_inbox.size()) {
            m_inbox.clear();
            m_nextLetter = 0;
        }
        return letter;
    }

    /// kmem_cache_shrink() on this CPU after this round, while no CPU runs (no operation).
    void shrinkAfterRound(unsigned index) { m_shrinks.push_back(index); }

    /// The CPU is idle until it has let this many operations pass that it could have had. Return from run() after it.
    void rest(std::uint64_t operations) { m_rest = operations; }

private:
    friend class Rounds;

    void note(OperationKind kind, unsigned index, const void* object, std::size_t objects = 1)
    {
        if (m_trace != nullptr) [[unlikely]]
            m_trace->record(kind, index, object, objects);
    }
    void* got(OperationKind kind, unsigned index, void* object)
    {
        m_failedAllocations += object == nullptr ? 1 : 0;
        m_caches[index]->prefetchNext(m_id);
        note(kind, index, object);
        if (m_ledger != nullptr && object != nullptr) {
            m_ledger->beginOperation(m_id);
            m_ledger->allocated(*m_caches[index], object);
        }
        return object;
    }
    template <class Freed> bool mayFree(unsigned index, Freed freed)
    {
        if (m_ledger == nullptr)
            return true;
        m_ledger->beginOperation(m_id);
        return m_ledger->freed(*m_caches[index], freed);
    }

    Cache* const* m_caches = nullptr;
    OperationTrace* m_trace = nullptr; ///< null: not recording
    ObjectLedger* m_ledger = nullptr;  ///< null: concurrent mode
    PathMeter* m_meter = nullptr;      ///< null: not measuring
    std::uint64_t m_failedAllocations = 0;
    std::uint64_t m_rest = 0;       ///< operations still to be let pass
    std::uint64_t m_executed = 0;   ///< in the last slice
    std::uint64_t m_seenPeriod = 0; ///< grace period when RCU callbacks were last looked at
    const RcuQueues* m_rcu = nullptr;
    CpuId m_id;
    bool m_isExact = false;
    bool m_isOnline = true;
    std::size_t m_nextLetter = 0;
    std::vector<Letter> m_inbox;
    std::vector<Letter> m_outbox;
    std::vector<unsigned> m_shrinks; ///< caches to be shrunk after this round
    std::unique_ptr<OperationTrace> m_ownTrace;
};

} // namespace sheafscope
