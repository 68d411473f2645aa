// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/appearance.h"

#include "app/window/preferences.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

namespace sheafscope {
namespace {

/// The desktop told Qt its colours if they are not those that the style has by itself. Asked once, before the first
/// palette of ours hides them.
ThemeKind desktopTheme()
{
    static const ThemeKind kind = [] {
        const QColor ground = QApplication::palette().color(QPalette::Window);
        if (ground == QApplication::style()->standardPalette().color(QPalette::Window))
            return ThemeKind::dark;
        constexpr int kMiddle = 128;
        return ground.lightness() < kMiddle ? ThemeKind::dark : ThemeKind::light;
    }();
    return kind;
}

Motion systemMotion()
{
    const bool isStill = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0 ||
                         !QApplication::isEffectEnabled(Qt::UI_General);
    return isStill && QApplication::desktopSettingsAware() ? Motion::reduced : Motion::full;
}

} // namespace

Appearance::Appearance(Preferences& preferences, QObject* parent)
    : QObject(parent), m_preferences(preferences), m_systemTheme(desktopTheme())
{
    connect(&m_preferences, &Preferences::changed, this, [this](const QString& id) {
        if (id.startsWith(QLatin1String("look.")))
            apply();
    });
    followSystem();
    apply();
}

void Appearance::followSystem()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto take = [this](Qt::ColorScheme scheme) {
        if (scheme != Qt::ColorScheme::Unknown)
            m_systemTheme = scheme == Qt::ColorScheme::Light ? ThemeKind::light : ThemeKind::dark;
    };
    take(QGuiApplication::styleHints()->colorScheme());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this, take](Qt::ColorScheme scheme) {
                take(scheme);
                apply();
            });
#endif
}

void Appearance::apply()
{
    Theme& theme = Theme::instance();
    theme.setKind(themeOfName(m_preferences.value(QStringLiteral("look.theme"))).value_or(m_systemTheme));
    theme.setTypeSize(m_preferences.isOn(QStringLiteral("look.presenter")) ? TypeSize::hall : TypeSize::desk);
    const QString motion = m_preferences.value(QStringLiteral("look.motion"));
    theme.setMotion(motion == QLatin1String("reduced") ? Motion::reduced
                    : motion == QLatin1String("full")  ? Motion::full
                                                       : systemMotion());
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font());
}

} // namespace sheafscope
