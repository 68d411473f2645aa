// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/era_pair_bar.h"

#include "widgets/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace sheafscope {
namespace {

/// Fills the box and keeps its text, else takes `fallback`.
void fillChoice(QComboBox& box, const QStringList& texts, const QString& fallback)
{
    const QSignalBlocker blocker(box);
    const QString before = box.currentText();
    box.clear();
    box.addItems(texts);
    const QString wanted = texts.contains(before) ? before : fallback;
    box.setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, texts.indexOf(wanted))));
}

} // namespace

EraPairBar::EraPairBar(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(8, 6, 8, 2);
    m_row->setSpacing(6);
    m_cell = addChoice(tr("of"), tr("Scenario and machine"), 18);
    m_left = addChoice(tr("from"), tr("The era on the left"), 7);
    m_right = addChoice(tr("to"), tr("The era on the right"), 7);
    m_row->addStretch(1);
}

QComboBox* EraPairBar::addChoice(const QString& label, const QString& help, int characters)
{
    auto* words = new QLabel(label, this);
    auto* box = new QComboBox(this);
    box->setAccessibleName(help);
    box->setToolTip(help);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    words->setBuddy(box);
    m_row->addWidget(words);
    m_row->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &EraPairBar::changed);
    return box;
}

void EraPairBar::show(const ShownComparison* shown)
{
    QStringList cells;
    QStringList eras;
    QString base;
    if (shown != nullptr) {
        for (const RunRecord& run : shown->results.runs) {
            const QString cell = tr("%1 on %2").arg(fromCore(run.cell.scenario), fromCore(run.cell.machine));
            if (cells.contains(cell))
                continue;
            cells << cell;
        }
        for (const std::string& era : shown->report.head.eras)
            eras << fromCore(era);
        base = fromCore(shown->report.head.base);
    }
    fillChoice(*m_cell, cells, {});
    fillChoice(*m_left, eras, base);
    fillChoice(*m_right, eras, eras.isEmpty() ? QString() : eras.back());
    // The names themselves, which the text puts together.
    int next = 0;
    for (const RunRecord& run : shown == nullptr ? std::vector<RunRecord>() : shown->results.runs) {
        const QString cell = tr("%1 on %2").arg(fromCore(run.cell.scenario), fromCore(run.cell.machine));
        if (next < m_cell->count() && m_cell->itemText(next) == cell)
            m_cell->setItemData(next++, QStringList{fromCore(run.cell.scenario), fromCore(run.cell.machine)});
    }
}

void EraPairBar::choose(const std::string& left, const std::string& right)
{
    m_left->setCurrentText(fromCore(left));
    m_right->setCurrentText(fromCore(right));
}

ComparedCells EraPairBar::cells() const
{
    const QStringList cell = m_cell->currentData().toStringList();
    return {cell.value(0).toStdString(), cell.value(1).toStdString(), m_left->currentText().toStdString(),
            m_right->currentText().toStdString()};
}

} // namespace sheafscope
