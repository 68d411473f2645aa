// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/compare_setup.h"
#include "app/window/experiment_job.h"
#include "app/window/shown_comparison.h"
#include "core/report/merge_results.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTabWidget;
class QToolButton;

namespace sheafscope {

class ChartPage;
class ComparisonTable;
class CoursesPage;
class DifferencesPage;
class JobStrip;
class LadderPage;
class SweepPage;

/// The Compare view: what to compare at the left; at the right the figures, each kind on a page of its own, why the
/// eras differ, how they go over time; below, the command line that repeats what is shown. Runs go on in the job strip,
/// off the GUI thread, and their results appear as they come. GUI thread only.
class CompareView final : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(JobStrip& jobs, QWidget* parent = nullptr);
    ~CompareView() override;

    [[nodiscard]] CompareSetup& setup() const { return *m_setup; }
    [[nodiscard]] const ShownComparison* shown() const { return m_shown.get(); }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    [[nodiscard]] ComparisonTable& table(FigureKind kind) const;
    [[nodiscard]] DifferencesPage& differences() const { return *m_differences; }
    [[nodiscard]] CoursesPage& courses() const { return *m_courses; }
    [[nodiscard]] LadderPage& ladder() const { return *m_ladder; }
    [[nodiscard]] SweepPage& sweep() const { return *m_sweep; }
    [[nodiscard]] QTabWidget& pages() const { return *m_pages; }

    /// What the setup says.
    void run();
    void run(const CompareWish& wish);
    void cancel();
    /// The ladder between the eras that the page "Why" has chosen, of the metric that is selected in the table.
    void climb();
    /// Results of a file. With `merges` they join the results that are shown, as `sheafscope report FILE...` joins
    /// them. Errors: as makeComparisonReport() and mergeResults(); what is shown stays.
    enum class Join : std::uint8_t { replace, merge };
    Result<void> showFile(NamedResults file, Join join);

    /// Repeats what the current page shows; empty if there is nothing.
    [[nodiscard]] std::string command() const;
    /// 72 columns for a mail. Error: there is nothing to copy.
    Result<void> copyForMail();
    void copyCommand();
    /// Endings that saveTo() knows, for a dialog.
    [[nodiscard]] QStringList fileFilters() const;
    Result<void> saveTo(const QString& path);
    /// The current page as .png, .svg or .pdf with a caption.
    Result<void> captureTo(const QString& path, int scale);

signals:
    void noted(const QString& text);
    void failed(const sheafscope::Error& error);
    void saveWanted();
    void captureWanted();
    void openWanted();

private:
    QWidget* makeHead();
    QWidget* makeFoot();
    QToolButton* addButton(const QString& text, const QString& help, const std::function<void()>& press);
    void connectJob();
    void take(const ResultSet& results, bool isComplete);
    void showShown(ShownComparisonPtr shown);
    void updateHead();
    void updateTabs();
    void addChartPage(ChartPage& page, const QString& title);
    /// The current page if it is a ladder or sweep; nullptr: it is about the comparison.
    [[nodiscard]] ChartPage* chartPage() const;

    ExperimentJob m_job;
    ShownComparisonPtr m_shown;
    std::vector<NamedResults> m_files; ///< that are shown together
    CompareSetup* m_setup;
    QTabWidget* m_pages;
    std::vector<ComparisonTable*> m_tables; ///< by FigureKind
    DifferencesPage* m_differences;
    CoursesPage* m_courses;
    LadderPage* m_ladder;
    SweepPage* m_sweep;
    QLabel* m_about;
    QWidget* m_buttons = nullptr;
    QLineEdit* m_command = nullptr;
};

} // namespace sheafscope
