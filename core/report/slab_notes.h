// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/results.h"

#include <map>
#include <span>
#include <string>

/// Whether a slab allocator can have much to do with what a benchmark shows, by two rules that hold for all scenarios.
namespace sheafscope {

/// Rule 1: of a call that the benchmark times, a smaller part than this reaches the slab allocator.
inline constexpr double kLittleOfCalls = 0.05;
/// Rule 2: no counted metric of one era differs from another's by more than this part of the larger one.
inline constexpr double kLittleDifference = 0.01;

/// Rule 1 of one workload: "of 480000 calls of kvfree_rcu none reaches the slab allocator ...", empty where every call
/// is slab's business, or enough of each.
std::string callsNote(const CallsByName& calls);

/// scenario label -> sentences; only of those that a rule is about. Rule 2 asks for two eras or more, and leaves out
/// what an era does not count.
std::map<std::string, std::string> slabNotes(const ResultSet& results);

} // namespace sheafscope
