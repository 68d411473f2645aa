// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTreeWidget;

namespace sheafscope {

class CommandRegistry;

/// Every command that has a key, by menu, made from the registry; with a search line, and as text for the clipboard.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutSheet(const CommandRegistry& registry, QWidget* parent = nullptr);

    /// "Ctrl+K<tab>Help: Find a command" a line.
    [[nodiscard]] QString text() const;

private:
    void fill(const CommandRegistry& registry);
    void addPanelKeys();
    void filter(const QString& text);

    QTreeWidget* m_tree;
};

} // namespace sheafscope
