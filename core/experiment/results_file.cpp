// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/results_file.h"

#include "core/base/atomic_file.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

using Json = nlohmann::ordered_json;
constexpr const char* kResultsFormat = "sheafscope-results";

/// Texts may come from a user's file names: what is no UTF-8 becomes a replacement character instead of an exception.
std::string dump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// --- writing ----------------------------------------------------------------------------------------------------

Json headJson(const ResultHead& head)
{
    return {{"version", head.version},     {"command", head.command}, {"scenarios", head.scenarios},
            {"documents", head.documents}, {"notes", head.notes},     {"machines", head.machines},
            {"eras", head.eras},           {"base", head.base},       {"seeds", head.seeds},
            {"runs", head.runs},           {"warmup", head.warmup},   {"warmupUnit", head.warmupUnit},
            {"host", head.host},           {"profile", head.profile}, {"date", head.date}};
}

Json runJson(const RunRecord& run)
{
    Json metrics = Json::object();
    for (const auto& [id, value] : run.metrics)
        if (std::isfinite(value))
            metrics[id] = value;
    Json json{{"scenario", run.cell.scenario},
              {"machine", run.cell.machine},
              {"era", run.cell.era},
              {"seed", run.seed},
              {"metrics", std::move(metrics)}};
    if (!run.costDraws.empty())
        json["costDraws"] = run.costDraws;
    if (!run.caches.empty())
        json["caches"] = run.caches;
    for (const auto& [name, calls] : run.calls)
        json["calls"][name] = {calls.made, calls.reachedSlab};
    if (!run.counters.empty())
        json["counters"] = run.counters;
    return json;
}

// --- reading ----------------------------------------------------------------------------------------------------

/// Thrown inside this file only, and caught in parseResults().
struct Unexpected {
    std::string message;
};

const Json& member(const Json& object, const char* key, const std::string& where)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (!object.is_object() || found == object.end())
        throw Unexpected{fmt::format("{} has no \"{}\"; expected the results of sheafscope", where, key)};
    return *found;
}

std::string text(const Json& object, const char* key, const std::string& where)
{
    const Json& value = member(object, key, where);
    if (!value.is_string())
        throw Unexpected{fmt::format("\"{}\" of {} is {}; expected a text", key, where, dump(value))};
    return value.get<std::string>();
}

std::uint64_t whole(const Json& value, const std::string& where)
{
    if (!value.is_number_unsigned())
        throw Unexpected{fmt::format("{} is {}; expected a whole number from 0", where, dump(value))};
    return value.get<std::uint64_t>();
}

unsigned small(const Json& object, const char* key, const std::string& where)
{
    const std::uint64_t value = whole(member(object, key, where), fmt::format("\"{}\" of {}", key, where));
    if (value > UINT32_MAX)
        throw Unexpected{fmt::format("\"{}\" of {} is {}; expected at most {}", key, where, value, UINT32_MAX)};
    return static_cast<unsigned>(value);
}

std::map<std::string, std::string> texts(const Json& object, const char* key, const std::string& where)
{
    std::map<std::string, std::string> map;
    const Json& values = member(object, key, where);
    if (!values.is_object())
        throw Unexpected{fmt::format("\"{}\" of {} is no object", key, where)};
    for (const auto& [name, ignored] : values.items())
        map[name] = text(values, name.c_str(), fmt::format("\"{}\"", key));
    return map;
}

const Json& list(const Json& object, const char* key, const std::string& where)
{
    const Json& values = member(object, key, where);
    if (!values.is_array())
        throw Unexpected{fmt::format("\"{}\" of {} is no list", key, where)};
    return values;
}

ResultHead parseHead(const Json& json)
{
    const std::string where = "\"head\"";
    ResultHead head;
    head.version = text(json, "version", where);
    head.command = text(json, "command", where);
    head.scenarios = texts(json, "scenarios", where);
    if (json.contains("documents"))
        head.documents = texts(json, "documents", where);
    if (json.contains("notes"))
        head.notes = texts(json, "notes", where);
    head.machines = texts(json, "machines", where);
    for (const Json& era : list(json, "eras", where)) {
        if (!era.is_string())
            throw Unexpected{"\"eras\" holds something else than texts"};
        head.eras.push_back(era.get<std::string>());
    }
    head.base = text(json, "base", where);
    for (const Json& seed : list(json, "seeds", where))
        head.seeds.push_back(whole(seed, "a seed"));
    head.runs = small(json, "runs", where);
    head.warmup = small(json, "warmup", where);
    head.warmupUnit = text(json, "warmupUnit", where);
    head.host = text(json, "host", where);
    head.profile = text(json, "profile", where);
    head.date = text(json, "date", where);
    return head;
}

std::map<std::string, double> parseMetrics(const Json& json, const std::string& where)
{
    std::map<std::string, double> metrics;
    if (!json.is_object())
        throw Unexpected{fmt::format("the metrics of {} are no object", where)};
    for (const auto& [id, value] : json.items()) {
        if (!value.is_number())
            throw Unexpected{fmt::format("metric \"{}\" of {} is {}; expected a number", id, where, dump(value))};
        metrics[id] = value.get<double>();
    }
    return metrics;
}

