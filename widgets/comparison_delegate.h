// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sheafscope {

/// Draws the cells of a ComparisonModel: the mean with its interval, the changes to the bases, and below them a strip
/// with all runs on the axis of the row. Marks are words and colour. GUI thread only.
class ComparisonDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Of every row, px.
    [[nodiscard]] static int rowHeight();
};

} // namespace sheafscope
