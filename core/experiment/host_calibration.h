// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/cost_profile.h"

#include <optional>
#include <string>
#include <vector>

namespace sheafscope {

/// Repetitions of one measurement on this host, in ns for one of the thing.
struct HostSamples {
    std::string what; ///< "a locked compare-and-swap"
    std::vector<double> ns;
    friend bool operator==(const HostSamples&, const HostSamples&) = default;
};

/// What a host tells of the prices in a profile. The rest of them is kernel code, which no program can time.
struct HostFigures {
    std::string host;                        ///< CPU model
    double gigahertzBefore = 0;              ///< by dependent additions
    double gigahertzAfter = 0;               ///< when all was measured
    HostSamples nearLoad;                    ///< a dependent load from the first-level cache
    HostSamples middleLoad;                  ///< from the second level
    HostSamples lateLoad;                    ///< from the last level
    HostSamples compareAndSwap;              ///< locked, the line at hand
    HostSamples spinLock;                    ///< uncontended lock and unlock
    std::optional<HostSamples> nearTransfer; ///< of a line between two CPUs of a node, one way; nothing: one CPU
    std::optional<HostSamples> farTransfer;  ///< between nodes; nothing: one node
    unsigned farDistance = 0;                ///< of these nodes, as in the SLIT
    friend bool operator==(const HostFigures&, const HostFigures&) = default;
};

/// "AMD EPYC 7763 64-Core Processor, 2 CPUs"; for the head of a report.
std::string hostName();

/// Takes about half a second, two threads pinned for some of it.
HostFigures measureHost();

/// The profile `base` with the measured prices in the place of its own, as [least, median, most], named "host". Error:
/// the host is too noisy to be believed, with the measurement that shows it: a median more than 1.3 times the minimum,
/// or a clock that moved by more than 5 %.
Result<CostProfile> calibratedProfile(const CostProfile& base, const HostFigures& figures);

} // namespace sheafscope
