// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Allocation through sheaves: spec 6.1, 6.3, 6.4, 7.1.
#include "core/slub/sheaf_layer.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slab_turn.h"
#include "core/slub/slub.h"

#include <array>
#include <vector>

namespace sheafscope {

void SheafLayer::noteMismatch(Cache& cache, CpuId cpu)
{
    // Until 6.19 the counter belongs to the cpu slab; a sheaf that cannot serve a node is passed by in silence.
    if (cache.m_slub.mechanisms().mismatchCountsSheaves)
        SlabOps::count(cache, cpu, StatItem::ALLOC_NODE_MISMATCH);
    SlabOps::tell(cache, cpu, Decision::nodeMismatch);
}

void* SheafLayer::alloc(Cache& cache, CpuId cpu, NodeId want, Gfp gfp)
{
    CpuSlot& slot = cache.m_slots[cpu.v];
    Reason reason = Reason::noSheaf;
    if (want.isValid() && want != slot.memNode) {
        noteMismatch(cache, cpu);
        reason = Reason::otherNode;
    } else if (cache.m_capacity != 0 && (!want.isValid() || cache.m_slub.mechanisms().nodeRequestsUseSheaves)) {
        const bool hasObject = slot.mainFill() != 0;
        const std::optional<Turn> turn = hasObject ? std::nullopt : refillMain(cache, cpu, gfp);
        if (hasObject || turn) {
            Hand hand(slot);
            void* const top = hand.main->at(hand.main->size - 1);
            if (!want.isValid() || cache.m_slub.pages().nodeOf(top) == want) {
                --hand.main->size;
                hand.publish();
                slot.countAllocs(1);
                if (turn)
                    SlabOps::count(cache, cpu, *turn);
                return top;
            }
            noteMismatch(cache, cpu);
            reason = Reason::otherNode;
        }
    }
    return allocFromSlabs(cache, cpu, want, gfp, reason);
}

void* SheafLayer::allocFromSlabs(Cache& cache, CpuId cpu, NodeId want, Gfp gfp, Reason reason)
{
    const SlabTurn turn(cache, cpu);
    void* const object = cache.m_slub.slabLayer().allocOne(cache, cpu, want, gfp);
    if (object != nullptr)
        turn.countOne(reason == Reason::otherNode);
    return object;
}

std::optional<Turn> SheafLayer::refillMain(Cache& cache, CpuId cpu, Gfp gfp)
{
    const Mechanisms& mechanisms = cache.m_slub.mechanisms();
    Hand hand(cache.m_slots[cpu.v]);
    if (hand.spare() != nullptr && hand.spare()->size != 0) {
        hand.swapMainAndSpare();
        SlabOps::meter(cache, Path::spareSwap);
        hand.publish();
        SlabOps::tell(cache, cpu, Decision::swapMainAndSpare);
        return Turn::allocSpare;
    }
    Barn* const barn = myBarn(cache, cpu);
    if (barn == nullptr) {
        SlabOps::tell(cache, cpu, Decision::noBarn);
        return std::nullopt;
    }
    if (Sheaf* const full = barn->replaceEmpty(hand.main)) {
        SlabOps::count(cache, cpu, StatItem::BARN_GET);
        SlabOps::tell(cache, cpu, Decision::barnGet, barn->fullCount());
        hand.replaceMain(full);
        hand.publish();
        return Turn::allocBarn;
    }
    SlabOps::count(cache, cpu, StatItem::BARN_GET_FAIL);
    SlabOps::tell(cache, cpu, Decision::barnGetFail);
    const bool mayRefill =
        mechanisms.refillCallers == RefillCallers::mayBlock ? has(gfp, Gfp::directReclaim) : !has(gfp, Gfp::noSpin);
    if (!mayRefill)
        return std::nullopt;

    Sheaf* sheaf = hand.spare();
    if (sheaf != nullptr) {
        hand.setSpare(nullptr);
    } else if ((sheaf = barn->getEmpty()) != nullptr) {
        SlabOps::tell(cache, cpu, Decision::takeEmptyFromBarn, barn->emptyCount());
    } else if (has(gfp, Gfp::noSheafRecursion)) {
        return std::nullopt; // the recursion guard of spec 6.6
    }
    hand.publish();
    if (sheaf == nullptr)
        sheaf = newSheaf(cache, cpu, gfp, cache.m_capacity);
    if (sheaf == nullptr)
        return std::nullopt;
    const std::uint64_t slabsBefore = SlabOps::counted(cache, cpu, StatItem::ALLOC_SLAB);
    if (!fill(cache, cpu, gfp, *sheaf)) {
        flushUnused(cache, cpu, *sheaf);
        freeSheaf(cache, cpu, sheaf);
        return std::nullopt;
    }
    installRefilled(cache, cpu, *barn, sheaf);
    const bool tookNewSlab = SlabOps::counted(cache, cpu, StatItem::ALLOC_SLAB) != slabsBefore;
    return tookNewSlab ? Turn::allocRefillNewSlab : Turn::allocRefill;
}

void SheafLayer::installRefilled(Cache& cache, CpuId cpu, Barn& barn, Sheaf* refilled)
{
    // A nested kmalloc may have run on this CPU meanwhile, and on this very cache if it is a kmalloc cache.
    Hand hand(cache.m_slots[cpu.v]);
    if (hand.main->size == 0) {
        const bool keepsSpare = cache.m_slub.mechanisms().emptyMain == EmptyMainGoes::toSpareElseBarn;
        if (keepsSpare && hand.spare() == nullptr) {
            hand.setSpare(hand.main);
        } else {
            barn.putEmpty(hand.main);
            SlabOps::tell(cache, cpu, Decision::putEmptyToBarn, barn.emptyCount());
        }
        hand.replaceMain(refilled);
    } else if (hand.spare() == nullptr) {
        hand.setSpare(refilled);
    } else if (hand.spare()->size == 0) {
        barn.putEmpty(hand.spare());
        hand.setSpare(refilled);
    } else {
        barn.putFull(refilled);
        SlabOps::count(cache, cpu, StatItem::BARN_PUT);
    }
    hand.publish();
}

bool SheafLayer::fill(Cache& cache, CpuId cpu, Gfp gfp, Sheaf& sheaf)
{
    const unsigned want = cache.m_capacity - sheaf.size;
    if (want == 0)
        return true;
    // On the host's stack for every capacity of the default rule.
    constexpr unsigned kUsual = 64;
    std::array<void*, kUsual> few{};
    std::vector<void*> many(want > kUsual ? want : 0);
    void** const out = want > kUsual ? many.data() : few.data();
    const unsigned got = cache.m_slub.slabLayer().refill(cache, cpu, gfp | Gfp::noMemalloc | Gfp::noWarn, out, want);
    for (unsigned i = 0; i < got; ++i)
        sheaf.push(out[i]);
    if (got != 0)
        SlabOps::count(cache, cpu, StatItem::SHEAF_REFILL, got);
    SlabOps::tell(cache, cpu, Decision::refill, got);
    return got == want;
}

bool SheafLayer::mainOrSpareOrBarn(Cache& cache, CpuId cpu)
{
    Hand hand(cache.m_slots[cpu.v]);
    if (hand.main->size != 0)
        return true;
    if (hand.spare() != nullptr && hand.spare()->size != 0) {
        hand.swapMainAndSpare();
        SlabOps::meter(cache, Path::spareSwap);
        hand.publish();
        SlabOps::count(cache, cpu, Turn::allocSpare);
        return true;
    }
    Barn* const barn = myBarn(cache, cpu);
    if (barn == nullptr)
        return false;
    Sheaf* const full = barn->replaceEmpty(hand.main);
    if (full == nullptr) {
        SlabOps::count(cache, cpu, StatItem::BARN_GET_FAIL);
        return false;
    }
    SlabOps::count(cache, cpu, StatItem::BARN_GET);
    SlabOps::count(cache, cpu, Turn::allocBarn);
    hand.replaceMain(full);
    hand.publish();
    return true;
}

bool SheafLayer::allocBulk(Cache& cache, CpuId cpu, Gfp gfp, std::span<void*> out)
{
    std::size_t done = 0;
    while (cache.m_capacity != 0 && done < out.size() && mainOrSpareOrBarn(cache, cpu)) {
        CpuSlot& slot = cache.m_slots[cpu.v];
        Hand hand(slot);
        const auto batch = static_cast<unsigned>(std::min<std::size_t>(out.size() - done, hand.main->size));
        hand.main->size -= batch;
        for (unsigned i = 0; i < batch; ++i) // array order is kept: the result is not reversed (spec 6.10)
            out[done++] = hand.main->at(hand.main->size + i);
        hand.publish();
        slot.countAllocs(batch);
    }
    const auto rest = static_cast<unsigned>(out.size() - done);
    const SlabTurn turn(cache, cpu);
    if (rest == 0 || cache.m_slub.slabLayer().allocMany(cache, cpu, gfp, out.data() + done, rest)) {
        turn.countMany(rest);
        return true;
    }
    SlabOps::bulkFree(cache.m_slub, cpu, out.first(done), GroupOrder::asBuilt);
    return false;
}

} // namespace sheafscope
