// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report_pages.h"

#include "app/capture/picture.h"
#include "app/report/picture_object.h"
#include "core/report/render_report.h"
#include "widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace sheafscope {
namespace {

constexpr int kPaperDots = 96;

/// For paper, whatever the window shows.
class PaperColours {
public:
    PaperColours() : m_before(Theme::instance().kind()) { Theme::instance().setKind(ThemeKind::light); }
    PaperColours(const PaperColours&) = delete;
    PaperColours& operator=(const PaperColours&) = delete;
    ~PaperColours() { Theme::instance().setKind(m_before); }

private:
    ThemeKind m_before;
};

std::vector<ReportPicture> picturesOf(const ComparisonReport& report)
{
    std::vector<ReportPicture> pictures;
    for (const ReportTable& table : report.tables) {
        for (const ReportGroup& group : table.groups)
            pictures.emplace_back(report, table, group);
    }
    return pictures;
}

/// A text of the page that no report has, in place of a picture.
QString placeOf(std::size_t index)
{
    return QStringLiteral("\u2060picture %1\u2060").arg(index);
}

} // namespace

PictureObject::PictureObject(std::vector<ReportPicture> pictures, QObject* parent)
    : QObject(parent), m_pictures(std::move(pictures))
{
}

QSizeF PictureObject::intrinsicSize(QTextDocument* document, int position, const QTextFormat& format)
{
    Q_UNUSED(position)
    const QSizeF size = m_pictures[std::size_t(format.intProperty(kIndex))].size();
    // A page has room for it: smaller rather than cut.
    const QSizeF page = document->pageSize().isEmpty() ? size : document->pageSize() - QSizeF(160, 200);
    const qreal scale = std::min({1.0, page.width() / size.width(), page.height() / size.height()});
    return size * std::max(0.1, scale);
}

void PictureObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                               const QTextFormat& format)
{
    Q_UNUSED(document)
    Q_UNUSED(position)
    const ReportPicture& picture = m_pictures[std::size_t(format.intProperty(kIndex))];
    painter->save();
    painter->translate(rect.topLeft());
    painter->scale(rect.width() / picture.size().width(), rect.height() / picture.size().height());
    picture.paint(*painter);
    painter->restore();
}

std::string illustratedHtml(const ComparisonReport& report)
{
    const PaperColours colours;
    std::vector<SvgPicture> svgs;
    for (const ReportPicture& picture : picturesOf(report))
        svgs.push_back({picture.svg().toStdString(), picture.caption().toStdString()});
    return htmlReport(report, svgs);
}

QByteArray reportPdf(const ComparisonReport& report)
{
    const PaperColours colours;
    std::vector<ReportPicture> pictures = picturesOf(report);
    std::vector<SvgPicture> places;
    for (std::size_t i = 0; i < pictures.size(); ++i)
        places.push_back({"<p>" + placeOf(i).toStdString() + "</p>", ""});
    QTextDocument document;
    document.setDefaultFont(Theme::instance().font());
    document.documentLayout()->registerHandler(PictureObject::kType,
                                               new PictureObject(std::move(pictures), document.documentLayout()));
    document.setHtml(QString::fromStdString(htmlReport(report, places)));
    for (std::size_t i = 0; i < places.size(); ++i) {
        QTextCursor cursor = document.find(placeOf(i));
        QTextCharFormat format;
        format.setObjectType(PictureObject::kType);
        format.setProperty(PictureObject::kIndex, int(i));
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kPaperDots);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setTitle(QStringLiteral("Sheafscope comparison"));
    writer.setCreator(QStringLiteral("Sheafscope"));
    document.print(&writer);
    buffer.close();
    fixPdfDate(bytes);
    return bytes;
}

} // namespace sheafscope
