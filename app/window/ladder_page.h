// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/chart_page.h"
#include "core/experiment/ladder_report.h"

#include <memory>

namespace sheafscope {

/// Which mechanism is worth what between two eras: a waterfall and its table. GUI thread only.
class LadderPage final : public ChartPage {
    Q_OBJECT
public:
    explicit LadderPage(JobStrip& jobs, QWidget* parent = nullptr);

    void run() override;
    void run(const LadderWish& wish);
    void setEras(const std::string& from, const std::string& to);
    /// Of a file; its runs are not there, so that it keeps to the metrics of the file.
    void showFile(LadderReport report);
    [[nodiscard]] const LadderReport* report() const { return m_report ? &*m_report : nullptr; }

    [[nodiscard]] std::string command() const override;
    [[nodiscard]] Result<std::string> mail() const override;
    [[nodiscard]] Result<void> saveTo(const QString& path) const override;
    [[nodiscard]] QString about() const override;

protected:
    void take(const ResultSet& results) override;
    void onMetric() override;

private:
    void show(LadderReport report);
    /// The metric of the field out of the runs that were made.
    void climbTo(const std::string& metric);

    QComboBox* m_from;
    QComboBox* m_to;
    std::optional<cli::LadderCommand> m_asked;
    std::optional<LadderPlan> m_plan;
    std::optional<ResultSet> m_results; ///< of m_plan
    std::optional<LadderReport> m_report;
};

} // namespace sheafscope
