// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/counters_panel.h"

#include "widgets/counters_model.h"

#include <QHeaderView>
#include <QTableView>

namespace sheafscope {

CountersPanel::CountersPanel(ViewState& state, QWidget* parent)
    : TablePanel(state, new CountersModel, tr("Filter counters"), parent)
{
    setAccessibleName(title());
    QHeaderView* header = view()->horizontalHeader();
    header->setSectionResizeMode(CountersModel::name, QHeaderView::Stretch);
    header->setMinimumSectionSize(64);
    view()->setColumnWidth(CountersModel::total, 88);
    view()->setColumnWidth(CountersModel::perSecond, 80);
    view()->setColumnWidth(CountersModel::selectedCpu, 64);
    view()->setAccessibleName(title());
    view()->setColumnHidden(CountersModel::selectedCpu, !state.cpu().isValid());
}

// The names need the room of a column that has nothing to say.
void CountersPanel::onSelectionChanged()
{
    view()->setColumnHidden(CountersModel::selectedCpu, !state().cpu().isValid());
    TablePanel::onSelectionChanged();
}

QString CountersPanel::id() const
{
    return QStringLiteral("counters");
}

QString CountersPanel::title() const
{
    return tr("Counters");
}

QString CountersPanel::subtitle() const
{
    const auto& info = state().info();
    if (info == nullptr || state().cache().v >= info->caches.size())
        return tr("no scenario runs");
    return tr("%1 · SLUB %2 · per second of model time")
        .arg(QString::fromStdString(info->caches[state().cache().v].name), QString::fromStdString(info->eraText()));
}

} // namespace sheafscope
