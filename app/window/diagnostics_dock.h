// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QDockWidget>
#include <QElapsedTimer>

class QTableWidget;

namespace sheafscope {

class SimulationController;
class ViewState;

/// What looking costs: frame time, sampling, dropped rows, memory. Renewed twice a second by the frames of the run, so
/// it needs no timer. GUI thread only.
class DiagnosticsDock final : public QDockWidget {
    Q_OBJECT
public:
    DiagnosticsDock(const ViewState& state, const SimulationController& controller, QWidget* parent);

    /// `paintMs`: time a frame takes to paint.
    void refresh(double paintMs);
    /// All rows as tab-separated text.
    [[nodiscard]] QString text() const;

private:
    void setRow(int row, const QString& value);

    const ViewState& m_state;
    const SimulationController& m_controller;
    QTableWidget* m_table;
    QElapsedTimer m_sinceShown;
};

/// Memory of this process that is in RAM; 0 where the system does not tell.
[[nodiscard]] Bytes residentBytes();

} // namespace sheafscope
