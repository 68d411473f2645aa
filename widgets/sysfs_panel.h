// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/table_panel.h"

namespace sheafscope {

/// Table of the shown cache's sysfs files, see SysfsModel. Copy takes them whole, as "name: content" lines. GUI thread
/// only.
class SysfsPanel final : public TablePanel {
    Q_OBJECT
public:
    explicit SysfsPanel(ViewState& state, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString table() const override;
    /// In as many columns side by side as it takes for all files to be seen.
    void render(QPainter& painter, const QRectF& rect) override;

    void copy() override;

private:
    /// Calls `visit(name, text)` for the rows that the filter lets through, in the order shown.
    template <class Visit> void visitRows(Visit&& visit) const;
};

} // namespace sheafscope
