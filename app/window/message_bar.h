// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace sheafscope {

/// What went wrong and what to do, in the window instead of in its way. The text can be copied.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows the bar. `details` is what "Copy details" puts on the clipboard with the message.
    void showError(const QString& message, const QString& details);
    void showNote(const QString& message);
    /// `mark` is the bold word before the message.
    void showHint(const QString& mark, const QString& message);
    [[nodiscard]] QString message() const;

private:
    void show(const QString& mark, const QString& message);

    QLabel* m_mark;
    QLabel* m_text;
    QString m_details;
    class QToolButton* m_copy;
};

} // namespace sheafscope
