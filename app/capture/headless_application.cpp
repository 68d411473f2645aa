// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/headless_application.h"

#include "widgets/theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QHashSeed>
#include <QLocale>
#include <QStandardPaths>

#include <clocale>

namespace sheafscope {
namespace {

/// An empty font folder and fixed rendering rules; the system's rules would reach even the fonts that we bring along.
constexpr const char* kFontConfiguration = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>%1/fonts</dir>
  <cachedir>%1/cache</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
)";

void quietMessages(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    Q_UNUSED(context)
    if (type == QtCriticalMsg || type == QtFatalMsg)
        fprintf(stderr, "sheafscope: %s\n", qUtf8Printable(message));
}

bool writeFontConfiguration(const QString& folder)
{
    QFile file(folder + QStringLiteral("/fonts.conf"));
    const QByteArray text = QString::fromLatin1(kFontConfiguration).arg(folder).toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

void pinEnvironment(const QString& fontFolder)
{
    for (const char* name :
         {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_AUTO_SCREEN_SCALE_FACTOR", "QT_USE_PHYSICAL_DPI",
          "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR_ROUNDING_POLICY", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT",
          "FREETYPE_PROPERTIES", "FC_LANG", "QT_FONT_DPI_OVERRIDE"})
        qunsetenv(name);
    qputenv("FONTCONFIG_FILE", QFile::encodeName(fontFolder + QStringLiteral("/fonts.conf")));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_PLATFORMTHEME", "");
    qputenv("QT_FONT_DPI", "96");
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "0");
}

} // namespace

Result<void> useBundledFonts()
{
    for (const char* file : {":/fonts/DejaVuSans.ttf", ":/fonts/DejaVuSans-Bold.ttf", ":/fonts/DejaVuSansMono.ttf"}) {
        if (QFontDatabase::addApplicationFont(QString::fromLatin1(file)) < 0)
            return fail(file, 0, "the typeface that belongs to the program cannot be loaded");
    }
    QApplication::setFont(Theme::instance().font());
    if (!QFontInfo(QApplication::font()).family().startsWith(QStringLiteral("DejaVu")))
        return fail("fonts", 0, "the typeface DejaVu Sans cannot be used, text would be boxes");
    return {};
}

Result<std::unique_ptr<HeadlessApplication>> HeadlessApplication::create()
{
    std::unique_ptr<HeadlessApplication> self(new HeadlessApplication);
    if (!self->m_fontFolder.isValid() || !writeFontConfiguration(self->m_fontFolder.path()))
        return fail("temporary folder", 0, self->m_fontFolder.errorString().toStdString());
    qInstallMessageHandler(quietMessages);
    pinEnvironment(self->m_fontFolder.path());
    QHashSeed::setDeterministicGlobalSeed();
    QGuiApplication::setDesktopSettingsAware(false);
    QLocale::setDefault(QLocale::c());
    QApplication::setStyle(QStringLiteral("Fusion"));
    self->m_application = std::make_unique<QApplication>(self->m_argc, self->m_argv);
    std::setlocale(LC_NUMERIC, "C"); // the QApplication took the user's
    QApplication::setCursorFlashTime(0);
    if (auto fonts = useBundledFonts(); !fonts)
        return Failure(fonts.error());
    return self;
}

HeadlessApplication::~HeadlessApplication() = default;

} // namespace sheafscope
