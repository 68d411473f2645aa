// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace sheafscope {

class Preferences;
struct PreferenceInfo;

/// Every setting with a sentence, a search line, and a way back to how it was. Changes apply at once.
class SettingsDialog final : public QDialog {
    Q_OBJECT
public:
    /// `preferences` must outlive it.
    explicit SettingsDialog(Preferences& preferences, QWidget* parent = nullptr);

private:
    struct Row {
        const PreferenceInfo* info;
        QWidget* widget;
        QWidget* editor;
        QToolButton* reset;
        QLabel* heading; ///< of its group
    };
    void addRow(const PreferenceInfo& info, QLabel* heading, QWidget* list);
    QWidget* makeEditor(const PreferenceInfo& info, QWidget* parent);
    void showValues();
    void filter(const QString& text);

    Preferences& m_preferences;
    QLineEdit* m_search;
    QLabel* m_nothing;
    std::vector<Row> m_rows;
};

} // namespace sheafscope
