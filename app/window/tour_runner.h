// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/tour.h"

#include <QObject>

#include <optional>

namespace sheafscope {

class MainWindow;
class CommandRegistry;

/// Plays a tour in the window: sets its scenario, does what a step does by itself, and notices when the reader has done
/// what the step waits for. The reader may look back at earlier steps, which changes nothing in the run. When the tour
/// is left, the scenario from before it runs again. GUI thread only.
class TourRunner final : public QObject {
    Q_OBJECT
public:
    explicit TourRunner(MainWindow& window);

    /// What only a window knows of a tour: ids of commands and panels. Errors: with the line of the step.
    [[nodiscard]] Result<void> check(const Tour& tour) const;
    void start(Tour tour);
    void leave();
    /// To the next step if this one is done; after the last one the tour is left.
    void next();
    /// Looks at the step before.
    void back();
    /// Does what the step waits for.
    void showMe();
    /// Answers the question with the choice of that number, 0 first.
    void answer(std::size_t choice);

    [[nodiscard]] bool isRunning() const { return m_tour.has_value(); }
    /// Only while isRunning().
    [[nodiscard]] const Tour& tour() const { return *m_tour; }
    [[nodiscard]] std::size_t index() const { return m_index; }
    [[nodiscard]] const TourStep& step() const { return m_tour->steps[m_index]; }
    /// The scenario of the step runs: before that nothing counts.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// Nothing is waited for any more.
    [[nodiscard]] bool isDone() const;
    /// The choice that was made; none yet.
    [[nodiscard]] std::optional<std::size_t> answered() const { return m_answer; }

signals:
    void changed(); ///< another step, or the step is done, or the tour was left
    void left();

private:
    void enter();
    void begin();
    void perform(const TourAction& action);
    void look();
    void noteCommand(const QString& id);
    [[nodiscard]] bool isFulfilled(const TourCondition& condition) const;
    [[nodiscard]] bool isFulfilled(const LevelReached& level) const;

    MainWindow& m_window;
    std::optional<Tour> m_tour;
    ScenarioChoice m_before; ///< what ran when the tour began
    ScenarioChoice m_choice; ///< what the tour wants to run
    std::size_t m_index = 0;
    std::size_t m_reached = 0; ///< the furthest step
    bool m_isReady = false;
    bool m_isWaitingForRun = false;
    bool m_isDone = false; ///< of the furthest step
    std::optional<std::size_t> m_answer;
    unsigned m_times = 0; ///< that the wanted command was run in this step
    CounterValues m_base; ///< of the shown cache when the step began
};

} // namespace sheafscope
