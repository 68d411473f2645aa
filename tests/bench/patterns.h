// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/random.h"
#include "tests/bench/heaps.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <numeric>
#include <span>
#include <thread>
#include <vector>

/// The patterns of allocation that allocators_bench.cpp times. All room they need is taken before the clock starts, so
/// the allocator under test serves nothing but the pattern. Each run() does about `pairs` allocations and as many frees
/// and returns how many pairs it did.
namespace sheafscope::bench {

/// What programs do with an object at least: a line of it is written.
inline void touch(void* object)
{
    *static_cast<std::uint64_t*>(object) = 1;
}

/// Allocates one object and frees it.
class Pairs {
public:
    template <class Heap> std::uint64_t run(Heap& heap, std::uint64_t pairs)
    {
        for (std::uint64_t i = 0; i < pairs; ++i) {
            void* const object = heap.alloc(0);
            touch(object);
            heap.free(0, object);
        }
        return pairs;
    }
};

enum class FreeOrder : std::uint8_t { lastFirst, scattered };

/// Allocates a burst of objects, then frees them all.
template <unsigned kSize, FreeOrder kOrder> class Burst {
public:
    Burst()
    {
        std::iota(m_order.rbegin(), m_order.rend(), 0U);
        Random random(kSize);
        for (std::uint32_t i = kSize - 1; kOrder == FreeOrder::scattered && i > 0; --i)
            std::swap(m_order[i], m_order[random.below(i + 1)]);
    }
    template <class Heap> std::uint64_t run(Heap& heap, std::uint64_t pairs)
    {
        std::uint64_t done = 0;
        for (; done < pairs; done += kSize) {
            for (void*& object : m_objects) {
                object = heap.alloc(0);
                touch(object);
            }
            for (const std::uint32_t i : m_order)
                heap.free(0, m_objects[i]);
        }
        return done;
    }

private:
    std::array<void*, kSize> m_objects{};
    std::array<std::uint32_t, kSize> m_order{};
};

/// Frees a random object of those alive and allocates another in its place.
template <unsigned kLive> class RandomReplacement {
public:
    template <class Heap> std::uint64_t run(Heap& heap, std::uint64_t pairs)
    {
        for (void*& object : m_objects)
            if (object == nullptr)
                object = heap.alloc(0);
        for (std::uint64_t i = 0; i < pairs; ++i) {
            void*& object = m_objects[m_random.below(kLive)];
            heap.free(0, object);
            object = heap.alloc(0);
            touch(object);
        }
        return pairs;
    }

private:
    Random m_random{kLive};
    std::array<void*, kLive> m_objects{};
};

/// One thread allocates, another frees; between them a ring, handed over a batch at a time so that it costs little.
class ProducerConsumer {
public:
    template <class Heap> std::uint64_t run(Heap& heap, std::uint64_t pairs)
    {
        const std::uint64_t batches = pairs / kBatch;
        m_head = 0;
        m_tail = 0;
        std::thread consumer([&] { consume(heap, batches); });
        for (std::uint64_t b = 0; b < batches; ++b) {
            while (b - m_tail.load(std::memory_order_acquire) == kBatches)
                std::this_thread::yield();
            for (void*& object : batch(b)) {
                object = heap.alloc(0);
                touch(object);
            }
            m_head.store(b + 1, std::memory_order_release);
        }
        consumer.join();
        return batches * kBatch;
    }

private:
    static constexpr std::uint64_t kBatch = 32;
    static constexpr std::uint64_t kBatches = 32;

    std::span<void*> batch(std::uint64_t number)
    {
        return std::span(m_ring).subspan(number % kBatches * kBatch, kBatch);
    }
    template <class Heap> void consume(Heap& heap, std::uint64_t batches)
    {
        for (std::uint64_t b = 0; b < batches; ++b) {
            while (m_head.load(std::memory_order_acquire) == b)
                std::this_thread::yield();
            for (void* const object : batch(b))
                heap.free(1, object);
            m_tail.store(b + 1, std::memory_order_release);
        }
    }

    std::array<void*, kBatch * kBatches> m_ring{};
    alignas(64) std::atomic<std::uint64_t> m_head{0}; ///< batches written
    alignas(64) std::atomic<std::uint64_t> m_tail{0}; ///< batches freed
};

/// After Larson and Krishnan: threads replace random objects of an array each; at the end of a round an array goes to
/// the next thread, which frees what another allocated. The threads of a round are new ones, as in the original.
class Larson {
public:
    template <class Heap> std::uint64_t run(Heap& heap, std::uint64_t pairs)
    {
        fill(heap);
        const std::uint64_t share = pairs / kRounds / kMostThreads;
        for (unsigned round = 0; round < kRounds; ++round) {
            std::array<std::thread, kMostThreads> threads;
            for (unsigned t = 0; t < kMostThreads; ++t)
                threads[t] = std::thread([&, t] { work(heap, t, (t + round) % kMostThreads, share); });
            for (std::thread& thread : threads)
                thread.join();
        }
        return share * kRounds * kMostThreads;
    }

private:
    static constexpr unsigned kRounds = 4;
    static constexpr unsigned kLive = 1000; ///< objects of a thread

    template <class Heap> void fill(Heap& heap)
    {
        for (auto& objects : m_objects)
            for (void*& object : objects)
                if (object == nullptr)
                    object = heap.alloc(0);
    }
    template <class Heap> void work(Heap& heap, unsigned thread, unsigned array, std::uint64_t pairs)
    {
        Random random(thread);
        for (std::uint64_t i = 0; i < pairs; ++i) {
            void*& object = m_objects[array][random.below(kLive)];
            heap.free(thread, object);
            object = heap.alloc(thread);
            touch(object);
        }
    }

    std::array<std::array<void*, kLive>, kMostThreads> m_objects{};
};

} // namespace sheafscope::bench
