// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/output_files.h"

#include <QFileInfo>

namespace sheafscope {
namespace {

QString twinOf(const QString& picturePath)
{
    const QFileInfo info(picturePath);
    return picturePath.left(picturePath.size() - info.fileName().size()) + info.completeBaseName() +
           QStringLiteral(".txt");
}

Failure refused(const QSaveFile& file)
{
    return fail(file.fileName().toStdString(), 0, "cannot be written: " + file.errorString().toStdString());
}

} // namespace

OutputFiles::OutputFiles(const QString& picturePath) : m_picture(picturePath), m_text(twinOf(picturePath)) {}

Result<void> OutputFiles::open()
{
    for (QSaveFile* file : {&m_picture, &m_text}) {
        if (QFileInfo(file->fileName()).isDir())
            return fail(file->fileName().toStdString(), 0, "is a folder; expected the name of a file");
        if (!file->open(QIODevice::WriteOnly))
            return refused(*file);
    }
    return {};
}

Result<void> OutputFiles::write(const QByteArray& picture, const QByteArray& text)
{
    if (m_picture.write(picture) != picture.size() || !m_picture.flush())
        return refused(m_picture);
    if (m_text.write(text) != text.size() || !m_text.flush())
        return refused(m_text);
    for (QSaveFile* file : {&m_picture, &m_text}) {
        if (!file->commit())
            return refused(*file);
    }
    return {};
}

} // namespace sheafscope
