// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// What a cost profile prices. Eras share all of it: a difference between them comes from how often they take a path.
enum class Cost : std::uint8_t {
    sheafOp,      ///< an alloc or free that a main sheaf serves
    cpuSlabOp,    ///< the same of a cpu slab (to 6.19)
    spareSwap,    ///< main and spare change places
    slowCall,     ///< entering and leaving the slab layer
    lock,         ///< an uncontended lock and unlock, barn lock or list_lock
    barnHold,     ///< work under a barn's lock
    listHold,     ///< work under a list_lock
    nearTransfer, ///< a contended line from another CPU of the node
    farTransfer,  ///< a line from a node at SLIT distance 20; grows with the distance
    slabUpdate,   ///< compare-and-swap of a slab's word
    objectTouch,  ///< an object that moves between slab and sheaf
    slabMove,     ///< a slab that is taken off a partial list in bulk
    pageAlloc,    ///< order 0
    bigPageAlloc, ///< a higher order
    pageFree,     ///< order 0
    bigPageFree,  ///< a higher order
    objectBuild,  ///< an object linked into a new slab's freelist
    work          ///< of the program between two operations; spreads lock requests, is no cost itself
};

inline constexpr std::size_t kCostCount = 18;
using CostVector = std::array<double, kCostCount>; ///< cycles, by Cost

struct CostRange {
    double low = 0; ///< cycles; 0 < low <= mode <= high
    double mode = 0;
    double high = 0;
    std::string kind; ///< "published", "measured", "derived", "weak", "estimate"
    std::string source;
    friend bool operator==(const CostRange&, const CostRange&) = default;
};

/// A data file: resources/profiles/*.json, or a user's. A value.
struct CostProfile {
    std::string name;
    std::string about;
    std::array<CostRange, kCostCount> costs;
    [[nodiscard]] const CostRange& operator[](Cost cost) const { return costs[static_cast<std::size_t>(cost)]; }
    [[nodiscard]] CostRange& operator[](Cost cost) { return costs[static_cast<std::size_t>(cost)]; }
    friend bool operator==(const CostProfile&, const CostProfile&) = default;
};

/// "sheaf_op": as in the data file.
std::string_view costId(Cost cost);

std::string costProfileJson(const CostProfile& profile);
/// Errors name `source` and the cost that is missing, unknown or out of order.
Result<CostProfile> parseCostProfile(std::string_view text, const std::string& source);
/// "published" (the built-in default) or the name of a file.
Result<CostProfile> loadCostProfile(const std::string& spec);

CostVector modeOf(const CostProfile& profile);
/// `count` vectors from the triangular distributions, always the same ones: eras are compared draw by draw.
std::vector<CostVector> drawCosts(const CostProfile& profile, std::size_t count);

/// How many draws stand behind a band.
inline constexpr std::size_t kCostDraws = 1000;

} // namespace sheafscope
