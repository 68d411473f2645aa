// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/simulation_controller.h"
#include "widgets/journey_panel.h"

#include <QObject>

#include <optional>

namespace sheafscope {

class MainWindow;

/// Follows one object of the run and tells the journey panel. While the run is stepped through every station is seen;
/// while it runs, those that it is met at. Wants exact mode, where it is known who has an object. GUI thread only.
class JourneyKeeper final : public QObject {
    Q_OBJECT
public:
    explicit JourneyKeeper(MainWindow& window);

    /// The object that was handled by hand last if it was of the shown cache, else the one on top of the selected CPU's
    /// main sheaf. Error: there is none, or no exact mode.
    Result<void> follow();
    void stop();
    /// Runs until the object is somewhere else. Error: nothing is followed, or it stays for a very long time.
    Result<void> next();
    [[nodiscard]] bool isFollowing() const { return m_tracker.has_value(); }
    [[nodiscard]] const Journey& journey() const { return m_journey; }

private:
    void look(CpuId by, bool isGap);
    void goBack(RunPosition position);
    void tell();

    MainWindow& m_window;
    JourneyPanel& m_panel;
    std::optional<ObjectTracker> m_tracker;
    Journey m_journey;
};

} // namespace sheafscope
