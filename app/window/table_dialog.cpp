// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/table_dialog.h"

#include "widgets/panel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace sheafscope {
namespace {

/// Sorts as a number if it is one.
QTableWidgetItem* makeCell(const QString& text)
{
    auto* cell = new QTableWidgetItem;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber) {
        cell->setData(Qt::DisplayRole, number);
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    } else {
        cell->setText(text);
    }
    return cell;
}

} // namespace

TableDialog::TableDialog(const Panel& panel, QWidget* parent)
    : QDialog(parent), m_panel(panel), m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("tableDialog"));
    setWindowTitle(tr("%1 as a table").arg(panel.title()));
    setAccessibleName(windowTitle());
    m_table->setAccessibleName(panel.title());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* renewed = buttons->addButton(tr("Renew"), QDialogButtonBox::ActionRole);
    renewed->setToolTip(tr("Take what the panel shows now"));
    QPushButton* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("Copy the table as tab-separated text"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(renewed, &QPushButton::clicked, this, &TableDialog::renew);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_panel.table()); });
    constexpr int kWidth = 720;
    constexpr int kHeight = 480;
    resize(kWidth, kHeight);
    renew();
}

void TableDialog::renew()
{
    const QStringList lines = m_panel.table().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    m_table->setSortingEnabled(false);
    m_table->clear();
    const QStringList heads = lines.isEmpty() ? QStringList() : lines.front().split(QLatin1Char('\t'));
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setRowCount(std::max(0, static_cast<int>(lines.size()) - 1));
    m_table->setHorizontalHeaderLabels(heads);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList cells = lines[row + 1].split(QLatin1Char('\t'));
        for (int column = 0; column < std::min<int>(static_cast<int>(cells.size()), m_table->columnCount()); ++column)
            m_table->setItem(row, column, makeCell(cells[column]));
    }
    m_table->resizeColumnsToContents();
    m_table->setSortingEnabled(true);
    m_table->setAccessibleDescription(m_panel.summary());
}

} // namespace sheafscope
