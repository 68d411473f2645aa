// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/json_fields.h"
#include "core/scenario/machine_json.h"
#include "core/scenario/option_values.h"
#include "core/scenario/scenario_document.h"
#include "core/slub/mechanism_table.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr std::uint64_t kMostOperations = 1'000'000'000'000;
constexpr double kShortestRun = 0.001; // seconds

/// Reads the members of a document in an order in which each can be checked against those before it.
class ScenarioReader {
public:
    ScenarioReader(const JsonValue& root, const std::string& source, const std::string& folder)
        : m_source(source), m_folder(folder),
          m_fields(root, source, "the scenario",
                   {"format", "version", "title", "question", "look", "machine", "era", "mechanisms", "caches",
                    "workload", "parameters", "file", "cache", "seed", "pace", "mode", "duration", "operations",
                    "actions"}),
          m_root(root)
    {
    }

    Result<ReadScenario> read()
    {
        for (const JsonMember& member : m_root.members)
            m_read.places.emplace(member.key, member.value.place);
        readHead();
        readMachine();
        readEra();
        readWorkload();
        readParameters();
        readCaches();
        readRun();
        readActions();
        checkTogether();
        if (m_fields.error())
            return Failure(*m_fields.error());
        return std::move(m_read);
    }

private:
    ScenarioChoice& choice() { return m_read.document.choice; }
    [[nodiscard]] bool isGood() const { return !m_fields.error(); }
    [[nodiscard]] TextPlace placeOf(const std::string& path) const
    {
        const auto place = m_read.places.find(path);
        return place == m_read.places.end() ? m_root.place : place->second;
    }
    void refuseAt(const std::string& path, std::string message) { m_fields.refuse(placeOf(path), std::move(message)); }

    void readHead()
    {
        const auto format = m_fields.text("format");
        if (isGood() && format.value_or("") != "sheafscope-scenario")
            refuseAt("format", fmt::format("no scenario: the format is '{}'; expected \"format\": "
                                           "\"sheafscope-scenario\"",
                                           format.value_or("")));
        const auto version = m_fields.whole("version", 1, UINT32_MAX);
        if (isGood() && !version)
            refuseAt("version", "no 'version'; expected \"version\": 1");
        if (version.value_or(1) > kScenarioVersion)
            refuseAt("version", fmt::format("version {} is newer than this program understands; expected at most {}",
                                            *version, kScenarioVersion));
        m_read.document.title = m_fields.text("title").value_or("");
        m_read.document.question = m_fields.text("question").value_or("");
        m_read.document.look = m_fields.texts("look");
    }

    void readMachine()
    {
        const JsonValue* const value = m_fields.find("machine");
        if (value == nullptr)
            return;
        auto machine = readMachineJson(*value, m_source, m_folder);
        if (machine)
            choice().machine = *std::move(machine);
        else
            m_fields.refuse(machine.error());
    }

    void readEra()
    {
        choice().era = m_fields.text("era").value_or(choice().era);
        const auto era = findEra(choice().era);
        if (isGood() && !era)
            refuseAt("era", era.error().message);
        const JsonValue* const value = m_fields.find("mechanisms");
        if (value == nullptr)
            return;
        if (value->kind != JsonValue::Kind::object)
            return refuseAt("mechanisms", fmt::format("'mechanisms' is {}; expected an object such as "
                                                      "{{\"max-full\": 20}}",
                                                      value->kindName()));
        Mechanisms mechanisms = era->mechanisms;
        for (const JsonMember& member : value->members)
            readMechanism(member, mechanisms);
        if (!isGood())
            return;
        mechanisms = era->mechanisms;
        if (const auto set = setMechanisms(mechanisms, choice().overrides); !set)
            refuseAt("mechanisms", set.error().message);
    }

