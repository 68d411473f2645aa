// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/experiment_job.h"
#include "app/window/experiment_words.h"
#include "core/experiment/metric.h"
#include "widgets/figure_view.h"
#include "widgets/picture_view.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sheafscope {

class JobStrip;

/// A page that runs one scenario many times and shows a chart above its table: base of ladder and sweep. How often and
/// how long is what the setup of the Compare view says. GUI thread only.
class ChartPage : public QWidget {
    Q_OBJECT
public:
    /// Runs, seeds and lengths; scenario and machine for a start.
    using Numbers = std::function<ExperimentWish()>;
    void setNumbers(Numbers numbers) { m_numbers = std::move(numbers); }

    /// What repeats what is shown; empty: nothing is shown.
    [[nodiscard]] virtual std::string command() const = 0;
    /// 72 columns. Error: nothing is shown.
    [[nodiscard]] virtual Result<std::string> mail() const = 0;
    /// Errors: nothing is shown, an unknown ending, it cannot be written.
    [[nodiscard]] virtual Result<void> saveTo(const QString& path) const = 0;
    /// "fork on seed-1x64"; empty: nothing is shown.
    [[nodiscard]] virtual QString about() const = 0;
    /// Runs what the fields of the page say.
    virtual void run() = 0;

    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    void cancel() { m_job.cancel(); }
    [[nodiscard]] PictureView& chart() const { return *m_chart; }
    [[nodiscard]] FigureView& table() const { return *m_table; }
    /// Of the field; a metric that nobody knows is ignored.
    void setMetric(const QString& id);
    [[nodiscard]] std::string metric() const;
    void setScenario(const QString& words, const QString& machine);

signals:
    void changed(); ///< something else is shown
    void failed(const sheafscope::Error& error);
    void noted(const QString& text);

protected:
    struct Words {
        QString chartName;
        QString chartEmpty;
        QString tableName;
        QString tableEmpty;
        QString press;
        QString pressHelp;
    };
    ChartPage(JobStrip& jobs, const Words& words, QWidget* parent);

    virtual void take(const ResultSet& results) = 0; ///< all runs are done
    virtual void onMetric() = 0;                     ///< another one is chosen
    [[nodiscard]] ExperimentJob& job() { return m_job; }
    /// Numbers of the setup with scenario and machine of the fields.
    [[nodiscard]] ExperimentWish common() const;
    QComboBox* addChoice(const QString& label, const QString& help, int characters, bool isEditable);
    void addField(const QString& label, QWidget* field);
    void showEvent(QShowEvent* event) override;

private:
    void offerScenario();

    ExperimentJob m_job;
    Numbers m_numbers;
    QHBoxLayout* m_fields;
    QComboBox* m_scenario;
    QComboBox* m_machine;
    QComboBox* m_metric;
    QPushButton* m_press;
    PictureView* m_chart;
    FigureView* m_table;
};

} // namespace sheafscope
