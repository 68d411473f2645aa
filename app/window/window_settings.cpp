// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_settings.h"

#include "core/scenario/scenario_document.h"

namespace sheafscope {

WindowSettings::WindowSettings()
    : m_file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("sheafscope"), QStringLiteral("sheafscope"))
{
}

void WindowSettings::forget()
{
    m_file.clear();
}

QByteArray WindowSettings::geometry() const
{
    return m_file.value(QStringLiteral("window/geometry")).toByteArray();
}

QByteArray WindowSettings::layout() const
{
    return m_file.value(QStringLiteral("window/layout")).toByteArray();
}

void WindowSettings::saveLayout(const QByteArray& geometry, const QByteArray& layout)
{
    m_file.setValue(QStringLiteral("window/geometry"), geometry);
    m_file.setValue(QStringLiteral("window/layout"), layout);
}

std::optional<ScenarioChoice> WindowSettings::scenario() const
{
    const QString text = m_file.value(QStringLiteral("scenario/document")).toString();
    if (text.isEmpty())
        return std::nullopt;
    auto read = readScenario(text.toStdString(), "settings", {});
    if (!read)
        return std::nullopt;
    return std::move(read->document.choice);
}

void WindowSettings::saveScenario(const ScenarioChoice& choice)
{
    ScenarioDocument document;
    document.choice = choice;
    // Standard input is read only once.
    const bool isRepeatable = choice.machine != "-";
    m_file.setValue(QStringLiteral("scenario/document"),
                    isRepeatable ? QString::fromStdString(scenarioJson(document)) : QString());
}

} // namespace sheafscope
