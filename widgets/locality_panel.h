// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot_panel.h"

#include <array>

namespace sheafscope {

/// Which CPUs' nodes exchange objects with which nodes' slabs: two matrices, for objects that CPUs took from slabs and
/// for those that they gave back, over the visible time (or between the markers A and B).
///
/// Counted is what crosses between CPUs and slabs: refills, flushes, and objects that go past the sheaves one by one.
/// What is freed into a sheaf and allocated from it again stays on its CPU and is in no matrix.
class LocalityPanel final : public PlotPanel {
    Q_OBJECT
public:
    explicit LocalityPanel(ViewState& state, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("locality"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString table() const override;

protected:
    [[nodiscard]] QString emptyText() const override;
    void paintContents(QCPPainter& painter, const QRectF& body, Medium medium) override;
    void clicked(const QPointF& position) override;
    [[nodiscard]] QString hoverText(const QPointF& position) const override;
    void onMarksChanged() override { onRefreshed(); }
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Objects over the interval, [CPU's node * nodes + slab's node].
    struct Matrix {
        std::vector<std::uint64_t> objects;
        std::uint64_t total = 0;
        std::uint64_t local = 0; ///< on the diagonal
        std::uint64_t largest = 0;
    };
    struct Flows {
        std::size_t nodes = 0;
        bool isSinceStart = false;      ///< no earlier state of this cache is known, so all since the run began
        std::array<Matrix, 2> matrices; ///< to CPUs, to slabs
    };
    struct Cell {
        std::size_t matrix = 0;
        NodeId cpuNode;
        NodeId slabNode;
    };

    [[nodiscard]] Flows flows() const;
    void paintMatrix(QPainter& painter, const QRectF& rect, std::size_t which);
    [[nodiscard]] std::optional<Cell> cellAt(const QPointF& position) const;
    [[nodiscard]] static std::uint64_t rowSum(const Matrix& matrix, std::size_t nodes, NodeId cpuNode);
    [[nodiscard]] QString nameOf(std::size_t which) const;

    Flows m_flows;                   ///< as painted last
    std::array<QRectF, 2> m_cells{}; ///< where the matrices are
};

} // namespace sheafscope
