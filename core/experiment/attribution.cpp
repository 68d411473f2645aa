// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/attribution.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace sheafscope {
namespace {

constexpr StepSet bit(unsigned step)
{
    return StepSet{1} << step;
}

StepShare shareOf(unsigned step, const StepOrders& orders, std::span<const double> values)
{
    StepShare share;
    share.least = std::numeric_limits<double>::infinity();
    share.most = -share.least;
    const StepSet rest = orders.all() & ~bit(step);
    double weighted = 0;
    // Neumaier's sum is not needed: at most 2^19 terms of one size.
    for (const StepSet set : orders.passed()) {
        const double ways = (set & bit(step)) != 0 ? 0 : orders.ordersThrough(set, bit(step));
        if (ways <= 0)
            continue;
        const double worth = values[set | bit(step)] - values[set];
        weighted += ways * worth;
        share.least = std::min(share.least, worth);
        share.most = std::max(share.most, worth);
        if (set == 0)
            share.first = worth;
        if (set == rest)
            share.last = worth;
        if (set == bit(step) - 1)
            share.inOrder = worth;
    }
    share.average = weighted / orders.count();
    return share;
}

std::optional<double> interactionOf(unsigned a, unsigned b, const StepOrders& orders, std::span<const double> values)
{
    const StepSet both = bit(a) | bit(b);
    double weighted = 0;
    double ways = 0;
    for (const StepSet set : orders.passed()) { // a set before a passed one is passed
        if ((set & both) != 0 || !orders.isPassed(set | bit(a)) || !orders.isPassed(set | bit(b)))
            continue;
        const double through = orders.ordersThrough(set, both);
        weighted += through * (values[set | both] - values[set | bit(a)] - values[set | bit(b)] + values[set]);
        ways += through;
    }
    return ways > 0 ? std::optional(weighted / ways) : std::nullopt;
}

} // namespace

StepOrders::StepOrders(unsigned steps, const std::function<bool(StepSet)>& isPossible)
    : m_steps(steps), m_before(std::size_t{1} << steps), m_after(std::size_t{1} << steps)
{
    assert(steps <= kMostSteps);
    std::vector<bool> possible(m_before.size());
    for (StepSet set = 0; set <= all(); ++set)
        possible[set] = isPossible(set);
    // A set without one of its steps is a smaller number, with one more a larger one.
    for (StepSet set = 0; set <= all(); ++set) {
        double ways = set == 0 ? 1 : 0;
        for (unsigned step = 0; step < steps; ++step)
            if ((set & bit(step)) != 0)
                ways += m_before[set & ~bit(step)];
        m_before[set] = possible[set] ? ways : 0;
    }
    for (StepSet set = all() + 1; set-- > 0;) {
        double ways = set == all() ? 1 : 0;
        for (unsigned step = 0; step < steps; ++step)
            if ((set & bit(step)) == 0)
                ways += m_after[set | bit(step)];
        m_after[set] = possible[set] ? ways : 0;
    }
    assert(count() >= 1);
    for (StepSet set = 0; set <= all(); ++set)
        if (isPassed(set))
            m_passed.push_back(set);
}

double StepOrders::countOfAny() const
{
    double product = 1;
    for (unsigned step = 2; step <= m_steps; ++step)
        product *= step;
    return product;
}

Attribution attribute(const StepOrders& orders, std::span<const double> values)
{
    assert(values.size() == std::size_t{orders.all()} + 1);
    Attribution result;
    result.from = values[0];
    result.to = values[orders.all()];
    result.interactions.resize(orders.steps(), std::vector<std::optional<double>>(orders.steps()));
    for (unsigned step = 0; step < orders.steps(); ++step) {
        result.shares.push_back(shareOf(step, orders, values));
        for (unsigned other = step + 1; other < orders.steps(); ++other)
            result.interactions[step][other] = interactionOf(step, other, orders, values);
    }
    return result;
}

} // namespace sheafscope
