// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/burst.h"
#include "core/report/capacity.h"
#include "core/report/merging.h"

#include <span>
#include <string>
#include <vector>

namespace sheafscope {

/// What one cache is to the CPUs of a machine in several eras.
struct CapacityTable {
    /// CPUs of nodes that are alike: with memory for slabs, or without.
    struct Row {
        Era era;
        Geometry geometry;
        CpuCapacity rules; ///< of a CPU whose node has memory
        HeldObjects held;
    };
    struct Group {
        bool hasMemory = true;
        std::vector<NodeId> nodes; ///< that have CPUs; the first CPU of the first is the one that was run
        unsigned cpusOfFirst = 0;
        std::vector<Row> rows;
    };
    CacheSpec spec;
    std::shared_ptr<const Machine> machine;
    std::vector<Group> groups;
    std::vector<MergeVerdict> merging; ///< in each era
};

/// Runs the allocator in each era, once for CPUs with and once for CPUs without memory on their node. Errors: as
/// measureHeldObjects().
Result<CapacityTable> makeCapacityTable(const CacheSpec& spec, const std::shared_ptr<const Machine>& machine,
                                        std::span<const Era> eras);

/// At most 72 columns.
std::string capacityText(const CapacityTable& table);
/// What the columns mean, once below the tables.
std::string capacityLegend();
/// {"format": "sheafscope-capacity", "version": 1, "caches": [...]}.
std::string capacityJson(std::span<const CapacityTable> tables);

/// Bursts of several sizes in several eras.
struct BurstTable {
    struct Column {
        Era era;
        std::vector<BurstFigures> rows;
    };
    CacheSpec spec;
    std::shared_ptr<const Machine> machine;
    std::vector<Column> columns;
};

/// Errors: as runBurst().
Result<BurstTable> makeBurstTable(const CacheSpec& spec, const std::shared_ptr<const Machine>& machine,
                                  std::span<const Era> eras, std::span<const BurstRequest> requests);
/// At most 72 columns.
std::string burstText(const BurstTable& table);
/// {"format": "sheafscope-burst", "version": 1, ...}.
std::string burstJson(const BurstTable& table);

} // namespace sheafscope
