// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace sheafscope {

/// One labelled bar of a BarList, made of parts from left to right.
struct BarRow {
    struct Part {
        Role role = Role::text;
        double value = 0;
    };
    QString label;
    std::vector<Part> parts;
    QString text; ///< behind the bar
    bool isSelected = false;
    [[nodiscard]] double total() const;
};

/// Horizontal bars with label and value, one a line, all on one scale from 0 to the longest. Rows that do not fit are
/// left out from the end, and how many is said in the last line. Remembers where it drew, for mouse and tests.
class BarList {
public:
    static constexpr double kRowHeight = 17; ///< px

    /// `more`: what to say when rows are left out, %1 stands for how many; empty: nothing is said.
    void paint(QPainter& painter, const QRectF& rect, const std::vector<BarRow>& rows, const QString& more);
    /// The row under `position`, as painted last.
    [[nodiscard]] std::optional<std::size_t> rowAt(const QPointF& position) const;
    [[nodiscard]] std::size_t shownRows() const { return m_shown; }
    /// Rows that fit into a height.
    [[nodiscard]] static std::size_t rowsIn(double height);

private:
    QRectF m_rect;
    std::size_t m_shown = 0;
};

} // namespace sheafscope
