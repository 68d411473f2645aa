// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/view_state.h"

#include <QString>
#include <QWidget>

class QPainter;

namespace sheafscope {

/// One panel of the window. It paints what ViewState shows and changes only the selection and the axis there. It
/// repaints on ViewState::refreshed() if it is really visible, and owns no timer. GUI thread only.
class Panel : public QWidget {
    Q_OBJECT
public:
    Panel(ViewState& state, QWidget* parent);

    [[nodiscard]] virtual QString id() const = 0;    ///< stable, for the command line: "sheaf-fill"
    [[nodiscard]] virtual QString title() const = 0; ///< "Sheaf fill"
    /// Second half of the title line: what is shown now with unit and selection ("objects in main + spare, rows: CPUs
    /// by node").
    [[nodiscard]] virtual QString subtitle() const = 0;
    /// What is seen in words: for screen readers and the text twin of a capture. Several lines are welcome.
    [[nodiscard]] virtual QString summary() const = 0;
    /// The panel's data as TSV with a header line.
    [[nodiscard]] virtual QString table() const = 0;
    /// Paints the panel as vectors into `rect` (SVG and PDF capture); the same picture as on screen.
    virtual void render(QPainter& painter, const QRectF& rect) = 0;

protected:
    [[nodiscard]] ViewState& state() const { return m_state; }
    /// Called when ViewState moved and the panel is visible; default: update().
    virtual void onRefreshed();
    virtual void onSelectionChanged();
    virtual void onCursorMoved();
    virtual void onMarksChanged(); ///< markers A and B, changes, bookmarks
    virtual void onThemeChanged();
    /// True if any pixel of it is on screen.
    [[nodiscard]] bool isReallyVisible() const;
    void showEvent(QShowEvent* event) override;

private:
    ViewState& m_state;
};

} // namespace sheafscope
