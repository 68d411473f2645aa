// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a tour file: every fault with its line and what was expected there.
#include "core/tour/tour.h"

#include "core/tour/lined_json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <fmt/format.h>
#include <utility>

namespace sheafscope {
namespace {

using Place = JsonReader::Place;

constexpr std::size_t kLongText = 900;
constexpr std::size_t kShortText = 200;
constexpr std::size_t kMostSteps = 40;
constexpr std::uint64_t kMostId = 65535;

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; (at = text.find_first_not_of(' ', at)) != std::string_view::npos;) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

std::optional<std::uint32_t> smallNumber(std::string_view text)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value > kMostId)
        return std::nullopt;
    return value;
}

constexpr std::array<std::string_view, 7> kLevelNames{"main",       "spare",   "rcu_free", "barn_full",
                                                      "barn_empty", "partial", "slabs"};

/// A reader of one tour file.
class TourReader {
public:
    TourReader(const LinedJson& document, const std::string& source)
        : m_document(document), m_source(source), m_json(document, source)
    {
    }

    Result<Tour> read()
    {
        const Place root = m_json.root();
        m_json.expectFields(root, {"format", "version", "title", "about", "minutes", "scenario", "steps"});
        if (m_json.text(root, "format", kShortText) != "sheafscope-tour")
            m_json.fault(m_json.field(root, "format") ? m_json.field(root, "format") : root,
                         "no tour; expected \"format\": \"sheafscope-tour\"");
        m_json.number(root, "version", 1, 1);
        Tour tour;
        tour.source = m_source;
        tour.id = std::filesystem::path(m_source).stem().string();
        tour.title = m_json.text(root, "title", kShortText);
        tour.about = m_json.text(root, "about", kLongText);
        tour.minutes = static_cast<unsigned>(m_json.number(root, "minutes", 1, 60));
        const Place scenario = m_json.field(root, "scenario");
        if (!scenario)
            m_json.fault(root, "the field 'scenario' is missing; expected what runs during the tour");
        else
            tour.scenario = readScenario(scenario);
        const std::vector<Place> steps = m_json.items(root, "steps", kMostSteps);
        if (steps.empty())
            m_json.fault(root,
                         fmt::format("the field 'steps' is missing or empty; expected 1 to {} steps", kMostSteps));
        for (const Place& step : steps)
            tour.steps.push_back(readStep(step));
        if (m_json.error())
            return Failure(*m_json.error());
        return tour;
    }

private:
    template <class Parse> auto parsed(const Place& place, const std::string& text, Parse parse)
    {
        auto result = parse(text);
        if (!result)
            m_json.fault(place, result.error().message);
        return result;
    }

    template <class T, class Parse>
    std::vector<T> readList(const Place& object, const std::string& key, std::size_t most, Parse parse)
    {
        std::vector<T> list;
        for (const Place& item : m_json.items(object, key, most)) {
            const auto* text = item.value->get_ptr<const std::string*>();
            if (text == nullptr)
                m_json.fault(item, fmt::format("an item of '{}' is {}; expected a text", key, item.value->dump()));
            else if (auto value = parsed(item, *text, parse))
                list.push_back(*std::move(value));
        }
        return list;
    }

    TourScenario readScenario(const Place& place)
    {
        m_json.expectFields(place,
                            {"machine", "era", "scenario", "cache", "param", "set", "seed", "pace", "state", "mode"});
        TourScenario scenario;
        scenario.machine = m_json.text(place, "machine", kShortText, true);
        scenario.era = m_json.text(place, "era", kShortText, true);
        scenario.workload = m_json.text(place, "scenario", kShortText, true);
        scenario.cache = m_json.text(place, "cache", kShortText, true);
        scenario.overrides = m_json.texts(place, "set", 32);
        if (m_json.field(place, "seed"))
            scenario.seed = m_json.number(place, "seed", 0, UINT64_MAX);
        scenario.pace = static_cast<double>(m_json.number(place, "pace", 1, 100'000'000, 0));
        scenario.isPaused = oneOf(place, "state", {"paused", "running"}) == 0;
        scenario.isConcurrent = oneOf(place, "mode", {"exact", "concurrent"}) == 1;
        if (const Place parameters = m_json.field(place, "param")) {
            if (!parameters.value->is_object())
                m_json.fault(parameters, "'param' is no object; expected parameters with numbers");
            else
                for (const auto& item : parameters.value->items()) {
                    if (item.value().is_number())
                        scenario.parameters[item.key()] = item.value().get<double>();
                    else
                        m_json.fault(m_json.field(parameters, item.key()),
                                     fmt::format("parameter '{}' is no number", item.key()));
                }
        }
        return scenario;
    }

