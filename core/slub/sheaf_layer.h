// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/cache.h"
#include "core/slub/slab_layer.h"

#include <optional>
#include <span>
#include <vector>

namespace sheafscope {

struct RcuCallback;

/// The sheaf layer: main, spare and rcu_free of each CPU, the barn of each node (spec sections 6 to 10). All functions:
/// the caller owns `cpu`. The CPU's fill word is read into the main sheaf on entry and published before anything that
/// may look at it again (a nested kmalloc on the same CPU) and on return.
class SheafLayer {
public:
    static void* alloc(Cache& cache, CpuId cpu, NodeId want, Gfp gfp);
    enum class Reason : std::uint8_t { noSheaf, otherNode };
    /// One object past the sheaves, and which turn it took (Turn).
    static void* allocFromSlabs(Cache& cache, CpuId cpu, NodeId want, Gfp gfp, Reason reason);
    static void free(Cache& cache, CpuId cpu, void* object);
    static void freeNolock(Cache& cache, CpuId cpu, void* object);
    static bool allocBulk(Cache& cache, CpuId cpu, Gfp gfp, std::span<void*> out);
    static void freeBulk(Cache& cache, CpuId cpu, std::span<void*> objects);

    static void kfreeRcu(Cache& cache, CpuId cpu, void* object);
    /// A grace period has ended for an rcu_free sheaf; counters go to `cpu`.
    static void rcuDone(Cache& cache, CpuId cpu, const RcuCallback& callback);

    static Sheaf* prefill(Cache& cache, CpuId cpu, Gfp gfp, unsigned objects);
    static int refillPrefilled(Cache& cache, CpuId cpu, Gfp gfp, Sheaf*& sheaf, unsigned objects);
    static void returnPrefilled(Cache& cache, CpuId cpu, Gfp gfp, Sheaf* sheaf);

    /// A main sheaf for a CPU of a new cache; counted on `creator`.
    static void installMain(Cache& cache, CpuId cpu, CpuId creator);
    [[nodiscard]] static bool hasCpuState(const Cache& cache, CpuId cpu);
    /// Spare, rcu_free and main of `cpu` (spec 11); `isDead`: main in one go.
    static void flushCpu(Cache& cache, CpuId cpu, CpuId runningOn, bool isDead);
    static void detachRcuSheaf(Cache& cache, CpuId cpu, CpuId runningOn);
    static void emptyBarn(Cache& cache, CpuId cpu, NodeId node);
    /// Cache::setCapacity() when nothing but memory can stand in its way; false: it does.
    static bool changeCapacity(Cache& cache, CpuId runningOn, unsigned objects);
    /// Frees the (empty) main sheaves when the cache goes away.
    static void releaseMain(Cache& cache, CpuId cpu);

private:
    /// What a slow path has in hand: the slot with its main sheaf's size brought up to date.
    struct Hand;
    enum class MayAllocate : std::uint8_t { no, yes };

    /// The turn that put objects into main; nothing: none could.
    static std::optional<Turn> refillMain(Cache& cache, CpuId cpu, Gfp gfp);
    static void installRefilled(Cache& cache, CpuId cpu, Barn& barn, Sheaf* refilled);
    static bool makeRoom(Cache& cache, CpuId cpu, MayAllocate mayAllocate);
    static bool makeRoomWithNewSheaf(Cache& cache, CpuId cpu, Barn& barn, bool isPutRefused, MayAllocate mayAllocate);
    static bool fill(Cache& cache, CpuId cpu, Gfp gfp, Sheaf& sheaf);
    static void flushUnused(Cache& cache, CpuId cpu, Sheaf& sheaf);
    static void flushMain(Cache& cache, CpuId cpu, CpuId runningOn);
    static bool mainOrSpareOrBarn(Cache& cache, CpuId cpu);
    static std::size_t freeBulkLocal(Cache& cache, CpuId cpu, std::span<void*> objects);
    static bool makeRoomForBulk(Cache& cache, CpuId cpu);
    static void freeBulkRemote(Cache& cache, CpuId cpu, std::span<void*> objects);
    static void freeBulkWithSideArray(Cache& cache, CpuId cpu, std::span<void*> objects);
    static void freeBulkPartitioned(Cache& cache, CpuId cpu, std::span<void*> objects);
    static Sheaf* prefillRegular(Cache& cache, CpuId cpu, Gfp gfp, unsigned objects);
    static Sheaf* prefillOversize(Cache& cache, CpuId cpu, Gfp gfp, unsigned objects);

    [[nodiscard]] static bool mayCache(const Cache& cache, CpuId cpu, const void* object);
    [[nodiscard]] static Barn* myBarn(Cache& cache, CpuId cpu);
    static void noteMismatch(Cache& cache, CpuId cpu);
    static Sheaf* newSheaf(Cache& cache, CpuId cpu, Gfp gfp, unsigned capacity);
    static void freeSheaf(Cache& cache, CpuId cpu, Sheaf* sheaf);
    static void giveBackMemory(Cache& cache, CpuId cpu, Sheaf* sheaf);
    static void setMain(CpuSlot& slot, Sheaf* sheaf);
    static std::vector<Sheaf*> newMains(Cache& cache, CpuId cpu, unsigned objects);
    static void moveFastCounts(Cache& cache);
    static void retireSheaf(Cache& cache, CpuId cpu, Sheaf* sheaf);
};

/// The slot's sheaves with true sizes. Construct after anything that may have run on the CPU; call publish() before
/// anything that may run on it.
struct SheafLayer::Hand {
    explicit Hand(CpuSlot& s) : slot(s), main(s.main.load(std::memory_order_relaxed)) { main->size = slot.mainFill(); }
    [[nodiscard]] Sheaf* spare() const { return slot.spare.load(std::memory_order_relaxed); }
    [[nodiscard]] Sheaf* rcuFree() const { return slot.rcuFree.load(std::memory_order_relaxed); }
    void setSpare(Sheaf* sheaf) const { slot.spare.store(sheaf, std::memory_order_relaxed); }
    void setRcuFree(Sheaf* sheaf) const { slot.rcuFree.store(sheaf, std::memory_order_relaxed); }
    void replaceMain(Sheaf* sheaf)
    {
        main = sheaf;
        setMain(slot, sheaf);
    }
    void swapMainAndSpare()
    {
        Sheaf* const oldMain = main;
        replaceMain(spare());
        setSpare(oldMain);
    }
    void publish() const
    {
        SheafFill fill{main->size, SheafFill::kNone, SheafFill::kNone};
        if (const Sheaf* s = spare())
            fill.spare = s->size;
        if (const Sheaf* r = rcuFree())
            fill.rcuFree = r->size;
        slot.publish(fill);
    }

    CpuSlot& slot;
    Sheaf* main;
};

} // namespace sheafscope
