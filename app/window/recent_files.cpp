// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace sheafscope {
namespace {

const QString kKey = QStringLiteral("recent/files");

/// The same INI file as WindowSettings.
struct UserSettings : QSettings {
    UserSettings()
        : QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("sheafscope"),
                    QStringLiteral("sheafscope"))
    {
    }
};

} // namespace

void RecentFiles::add(const QString& path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    UserSettings settings;
    QStringList files = settings.value(kKey).toStringList();
    files.removeAll(full);
    files.prepend(full);
    settings.setValue(kKey, files.mid(0, kMost));
}

void RecentFiles::remove(const QString& path)
{
    UserSettings settings;
    QStringList files = settings.value(kKey).toStringList();
    files.removeAll(path);
    settings.setValue(kKey, files);
}

QStringList RecentFiles::list()
{
    UserSettings settings;
    const QStringList files = settings.value(kKey).toStringList();
    QStringList present;
    for (const QString& file : files) {
        if (QFileInfo(file).isFile())
            present << file;
    }
    if (present != files)
        settings.setValue(kKey, present);
    return present;
}

} // namespace sheafscope
