// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/capacity_table.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

struct BurstColumn {
    StatItem item;
    const char* heading;
    int width; ///< characters
};

constexpr std::array<BurstColumn, 8> kBurstColumns{{
    {StatItem::ALLOC_SLAB, "slabs", 8},
    {StatItem::CPU_PARTIAL_DRAIN, "drains", 8},
    {StatItem::SHEAF_REFILL, "refilled", 10},
    {StatItem::SHEAF_FLUSH, "flushed", 9},
    {StatItem::BARN_GET, "got", 7},
    {StatItem::BARN_GET_FAIL, "failed", 8},
    {StatItem::BARN_PUT, "put", 7},
    {StatItem::FREE_SLOWPATH, "slow", 8},
}};

/// The columns whose counters exist in the era.
std::vector<BurstColumn> columnsOf(const Mechanisms& mechanisms)
{
    const std::vector<StatItem> counters = countersOf(mechanisms);
    std::vector<BurstColumn> columns;
    std::ranges::copy_if(kBurstColumns, std::back_inserter(columns), [&](const BurstColumn& column) {
        return std::ranges::find(counters, column.item) != counters.end();
    });
    return columns;
}

} // namespace

Result<BurstTable> makeBurstTable(const CacheSpec& spec, const std::shared_ptr<const Machine>& machine,
                                  std::span<const Era> eras, std::span<const BurstRequest> requests)
{
    BurstTable table{spec, machine, {}};
    for (const Era& era : eras) {
        BurstTable::Column column{era, {}};
        for (const BurstRequest& request : requests) {
            auto figures = runBurst(spec, machine, era.mechanisms, request);
            if (!figures)
                return Failure(figures.error());
            column.rows.push_back(*figures);
        }
        table.columns.push_back(std::move(column));
    }
    return table;
}

std::string burstText(const BurstTable& table)
{
    const BurstFigures& any = table.columns.front().rows.front();
    std::string text =
        fmt::format("{}: {} of {} CPUs burst together; per CPU and round ({} after {})\n", table.spec.name, any.active,
                    table.machine->cpuCount(), any.request.rounds, kBurstWarmUp);
    for (const BurstTable::Column& column : table.columns) {
        const std::vector<BurstColumn> columns = columnsOf(column.era.mechanisms);
        text += fmt::format("\n{:<7}", column.era.name);
        for (const BurstColumn& c : columns)
            text += fmt::format("{:>{}}", c.heading, c.width);
        text += "\n";
        for (const BurstFigures& figures : column.rows) {
            text += fmt::format("{:>7}", figures.request.burst);
            for (const BurstColumn& c : columns)
                text += fmt::format("{:>{}.2f}", figures.perCpu(c.item), c.width);
            text += "\n";
        }
    }
    return text + "\nEach CPU allocates that many objects and frees them. slabs: alloc_slab\n"
                  "(page allocations); drains: cpu_partial_drain; refilled, flushed:\n"
                  "objects between sheaves and slabs; got, failed, put: barn_get,\n"
                  "barn_get_fail, barn_put; slow: free_slowpath, calls up to 6.19,\n"
                  "objects from 7.0.\n";
}

std::string burstJson(const BurstTable& table)
{
    nlohmann::ordered_json json;
    json["format"] = "sheafscope-burst";
    json["version"] = 1;
    json["note"] = "userspace model of SLUB, not a kernel measurement";
    json["cache"] = table.spec.name;
    json["machine"] = {{"name", table.machine->name()}, {"cpus", table.machine->cpuCount()}};
    json["active_cpus"] = table.columns.front().rows.front().active;
    json["warm_up_rounds"] = kBurstWarmUp;
    json["rounds"] = table.columns.front().rows.front().request.rounds;
    for (const BurstTable::Column& column : table.columns) {
        nlohmann::ordered_json era;
        era["era"] = column.era.name;
        for (const BurstFigures& figures : column.rows) {
            nlohmann::ordered_json row;
            row["burst"] = figures.request.burst;
            for (const StatItem item : countersOf(column.era.mechanisms))
                row["per_cpu_and_round"][std::string(describe(item).sysfsName)] = figures.perCpu(item);
            era["bursts"].push_back(std::move(row));
        }
        json["eras"].push_back(std::move(era));
    }
    return json.dump(2) + "\n";
}

} // namespace sheafscope
