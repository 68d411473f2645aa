// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/era_pair_bar.h"
#include "widgets/figure_view.h"

class QPushButton;

namespace sheafscope {

/// "Why": the mechanisms in which two eras differ, and every counter that differs, the largest first. GUI thread only.
class DifferencesPage final : public QWidget {
    Q_OBJECT
public:
    explicit DifferencesPage(QWidget* parent = nullptr);
    void show(ShownComparisonPtr shown);
    [[nodiscard]] EraPairBar& pair() const { return *m_pair; }
    [[nodiscard]] FigureView& mechanisms() const { return *m_mechanisms; }
    [[nodiscard]] FigureView& counters() const { return *m_counters; }

signals:
    /// What each mechanism between the chosen eras is worth.
    void ladderWanted();

private:
    void renew();

    ShownComparisonPtr m_shown;
    EraPairBar* m_pair;
    QPushButton* m_climb;
    FigureView* m_mechanisms;
    FigureView* m_counters;
};

} // namespace sheafscope