/// "kvfree_rcu": [made, reached slab]
CallsByName parseCalls(const Json& json, const std::string& where)
{
    CallsByName calls;
    if (!json.is_object())
        throw Unexpected{fmt::format("\"calls\" of {} is no object", where)};
    for (const auto& [name, counts] : json.items()) {
        const std::string what = fmt::format("\"{}\" of the calls of {}", name, where);
        if (!counts.is_array() || counts.size() != 2)
            throw Unexpected{fmt::format("{} is {}; expected two numbers", what, dump(counts))};
        const BenchmarkCalls read{whole(counts[0], what), whole(counts[1], what)};
        if (read.reachedSlab > read.made)
            throw Unexpected{fmt::format("{} has more calls that reached slab than calls", what)};
        calls[name] = read;
    }
    return calls;
}

RunRecord parseRun(const Json& json, std::size_t number)
{
    const std::string where = fmt::format("run {}", number);
    RunRecord run;
    run.cell = {text(json, "scenario", where), text(json, "machine", where), text(json, "era", where)};
    run.seed = whole(member(json, "seed", where), "\"seed\" of " + where);
    run.metrics = parseMetrics(member(json, "metrics", where), where);
    if (const auto caches = json.find("caches"); caches != json.end()) {
        if (!caches->is_object())
            throw Unexpected{fmt::format("\"caches\" of {} is no object", where)};
        for (const auto& [cache, metrics] : caches->items())
            run.caches[cache] = parseMetrics(metrics, fmt::format("cache {} of {}", cache, where));
    }
    if (const auto calls = json.find("calls"); calls != json.end())
        run.calls = parseCalls(*calls, where);
    if (const auto draws = json.find("costDraws"); draws != json.end()) {
        for (const Json& draw : *draws) {
            if (!draw.is_number())
                throw Unexpected{fmt::format("a cost draw of {} is {}; expected a number", where, dump(draw))};
            run.costDraws.push_back(draw.get<double>());
        }
    }
    if (const auto counters = json.find("counters"); counters != json.end()) {
        if (!counters->is_object())
            throw Unexpected{fmt::format("\"counters\" of {} is no object", where)};
        for (const auto& [cache, values] : counters->items())
            for (const auto& [name, value] : values.items())
                run.counters[cache][name] = whole(value, fmt::format("{} of cache {} of {}", name, cache, where));
    }
    return run;
}

ResultSet parseDocument(const Json& json)
{
    if (!json.is_object() || json.value("format", Json()) != kResultsFormat)
        throw Unexpected{fmt::format("is no results file; expected \"format\": \"{}\"", kResultsFormat)};
    const unsigned version = small(json, "version", "the file");
    if (version > kResultsVersion)
        throw Unexpected{fmt::format("has version {} of the results format; this sheafscope knows versions up to {}",
                                     version, kResultsVersion)};
    ResultSet results;
    results.head = parseHead(member(json, "head", "the file"));
    for (const Json& run : list(json, "runs", "the file"))
        results.runs.push_back(parseRun(run, results.runs.size() + 1));
    return results;
}

} // namespace

std::string resultsJson(const ResultSet& results)
{
    // One run a line: a file that can be read, compared and cut with the tools that people have.
    std::string text = fmt::format("{{\"format\": \"{}\", \"version\": {},\n\"head\": {},\n\"runs\": [", kResultsFormat,
                                   kResultsVersion, dump(headJson(results.head)));
    for (const RunRecord& run : results.runs)
        text += (&run == results.runs.data() ? "\n" : ",\n") + runLine(run);
    return text + "\n]}\n";
}

Result<ResultSet> parseResults(std::string_view text, const std::string& source)
{
    try {
        return parseDocument(Json::parse(text));
    } catch (const Json::parse_error& error) {
        const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, text.size()));
        const auto line = static_cast<unsigned>(std::count(text.begin(), end, '\n') + 1);
        return fail(source, line, "is no JSON here; expected a complete results file of sheafscope");
    } catch (const Json::exception& error) {
        return fail(source, 0, fmt::format("does not have the form of a results file ({})", error.what()));
    } catch (const Unexpected& unexpected) {
        return fail(source, 0, unexpected.message);
    }
}

std::string runLine(const RunRecord& run)
{
    return dump(runJson(run));
}

Result<RunRecord> parseRunLine(std::string_view text, const std::string& source, unsigned line)
{
    try {
        return parseRun(Json::parse(text), line - 1);
    } catch (const Json::exception&) {
        return fail(source, line, "is no run of a results file");
    } catch (const Unexpected& unexpected) {
        return fail(source, line, unexpected.message);
    }
}

Result<void> saveResults(const std::string& path, const ResultSet& results)
{
    return writeAtomically(path, resultsJson(results));
}

Result<ResultSet> loadResults(const std::string& path)
{
    const auto text = readWholeFile(path);
    if (!text)
        return Failure(text.error());
    return parseResults(*text, path);
}

} // namespace sheafscope
