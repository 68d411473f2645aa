// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/simulation_controller.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace sheafscope {

/// "Change the running allocator": one row a change, applied at once to the selected cache, CPU and node. What the
/// model refuses is told in the dialog and in the window. It follows the selection and closes with the run. GUI thread
/// only.
class ChangeDialog final : public QDialog {
    Q_OBJECT
public:
    ChangeDialog(ViewState& state, SimulationController& controller, QWidget* parent = nullptr);

signals:
    void applied(const QString& text);
    void refused(const QString& why);

private:
    QSpinBox* addNumber(QGridLayout& grid, const QString& name, const QString& label, int minimum, int maximum);
    QPushButton* addButton(QGridLayout& grid, int row, int column, const QString& name, const QString& text,
                           const QString& help);
    void addCacheRows(QGridLayout& grid);
    void addMachineRows(QGridLayout& grid);
    /// Shows the values of what is selected now.
    void follow();
    void showCpu();
    void apply(const Change& change);
    void set(CacheSetting setting, const QSpinBox& number);

    ViewState& m_state;
    SimulationController& m_controller;
    std::string m_cacheName;
    QLabel* m_cache = nullptr;
    QSpinBox* m_capacity = nullptr;
    QSpinBox* m_maxFull = nullptr;
    QSpinBox* m_maxEmpty = nullptr;
    QSpinBox* m_minPartial = nullptr;
    QSpinBox* m_cpuPartial = nullptr;
    QSpinBox* m_defragRatio = nullptr;
    QSpinBox* m_cpu = nullptr;
    QPushButton* m_hotplug = nullptr;
    QSpinBox* m_node = nullptr;
    QSpinBox* m_share = nullptr;
    QSpinBox* m_failing = nullptr;
    QLabel* m_outcome;
};

} // namespace sheafscope
