// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table_panel.h"

namespace sheafscope {

/// Table of all caches, see CachesModel; the current row is the cache that all panels show. GUI thread only.
class CachesPanel final : public TablePanel {
    Q_OBJECT
public:
    explicit CachesPanel(ViewState& state, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;

protected:
    void onRefreshed() override;
    void onSelectionChanged() override;

private:
    void markShownCache();
};

} // namespace sheafscope
