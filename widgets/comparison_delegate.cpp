// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/comparison_delegate.h"

#include "widgets/comparison_model.h"
#include "widgets/fitted_text.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace sheafscope {
namespace {

constexpr int kCellMargin = 6;
constexpr int kStripHeight = 14;
constexpr int kEraWidth = 128;
constexpr int kWidthOfABase = 46; ///< of every further change
constexpr int kNameWidth = 190;

int lineHeight()
{
    return QFontMetrics(Theme::instance().smallFont()).height() + 1;
}

Role roleOfMark(Mark mark)
{
    switch (mark) {
    case Mark::regression:
        return Role::error;
    case Mark::improvement:
        return Role::accent;
    case Mark::none:
        break;
    }
    return Role::textDim;
}

/// Name in strong letters, what it is below it.
void paintNames(QPainter& painter, const QRect& rect, const QString& text)
{
    const Theme& theme = Theme::instance();
    const QString name = text.section(QStringLiteral(" ("), 0, 0);
    QString rest = text.section(QStringLiteral(" ("), 1);
    rest.chop(rest.endsWith(QLatin1Char(')')) ? 1 : 0);
    const int line = lineHeight();
    const QRect in = rect.adjusted(kCellMargin, 3, -kCellMargin, -3);
    drawFitted(painter, QRect(in.left(), in.top(), in.width(), line), Qt::AlignLeft, {name}, theme.font(),
               theme.color(Role::textStrong));
    painter.setFont(theme.smallFont());
    painter.setPen(theme.color(Role::textDim));
    painter.drawText(QRect(in.left(), in.top() + line + 2, in.width(), in.height() - line - 2),
                     Qt::TextWordWrap | Qt::AlignTop, rest);
}

} // namespace

int ComparisonDelegate::rowHeight()
{
    return 2 * lineHeight() + kStripHeight + 10;
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    const auto* model = qobject_cast<const ComparisonModel*>(index.model());
    const int bases = model == nullptr || model->report() == nullptr ? 1 : int(model->report()->bases.size());
    return {index.column() < ComparisonModel::firstEra ? kNameWidth : kEraWidth + kWidthOfABase * (bases - 1),
            rowHeight()};
}

void ComparisonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::instance();
    const auto* model = qobject_cast<const ComparisonModel*>(index.model());
    if (model == nullptr)
        return QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setClipRect(option.rect);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, theme.color(Role::card));
    if (isSelected)
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1),
                          blend(theme.color(Role::accent), theme.color(Role::card), 0.16));
    painter->setPen(theme.color(Role::grid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto era = model->eraAt(index.column());
    if (!era) {
        paintNames(*painter, option.rect, index.data().toString());
        painter->restore();
        return;
    }
    const ComparisonModel::CellWords words = model->words(index.row(), *era);
    const QRect in = option.rect.adjusted(kCellMargin, 3, -kCellMargin, -3);
    const int line = lineHeight();
    drawFitted(*painter, QRect(in.left(), in.top(), in.width(), line), Qt::AlignLeft, {words.value}, theme.smallFont(),
               theme.color(Role::textStrong));
    QFont font = theme.smallFont();
    font.setBold(words.mark != Mark::none);
    drawFitted(*painter, QRect(in.left(), in.top() + line, in.width(), line), Qt::AlignLeft,
               {words.change, words.change.section(QStringLiteral(" | "), 0, 0)}, font,
               theme.color(roleOfMark(words.mark)));
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF strip(in.left(), in.top() + 2 * line + 2, in.width(), kStripHeight);
    painter->setPen(theme.color(Role::grid));
    painter->drawLine(QPointF(strip.left(), strip.center().y()), QPointF(strip.right(), strip.center().y()));
    const ComparisonModel::Line& shown = *model->line(index.row());
    if (shown.row != nullptr)
        paintRunStrip(*painter, shown.row->cells[*era], model->axis(index.row()), strip);
    else if (const CellCost* cost = model->cost(shown, *era))
        paintBandStrip(*painter, cost->cycles, model->axis(index.row()), strip);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(theme.color(Role::accent));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace sheafscope
