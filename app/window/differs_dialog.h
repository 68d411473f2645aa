// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_document.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace sheafscope {

class FigureView;

/// "Why can I not reproduce it on my box?": the running scenario against a preset, a workload or a file, with the named
/// differences. GUI thread only.
class DiffersDialog final : public QDialog {
    Q_OBJECT
public:
    DiffersDialog(ScenarioDocument running, QWidget* parent);

    /// Name of a preset or workload, or of a file.
    void compareWith(const QString& name);
    [[nodiscard]] FigureView& table() const { return *m_table; }
    [[nodiscard]] QString verdict() const;

private:
    void askFile();

    ScenarioDocument m_running;
    QComboBox* m_other;
    QLabel* m_verdict;
    FigureView* m_table;
};

} // namespace sheafscope
