// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panel.h"

#include <span>
#include <vector>

namespace sheafscope {

class DecisionPanel;

/// Every panel there is, once, for a window or a capture. The panels belong to `parent`.
class PanelSet {
public:
    PanelSet(ViewState& state, QWidget* parent);

    [[nodiscard]] std::span<Panel* const> all() const { return m_panels; }
    /// nullptr: there is none of that id.
    [[nodiscard]] Panel* find(const QString& id) const;
    [[nodiscard]] Panel& at(const char* id) const { return *find(QString::fromLatin1(id)); }
    [[nodiscard]] DecisionPanel& decisions() const { return *m_decisions; }
    /// "machine, counters, ...".
    [[nodiscard]] QString idList() const;

private:
    std::vector<Panel*> m_panels;
    DecisionPanel* m_decisions;
};

} // namespace sheafscope
