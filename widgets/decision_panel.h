// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/decision_log.h"
#include "widgets/panel.h"

class QTableView;

namespace sheafscope {

class DecisionDetail;

/// The decision log: why each operation went the way it did. Fed with lines by whoever steps the engine. GUI thread
/// only.
class DecisionPanel final : public Panel {
    Q_OBJECT
public:
    explicit DecisionPanel(ViewState& state, QWidget* parent = nullptr);

    /// Adds lines and, unless the reader scrolled up, shows the newest.
    void append(const std::vector<DecisionLine>& lines);
    void clear();
    /// The run went back to there: what came after it has not happened.
    void forgetAfter(std::uint64_t operations, std::uint64_t actions);
    /// The line that is chosen now, else the newest one; nullptr: there is none. Until the next change.
    [[nodiscard]] const DecisionLine* currentLine() const;
    void choose(int row);
    [[nodiscard]] DecisionModel& model() { return m_model; }

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString table() const override;
    void render(QPainter& painter, const QRectF& rect) override;

signals:
    /// A line was chosen; its rule and states are shown.
    void chosen(const sheafscope::DecisionLine& line);
    /// Double click or Enter: to the moment of that step.
    void activated(const sheafscope::DecisionLine& line);

protected:
    void onRefreshed() override {}
    void onCursorMoved() override {}
    void onThemeChanged() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] static QString emptyText();

    DecisionModel m_model;
    QTableView* m_view;
    DecisionDetail* m_detail;
};

} // namespace sheafscope
