// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/step_recorder.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <vector>

namespace sheafscope {

class MachinePanel;

/// Over the portrait: what a step moved, along arrows. A sheaf that goes between a CPU and a barn moves as a whole,
/// with its objects in it; objects that go between a sheaf and the slabs move as dots. With reduced motion the arrows
/// stand still until the next step. Lets the mouse through. GUI thread only; its timer runs only while something moves.
class MotionOverlay final : public QWidget {
    Q_OBJECT
public:
    explicit MotionOverlay(MachinePanel& panel);

    /// What `record` moved in `cache`; what still moves is cut short.
    void show(const StepRecord& record, CacheId cache);
    void clear();
    [[nodiscard]] bool isMoving() const { return m_clock.state() == QAbstractAnimation::Running; }
    void setReduced(bool isReduced);
    [[nodiscard]] bool isReduced() const { return m_isReduced; }
    /// Moves of the last step, in words.
    [[nodiscard]] QStringList moves() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Places in the portrait.
    enum class Spot : std::uint8_t { cell, barn, partial, memory, away };
    enum class Cargo : std::uint8_t { fullSheaf, emptySheaf, objects, slab };
    struct Move {
        Spot from = Spot::cell;
        Spot to = Spot::barn;
        Cargo cargo = Cargo::fullSheaf;
        CpuId cpu;
        NodeId toNode; ///< of `to`; invalid: that of the CPU
        QString text;
    };

    [[nodiscard]] std::vector<Move> movesOf(const StepDecision& decision, const Machine& machine) const;
    [[nodiscard]] QPointF spotAt(Spot spot, const Move& move) const;
    void paintMove(QPainter& painter, const Move& move, double progress) const;
    void paintCargo(QPainter& painter, const Move& move, QPointF at) const;

    MachinePanel& m_panel;
    std::vector<Move> m_moves;
    const Machine* m_machine = nullptr; ///< whose CPUs m_moves name; only compared
    QVariantAnimation m_clock;          ///< 0 .. number of moves
    bool m_isReduced = false;
};

} // namespace sheafscope
