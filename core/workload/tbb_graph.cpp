// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/tbb_program.h"

#include <new>
#include <numeric>
#include <oneapi/tbb/flow_graph.h>
#include <vector>

namespace sheafscope {

namespace {

namespace flow = oneapi::tbb::flow;

using Numbers = std::vector<std::uint32_t, SlubAllocator<std::uint32_t>>;
using NumbersPtr = std::shared_ptr<const Numbers>;

/// Each message becomes a vector, two nodes work on it on any threads, and a third joins what they made.
class TbbGraph final : public TbbProgram {
public:
    TbbGraph(Slub& slub, unsigned slots, std::uint64_t seed, unsigned longest)
        : TbbProgram(slub, slots, seed), m_longest(longest)
    {
    }

private:
    void runItems(std::uint64_t items) override
    {
        flow::graph graph;
        flow::function_node<std::uint64_t, NumbersPtr> make(graph, flow::unlimited,
                                                            [&](std::uint64_t item) { return numbers(item); });
        flow::function_node<NumbersPtr, NumbersPtr> sums(graph, flow::unlimited,
                                                         [&](const NumbersPtr& in) { return transformed(in, 1); });
        flow::function_node<NumbersPtr, NumbersPtr> halves(graph, flow::unlimited,
                                                           [&](const NumbersPtr& in) { return transformed(in, 2); });
        flow::join_node<std::tuple<NumbersPtr, NumbersPtr>, flow::queueing> join(graph);
        flow::function_node<std::tuple<NumbersPtr, NumbersPtr>> drop(
            graph, flow::unlimited, [](const std::tuple<NumbersPtr, NumbersPtr>&) {}); // the last owner frees
        flow::make_edge(make, sums);
        flow::make_edge(make, halves);
        flow::make_edge(sums, flow::input_port<0>(join));
        flow::make_edge(halves, flow::input_port<1>(join));
        flow::make_edge(join, drop);
        for (std::uint64_t i = 0; i < items; ++i)
            make.try_put(m_next++);
        graph.wait_for_all();
    }
    void releaseAll() override {}

    NumbersPtr numbers(std::uint64_t item)
    {
        try {
            const SlubAllocator<std::uint32_t> allocator(memory());
            Numbers list(randomOf(item).between(1, m_longest), allocator);
            std::iota(list.begin(), list.end(), static_cast<std::uint32_t>(item));
            return std::allocate_shared<const Numbers>(SlubAllocator<Numbers>(memory()), std::move(list));
        } catch (const std::bad_alloc&) {
            return nullptr;
        }
    }
    NumbersPtr transformed(const NumbersPtr& in, unsigned divisor)
    {
        if (in == nullptr)
            return nullptr;
        try {
            Numbers list(in->begin(), in->begin() + static_cast<std::ptrdiff_t>((in->size() + divisor - 1) / divisor),
                         in->get_allocator());
            std::partial_sum(list.begin(), list.end(), list.begin());
            return std::allocate_shared<const Numbers>(SlubAllocator<Numbers>(memory()), std::move(list));
        } catch (const std::bad_alloc&) {
            return nullptr;
        }
    }

    unsigned m_longest;
    std::uint64_t m_next = 0;
};

} // namespace

std::unique_ptr<HostProgram> makeTbbGraph(Slub& slub, unsigned slots, std::uint64_t seed, unsigned parameter)
{
    return std::make_unique<TbbGraph>(slub, slots, seed, parameter);
}

} // namespace sheafscope
