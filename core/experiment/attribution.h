// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

/// How a difference between two states is shared among the steps that lead from one to the other.
///
/// A step's worth depends on what was done before it, so it is averaged over the orders in which the steps can be done
/// (Shapley's value). Some orders lead through combinations that cannot be; those orders are left out and the rest is
/// averaged, so that the shares still add up to the whole difference.
///
/// Example: none 10, a alone 14, b alone 10, both 20. In the order a, b: a is worth 4 and b 6; on average a 7 and b 3;
/// together they are worth 6 more than one by one, which is their interaction.
namespace sheafscope {

/// Bit i: step i is done.
using StepSet = std::uint32_t;
inline constexpr unsigned kMostSteps = 20;

/// The orders in which steps can be done one after another.
class StepOrders {
public:
    /// `steps` is at most kMostSteps. `isPossible` is asked once for each set and must hold for the sets of the order
    /// 0, 1, 2 ...: none, {0}, {0, 1} ... all.
    StepOrders(unsigned steps, const std::function<bool(StepSet)>& isPossible);

    [[nodiscard]] unsigned steps() const { return m_steps; }
    [[nodiscard]] StepSet all() const { return (StepSet{1} << m_steps) - 1; }
    /// How many orders there are, and how many there would be if every combination could be.
    [[nodiscard]] double count() const { return m_before[all()]; }
    [[nodiscard]] double countOfAny() const;
    /// The sets that some order passes through, ascending: whose values attribute() wants.
    [[nodiscard]] std::span<const StepSet> passed() const { return m_passed; }
    [[nodiscard]] bool isPassed(StepSet set) const { return m_before[set] > 0 && m_after[set] > 0; }
    /// Orders in which `set` is done and next come `steps`, in the order of the caller's wish.
    [[nodiscard]] double ordersThrough(StepSet set, StepSet steps) const
    {
        return m_before[set] * m_after[set | steps];
    }

private:
    unsigned m_steps;
    std::vector<double> m_before; ///< by set: ways to get there from none
    std::vector<double> m_after;  ///< by set: ways from there to all
    std::vector<StepSet> m_passed;
};

/// What one step is worth, in the unit of the values.
struct StepShare {
    double inOrder = 0;          ///< after 0 .. i-1
    double average = 0;          ///< over all orders
    double least = 0;            ///< after whatever came before
    double most = 0;             ///< after whatever came before
    std::optional<double> first; ///< before all others; nothing if that cannot be
    std::optional<double> last;  ///< after all others; nothing if that cannot be
    friend bool operator==(const StepShare&, const StepShare&) = default;
};

struct Attribution {
    double from = 0;
    double to = 0;
    std::vector<StepShare> shares;
    /// [i][j], i < j: how much more two steps that come together are worth than one by one, averaged over the orders in
    /// which one follows the other and could as well come first; nothing where there is no such order.
    std::vector<std::vector<std::optional<double>>> interactions;
    friend bool operator==(const Attribution&, const Attribution&) = default;
};

/// `values` by set, 2^steps of them; only those of passed() are looked at.
Attribution attribute(const StepOrders& orders, std::span<const double> values);

} // namespace sheafscope
