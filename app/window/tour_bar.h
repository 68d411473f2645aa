// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/command_registry.h"
#include "app/window/tour_runner.h"

#include <QFrame>

#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace sheafscope {

/// The tour's strip above the portrait: what a step says and asks, and its buttons. All of it can be done by keyboard:
/// the buttons belong to commands. GUI thread only.
class TourBar final : public QFrame {
    Q_OBJECT
public:
    TourBar(TourRunner& runner, CommandRegistry& commands, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

private:
    void follow();
    void showChoices(const TourStep& step);
    QToolButton* addButton(QHBoxLayout& layout, const QString& name, const QString& text, const QString& help);
    /// "N" for a command's first shortcut.
    [[nodiscard]] QString keyOf(const char* command) const;
    [[nodiscard]] QString askText(const TourStep& step) const;

    TourRunner& m_runner;
    CommandRegistry& m_commands;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_ask;
    QHBoxLayout* m_choices;
    std::vector<QToolButton*> m_choiceButtons;
    QToolButton* m_back;
    QToolButton* m_showMe;
    QToolButton* m_next;
    QToolButton* m_leave;
    QString m_choicesOf; ///< step whose choices are shown
};

} // namespace sheafscope
