// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep_axis.h"

#include "core/engine/change.h"
#include "core/experiment/value_range.h"
#include "core/slub/mechanism_table.h"
#include "core/workload/workload.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

namespace sheafscope {
namespace {

constexpr std::string_view kParamPrefix = "param.";

Failure wrongAxis(std::string message)
{
    return fail("--vary", 0, std::move(message));
}

std::vector<std::string> parameterNames(const std::string& workload)
{
    std::vector<std::string> names;
    for (const WorkloadInfo& info : workloadCatalogue())
        if (info.name == workload)
            for (const ParameterInfo& parameter : info.parameters)
                names.push_back(parameter.name);
    if (workload == "trace")
        names.emplace_back("copies");
    return names;
}

const MechanismInfo* mechanismNamed(std::string name)
{
    std::ranges::replace(name, '_', '-');
    const auto table = mechanismTable();
    const auto found = std::ranges::find(table, name, &MechanismInfo::name);
    return found == table.end() ? nullptr : &*found;
}

bool isCacheSetting(std::string_view name)
{
    const auto dot = name.rfind('.');
    return dot != std::string_view::npos && dot != 0 && parseChange(fmt::format("set x {} 1", name.substr(dot + 1)));
}

Result<SweepAxis> axisNamed(const std::string& name, const std::string& workload)
{
    const std::vector<std::string> parameters = parameterNames(workload);
    const auto isParameter = [&](std::string_view n) { return std::ranges::find(parameters, n) != parameters.end(); };
    if (name == "cpus")
        return SweepAxis{AxisKind::cpus, name, {}};
    if (name == "machine")
        return SweepAxis{AxisKind::machine, name, {}};
    if (name == "era")
        return SweepAxis{AxisKind::era, name, {}};
    if (name == "seed")
        return SweepAxis{AxisKind::seed, name, {}};
    if (const MechanismInfo* info = mechanismNamed(name))
        return SweepAxis{AxisKind::mechanism, std::string(info->name), {}};
    if (name.starts_with(kParamPrefix) && isParameter(name.substr(kParamPrefix.size())))
        return SweepAxis{AxisKind::parameter, name, {}};
    if (isParameter(name))
        return SweepAxis{AxisKind::parameter, name, {}};
    if (isCacheSetting(name))
        return SweepAxis{AxisKind::cacheSetting, name, {}};
    std::vector<std::string_view> mechanisms;
    for (const MechanismInfo& info : mechanismTable())
        mechanisms.push_back(info.name);
    return wrongAxis(
        fmt::format("there is no '{}' to vary; expected a mechanism ({}), a parameter of scenario '{}' ({}), "
                    "CACHE.SETTING such as maple_node.capacity, cpus, machine, era or seed",
                    name, fmt::join(mechanisms, ", "), workload,
                    parameters.empty() ? "it has none" : fmt::format("{}", fmt::join(parameters, ", "))));
}

/// "6.19..7.1": all eras from the one to the other.
Result<std::vector<std::string>> eraRange(std::string_view item)
{
    const auto dots = item.find("..");
    const auto first = findEra(item.substr(0, dots));
    if (!first)
        return wrongAxis(first.error().message);
    if (dots == std::string_view::npos)
        return std::vector<std::string>{std::string(item)};
    const auto last = findEra(item.substr(dots + 2));
    if (!last)
        return wrongAxis(last.error().message);
    std::vector<std::string> names;
    for (const Era& era : eras()) {
        if (!names.empty() || era.name == first->name)
            names.emplace_back(era.name);
        if (era.name == last->name)
            break;
    }
    if (names.empty())
        return wrongAxis(fmt::format("'{}' runs backwards; expected the older era first", item));
    return names;
}

Result<std::vector<std::string>> axisValues(const SweepAxis& axis, std::string_view item)
{
    if (axis.kind == AxisKind::machine)
        return std::vector<std::string>{std::string(item)};
    if (axis.kind == AxisKind::era)
        return eraRange(item);
    auto values = expandRange(item, kMostAxisValues);
    return values ? values : wrongAxis(fmt::format("{}: {}", axis.name, values.error().message));
}

double numberIfAny(const std::string& text, bool& isNumber)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    isNumber = error == std::errc{} && end == text.data() + text.size();
    return value;
}

} // namespace

bool SweepAxis::isNumeric() const
{
    if (kind == AxisKind::era || kind == AxisKind::machine)
        return false;
    double before = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        bool isNumber = false;
        const double value = numberIfAny(values[i], isNumber);
        if (!isNumber || (i != 0 && value <= before))
            return false;
        before = value;
    }
    return true;
}

std::vector<double> SweepAxis::numbers() const
{
    std::vector<double> all;
    bool ignored = false;
    for (const std::string& value : values)
        all.push_back(numberIfAny(value, ignored));
    return all;
}

bool SweepAxis::isGeometric() const
{
    constexpr double kEnoughGrowth = 2;
    if (!isNumeric() || values.size() < 3)
        return false;
    const std::vector<double> all = numbers();
    const double firstStep = all[1] - all[0];
    const double lastStep = all[all.size() - 2] - all[all.size() - 3];
    const double step = std::max(lastStep, all.back() - all[all.size() - 2]);
    return all.front() > 0 && step >= kEnoughGrowth * firstStep;
}

Result<SweepAxis> parseAxis(std::string_view text, const std::string& workload)
{
    const auto equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return wrongAxis(fmt::format("'{}' varies nothing; expected NAME=VALUES, such as capacity=8..256", text));
    auto axis = axisNamed(std::string(text.substr(0, equals)), workload);
    if (!axis)
        return axis;
    std::set<std::string> seen;
    for (std::size_t start = equals + 1; start <= text.size();) {
        const std::size_t comma = std::min(text.find(',', start), text.size());
        const std::string_view item = text.substr(start, comma - start);
        if (item.empty())
            return wrongAxis(fmt::format("'{}' has an empty value; expected NAME=VALUE,VALUE or NAME=a..b", text));
        auto values = axisValues(*axis, item);
        if (!values)
            return Failure(values.error());
        for (std::string& value : *values) {
            if (!seen.insert(value).second)
                return wrongAxis(fmt::format("'{}' has the value {} twice; expected each once", text, value));
            axis->values.push_back(std::move(value));
        }
        if (axis->values.size() > kMostAxisValues)
            return wrongAxis(
                fmt::format("{}: more than {} values; expected at most that many", axis->name, kMostAxisValues));
        start = comma + 1;
    }
    return axis;
}

} // namespace sheafscope
