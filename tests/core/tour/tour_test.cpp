// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/tour.h"

#include "core/slub/counters.h"
#include "core/tour/glossary.h"
#include "core/tour/lined_json.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

constexpr const char* kSmall = R"({
    "format": "sheafscope-tour", "version": 1,
    "title": "T", "about": "A", "minutes": 1,
    "scenario": {"machine": "laptop-4", "era": "7.0", "state": "paused"},
    "steps": [
        {"title": "One", "text": "Text", "point": ["cpu 0", "panel machine"]},
        {"title": "Two", "text": "Text", "ask": "Do it.", "do": ["select cpu 2"],
         "wait": {"command": "hands.alloc", "times": 2}, "showMe": ["hands.alloc x2"], "then": "Done."},
        {"title": "Three", "text": "Text", "ask": "Which?",
         "question": {"choices": ["a", "b"], "right": 2, "because": "so"}}
    ]
})";

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(Tour, IsReadWhole)
{
    const auto tour = parseTour(kSmall, "folder/mine.json");
    ASSERT_TRUE(tour) << tour.error().text();
    EXPECT_EQ(tour->id, "mine");
    ASSERT_EQ(tour->steps.size(), 3U);
    EXPECT_EQ(tour->steps[0].points.size(), 2U);
    EXPECT_EQ(tour->steps[1].line, 7U) << "where the step begins";
    EXPECT_EQ(std::get<CommandDone>(*tour->steps[1].wait).times, 2U);
    EXPECT_EQ(tour->steps[1].showMe.front().times, 2U);
    EXPECT_EQ(tour->steps[2].question->right, 1U);
    EXPECT_TRUE(tour->scenario.isPaused);
    EXPECT_TRUE(checkTourScenarios(*tour));
}

struct BadTour {
    const char* from;
    const char* to;
    unsigned line;
    const char* expected; ///< part of the message
};

class BadTours : public testing::TestWithParam<BadTour> {};

TEST_P(BadTours, AreToldWithFileLineAndWhatWasExpected)
{
    const BadTour& bad = GetParam();
    const auto tour = parseTour(replaced(kSmall, bad.from, bad.to), "mine.json");
    ASSERT_FALSE(tour) << bad.to;
    EXPECT_EQ(tour.error().source, "mine.json");
    EXPECT_EQ(tour.error().line, bad.line) << tour.error().text();
    EXPECT_NE(tour.error().message.find(bad.expected), std::string::npos) << tour.error().message;
    EXPECT_EQ(tour.error().message.find('\n'), std::string::npos) << tour.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    Every, BadTours,
    testing::Values(
        BadTour{"sheafscope-tour", "sheafscope-scenario", 2, "expected \"format\""},
        BadTour{"\"version\": 1", "\"version\": 2", 2, "from 1 to 1"},
        BadTour{"\"minutes\": 1", "\"minutes\": 0", 3, "from 1 to 60"},
        BadTour{"\"minutes\": 1", "\"minutes\": 1.5", 3, "whole number"},
        BadTour{"\"title\": \"T\", ", "", 1, "'title' is missing"},
        BadTour{"\"about\"", "\"abuot\"", 3, "expected one of"},
        BadTour{"\"state\": \"paused\"", "\"state\": \"asleep\"", 4, "'paused' or 'running'"},
        BadTour{"\"cpu 0\"", "\"cpu zero\"", 6, "expected 'panel ID'"}, BadTour{"\"cpu 0\"", "7", 6, "expected a text"},
        BadTour{"hands.alloc x2", "hands.alloc x0", 8, "is no action"},
        BadTour{"\"times\": 2", "\"times\": -2", 8, "from 1 to 10000"},
        BadTour{"\"command\": \"hands.alloc\", \"times\": 2", "\"counter\": \"barn_gte\"", 8, "such as barn_get"},
        BadTour{"\"command\": \"hands.alloc\", \"times\": 2", "\"level\": \"main\", \"at\": 0", 8,
                "'atLeast' or 'atMost'"},
        BadTour{"\"command\": \"hands.alloc\", \"times\": 2", "\"selected\": \"cpu two\"", 8, "select cpu 2"},
        BadTour{"\"command\": \"hands.alloc\", \"times\": 2", "", 8, "expected a 'command'"},
        BadTour{", \"showMe\": [\"hands.alloc x2\"]", "", 7, "no 'showMe'"},
        BadTour{"\"ask\": \"Do it.\", ", "", 7, "no 'ask'"}, BadTour{"[\"a\", \"b\"]", "[\"a\"]", 10, "2 to 5"},
        BadTour{"\"right\": 2", "\"right\": 3", 10, "from 1 to 2"},
        BadTour{"\"because\": \"so\"", "\"because\": \"\"", 10, "text of 1 to"},
        BadTour{"\"title\": \"Two\"", "\"title\": \"Two\", \"title\": \"Zwei\"", 7, "stands here twice"},
        BadTour{"\"title\": \"Two\",", "\"title\": \"Two\"", 7, "no JSON"}));