    /// Position in `values`; absent: the first.
    std::size_t oneOf(const Place& object, const std::string& key, std::vector<std::string_view> values)
    {
        const std::string text = m_json.text(object, key, kShortText, true);
        if (text.empty())
            return 0;
        const auto found = std::ranges::find(values, text);
        if (found == values.end()) {
            m_json.fault(m_json.field(object, key),
                         fmt::format("'{}' is '{}'; expected '{}' or '{}'", key, text, values[0], values[1]));
            return 0;
        }
        return static_cast<std::size_t>(found - values.begin());
    }

    TourStep readStep(const Place& place)
    {
        m_json.expectFields(place,
                            {"title", "text", "point", "scenario", "do", "ask", "wait", "question", "showMe", "then"});
        TourStep step;
        step.line = m_document.lineOf(place.pointer);
        step.title = m_json.text(place, "title", kShortText);
        step.text = m_json.text(place, "text", kLongText);
        step.ask = m_json.text(place, "ask", kLongText, true);
        step.then = m_json.text(place, "then", kLongText, true);
        step.points = readList<TourPoint>(place, "point", 4, parseTourPoint);
        step.actions = readList<TourAction>(place, "do", 16, parseTourAction);
        step.showMe = readList<TourAction>(place, "showMe", 16, parseTourAction);
        if (const Place scenario = m_json.field(place, "scenario"))
            step.scenario = readScenario(scenario);
        if (const Place wait = m_json.field(place, "wait"))
            step.wait = readCondition(wait);
        if (const Place question = m_json.field(place, "question"))
            step.question = readQuestion(question);
        if (step.wait && step.question)
            m_json.fault(m_json.field(place, "question"), "a step has 'wait' or 'question'; expected not both");
        if (step.wait && step.showMe.empty())
            m_json.fault(place, "a step that waits has no 'showMe'; expected the commands that fulfil it");
        if ((step.wait || step.question) && step.ask.empty())
            m_json.fault(place, "a step that waits has no 'ask'; expected what the reader is to do or answer");
        return step;
    }

    TourQuestion readQuestion(const Place& place)
    {
        m_json.expectFields(place, {"choices", "right", "because"});
        TourQuestion question;
        question.choices = m_json.texts(place, "choices", 5);
        if (question.choices.size() < 2)
            m_json.fault(place, "a question has fewer than 2 choices; expected 2 to 5");
        const std::size_t last = std::max<std::size_t>(question.choices.size(), 1);
        question.right = m_json.number(place, "right", 1, last) - 1;
        question.because = m_json.text(place, "because", kLongText);
        return question;
    }

