// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/experiment_words.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sheafscope {

/// What is to be compared: eras, scenarios, machines, how many runs of which length. The first scenario is the one that
/// runs in the window. It only says what is wanted; nothing is checked here. GUI thread only.
class CompareSetup final : public QWidget {
    Q_OBJECT
public:
    explicit CompareSetup(QWidget* parent = nullptr);

    /// What runs in the window now; asked for when it is needed.
    struct Running {
        ScenarioDocument document;
        std::string path; ///< of its file; empty: none
    };
    void setRunning(const Running& running);

    /// Error: the running scenario is chosen and a command line cannot name it.
    [[nodiscard]] Result<CompareWish> wish() const;
    /// The other way round: what a result file was made with.
    void show(const CompareWish& wish);

    /// Starts it; for a place where it is always seen.
    [[nodiscard]] QPushButton& runButton() const { return *m_run; }

signals:
    void runWanted();

private:
    void addEras(QFormLayout& form);
    void addLists(QFormLayout& form);
    void addNumbers(QFormLayout& form);
    void addScenarioItem(const QString& text, const QString& words, const QString& help, bool isChecked);
    void addTyped();
    void chooseEras(bool areOn);
    void updateBases();
    [[nodiscard]] QStringList checkedEras() const;

    Running m_running;
    std::vector<QCheckBox*> m_eras;
    QLineEdit* m_moreEras;
    QComboBox* m_base;
    QListWidget* m_scenarios;
    QLineEdit* m_typed;
    QListWidget* m_machines;
    QLineEdit* m_runs;
    QLineEdit* m_seed;
    QLineEdit* m_warmup;
    QLineEdit* m_operations;
    QComboBox* m_profile;
    QPushButton* m_run;
};

} // namespace sheafscope
