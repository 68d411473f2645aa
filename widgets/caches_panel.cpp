// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/caches_panel.h"

#include "widgets/caches_model.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace sheafscope {

CachesPanel::CachesPanel(ViewState& state, QWidget* parent)
    : TablePanel(state, new CachesModel, tr("Filter caches"), parent)
{
    setAccessibleName(title());
    view()->setAccessibleName(title());
    view()->setSelectionMode(QAbstractItemView::SingleSelection);
    view()->horizontalHeader()->setMinimumSectionSize(40);
    for (int column = 1; column < CachesModel::kColumns; ++column)
        view()->setColumnWidth(column, column >= CachesModel::live ? 76 : 60);
    view()->setColumnWidth(CachesModel::name, 132);
    view()->setColumnWidth(CachesModel::sheaves, 160);
    connect(
        view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
            if (current.isValid())
                this->state().selectCache(static_cast<CachesModel&>(model()).cache(proxy().mapToSource(current).row()));
        });
}

QString CachesPanel::id() const
{
    return QStringLiteral("caches");
}

QString CachesPanel::title() const
{
    return tr("Caches");
}

QString CachesPanel::subtitle() const
{
    const auto& info = state().info();
    return info == nullptr ? tr("no scenario runs")
                           : tr("%1 caches · objects unless a unit is named").arg(info->caches.size());
}

void CachesPanel::onRefreshed()
{
    TablePanel::onRefreshed();
    markShownCache();
}

void CachesPanel::onSelectionChanged()
{
    TablePanel::onSelectionChanged();
    markShownCache();
}

void CachesPanel::markShownCache()
{
    const auto& caches = static_cast<CachesModel&>(model());
    for (int row = 0; row < proxy().rowCount(); ++row) {
        if (caches.cache(proxy().mapToSource(proxy().index(row, 0)).row()) != state().cache())
            continue;
        if (view()->currentIndex().row() != row)
            view()->selectRow(row);
        return;
    }
}

} // namespace sheafscope
