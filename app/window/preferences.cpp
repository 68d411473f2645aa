// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/preferences.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheafscope {
namespace {

QString keyOf(const QString& id)
{
    return QStringLiteral("preferences/") + id;
}

std::vector<PreferenceInfo> makePreferences()
{
    const char* look = QT_TRANSLATE_NOOP("Preferences", "Looks");
    const char* start = QT_TRANSLATE_NOOP("Preferences", "When the window opens");
    const char* speed = QT_TRANSLATE_NOOP("Preferences", "Speed");
    return {
        {"look.theme",
         look,
         QT_TRANSLATE_NOOP("Preferences", "Theme"),
         QT_TRANSLATE_NOOP("Preferences", "Colours of the window; captures from the window have them too."),
         "system",
         {{"system", QT_TRANSLATE_NOOP("Preferences", "As the system")},
          {"light", QT_TRANSLATE_NOOP("Preferences", "Light")},
          {"dark", QT_TRANSLATE_NOOP("Preferences", "Dark")},
          {"contrast", QT_TRANSLATE_NOOP("Preferences", "High contrast")},
          {"print", QT_TRANSLATE_NOOP("Preferences", "Print")}}},
        {"look.presenter",
         look,
         QT_TRANSLATE_NOOP("Preferences", "Presenter mode"),
         QT_TRANSLATE_NOOP("Preferences", "Large type for a lecture hall."),
         "off",
         {}},
        {"look.motion",
         look,
         QT_TRANSLATE_NOOP("Preferences", "Motion"),
         QT_TRANSLATE_NOOP("Preferences", "Reduced: exchanges do not flash and nothing glides."),
         "system",
         {{"system", QT_TRANSLATE_NOOP("Preferences", "As the system")},
          {"full", QT_TRANSLATE_NOOP("Preferences", "Full")},
          {"reduced", QT_TRANSLATE_NOOP("Preferences", "Reduced")}}},
        {"look.language",
         look,
         QT_TRANSLATE_NOOP("Preferences", "Language"),
         QT_TRANSLATE_NOOP("Preferences", "Takes effect when the window is opened the next time."),
         "system",
         {{"system", QT_TRANSLATE_NOOP("Preferences", "As the system")},
          {"en", "English"},
          {"de", "Deutsch"},
          {"zh_CN", "简体中文"}}},
        {"start.layout",
         start,
         QT_TRANSLATE_NOOP("Preferences", "Restore the layout"),
         QT_TRANSLATE_NOOP("Preferences", "Size of the window and places of the panels, as they were."),
         "on",
         {}},
        {"start.scenario",
         start,
         QT_TRANSLATE_NOOP("Preferences", "Go on with the last scenario"),
         QT_TRANSLATE_NOOP("Preferences", "Otherwise the window begins with the default scenario."),
         "on",
         {}},
        {"speed.frames",
         speed,
         QT_TRANSLATE_NOOP("Preferences", "Frames a second"),
         QT_TRANSLATE_NOOP("Preferences", "Twice as many look smoother and cost twice as much."),
         "30",
         {{"30", QT_TRANSLATE_NOOP("Preferences", "30")}, {"60", QT_TRANSLATE_NOOP("Preferences", "60")}}},
    };
}

} // namespace

QString preferenceText(const char* source)
{
    return QCoreApplication::translate("Preferences", source);
}

bool PreferenceInfo::accepts(const QString& value) const
{
    if (choices.empty())
        return value == QLatin1String("on") || value == QLatin1String("off");
    return std::ranges::any_of(choices, [&](const Choice& choice) { return value == QLatin1String(choice.value); });
}

Preferences::Preferences(QObject* parent)
    : QObject(parent),
      m_file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("sheafscope"), QStringLiteral("sheafscope"))
{
}

std::span<const PreferenceInfo> Preferences::all()
{
    static const std::vector<PreferenceInfo> preferences = makePreferences();
    return preferences;
}

const PreferenceInfo& Preferences::info(const QString& id)
{
    const auto preferences = all();
    const auto found = std::ranges::find_if(
        preferences, [&](const PreferenceInfo& preference) { return id == QLatin1String(preference.id); });
    Q_ASSERT(found != preferences.end());
    return *found;
}

QString Preferences::value(const QString& id) const
{
    const PreferenceInfo& preference = info(id);
    const QString stored = m_file.value(keyOf(id)).toString();
    return preference.accepts(stored) ? stored : QString::fromLatin1(preference.defaultValue);
}

void Preferences::set(const QString& id, const QString& value)
{
    Q_ASSERT(info(id).accepts(value));
    if (this->value(id) == value)
        return;
    m_file.setValue(keyOf(id), value);
    emit changed(id);
}

bool Preferences::isDefault(const QString& id) const
{
    return value(id) == QLatin1String(info(id).defaultValue);
}

void Preferences::reset(const QString& id)
{
    const bool isChange = !isDefault(id);
    m_file.remove(keyOf(id));
    if (isChange)
        emit changed(id);
}

void Preferences::resetAll()
{
    for (const PreferenceInfo& preference : all())
        reset(QString::fromLatin1(preference.id));
}

} // namespace sheafscope
