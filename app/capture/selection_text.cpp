// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/selection_text.h"

#include "core/scenario/option_values.h"
#include "core/scenario/scenario_choice.h"

#include <fmt/format.h>

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
    if (what == "cache" && !value.empty())
        return findCache(info, value).map([&](CacheId cache) { state.selectCache(cache); });
    return fail(kOption, 0, fmt::format("'{}' selects nothing; expected cpu=NUMBER, node=NUMBER or cache=NAME", text));
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
    if (state.cpu().isValid())
        return {fmt::format("cpu={}", state.cpu().v)};
    if (state.node().isValid())
        return {fmt::format("node={}", state.node().v)};
    return {};
}

} // namespace sheafscope
