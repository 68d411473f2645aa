// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_columns.h"

#include "widgets/theme.h"

#include <QHeaderView>
#include <QTableView>
#include <QVariant>

namespace sheafscope {

void scaleColumns(QTableView& view)
{
    constexpr const char* kProperty = "rowHeightOfColumns";
    constexpr int kAtDesk = 20; // Theme::rowHeight() that the first widths are meant for
    const int now = Theme::instance().rowHeight();
    const QVariant before = view.property(kProperty);
    const int then = before.isValid() ? before.toInt() : kAtDesk;
    view.setProperty(kProperty, now);
    QHeaderView& header = *view.horizontalHeader();
    for (int column = 0; column < header.count() && then != now; ++column) {
        if (header.sectionResizeMode(column) == QHeaderView::Interactive)
            view.setColumnWidth(column, view.columnWidth(column) * now / then);
    }
}

} // namespace sheafscope
