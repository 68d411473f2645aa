// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace sheafscope {

/// Panels that share one place as tabs, the first in front.
using TabGroup = std::vector<const char*>;

/// An arrangement of the panels around the machine portrait, as data. A panel that is in no place is hidden; an id that
/// no panel has is skipped.
struct NamedLayout {
    const char* id;   ///< stable, for commands and settings: "explore"
    const char* name; ///< source text, translated in context "NamedLayouts"
    const char* help; ///< likewise
    std::vector<TabGroup> right;
    std::vector<std::vector<TabGroup>> rows; ///< below the portrait, from top to bottom
    double rightShare = 0.29;                ///< of the window's width
    double rowShare = 0.2;                   ///< of the window's height, each row
    bool hasTimeline = true;

    [[nodiscard]] QString translatedName() const;
    [[nodiscard]] QString translatedHelp() const;
};

/// Explore (the default), Barns, Memory, Lecture, Compare.
[[nodiscard]] std::span<const NamedLayout> namedLayouts();
/// nullptr: none of that id.
[[nodiscard]] const NamedLayout* findLayout(const QString& id);

} // namespace sheafscope
