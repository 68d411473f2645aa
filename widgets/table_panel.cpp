// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_panel.h"

#include "widgets/fitted_text.h"
#include "widgets/table_columns.h"
#include "widgets/table_text.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace sheafscope {
namespace {

constexpr qint64 kShowEveryMs = 100;

Qt::Alignment alignmentOf(const QVariant& value)
{
    return static_cast<Qt::Alignment>(value.toInt()) & Qt::AlignHorizontal_Mask;
}

bool saysNothing(const QModelIndex& index)
{
    const QString text = index.data().toString();
    return text.isEmpty() || text == QLatin1String("0") || text == QChar(0x2013);
}

/// Columns of a picture: one without any value, such as that of a CPU where none is selected, is left out.
std::vector<int> columnsToPaint(const QAbstractItemModel& model)
{
    std::vector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        bool hasValue = column == 0;
        for (int row = 0; row < model.rowCount() && !hasValue; ++row) {
            const QString text = model.index(row, column).data().toString();
            hasValue = !text.isEmpty() && text != QChar(0x2013);
        }
        if (hasValue)
            columns.push_back(column);
    }
    return columns;
}

/// Rows of a picture that has room for `most`: all, or else only those with anything but zeros.
std::vector<int> rowsToPaint(const QAbstractItemModel& model, int most)
{
    std::vector<int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        bool isAllZero = model.rowCount() > most;
        for (int column = 1; column < model.columnCount() && isAllZero; ++column)
            isAllZero = saysNothing(model.index(row, column));
        if (!isAllZero)
            rows.push_back(row);
    }
    return rows;
}

struct PaintedColumn {
    int column = 0;
    double width = 0;
    double least = 0; ///< a number is never cut; a text may be, and a name to half of the room
};

/// Columns with widths that fit their texts. What is left over widens all alike; what is missing is taken from texts,
/// and then the last columns are left out: half a number is a wrong number.
std::vector<PaintedColumn> fittedColumns(const QAbstractItemModel& model, const std::vector<int>& columns,
                                         int available)
{
    constexpr double kGap = 12;
    constexpr double kLeastEms = 6;
    const QFontMetricsF metrics(Theme::instance().font());
    const QFontMetricsF small(Theme::instance().smallFont());
    std::vector<PaintedColumn> fitted;
    double sum = 0;
    double least = 0;
    for (const int column : columns) {
        double widest = small.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model.rowCount(); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(model.index(row, column).data().toString()));
        PaintedColumn one{column, widest + kGap, widest + kGap};
        if (fitted.empty())
            one.least = std::min(one.width, available / 2.0);
        else if (alignmentOf(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)) != Qt::AlignRight)
            one.least = std::min(one.width, kLeastEms * metrics.averageCharWidth());
        if (!fitted.empty() && least + one.least > available)
            break;
        least += one.least;
        sum += one.width;
        fitted.push_back(one);
    }
    const double spare = available - sum;
    for (PaintedColumn& one : fitted) {
        if (spare >= 0)
            one.width += spare / static_cast<double>(fitted.size());
        else if (sum > least)
            one.width += spare * (one.width - one.least) / (sum - least);
    }
    return fitted;
}

/// Numbers by their value, texts by the alphabet.
class NumberProxy final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override
    {
        const QVariant a = left.data(kNumberRole);
        const QVariant b = right.data(kNumberRole);
        if (!a.isValid() || !b.isValid())
            return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    }
};

} // namespace

TablePanel::TablePanel(ViewState& state, ViewModel* model, const QString& filterHint, QWidget* parent)
    : Panel(state, parent), m_model(model), m_proxy(new NumberProxy(this)), m_filter(new QLineEdit(this)),
      m_view(new QTableView(this))
{
    model->setParent(this);
    m_proxy->setSourceModel(model);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setPlaceholderText(filterHint);
    m_filter->setAccessibleName(filterHint);
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);

    m_view->setModel(m_proxy);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setWordWrap(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    // A third click on a heading gives the kernel's own order back.
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    TablePanel::onThemeChanged();
}

QSize TablePanel::sizeHint() const
{
    return {400, 320};
}

QString TablePanel::summary() const
{
    return toAlignedText(*m_proxy);
}

QString TablePanel::table() const
{
    return toTsv(*m_proxy);
}

void TablePanel::copy()
{
    copyTable(*m_proxy);
}

void TablePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        Panel::keyPressEvent(event);
}

