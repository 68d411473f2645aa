// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/report_picture.h"

#include <QObject>
#include <QTextObjectInterface>

#include <vector>

namespace sheafscope {

/// Draws the pictures of a report where a text document has their place, as lines and text instead of pixels.
class PictureObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    static constexpr int kType = QTextFormat::UserObject + 1;
    static constexpr int kIndex = QTextFormat::UserProperty + 1; ///< property: which picture

    PictureObject(std::vector<ReportPicture> pictures, QObject* parent);
    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    std::vector<ReportPicture> m_pictures;
};

} // namespace sheafscope
