// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the fast path of a pair (one allocation, one free) costs: of each era; and of 7.0 against a copy of it without
// the counters and without the published fill word. tests/bench/run counts the instructions of the same loops.
#include "tests/bench/heaps.h"
#include "tests/bench/statistics.h"

#include <benchmark/benchmark.h>

#include <array>
#include <atomic>
#include <string>

namespace sheafscope::bench {
namespace {

constexpr std::uint64_t kCountedPairs = 100'000; // tests/bench/run divides by it

/// The fast path of Cache::alloc() and free() without what is only there to be looked at: the size of the main sheaf is
/// a plain number and nothing is counted. Structure and node test are the product's, over the same layout of a line a
/// CPU. `noipa`: the compiler must not build it for the one caller and CPU that it has here, which it cannot do to the
/// product's functions.
class BarePath {
public:
    BarePath()
    {
        m_slots[0].objects = m_main.data();
        for (std::size_t i = 0; i < kCapacity; ++i)
            m_main[i] = &m_arena[i];
        m_slots[0].localBase = reinterpret_cast<std::uintptr_t>(m_arena.data());
        m_slots[0].localBytes = sizeof m_arena;
        m_slots[0].capacity = kCapacity;
        m_slots[0].size = kCapacity / 2;
    }
    [[gnu::noipa]] void* alloc(CpuId cpu)
    {
        Slot& slot = m_slots[cpu.v];
        const std::uint64_t size = slot.size;
        if (size == 0) [[unlikely]]
            return slow(cpu, nullptr);
        void* const* const objects = slot.objects;
        slot.size = size - 1;
        return objects[size - 1];
    }
    [[gnu::noipa]] void free(CpuId cpu, void* object)
    {
        Slot& slot = m_slots[cpu.v];
        if (reinterpret_cast<std::uintptr_t>(object) - slot.localBase < slot.localBytes) [[likely]] {
            const std::uint64_t size = slot.size;
            if (size != slot.capacity) [[likely]] {
                slot.objects[size] = object;
                slot.size = size + 1;
                return;
            }
        }
        slow(cpu, object);
    }

private:
    static constexpr unsigned kCapacity = 60;
    struct alignas(64) Slot {
        std::uint64_t size = 0;
        void** objects = nullptr;
        std::uintptr_t localBase = 0;
        std::uintptr_t localBytes = 0;
        std::uint64_t capacity = 0;
    };

    [[gnu::noipa]] void* slow(CpuId cpu, void* object)
    {
        benchmark::DoNotOptimize(cpu.v);
        m_slots[cpu.v].size = kCapacity / 2;
        return object;
    }

    struct Object {
        std::array<std::byte, 64> bytes;
    };
    // First, so that the functions reach it without an offset, as in Cache.
    std::unique_ptr<Slot[]> m_slots = std::make_unique<Slot[]>(kMostThreads);
    std::array<void*, kCapacity> m_main{};
    std::array<Object, kCapacity> m_arena{};
};

/// The loop itself, and two calls that only return.
class EmptyPath {
public:
    [[gnu::noipa]] void* alloc(CpuId)
    {
        asm volatile("");
        return this;
    }
    [[gnu::noipa]] void free(CpuId, void*) { asm volatile(""); }
};

template <class Path> [[gnu::noinline]] void countedLoop(Path& path)
{
    for (std::uint64_t i = 0; i < kCountedPairs; ++i)
        path.free(CpuId{0}, path.alloc(CpuId{0}));
}

template <class Path> void pairs(benchmark::State& state, Path& path)
{
    for (int i = 0; i < 1000; ++i)
        path.free(CpuId{0}, path.alloc(CpuId{0}));
    for (auto _ : state)
        countedLoop(path);
    state.counters["ns"] =
        benchmark::Counter(static_cast<double>(kCountedPairs * static_cast<std::uint64_t>(state.iterations())) * 1e-9,
                           benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

template <class Path> void emptyOrBare(benchmark::State& state)
{
    Path path;
    pairs(state, path);
}

void product(benchmark::State& state, const char* era)
{
    const SheafHeap heap(era, 64);
    pairs(state, heap.cache());
}

const bool kFastPathsAdded = [] {
    withExtremes(benchmark::RegisterBenchmark("fast-path/empty", emptyOrBare<EmptyPath>));
    withExtremes(benchmark::RegisterBenchmark("fast-path/bare", emptyOrBare<BarePath>));
    for (const char* era : {"6.17", "6.18", "6.19", "7.0", "7.1", "7.2", "7.3"})
        withExtremes(benchmark::RegisterBenchmark((std::string("fast-path/") + era).c_str(), product, era));
    return true;
}();

} // namespace
} // namespace sheafscope::bench
