// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_choice.h"
#include "core/slub/counters.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// core/tour: tours and the glossary as data. A tour is a JSON file that a teacher can write: it sets a scenario, says
/// what is seen, points at it, asks, and waits until the reader has done something. The format is told in
/// resources/tours/README.md.
namespace sheafscope {

/// Something that the window does: at the beginning of a step, or to show a reader how.
struct TourAction {
    enum class Kind : std::uint8_t { command, selectCpu, selectNode, selectCache };
    Kind kind = Kind::command;
    std::string name;         ///< id of a command, or name of a cache
    std::uint32_t number = 0; ///< of a CPU or node
    unsigned times = 1;
    friend bool operator==(const TourAction&, const TourAction&) = default;
};

/// "hands.alloc", "hands.alloc x3", "select cpu 2", "select node 1", "select cache maple_node". Error: what was
/// expected.
Result<TourAction> parseTourAction(std::string_view text);

/// What a step points at.
struct TourPoint {
    enum class Kind : std::uint8_t { panel, cpu, node, barn, partial, memory, control };
    Kind kind = Kind::panel;
    std::string name;         ///< id of a panel or of a command's button
    std::uint32_t number = 0; ///< of a CPU or node
};

/// "panel machine", "cpu 0", "node 1", "barn 0", "partial 0", "memory 0", "control run.step".
Result<TourPoint> parseTourPoint(std::string_view text);

/// A level that a step can wait for.
enum class TourLevel : std::uint8_t { main, spare, rcuFree, barnFull, barnEmpty, partial, slabs };

// --- what a step waits for ------------------------------------------------------------------------------------------

/// A command was run so often since the step began.
struct CommandDone {
    std::string id;
    unsigned times = 1;
};
/// A counter of the shown cache has grown by so much, over all CPUs, since the step began.
struct CounterGrown {
    StatItem counter = StatItem::ALLOC_FASTPATH;
    std::uint64_t by = 1;
};
/// A level of the shown cache is in a range.
struct LevelReached {
    TourLevel level = TourLevel::main;
    std::uint32_t at = 0; ///< CPU of a sheaf, node of anything else
    std::uint64_t atLeast = 0;
    std::uint64_t atMost = UINT64_MAX;
};
/// A CPU or node is selected.
struct Selected {
    TourAction what;
};
/// The run has these properties; empty ones do not count.
struct ScenarioIs {
    std::string era;
    std::string machine;
    std::string workload;
};

using TourCondition = std::variant<CommandDone, CounterGrown, LevelReached, Selected, ScenarioIs>;

struct TourQuestion {
    std::vector<std::string> choices; ///< 2 to 5
    std::size_t right = 0;
    std::string because; ///< told after any answer
};

/// The part of a scenario that a step changes.
struct TourScenario {
    std::string machine, era, workload, cache;
    ParameterValues parameters;
    std::vector<std::string> overrides;
    std::optional<std::uint64_t> seed;
    double pace = 0; ///< 0: stays
    bool isPaused = true;
    bool isConcurrent = false;
};

struct TourStep {
    unsigned line = 0; ///< in its file
    std::string title;
    std::string text;
    std::vector<TourPoint> points;
    std::optional<TourScenario> scenario; ///< changes the run before the step begins
    std::vector<TourAction> actions;      ///< done before the reader is asked
    std::string ask;                      ///< what to do, or the question
    std::optional<TourCondition> wait;    ///< nothing: the reader goes on when he likes
    std::optional<TourQuestion> question; ///< excludes `wait`
    std::vector<TourAction> showMe;       ///< what fulfils `wait`
    std::string then;                     ///< told when it is fulfilled
};

struct Tour {
    std::string source; ///< file
    std::string id;     ///< name of the file without ending
    std::string title;
    std::string about; ///< one sentence: what one knows afterwards
    unsigned minutes = 0;
    TourScenario scenario;
    std::vector<TourStep> steps;
};

/// Errors: file, line, and what was expected there. What only a window knows, such as ids of commands, is for
/// checkTourCommands().
Result<Tour> parseTour(std::string_view text, const std::string& source);
Result<Tour> readTour(const std::string& path);
/// Makes each scenario of the tour. Errors: with the line of the step.
Result<void> checkTourScenarios(const Tour& tour);

/// The built-in ones, in the order in which they are best taken; a test proves that all can be read.
const std::vector<Tour>& builtinTours();
/// A built-in one by its id, else a file.
Result<Tour> findTour(const std::string& nameOrPath);

/// The scenario of a step on top of what ran before.
ScenarioChoice applied(ScenarioChoice choice, const TourScenario& scenario);

} // namespace sheafscope
