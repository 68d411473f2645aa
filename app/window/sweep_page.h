// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/chart_page.h"
#include "core/experiment/sweep_results.h"

class QLineEdit;

namespace sheafscope {

/// One or two things varied: a curve with the memory axis, or a heat map, and the table. GUI thread only.
class SweepPage final : public ChartPage {
    Q_OBJECT
public:
    explicit SweepPage(JobStrip& jobs, QWidget* parent = nullptr);

    void run() override;
    void run(const SweepWish& wish);
    /// Of a file: the fields say what it was made with.
    void showFile(SweepResults results);
    [[nodiscard]] const SweepResults* results() const { return m_results ? &*m_results : nullptr; }

    [[nodiscard]] std::string command() const override;
    [[nodiscard]] Result<std::string> mail() const override;
    [[nodiscard]] Result<void> saveTo(const QString& path) const override;
    [[nodiscard]] QString about() const override;

protected:
    void take(const ResultSet& results) override;
    void onMetric() override;

private:
    void show(SweepResults results);
    void draw();

    QLineEdit* m_first;
    QLineEdit* m_second;
    QComboBox* m_era;
    std::shared_ptr<const SweepPlan> m_plan;
    std::optional<SweepResults> m_results;
};

} // namespace sheafscope
