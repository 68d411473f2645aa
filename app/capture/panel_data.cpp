// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/panel_data.h"

#include "app/capture/picture.h"

#include <QImage>
#include <QMimeData>
#include <QStringList>

#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

using nlohmann::ordered_json;

QList<QStringList> rowsOf(const QString& tsv)
{
    QList<QStringList> rows;
    for (const QString& line : tsv.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        rows << line.split(QLatin1Char('\t'));
    return rows;
}

QString csvCell(const QString& text)
{
    const bool needsQuotes = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"'));
    if (!needsQuotes)
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QByteArray csvOf(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells << csvCell(cell);
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

ordered_json jsonCell(const QString& text)
{
    if (text.isEmpty())
        return nullptr;
    bool isNumber = false;
    if (const qlonglong whole = text.toLongLong(&isNumber); isNumber)
        return whole;
    if (const double number = text.toDouble(&isNumber); isNumber)
        return number;
    return text.toStdString();
}

std::string textOf(const ordered_json& json)
{
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

/// A row a line: people look into these files, and differences of two of them stay readable.
QByteArray jsonOf(const Panel& panel, const Caption& caption, const QList<QStringList>& rows)
{
    ordered_json facts = ordered_json::object();
    for (const auto& [key, value] : caption.facts())
        facts[key.toStdString()] = value.toStdString();
    std::string text = R"({"format": "sheafscope-panel", "version": 1)";
    text += ",\n \"panel\": " + textOf(panel.id().toStdString());
    text += ",\n \"title\": " + textOf(panel.title().toStdString());
    text += ",\n \"subtitle\": " + textOf(panel.subtitle().toStdString());
    text += ",\n \"facts\": " + textOf(facts);
    for (qsizetype r = 0; r < rows.size(); ++r) {
        ordered_json cells = ordered_json::array();
        for (const QString& cell : rows.at(r))
            cells.push_back(r == 0 ? ordered_json(cell.toStdString()) : jsonCell(cell));
        const char* const before = r == 0 ? ",\n \"columns\": " : r == 1 ? ",\n \"rows\": [\n  " : ",\n  ";
        text += before + textOf(cells);
    }
    text += rows.size() > 1 ? "]" : ",\n \"rows\": []";
    return QByteArray::fromStdString(text + "}\n");
}

} // namespace

QByteArray encodeData(const Panel& panel, const Caption& caption, DataFormat format)
{
    switch (format) {
    case DataFormat::csv:
        return csvOf(rowsOf(panel.table()));
    case DataFormat::tsv:
        return panel.table().toUtf8();
    case DataFormat::json:
        return jsonOf(panel, caption, rowsOf(panel.table()));
    }
    return {};
}

QMimeData* panelMimeData(Panel& panel, const Caption& caption, qreal scale)
{
    Page page;
    page.scale = scale;
    const QSizeF size = panel.size();
    page.pixels = (QSizeF(size.width(), size.height() + caption.height(size.width())) * scale).toSize();
    page.panels = {{&panel, QRectF(QPointF(), size)}};
    page.caption = caption;
    auto* data = new QMimeData;
    data->setImageData(renderImage(page));
    data->setText(panel.table());
    data->setData(QStringLiteral("text/tab-separated-values"), panel.table().toUtf8());
    return data;
}

} // namespace sheafscope