bool TablePanel::eventFilter(QObject* watched, QEvent* event)
{
    // The view's own copy takes the current cell only.
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

void TablePanel::onRefreshed()
{
    const auto& snapshot = state().shown();
    const bool isAtRest = state().isFrozen() || snapshot == nullptr || snapshot->isPaused || snapshot->isFinished;
    if (isAtRest || !m_sinceShown.isValid() || m_sinceShown.elapsed() >= kShowEveryMs)
        renew();
}

void TablePanel::onSelectionChanged()
{
    renew();
    Panel::onSelectionChanged();
}

void TablePanel::renew()
{
    m_model->show(state());
    m_sinceShown.start();
}

void TablePanel::onThemeChanged()
{
    const Theme& theme = Theme::instance();
    setFont(theme.font());
    m_view->setFont(theme.font());
    m_view->horizontalHeader()->setFont(theme.smallFont());
    m_view->verticalHeader()->setMinimumSectionSize(theme.rowHeight());
    m_view->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    m_view->horizontalHeader()->setFixedHeight(theme.rowHeight() + 4);
    // Later, as the panel that is being made sets its widths after this.
    QMetaObject::invokeMethod(
        m_view, [view = m_view] { scaleColumns(*view); }, Qt::QueuedConnection);
    setPalette(theme.palette());
    setAutoFillBackground(true);
    update();
}

QRect TablePanel::paintHeading(QPainter& painter, const QRectF& rect) const
{
    const Theme& theme = Theme::instance();
    painter.fillRect(rect, theme.color(Role::card));
    const QRect in = rect.toRect().adjusted(8, 6, -8, -8);
    const int used = drawFitted(painter, QRect(in.left(), in.top(), in.width(), 20), Qt::AlignLeft, {title()},
                                theme.boldFont(), theme.color(Role::textStrong));
    drawFitted(painter, QRect(in.left() + used + 12, in.top(), in.width() - used - 12, 20), Qt::AlignLeft,
               shorterAndShorter(subtitle()), theme.smallFont(), theme.color(Role::textDim));
    return in.adjusted(0, 22, 0, 0);
}

void TablePanel::render(QPainter& painter, const QRectF& rect)
{
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setClipRect(rect);
    const QRect in = paintHeading(painter, rect);
    const int rowHeight = theme.rowHeight();
    const int headHeight = rowHeight + 2;
    const int room = std::max((in.height() - headHeight) / rowHeight, 0);
    const std::vector<int> columns = columnsToPaint(*m_proxy);
    std::vector<int> rows = rowsToPaint(*m_proxy, room);
    const std::vector<PaintedColumn> fitted = fittedColumns(*m_proxy, columns, in.width());
    const auto yOf = [&](std::size_t line) { return in.top() + headHeight + static_cast<int>(line) * rowHeight; };
    const bool lacksRows = m_proxy->rowCount() > room;
    const bool lacksColumns = fitted.size() < columns.size();
    if ((lacksRows || lacksColumns) && room > 1) {
        // A picture cannot be scrolled: it has to say what it leaves out.
        rows.resize(std::min(rows.size(), static_cast<std::size_t>(room - 1)));
        const auto otherRows = m_proxy->rowCount() - static_cast<int>(rows.size());
        const auto otherColumns = columns.size() - fitted.size();
        const QString what = otherRows == 0  ? tr("and %1 more columns").arg(otherColumns)
                             : !lacksColumns ? tr("and %1 more rows").arg(otherRows)
                                             : tr("and %1 more rows, %2 more columns").arg(otherRows).arg(otherColumns);
        drawFitted(painter, QRect(in.left(), yOf(rows.size()), in.width(), rowHeight), Qt::AlignLeft,
                   {tr("%1, which the text beside the picture has").arg(what), what}, theme.smallFont(),
                   theme.color(Role::textDim));
    }
    rows.resize(std::min(rows.size(), static_cast<std::size_t>(room)));
    double left = in.left();
    for (const auto& [column, width, least] : fitted) {
        const auto cell = [&, width = width](int y) { return QRectF(left, y, width - 8, rowHeight).toRect(); };
        const Qt::Alignment side = alignmentOf(m_proxy->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole));
        drawFitted(painter, cell(in.top()), side, {m_proxy->headerData(column, Qt::Horizontal).toString()},
                   theme.smallFont(), theme.color(Role::textDim));
        for (std::size_t line = 0; line < rows.size(); ++line) {
            const QModelIndex index = m_proxy->index(rows[line], column);
            const QVariant tint = index.data(Qt::ForegroundRole);
            drawFitted(painter, cell(yOf(line)), side, {index.data().toString()}, theme.font(),
                       tint.isValid() ? tint.value<QColor>() : theme.color(Role::text));
        }
        left += width;
    }
    painter.restore();
}

} // namespace sheafscope
