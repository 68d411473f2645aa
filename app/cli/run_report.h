// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"

#include <string>

/// A snapshot as text that survives a mail (at most 72 columns) and as JSON.
namespace sheafscope {

class Slub;
class Workload;
struct TraceSummary;

/// Widest line of the texts below; list mails are wrapped there.
inline constexpr std::size_t kTextColumns = 72;

/// Breaks `text` at spaces so that no line is longer than kTextColumns, each further line indented by `indent`.
std::string wrapped(const std::string& text, std::size_t indent);

/// What the run was: version, scenario, machine, era, mode, seed, model time, operations, and that it is a model.
std::string headText(const Snapshot& snapshot);
/// The machine as numactl -H text with a verdict for each node.
std::string machineText(const Machine& machine);
/// A table for each cache that was used: counter, total, per second of model time. Shown cache first.
std::string countersText(const Snapshot& snapshot);
/// What a benchmark called so far and how much of it slab sees; empty of workloads that make slab calls only.
std::string callsText(const Workload& workload);
/// The same facts as JSON, {"format": "sheafscope-run", "version": 1, ...}, keys in fixed order; `trace`: what is in
/// the trace that was replayed, nullptr: none was.
/// `slub`: adds the counters of each CPU that are not 0; it rests.
std::string runJson(const Snapshot& snapshot, const TraceSummary* trace, const Slub* slub = nullptr);

} // namespace sheafscope