    TourCondition readCondition(const Place& place)
    {
        constexpr std::string_view kForms = "expected a 'command', a 'counter', a 'level', 'selected' or 'scenario'";
        if (m_json.field(place, "command")) {
            m_json.expectFields(place, {"command", "times"});
            return CommandDone{m_json.text(place, "command", kShortText),
                               static_cast<unsigned>(m_json.number(place, "times", 1, 10'000, 1))};
        }
        if (m_json.field(place, "counter"))
            return readCounter(place);
        if (m_json.field(place, "level"))
            return readLevel(place);
        if (m_json.field(place, "selected")) {
            m_json.expectFields(place, {"selected"});
            const auto action = parseTourAction("select " + m_json.text(place, "selected", kShortText));
            if (!action)
                m_json.fault(m_json.field(place, "selected"), action.error().message);
            return Selected{action.value_or(TourAction{})};
        }
        if (const Place scenario = m_json.field(place, "scenario")) {
            m_json.expectFields(place, {"scenario"});
            m_json.expectFields(scenario, {"era", "machine", "scenario"});
            return ScenarioIs{m_json.text(scenario, "era", kShortText, true),
                              m_json.text(scenario, "machine", kShortText, true),
                              m_json.text(scenario, "scenario", kShortText, true)};
        }
        m_json.fault(place, fmt::format("'wait' says nothing to wait for; {}", kForms));
        return CommandDone{};
    }

    TourCondition readCounter(const Place& place)
    {
        m_json.expectFields(place, {"counter", "by"});
        const std::string name = m_json.text(place, "counter", kShortText);
        const auto item = statFromSysfsName(name);
        if (!item)
            m_json.fault(
                m_json.field(place, "counter"),
                fmt::format("unknown counter '{}'; expected a file name of /sys/kernel/slab such as barn_get", name));
        return CounterGrown{item.value_or(StatItem::ALLOC_FASTPATH), m_json.number(place, "by", 1, UINT32_MAX, 1)};
    }

    TourCondition readLevel(const Place& place)
    {
        m_json.expectFields(place, {"level", "at", "atLeast", "atMost"});
        const std::string name = m_json.text(place, "level", kShortText);
        const auto* const found = std::ranges::find(kLevelNames, name);
        if (found == kLevelNames.end())
            m_json.fault(m_json.field(place, "level"),
                         fmt::format("unknown level '{}'; expected main, spare, rcu_free (at a CPU), barn_full, "
                                     "barn_empty, partial or slabs (at a node)",
                                     name));
        LevelReached level;
        level.level = static_cast<TourLevel>(found == kLevelNames.end() ? 0 : found - kLevelNames.begin());
        level.at = static_cast<std::uint32_t>(m_json.number(place, "at", 0, kMostId));
        level.atLeast = m_json.number(place, "atLeast", 0, UINT64_MAX, 0);
        level.atMost = m_json.number(place, "atMost", 0, UINT64_MAX, UINT64_MAX);
        if (!m_json.field(place, "atLeast") && !m_json.field(place, "atMost"))
            m_json.fault(place, "a level without a bound; expected 'atLeast' or 'atMost'");
        return level;
    }

    const LinedJson& m_document;
    std::string m_source;
    JsonReader m_json;
};

} // namespace

Result<TourAction> parseTourAction(std::string_view text)
{
    const std::vector<std::string_view> words = wordsOf(text);
    const auto bad = [&] {
        return fail(
            fmt::format("'{}' is no action; expected the id of a command, perhaps with ' x3' for three times, or "
                        "'select cpu 2', 'select node 1', 'select cache NAME'",
                        text));
    };
    if (words.size() == 3 && words[0] == "select") {
        TourAction action;
        if (words[1] == "cache") {
            action.kind = TourAction::Kind::selectCache;
            action.name = words[2];
            return action;
        }
        const auto number = smallNumber(words[2]);
        if (!number || (words[1] != "cpu" && words[1] != "node"))
            return bad();
        action.kind = words[1] == "cpu" ? TourAction::Kind::selectCpu : TourAction::Kind::selectNode;
        action.number = *number;
        return action;
    }
    if (words.empty() || words.size() > 2 || words[0].find('.') == std::string_view::npos)
        return bad();
    TourAction action;
    action.name = words[0];
    if (words.size() == 2) {
        const auto times = words[1].starts_with('x') ? smallNumber(words[1].substr(1)) : std::nullopt;
        if (!times || *times < 1 || *times > 10'000)
            return bad();
        action.times = *times;
    }
    return action;
}

Result<TourPoint> parseTourPoint(std::string_view text)
{
    const std::vector<std::string_view> words = wordsOf(text);
    constexpr std::array<std::pair<std::string_view, TourPoint::Kind>, 7> kKinds{
        {{"panel", TourPoint::Kind::panel},
         {"cpu", TourPoint::Kind::cpu},
         {"node", TourPoint::Kind::node},
         {"barn", TourPoint::Kind::barn},
         {"partial", TourPoint::Kind::partial},
         {"memory", TourPoint::Kind::memory},
         {"control", TourPoint::Kind::control}}};
    for (const auto& [name, kind] : kKinds) {
        if (words.size() != 2 || words[0] != name)
            continue;
        if (kind == TourPoint::Kind::panel || kind == TourPoint::Kind::control)
            return TourPoint{kind, std::string(words[1]), 0};
        if (const auto number = smallNumber(words[1]))
            return TourPoint{kind, {}, *number};
    }
    return fail(
        fmt::format("'{}' is nothing to point at; expected 'panel ID', 'cpu N', 'node N', 'barn N', 'partial N', "
                    "'memory N' or 'control COMMAND'",
                    text));
}

Result<Tour> parseTour(std::string_view text, const std::string& source)
{
    const auto document = LinedJson::parse(text, source);
    if (!document)
        return Failure(document.error());
    return TourReader(*document, source).read();
}

} // namespace sheafscope
