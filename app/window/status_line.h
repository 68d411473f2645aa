// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace sheafscope {

class SimulationController;
class ViewState;

/// The bottom line: what the run does, what looking at it costs, and what it is.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    StatusLine(const ViewState& state, const SimulationController& controller, QWidget* parent = nullptr);

    /// `paintMs`: time a frame takes to paint. Rewrites the text at most four times a second unless `atOnce`.
    enum class When : std::uint8_t { atOnce, calmly };
    void refresh(double paintMs, When when);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// From what matters most to what matters least.
    [[nodiscard]] QStringList figures(double paintMs) const;
    void showFigures();
    [[nodiscard]] QString nature() const;

    const ViewState& m_state;
    const SimulationController& m_controller;
    QLabel* m_figures;
    QLabel* m_nature;
    QStringList m_parts; ///< of the figures
    qint64 m_lastMs = 0;
};

} // namespace sheafscope