    void readMechanism(const JsonMember& member, Mechanisms& mechanisms)
    {
        const auto table = mechanismTable();
        const auto info =
            std::find_if(table.begin(), table.end(), [&](const MechanismInfo& row) { return row.name == member.key; });
        if (info == table.end())
            return m_fields.refuse(
                member.place,
                fmt::format("unknown mechanism '{}'; expected one that 'sheafscope eras' lists", member.key));
        const bool isText =
            member.value.kind == JsonValue::Kind::string || member.value.kind == JsonValue::Kind::number;
        if (!isText || !info->set(mechanisms, member.value.text))
            return m_fields.refuse(member.value.place, fmt::format("'{}' is {}; expected {}", member.key,
                                                                   isText ? "'" + member.value.text + "'"
                                                                          : std::string(member.value.kindName()),
                                                                   info->accepted));
        choice().overrides.push_back(member.key + "=" + member.value.text);
    }

    void readWorkload()
    {
        choice().workload = m_fields.text("workload").value_or(choice().workload);
        const auto file = m_fields.text("file");
        if (!isGood())
            return;
        const bool isListed = std::ranges::any_of(
            workloadCatalogue(), [&](const WorkloadInfo& info) { return info.name == choice().workload; });
        if (!isListed && !needsFile(choice().workload))
            return refuseAt("workload", fmt::format("unknown workload '{}'; expected one that 'sheafscope scenarios' "
                                                    "lists",
                                                    choice().workload));
        if (needsFile(choice().workload) != file.has_value())
            return refuseAt(
                file ? "file" : "workload",
                file ? fmt::format("workload '{}' reads no file; only 'trace' and 'script' do", choice().workload)
                     : fmt::format("workload '{}' needs a file; expected \"file\": \"NAME\"", choice().workload));
        if (!file)
            return;
        choice().file = fileBeside(m_folder, *file);
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(choice().file, ignored))
            refuseAt("file", fmt::format("'{}' is not a readable file", choice().file));
    }

    void readParameters()
    {
        const JsonValue* const value = m_fields.find("parameters");
        if (value == nullptr)
            return;
        if (value->kind != JsonValue::Kind::object)
            return refuseAt("parameters", fmt::format("'parameters' is {}; expected an object such as "
                                                      "{{\"processes\": 100}}",
                                                      value->kindName()));
        const auto known = parametersOf(choice().workload);
        for (const JsonMember& member : value->members) {
            m_read.places.emplace("parameters/" + member.key, member.value.place);
            const auto info =
                std::find_if(known.begin(), known.end(), [&](const ParameterInfo& p) { return p.name == member.key; });
            if (info == known.end())
                return m_fields.refuse(member.place,
                                       fmt::format("workload '{}' has no parameter '{}'; expected one of {}",
                                                   choice().workload, member.key, namesOf(known)));
            JsonFields one(*value, m_source, "parameters", {});
            const auto number = parseNumber("", member.value.text, info->minimum, info->maximum);
            if (member.value.kind != JsonValue::Kind::number || !number)
                return m_fields.refuse(member.value.place,
                                       fmt::format("'{}' is {}; expected a number from {:.10g} to {:.10g}", member.key,
                                                   member.value.kind == JsonValue::Kind::number
                                                       ? member.value.text
                                                       : std::string(member.value.kindName()),
                                                   info->minimum, info->maximum));
            choice().parameters[member.key] = *number;
        }
    }

    static std::string namesOf(std::span<const ParameterInfo> infos)
    {
        std::string names;
        for (const ParameterInfo& info : infos)
            names += (names.empty() ? "" : ", ") + info.name;
        return names.empty() ? "none" : names;
    }

    void readCaches()
    {
        const JsonValue* const value = m_fields.find("caches") == nullptr ? nullptr : m_fields.list("caches");
        if (value == nullptr)
            return;
        for (std::size_t i = 0; i < value->items.size() && isGood(); ++i)
            readCache(value->items[i], fmt::format("caches/{}", i));
    }

    void readCache(const JsonValue& value, const std::string& path)
    {
        m_read.places.emplace(path, value.place);
        JsonFields fields(value, m_source, "a cache", {"name", "size", "align", "capacity", "flags"});
        CacheRequest request;
        const auto number = [&](const char* key, unsigned maximum) -> std::optional<unsigned> {
            const auto read = fields.whole(key, 0, maximum);
            return read ? std::optional(static_cast<unsigned>(*read)) : std::nullopt;
        };
        request.name = fields.text("name").value_or("");
        request.size = number("size", kMaxObjectBytes);
        request.align = number("align", UINT16_MAX);
        request.capacity = number("capacity", kMaxSheafCapacity);
        if (fields.find("flags") != nullptr)
            request.flags = fields.texts("flags");
        if (fields.error())
            return m_fields.refuse(*fields.error());
        if (const auto checked = checkCacheRequest(request); !checked)
            return m_fields.refuse(value.place, checked.error().message);
        choice().caches.push_back(std::move(request));
    }

    void readRun()
    {
        choice().cache = m_fields.text("cache").value_or("");
        choice().seed = m_fields.whole("seed", 0, UINT64_MAX).value_or(choice().seed);
        const JsonValue* const pace = m_fields.find("pace");
        if (pace != nullptr && pace->kind == JsonValue::Kind::string) {
            const auto parsed = parsePace("", pace->text);
            if (!parsed)
                return refuseAt("pace", parsed.error().message);
            choice().pace = *parsed;
        } else {
            choice().pace = m_fields.number("pace", 1, 1e9).value_or(choice().pace);
        }
        const std::string mode = m_fields.text("mode").value_or("exact");
        if (mode != "exact" && mode != "concurrent")
            return refuseAt("mode", fmt::format("unknown mode '{}'; expected exact or concurrent", mode));
        choice().mode = mode == "exact" ? EngineMode::exact : EngineMode::concurrent;
        choice().seconds = m_fields.number("duration", kShortestRun, kMaxSeconds);
        choice().operations = m_fields.whole("operations", 1, kMostOperations);
        if (isGood() && choice().seconds && choice().operations)
            refuseAt("operations", "'duration' and 'operations' contradict each other; expected one of them");
    }

    void readActions()
    {
        choice().changes = m_fields.texts("actions");
        const JsonValue* const value = m_fields.find("actions");
        if (value == nullptr)
            return;
        for (std::size_t i = 0; i < value->items.size(); ++i) {
            const TextPlace place = value->items[i].place;
            m_read.places.emplace(fmt::format("actions/{}", i), place);
            const auto change = parseTimedChange(value->items[i].text);
            if (!change)
                return m_fields.refuse(place, change.error().message);
            if (choice().seconds && std::chrono::duration<double>(change->at).count() >= *choice().seconds)
                return m_fields.refuse(place, fmt::format("'{}' comes too late; expected a time before the end of the "
                                                          "run at {:g} seconds",
                                                          value->items[i].text, *choice().seconds));
        }
        if (choice().mode != EngineMode::exact && !value->items.empty())
            return refuseAt("mode", "actions want exact mode, where they come at the same operation in every run");
        if (choice().operations && !value->items.empty())
            refuseAt("operations", "actions come at model times; expected a 'duration' instead of 'operations'");
    }

    /// What can be told without a file that may be large.
    void checkTogether()
    {
        if (!isGood() || needsFile(choice().workload))
            return;
        const auto scenario = makeScenario(choice());
        if (!scenario)
            m_fields.refuse(placedError(scenario.error(), m_read, m_source));
    }

    const std::string& m_source;
    const std::string& m_folder;
    JsonFields m_fields;
    const JsonValue& m_root;
    ReadScenario m_read;
};

} // namespace

Result<ReadScenario> readScenario(std::string_view text, const std::string& source, const std::string& folder)
{
    const auto root = parseJson(text, source);
    if (!root)
        return Failure(root.error());
    return ScenarioReader(*root, source, folder).read();
}

} // namespace sheafscope
