// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <array>

namespace sheafscope {
namespace {

/// The first language of the desktop that we have: "de-AT" is German, "zh-Hans-SG" Chinese.
QString systemLanguage()
{
    for (const QString& name : QLocale::system().uiLanguages()) {
        for (const Language& language : languages()) {
            const QString code = QString::fromLatin1(language.code);
            if (name.startsWith(code.section(QLatin1Char('_'), 0, 0)))
                return code;
        }
    }
    return QStringLiteral("en");
}

void install(const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

std::span<const Language> languages()
{
    static constexpr std::array<Language, 3> kLanguages{{{"en", "English"}, {"de", "Deutsch"}, {"zh_CN", "简体中文"}}};
    return kLanguages;
}

QString speak(const QString& wanted)
{
    QString code = systemLanguage();
    for (const Language& language : languages()) {
        if (wanted == QLatin1String(language.code))
            code = wanted;
    }
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("sheafscope_") + code, QStringLiteral(":/translations"));
    return code;
}

} // namespace sheafscope
