// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_choice.h"

#include <QByteArray>
#include <QSettings>

#include <optional>

namespace sheafscope {

/// What the window remembers from one run to the next, in an INI file of the user. Values that make no sense (edited by
/// hand, from another version) count as not remembered.
class WindowSettings {
public:
    WindowSettings();

    void forget();
    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray layout() const;
    void saveLayout(const QByteArray& geometry, const QByteArray& layout);
    [[nodiscard]] std::optional<ScenarioChoice> scenario() const;
    void saveScenario(const ScenarioChoice& choice);

private:
    QSettings m_file;
};

} // namespace sheafscope
