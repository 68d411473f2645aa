// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace sheafscope {

/// A strip above the portrait that offers something: a sentence and a button for each thing that can be done about it.
/// Never in the way: it can be closed, and a button closes it. GUI thread only.
class OfferStrip final : public QFrame {
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QString help;
        std::function<void()> run;
    };

    explicit OfferStrip(const QString& name, QWidget* parent = nullptr);

    void offer(const QString& text, std::vector<Choice> choices);
    /// The whole of it; a narrow strip shows the first sentence only.
    [[nodiscard]] QString text() const { return m_whole; }

signals:
    void closed(); ///< by its own button

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitText();

    QString m_whole;
    QLabel* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace sheafscope
