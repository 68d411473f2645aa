// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTableWidget;

namespace sheafscope {

class Panel;

/// What a panel shows at this moment, as a table for who reads better than looks: sortable, with its summary, and for
/// the clipboard. It does not move while it is read; "Renew" takes the newest.
class TableDialog final : public QDialog {
    Q_OBJECT
public:
    /// `panel` must outlive it.
    explicit TableDialog(const Panel& panel, QWidget* parent = nullptr);

private:
    void renew();

    const Panel& m_panel;
    QTableWidget* m_table;
};

} // namespace sheafscope
