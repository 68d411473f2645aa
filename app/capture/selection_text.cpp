// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/selection_text.h"

#include "core/scenario/option_values.h"
#include "core/scenario/scenario_choice.h"

#include <array>
#include <fmt/format.h>
#include <utility>

namespace sheafscope {
namespace {

constexpr const char* kOption = "--select";

Result<std::uint32_t> number(const std::string& text, std::string_view digits, std::size_t count)
{
    const auto value = parseInteger(kOption, digits, 0, count - 1);
    if (!value)
        return fail(kOption, 0, fmt::format("'{}' is not on this machine; expected 0 to {}", text, count - 1));
    return static_cast<std::uint32_t>(*value);
}

/// "CPU:SHEAF".
Result<void> selectSheaf(ViewState& state, const SourceInfo& info, const std::string& text, std::string_view value)
{
    constexpr std::array<std::pair<std::string_view, SheafKind>, 3> kKinds{
        {{"main", SheafKind::main}, {"spare", SheafKind::spare}, {"rcu_free", SheafKind::rcuFree}}};
    const std::size_t colon = value.find(':');
    const std::string_view name = colon == std::string_view::npos ? "" : value.substr(colon + 1);
    for (const auto& [kindName, kind] : kKinds) {
        if (name == kindName)
            return number(text, value.substr(0, colon), info.machine->cpuCount())
                .map([&state, kind = kind](std::uint32_t v) { state.selectSheaf(CpuId{v}, kind); });
    }
    return fail(kOption, 0,
                fmt::format("'{}' names no sheaf; expected sheaf=CPU:main, CPU:spare or CPU:rcu_free", text));
}

Result<void> applyOne(ViewState& state, const SourceInfo& info, const std::string& text)
{
    const auto equals = text.find('=');
    const std::string what = text.substr(0, equals);
    const std::string value = equals == std::string::npos ? "" : text.substr(equals + 1);
    if (what == "cpu") {
        return number(text, value, info.machine->cpuCount()).map([&](std::uint32_t v) { state.selectCpu(CpuId{v}); });
    }
    if (what == "node") {
        return number(text, value, info.machine->nodeCount()).map([&](std::uint32_t v) {
            state.selectNode(NodeId{v});
        });
    }
    if (what == "barn") {
        return number(text, value, info.machine->nodeCount()).map([&](std::uint32_t v) {
            state.selectBarn(NodeId{v});
        });
    }
    if (what == "sheaf")
        return selectSheaf(state, info, text, value);
    if (what == "cache" && !value.empty())
        return findCache(info, value).map([&](CacheId cache) { state.selectCache(cache); });
    return fail(kOption, 0,
                fmt::format("'{}' selects nothing; expected cpu=NUMBER, sheaf=CPU:KIND, node=NUMBER, barn=NODE or "
                            "cache=NAME",
                            text));
}

} // namespace

Result<void> applySelection(ViewState& state, const SourceInfo& info, const std::vector<std::string>& texts)
{
    for (const std::string& text : texts) {
        if (auto applied = applyOne(state, info, text); !applied)
            return applied;
    }
    return {};
}

std::vector<std::string> selectionTexts(const ViewState& state)
{
    if (state.sheaf()) {
        const char* const kind = *state.sheaf() == SheafKind::main    ? "main"
                                 : *state.sheaf() == SheafKind::spare ? "spare"
                                                                      : "rcu_free";
        return {fmt::format("sheaf={}:{}", state.cpu().v, kind)};
    }
    if (state.isBarnSelected())
        return {fmt::format("barn={}", state.node().v)};
    if (state.cpu().isValid())
        return {fmt::format("cpu={}", state.cpu().v)};
    if (state.node().isValid())
        return {fmt::format("node={}", state.node().v)};
    return {};
}

} // namespace sheafscope
