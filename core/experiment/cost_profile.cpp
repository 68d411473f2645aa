// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/cost_profile.h"

#include "core/base/atomic_file.h"
#include "core/base/embedded.h"
#include "core/engine/random.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

using Json = nlohmann::ordered_json;
constexpr const char* kProfileFormat = "sheafscope-cost-profile";
constexpr unsigned kProfileVersion = 1;
constexpr double kMostCycles = 1e9;
constexpr std::size_t kMostFileBytes = std::size_t{1} << 20U;

constexpr std::array<std::string_view, kCostCount> kIds{
    "sheaf_op",   "cpu_slab_op",    "spare_swap",   "slow_call",     "lock",         "barn_hold",
    "list_hold",  "near_transfer",  "far_transfer", "slab_update",   "object_touch", "slab_move",
    "page_alloc", "big_page_alloc", "page_free",    "big_page_free", "object_build", "work"};

/// What is wrong with it; empty: nothing.
std::string faultOf(const Json& range)
{
    if (!range.is_object())
        return "is no object";
    for (const char* key : {"low", "mode", "high"})
        if (!range.contains(key) || !range[key].is_number())
            return fmt::format("has no number \"{}\"", key);
    for (const char* key : {"kind", "source"})
        if (!range.contains(key) || !range[key].is_string() || range[key].get_ref<const std::string&>().empty())
            return fmt::format("has no text \"{}\"", key);
    const double low = range["low"].get<double>();
    const double mode = range["mode"].get<double>();
    const double high = range["high"].get<double>();
    if (!(low > 0 && low <= mode && mode <= high && high <= kMostCycles))
        return fmt::format("is [{:g}, {:g}, {:g}]", low, mode, high);
    return {};
}

Result<CostProfile> fromJson(const Json& json, const std::string& source)
{
    if (!json.is_object() || json.value("format", Json()) != kProfileFormat)
        return fail(source, 0, fmt::format("is no cost profile; expected \"format\": \"{}\"", kProfileFormat));
    const Json version = json.value("version", Json());
    if (!version.is_number_unsigned() || version.get<std::uint64_t>() > kProfileVersion)
        return fail(source, 0,
                    fmt::format("has version {} of the profile format; this sheafscope knows versions up to {}",
                                version.dump(), kProfileVersion));
    CostProfile profile;
    const Json name = json.value("name", Json());
    const Json about = json.value("about", Json());
    const Json costs = json.value("costs", Json());
    if (!name.is_string() || !about.is_string() || !costs.is_object())
        return fail(source, 0, "expected the texts \"name\" and \"about\" and an object \"costs\"");
    profile.name = name.get<std::string>();
    profile.about = about.get<std::string>();
    for (const auto& [id, ignored] : costs.items())
        if (std::ranges::find(kIds, id) == kIds.end())
            return fail(source, 0, fmt::format("unknown cost \"{}\"", id));
    for (std::size_t i = 0; i < kCostCount; ++i) {
        const std::string id(kIds[i]);
        if (!costs.contains(id))
            return fail(source, 0, fmt::format("the cost \"{}\" is missing", id));
        if (const std::string fault = faultOf(costs[id]); !fault.empty())
            return fail(source, 0,
                        fmt::format("the cost \"{}\" {}; expected 0 < low <= mode <= high in cycles, kind and source",
                                    id, fault));
        profile.costs[i] = {costs[id]["low"].get<double>(), costs[id]["mode"].get<double>(),
                            costs[id]["high"].get<double>(), costs[id]["kind"].get<std::string>(),
                            costs[id]["source"].get<std::string>()};
    }
    return profile;
}

/// The value below which a triangular distribution has the share `u`.
double triangular(const CostRange& range, double u)
{
    const double width = range.high - range.low;
    if (width <= 0)
        return range.mode;
    const double atMode = (range.mode - range.low) / width;
    return u < atMode ? range.low + std::sqrt(u * width * (range.mode - range.low))
                      : range.high - std::sqrt((1 - u) * width * (range.high - range.mode));
}

} // namespace

std::string_view costId(Cost cost)
{
    return kIds[static_cast<std::size_t>(cost)];
}

std::string costProfileJson(const CostProfile& profile)
{
    Json costs = Json::object();
    for (std::size_t i = 0; i < kCostCount; ++i) {
        const CostRange& range = profile.costs[i];
        costs[std::string(kIds[i])] = {{"low", range.low},
                                       {"mode", range.mode},
                                       {"high", range.high},
                                       {"kind", range.kind},
                                       {"source", range.source}};
    }
    const Json json{{"format", kProfileFormat},
                    {"version", kProfileVersion},
                    {"name", profile.name},
                    {"about", profile.about},
                    {"costs", std::move(costs)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<CostProfile> parseCostProfile(std::string_view text, const std::string& source)
{
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return fail(source, 0, "is no JSON; expected a cost profile of sheafscope");
    return fromJson(json, source);
}

Result<CostProfile> loadCostProfile(const std::string& spec)
{
    for (const EmbeddedFile& file : embeddedProfiles())
        if (file.name == spec)
            return parseCostProfile(file.text, spec);
    const auto text = readWholeFile(spec, kMostFileBytes);
    if (!text)
        return Failure(text.error());
    return parseCostProfile(*text, spec);
}

CostVector modeOf(const CostProfile& profile)
{
    CostVector costs{};
    for (std::size_t i = 0; i < kCostCount; ++i)
        costs[i] = profile.costs[i].mode;
    return costs;
}

std::vector<CostVector> drawCosts(const CostProfile& profile, std::size_t count)
{
    constexpr std::uint64_t kSeed = 0x5eaf5c09e;
    constexpr double kTwoTo53 = 9007199254740992.0;
    constexpr unsigned kUnusedBits = 11;
    std::vector<CostVector> draws(count);
    for (std::size_t d = 0; d < count; ++d) {
        Random random(Random::mix(kSeed, d));
        for (std::size_t i = 0; i < kCostCount; ++i)
            draws[d][i] = triangular(profile.costs[i], static_cast<double>(random.next() >> kUnusedBits) / kTwoTo53);
    }
    return draws;
}

} // namespace sheafscope
