// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/machine/random_machine.h"

#include <fmt/format.h>
#include <random>

namespace sheafscope::test {

Machine randomMachine(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto below = [&random](std::uint64_t limit) { return static_cast<std::uint32_t>(random() % limit); };
    MachineSpec spec;
    spec.name = fmt::format("random-{}", seed);
    spec.title = fmt::format("<{}> & \"friends\": 'odd' characters", seed);
    spec.haveMemorylessNodes = below(2) == 0;
    spec.nodes.resize(1 + below(12));
    for (NodeSpec& node : spec.nodes) {
        node.online = below(5) != 0;
        if (node.online && below(3) != 0)
            node.normal = mebibytes(below(1U << 20));
        if (node.online && below(4) == 0)
            node.movable = mebibytes(below(1U << 20));
    }
    NodeSpec& first = spec.nodes.back(); // the highest node must exist, or the text would end before it
    first.online = true;
    first.normal = mebibytes(1 + below(100000));
    for (std::uint32_t cpu = 0, count = 1 + below(100); cpu < count; ++cpu) {
        NodeSpec* node = &spec.nodes[below(spec.nodes.size())];
        (node->online ? node : &first)->cpus.emplace_back(cpu);
    }
    spec.distances.assign(spec.nodes.size(), std::vector<unsigned>(spec.nodes.size(), 20));
    for (std::size_t a = 0; a < spec.nodes.size(); ++a)
        for (std::size_t b = 0; b < spec.nodes.size(); ++b)
            if (a == b)
                spec.distances[a][b] = 10;
            else if (spec.nodes[a].online && spec.nodes[b].online)
                spec.distances[a][b] = 10 + below(246);
    return Machine::make(std::move(spec)).value();
}

} // namespace sheafscope::test
