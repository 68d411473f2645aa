// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/shown_comparison.h"
#include "widgets/comparison_tables.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace sheafscope {

/// Chooses a scenario on a machine and two of the eras of a comparison. GUI thread only.
class EraPairBar final : public QWidget {
    Q_OBJECT
public:
    explicit EraPairBar(QWidget* parent = nullptr);

    /// Keeps what is chosen as far as it is still there; at first the base and the last era.
    void show(const ShownComparison* shown);
    void choose(const std::string& left, const std::string& right);
    [[nodiscard]] ComparedCells cells() const;
    /// For further controls at its right.
    [[nodiscard]] QHBoxLayout& row() const { return *m_row; }

signals:
    void changed();

private:
    QComboBox* addChoice(const QString& label, const QString& help, int characters);

    QHBoxLayout* m_row;
    QComboBox* m_cell;
    QComboBox* m_left;
    QComboBox* m_right;
};

} // namespace sheafscope
