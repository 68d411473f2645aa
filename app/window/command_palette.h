// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace sheafscope {

class CommandRegistry;

/// Ctrl+K: type a few letters of a command, Enter runs it. Words may come in any order.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const CommandRegistry& registry, QWidget* parent);

    /// Empties the field, lists everything and opens over the parent.
    void popUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void runCurrent();

    const CommandRegistry& m_registry;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace sheafscope
