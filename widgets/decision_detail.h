// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/decision_log.h"

#include <QWidget>

#include <optional>

namespace sheafscope {

/// Under the decision log: the rule behind the chosen line, and the state before and after its operation. GUI thread
/// only.
class DecisionDetail final : public QWidget {
    Q_OBJECT
public:
    explicit DecisionDetail(QWidget* parent = nullptr);

    void show(const DecisionLine& line);
    void clear();
    /// All that is shown, in words.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString ruleText() const;

    std::optional<DecisionLine> m_line;
};

} // namespace sheafscope
