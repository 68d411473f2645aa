// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/machine_scene.h"
#include "widgets/node_card_painter.h"
#include "widgets/panel.h"

#include <QElapsedTimer>
#include <QPixmap>

#include <optional>
#include <set>

namespace sheafscope {

/// The portrait: one card a NUMA node with its CPUs' sheaves, its barn, its partial list and its memory for the
/// selected cache. The picture is kept in a pixmap and only what changed is painted into it. GUI thread only.
class MachinePanel final : public Panel {
    Q_OBJECT
public:
    explicit MachinePanel(ViewState& state, QWidget* parent = nullptr);
    ~MachinePanel() override;

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString table() const override;
    void render(QPainter& painter, const QRectF& rect) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What is laid out now; for the accessible cells.
    [[nodiscard]] const MachineScene& scene() const { return m_scene; }
    /// The machine that is shown; null: none is.
    [[nodiscard]] const Machine* machine() const { return m_info == nullptr ? nullptr : m_info->machine.get(); }
    /// "CPU 3 on node 0: ...", empty if nothing is shown.
    [[nodiscard]] QString cpuText(CpuId cpu) const;
    void selectCpu(CpuId cpu) { state().selectCpu(cpu); }
    [[nodiscard]] CpuId selectedCpu() const { return state().cpu(); }

protected:
    void onRefreshed() override;
    void onSelectionChanged() override;
    void onCursorMoved() override;
    void onThemeChanged() override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] CacheId shownCache() const;
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] QString tooltipAt(QPoint point) const;
    void rebuild();
    void repaintChanges(const MachineScene::Changes& changes);
    void paintSelection(QPainter& painter, const MachineScene& scene) const;
    void hover(CpuId cpu);
    void toggleCells(NodeId node);

    MachineScene m_scene;
    std::optional<NodeCardPainter> m_painter; ///< none after a change of theme
    QPixmap m_picture;                        ///< null: to be painted whole
    std::shared_ptr<const SourceInfo> m_info; ///< that the scene was built for
    CacheId m_cache;
    qreal m_ratio = 1;
    std::set<NodeId> m_toggled; ///< cards whose cells the user folded or unfolded
    CpuId m_hovered;
    QElapsedTimer m_sinceFigures; ///< since figures were last renewed
};

} // namespace sheafscope