TEST(Tour, CutOffTextsNeverCrash)
{
    const std::string text = kSmall;
    for (std::size_t length = 0; length < text.size(); ++length)
        EXPECT_FALSE(parseTour(text.substr(0, length), "cut.json")) << length;
}

TEST(Tour, WrongScenarioIsToldAtItsStep)
{
    const auto tour =
        parseTour(replaced(kSmall, "\"title\": \"Three\",", "\"title\": \"Three\", \"scenario\": {\"era\": \"9.9\"},"),
                  "mine.json");
    ASSERT_TRUE(tour) << tour.error().text();
    const auto checked = checkTourScenarios(*tour);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().line, 9U);
    EXPECT_NE(checked.error().message.find("9.9"), std::string::npos);
}

TEST(Tour, BuiltinOnesCanBeReadAndRun)
{
    ASSERT_GE(builtinTours().size(), 8U);
    for (const Tour& tour : builtinTours()) {
        EXPECT_LE(tour.minutes, 5U) << tour.id;
        EXPECT_GE(tour.steps.size(), 5U) << tour.id;
        const auto checked = checkTourScenarios(tour);
        EXPECT_TRUE(checked) << checked.error().text();
        bool asks = false;
        bool waits = false;
        for (const TourStep& step : tour.steps) {
            asks |= step.question.has_value();
            waits |= step.wait.has_value();
        }
        EXPECT_TRUE(asks && waits) << tour.id;
    }
}

TEST(Tour, UnknownNameListsWhatThereIs)
{
    const auto tour = findTour("no-such-tour");
    ASSERT_FALSE(tour);
    EXPECT_NE(tour.error().message.find("01-slab"), std::string::npos);
}

TEST(Tour, ScenarioOfAStepKeepsWhatItDoesNotName)
{
    TourScenario first;
    first.machine = "laptop-4";
    first.workload = "larson";
    first.seed = 7;
    TourScenario second;
    second.era = "7.1";
    const ScenarioChoice choice = applied(applied(ScenarioChoice{}, first), second);
    EXPECT_EQ(choice.machine, "laptop-4");
    EXPECT_EQ(choice.workload, "larson");
    EXPECT_EQ(choice.era, "7.1");
    EXPECT_EQ(choice.seed, 7U);
    EXPECT_EQ(choice.mode, EngineMode::exact);
}

TEST(LinedJson, KnowsTheLineOfEveryValue)
{
    const auto document = LinedJson::parse("{\n \"a\": 1,\n \"b/c\": [\n  true,\n\n  {\"d\": null}]\n}", "x.json");
    ASSERT_TRUE(document) << document.error().text();
    EXPECT_EQ(document->lineOf("/a"), 2U);
    EXPECT_EQ(document->lineOf("/b~1c"), 3U);
    EXPECT_EQ(document->lineOf("/b~1c/0"), 4U);
    EXPECT_EQ(document->lineOf("/b~1c/1/d"), 6U);
    EXPECT_EQ(document->lineOf("/b~1c/1/nothing"), 6U);
    EXPECT_EQ(document->lineOf("/nothing"), 1U);
}

TEST(LinedJson, TellsWhereTheTextStopsBeingJson)
{
    const auto document = LinedJson::parse("{\n \"a\": 1,\n oops\n}", "x.json");
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().text().rfind("x.json:3: no JSON", 0), 0U) << document.error().text();
}

TEST(Glossary, HasEveryCounterWithAllAnswers)
{
    for (const StatDescription& stat : statDescriptions()) {
        const GlossaryEntry* entry = findInGlossary("counter." + std::string(stat.sysfsName));
        ASSERT_NE(entry, nullptr) << stat.sysfsName;
        EXPECT_EQ(entry->title, stat.sysfsName);
        EXPECT_FALSE(entry->what.empty() || entry->grows.empty() || entry->high.empty() || entry->advice.empty());
    }
    for (const GlossaryEntry& entry : glossary()) {
        if (entry.id.starts_with("counter.")) {
            EXPECT_TRUE(statFromSysfsName(entry.id.substr(8))) << entry.id << " is no counter";
        }
    }
}

TEST(Glossary, FaultsAreToldWithTheirLine)
{
    const auto parsed = parseGlossary("{\"format\": \"sheafscope-glossary\", \"version\": 1, \"entries\": [\n"
                                      "{\"id\": \"term.a\", \"title\": \"a\", \"what\": \"b\"},\n"
                                      "{\"id\": \"counter.x\", \"title\": \"x\", \"what\": \"y\"}]}",
                                      "g.json");
    ASSERT_FALSE(parsed);
    EXPECT_EQ(parsed.error().line, 3U);
    EXPECT_NE(parsed.error().message.find("'grows' is missing"), std::string::npos);
}

} // namespace
} // namespace sheafscope
