// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_choice.h"

#include <QToolBar>

class QComboBox;

namespace sheafscope {

class CommandRegistry;

/// Paces that the window offers, operations a second.
std::vector<double> offeredPaces();
/// "50 k ops/s", "unlimited".
QString paceLabel(double pace);

/// The controls at the top: run and step, and what defines the run. Says what the user wants; changes nothing itself.
class ControlBar final : public QToolBar {
    Q_OBJECT
public:
    explicit ControlBar(QWidget* parent = nullptr);

    /// Buttons for those commands, before (`ids`) and behind (`moreIds`) the choices.
    void addCommands(const CommandRegistry& registry, const QStringList& ids, const QStringList& moreIds);
    /// Shows what runs; emits nothing.
    void showChoice(const ScenarioChoice& choice, const std::shared_ptr<const SourceInfo>& info, CacheId cache);

signals:
    void eraChosen(const QString& era);
    void workloadChosen(const QString& workload);
    void machineChosen(const QString& spec);
    void machineFileWanted();
    void machineTextWanted();
    void cacheChosen(sheafscope::CacheId cache);
    void paceChosen(double pace);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    QComboBox* addCombo(const QString& label, const QString& name, const QString& help, int characters);
    void showOverrides(const ScenarioChoice& choice);
    void fillEras();
    void fillWorkloads();
    void fillMachines();
    void fillPaces();
    void fillCaches(const std::shared_ptr<const SourceInfo>& info);
    void onMachine(int index);

    QComboBox* m_era;
    QComboBox* m_workload;
    QComboBox* m_machine = nullptr;
    QComboBox* m_cache;
    QComboBox* m_pace;
    std::vector<QAction*> m_labels; ///< left out where there is no room
    std::string m_machineSpec;
    std::shared_ptr<const SourceInfo> m_cachesOf;
};

} // namespace sheafscope
