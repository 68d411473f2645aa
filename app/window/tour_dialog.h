// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/tour.h"

#include <QDialog>

class QLabel;
class QListWidget;

namespace sheafscope {

/// All tours, with what one learns in each. GUI thread only.
class TourDialog final : public QDialog {
    Q_OBJECT
public:
    explicit TourDialog(QWidget* parent = nullptr);

signals:
    void chosen(const sheafscope::Tour& tour);
    void fileWanted();

private:
    void take();

    QListWidget* m_list;
    QLabel* m_about;
};

} // namespace sheafscope
