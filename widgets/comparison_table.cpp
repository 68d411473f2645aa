// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparison_table.h"

#include "widgets/comparison_delegate.h"
#include "widgets/format.h"
#include "widgets/table_text.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace sheafscope {
namespace {

QString titleOfKind(FigureKind kind)
{
    switch (kind) {
    case FigureKind::counted:
        return ComparisonTable::tr("Counted in exact mode: the same on every host");
    case FigureKind::modelledCost:
        return ComparisonTable::tr("Modelled kernel cost: counts × a cost profile, not measured");
    case FigureKind::hostThroughput:
        break;
    }
    return ComparisonTable::tr("Host throughput of this program, not of a kernel");
}

QString emptyText(FigureKind kind)
{
    if (kind == FigureKind::hostThroughput)
        return ComparisonTable::tr("Operations a second of our own code on this host, an era a column. They come from "
                                   "result files of compare --throughput: open or drop one here.");
    return ComparisonTable::tr("A row a metric, a column an era: mean, 95 % interval, change to the base, all runs. "
                               "Choose eras and scenarios at the left and press Run, or open or drop a result file.");
}

} // namespace

ComparisonTable::ComparisonTable(FigureKind kind, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_model(new ComparisonModel(this)), m_title(new QLabel(titleOfKind(kind), this)),
      m_legend(new QLabel(this)), m_all(new QCheckBox(tr("rows of zeros too"), this)), m_view(new QTableView(this)),
      m_empty(new QLabel(emptyText(kind), this))
{
    m_legend->setWordWrap(true);
    m_legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_all->setAccessibleName(m_all->text());
    m_all->setToolTip(tr("Show metrics too of which every run gave 0"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_view->setObjectName(QStringLiteral("comparisonTable"));
    m_view->setAccessibleName(titleOfKind(kind));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ComparisonDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_legend);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_view);
    connect(m_all, &QCheckBox::toggled, this, &ComparisonTable::renew);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto era = m_model->eraAt(index.column()))
            emit eraActivated(fromCore(m_report->head.eras[*era]), selectedMetric());
    });
    connect(&Theme::instance(), &Theme::changed, this, &ComparisonTable::applyTheme);
    applyTheme();
    renew();
}

void ComparisonTable::show(std::shared_ptr<const ComparisonReport> report)
{
    m_report = std::move(report);
    renew();
}

void ComparisonTable::renew()
{
    const QModelIndex before = m_view->currentIndex();
    m_model->show(m_report, m_kind,
                  m_all->isChecked() ? ComparisonModel::Rows::all : ComparisonModel::Rows::withEffect);
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_legend->setVisible(!isEmpty);
    m_all->setVisible(!isEmpty || m_all->isChecked());
    m_empty->setVisible(isEmpty);
    if (isEmpty)
        return;
    m_legend->setText(legend());
    m_view->setColumnHidden(ComparisonModel::scenario, !m_model->hasGroups());
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, m_view->itemDelegate()->sizeHint({}, m_model->index(0, column)).width());
    if (before.isValid())
        m_view->setCurrentIndex(m_model->index(before.row(), before.column()));
}

QString ComparisonTable::legend() const
{
    QString text =
        m_kind == FigureKind::modelledCost
            ? tr("Cycles an operation at the profile's mode; in the last row median and 5 to 95 % band of its "
                 "draws. ")
            : tr("Mean ± 95 % interval. ");
    QStringList bases;
    for (const std::size_t base : m_report->bases)
        bases << fromCore(m_report->head.eras[base]);
    if (!bases.isEmpty())
        text += tr("Below it the change to %1; negative is worse, (R) or (I) only where the two 95 % intervals do not "
                   "overlap. ")
                    .arg(bases.join(QStringLiteral(" | ")));
    text += tr("Dots: all runs of a row on one axis. n = %1.")
                .arg(m_report->fewestRuns == m_report->mostRuns
                         ? QString::number(m_report->mostRuns)
                         : tr("%1 to %2").arg(m_report->fewestRuns).arg(m_report->mostRuns));
    if (m_report->mostRuns < 2)
        text += QLatin1Char(' ') + tr("One run: no interval is possible, so nothing is marked.");
    return text;
}

QString ComparisonTable::selectedMetric() const
{
    const ComparisonModel::Line* line = m_model->line(m_view->currentIndex().row());
    return line != nullptr && line->row != nullptr ? fromCore(line->row->metric) : QString();
}

QString ComparisonTable::summary() const
{
    return m_model->rowCount() == 0 ? m_empty->text() : m_title->text() + QLatin1Char('\n') + toAlignedText(*m_model);
}

void ComparisonTable::applyTheme()
{
    const Theme& theme = Theme::instance();
    setPalette(theme.palette());
    m_title->setFont(theme.boldFont());
    m_legend->setFont(theme.smallFont());
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_view->setFont(theme.font());
    m_view->horizontalHeader()->setFont(theme.boldFont());
    m_view->verticalHeader()->setMinimumSectionSize(ComparisonDelegate::rowHeight());
    m_view->verticalHeader()->setDefaultSectionSize(ComparisonDelegate::rowHeight());
    m_view->viewport()->update();
}

} // namespace sheafscope
