// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/mechanism_table.h"

#include <QDialog>

#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace sheafscope {

/// All mechanisms of the table with the era's value and the choice of another. A combination that contradicts itself
/// cannot be accepted, and the dialog says why. GUI thread only.
class OverridesDialog final : public QDialog {
    Q_OBJECT
public:
    /// `overrides`: "NAME=VALUE", what is chosen at first.
    OverridesDialog(const Era& era, const std::vector<std::string>& overrides, QWidget* parent = nullptr);

    /// What is chosen and not the era's, "NAME=VALUE".
    [[nodiscard]] std::vector<std::string> overrides() const;
    /// Why the choice cannot be accepted; empty if it can.
    [[nodiscard]] QString reason() const;
    void resetToEra();

signals:
    void chosen(const std::vector<std::string>& overrides);

private:
    void addRow(QGridLayout& grid, const MechanismInfo& info);
    [[nodiscard]] QWidget* makeEditor(const MechanismInfo& info);
    [[nodiscard]] std::string valueOf(const MechanismInfo& info) const;
    void setValue(const MechanismInfo& info, const std::string& value);
    void update();

    Era m_era;
    std::vector<QWidget*> m_editors; ///< in the order of the table: a combo box, or a spin box for a number
    QLabel* m_reason;
    QPushButton* m_accept = nullptr;
};

} // namespace sheafscope
