// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table_panel.h"

namespace sheafscope {

/// Table of the shown cache's counters, see CountersModel. GUI thread only.
class CountersPanel final : public TablePanel {
    Q_OBJECT
public:
    explicit CountersPanel(ViewState& state, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;

protected:
    void onSelectionChanged() override;
};

} // namespace sheafscope
