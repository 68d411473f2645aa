// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_view.h"

#include "widgets/table_text.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace sheafscope {
namespace {

/// Numbers by their value, texts by the alphabet, words behind numbers.
class FigureOrder final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const QVariant a = left.data(kNumberRole);
        const QVariant b = right.data(kNumberRole);
        if (a.isValid() && b.isValid())
            return a.toDouble() < b.toDouble();
        if (a.isValid() != b.isValid())
            return b.isValid();
        return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
    }
};

constexpr int kWidestColumn = 420;

} // namespace

FigureView::FigureView(const QString& title, const QString& emptyText, QWidget* parent)
    : QWidget(parent), m_model(new FigureModel(this)), m_proxy(new FigureOrder(this)), m_title(new QLabel(title, this)),
      m_filter(new QLineEdit(this)), m_view(new QTableView(this)), m_empty(new QLabel(emptyText, this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setFilterKeyColumn(-1);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the table"));
    m_filter->setToolTip(tr("Shows only rows that contain this"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 28);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    m_view->setModel(m_proxy);
    m_view->setAccessibleName(title);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    // A third click on a heading gives the order of the table back.
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit rowActivated(m_proxy->mapToSource(index).row()); });
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_filter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    connect(&Theme::instance(), &Theme::changed, this, &FigureView::applyTheme);
    applyTheme();
    show({});
}

void FigureView::setTitle(const QString& title)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
}

void FigureView::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

void FigureView::show(FigureTable table)
{
    m_model->show(std::move(table));
    const bool isEmpty = m_model->rowCount() == 0;
    m_view->setVisible(!isEmpty);
    m_filter->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    // The last column takes what is left if it is words; numbers stay beside those that they belong to.
    m_view->horizontalHeader()->setStretchLastSection(!isEmpty && !m_model->table().heads.back().isNumber);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(m_view->columnWidth(column) + 12, kWidestColumn));
}

QString FigureView::text() const
{
    return toAlignedText(*m_proxy);
}

bool FigureView::eventFilter(QObject* watched, QEvent* event)
{
    // The view's own copy takes the current cell only.
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copyTable(*m_proxy);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FigureView::applyTheme()
{
    const Theme& theme = Theme::instance();
    setPalette(theme.palette());
    m_title->setFont(theme.boldFont());
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_view->setFont(theme.font());
    m_view->horizontalHeader()->setFont(theme.smallFont());
    m_view->verticalHeader()->setMinimumSectionSize(theme.rowHeight());
    m_view->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
}

} // namespace sheafscope
