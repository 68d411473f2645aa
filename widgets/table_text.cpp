// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_text.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace sheafscope {
namespace {

QString shownText(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data(Qt::DisplayRole).toString();
}

QString plainText(const QAbstractItemModel& model, int row, int column)
{
    const QVariant number = model.index(row, column).data(kNumberRole);
    return number.isValid() ? number.toString() : shownText(model, row, column);
}

QString headerText(const QAbstractItemModel& model, int column)
{
    return model.headerData(column, Qt::Horizontal).toString();
}

} // namespace

QString toTsv(const QAbstractItemModel& model)
{
    QString text;
    const auto line = [&](auto&& cell) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << cell(column);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    line([&](int column) { return headerText(model, column); });
    for (int row = 0; row < model.rowCount(); ++row)
        line([&](int column) { return plainText(model, row, column); });
    return text;
}

QString toAlignedText(const QAbstractItemModel& model)
{
    const int columns = model.columnCount();
    std::vector<qsizetype> widths;
    std::vector<bool> areNumbers;
    for (int column = 0; column < columns; ++column) {
        qsizetype width = headerText(model, column).size();
        for (int row = 0; row < model.rowCount(); ++row)
            width = std::max(width, shownText(model, row, column).size());
        widths.push_back(width);
        areNumbers.push_back(model.rowCount() > 0 && model.index(0, column).data(kNumberRole).isValid());
    }
    QString text;
    const auto line = [&](auto&& cell) {
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            const auto i = static_cast<std::size_t>(column);
            const QString words = cell(column);
            cells << (areNumbers[i] ? words.rightJustified(widths[i]) : words.leftJustified(widths[i]));
        }
        QString joined = cells.join(QStringLiteral("  "));
        while (joined.endsWith(QLatin1Char(' ')))
            joined.chop(1);
        text += joined + QLatin1Char('\n');
    };
    line([&](int column) { return headerText(model, column); });
    for (int row = 0; row < model.rowCount(); ++row)
        line([&](int column) { return shownText(model, row, column); });
    return text;
}

void copyTable(const QAbstractItemModel& model)
{
    auto* data = new QMimeData; // the clipboard owns it
    data->setText(toAlignedText(model));
    data->setData(QStringLiteral("text/tab-separated-values"), toTsv(model).toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace sheafscope
