// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/differences_page.h"

#include "widgets/format.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace sheafscope {

DifferencesPage::DifferencesPage(QWidget* parent)
    : QWidget(parent), m_pair(new EraPairBar(this)), m_climb(new QPushButton(tr("Which one costs what? …"), this)),
      m_mechanisms(new FigureView(tr("Why: mechanisms that differ"),
                                  tr("The mechanisms in which two eras differ, each in a sentence and with its commit. "
                                     "Run a comparison, or choose two eras that differ."),
                                  this)),
      m_counters(new FigureView(tr("Counters that differ, the largest difference first"),
                                tr("Every counter of every cache in both eras, in the order of the difference. Run a "
                                   "comparison, or open a result file that keeps its counters."),
                                this))
{
    m_climb->setAccessibleName(tr("Climb the ladder between these eras"));
    m_climb->setToolTip(tr("Applies the mechanisms one after another and gives each its share of the difference"));
    m_pair->row().addWidget(m_climb);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_mechanisms);
    splitter->addWidget(m_counters);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pair);
    layout->addWidget(splitter, 1);
    connect(m_pair, &EraPairBar::changed, this, &DifferencesPage::renew);
    connect(m_climb, &QPushButton::clicked, this, &DifferencesPage::ladderWanted);
    connect(m_mechanisms, &FigureView::rowActivated, this, &DifferencesPage::ladderWanted);
    show(nullptr);
}

void DifferencesPage::show(ShownComparisonPtr shown)
{
    m_shown = std::move(shown);
    m_pair->show(m_shown.get());
    renew();
}

void DifferencesPage::renew()
{
    const ComparedCells cells = m_pair->cells();
    const bool isThere = m_shown != nullptr && !cells.left.empty() && !cells.right.empty();
    m_mechanisms->show(isThere ? mechanismsTable(cells.left, cells.right) : FigureTable{});
    m_counters->show(isThere ? counterTable(m_shown->results, cells) : FigureTable{});
    m_climb->setEnabled(isThere && m_mechanisms->model().rowCount() > 0);
}

} // namespace sheafscope
