// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/slub/mechanisms.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// One row of the table of mechanisms: what a switch or number does, which commit brought it, how it is written.
struct MechanismInfo {
    std::string_view name;     ///< on the command line: `--set NAME=VALUE`
    std::string_view sentence; ///< what it changes
    std::string_view commit;   ///< abbreviated upstream id of the change (spec/eras-table.md); "n/k": not known
    std::string_view accepted; ///< the values that may be given
    std::string (*value)(const Mechanisms& mechanisms);
    bool (*set)(Mechanisms& mechanisms, std::string_view value); ///< false: no such value
    /// It changes what is counted or told, or calls that no workload makes, so a ladder climbs those that came together
    /// in one step.
    bool isMinor = false;
};

/// All mechanisms in the order in which the kernel's history made them.
std::span<const MechanismInfo> mechanismTable();

/// Applies "NAME=VALUE". Errors: unknown name, unknown value, a combination that contradicts itself, or a value that
/// means nothing in it (where barns are, without sheaves), with the reason.
Result<void> setMechanism(Mechanisms& mechanisms, std::string_view assignment);

/// Applies all of them, and only then looks whether the whole contradicts itself: the order of those that belong
/// together does not matter. Errors: as setMechanism(), and then nothing is set.
Result<void> setMechanisms(Mechanisms& mechanisms, std::span<const std::string> assignments);

/// The rows in which two sets differ, in the order of the table: the ladder between two eras.
std::vector<const MechanismInfo*> mechanismDifferences(const Mechanisms& from, const Mechanisms& to);

/// "remote-free=any" ... for every row in which `mechanisms` differs from `base`; empty if none does.
std::string overridesText(const Mechanisms& base, const Mechanisms& mechanisms);

/// Every mechanism with its value in every era, a line each.
std::string eraTableText();
/// The mechanisms in which two eras differ, each with its sentence and commit.
std::string eraDifferenceText(const Era& from, const Era& to);

} // namespace sheafscope
