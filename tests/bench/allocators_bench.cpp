// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our Cache against the general-purpose allocators of Debian, the same patterns and object sizes; ns per pair of an
// allocation and a free. What is compared is a cache that knows its object size and a CPU that the caller owns with
// malloc() and free(), which find both out themselves: two contracts, as in the kernel. "beyond" are the patterns that
// SLUB's own rules make slower: a burst that overflows the barn, and frees that hit another slab each.
#include "tests/bench/patterns.h"
#include "tests/bench/statistics.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace sheafscope::bench {
namespace {

constexpr std::uint64_t kPairs = 100'000; ///< of one iteration: some 0.3 ms to 3 ms

enum class Threads : std::uint8_t { one, two };

/// A pattern and the heap it works on; both live as long as the program, because objects of one repetition are replaced
/// in the next.
template <class Pattern, class Heap> struct Contest {
    Contest(std::string_view heapName, unsigned objectSize) : heap(heapName, objectSize) {}
    Heap heap;
    Pattern pattern;
};

template <class Pattern, class Heap> void time(benchmark::State& state, Contest<Pattern, Heap>& contest)
{
    contest.pattern.run(contest.heap, kPairs / 10);
    std::uint64_t pairs = 0;
    for (auto _ : state)
        pairs += contest.pattern.run(contest.heap, kPairs);
    state.counters["ns"] = benchmark::Counter(static_cast<double>(pairs) * 1e-9,
                                              benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

template <class Pattern, class Heap>
void add(const std::string& name, Threads threads, std::string_view heapName, unsigned objectSize)
{
    // Made on first use: only what the filter chose.
    const auto contest = std::make_shared<std::unique_ptr<Contest<Pattern, Heap>>>();
    auto* const made = benchmark::RegisterBenchmark(name.c_str(), [=](benchmark::State& state) {
        try {
            if (*contest == nullptr)
                *contest = std::make_unique<Contest<Pattern, Heap>>(heapName, objectSize);
            time(state, **contest);
        } catch (const std::runtime_error& error) {
            state.SkipWithError(error.what());
        }
    });
    withExtremes(made);
    // Elsewhere the time that others take from this thread does not count; where two threads wait for each other it
    // must.
    if (threads == Threads::two)
        made->UseRealTime();
}

/// Each pattern has heaps of its own, so that none finds what another of ours left behind.
template <class Pattern> void addAll(const std::string& pattern, Threads threads)
{
    for (const unsigned size : {64U, 256U}) {
        const std::string name = pattern + "/" + std::to_string(size) + "/";
        add<Pattern, SheafHeap>(name + "sheafscope", threads, "7.0", size);
        for (const char* library : {"mimalloc", "tcmalloc", "jemalloc", "glibc"})
            add<Pattern, LibraryHeap>(name + library, threads, library, size);
    }
}

const bool kAllocatorsAdded = [] {
    addAll<Pairs>("pairs", Threads::one);
    addAll<Burst<32, FreeOrder::lastFirst>>("burst-32", Threads::one);
    addAll<RandomReplacement<10'000>>("random-10000", Threads::one);
    addAll<ProducerConsumer>("producer-consumer", Threads::two);
    addAll<Larson>("larson", Threads::two);
    addAll<Burst<1000, FreeOrder::lastFirst>>("beyond-burst-1000", Threads::one);
    addAll<Burst<1000, FreeOrder::scattered>>("beyond-scattered-1000", Threads::one);
    return true;
}();

} // namespace
} // namespace sheafscope::bench
