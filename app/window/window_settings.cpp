// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_settings.h"

#include "app/cli/values.h"
#include "core/slub/mechanism_table.h"

#include <QStringList>

#include <fmt/format.h>

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
    const auto text = [this](const char* key) {
        return m_file.value(QStringLiteral("scenario/") + QString::fromLatin1(key)).toString().toStdString();
    };
    ScenarioChoice choice;
    choice.machine = text("machine");
    choice.era = text("era");
    choice.workload = text("workload");
    choice.cache = text("cache");
    choice.file = text("file");
    const auto pace = parsePace("pace", text("pace"));
    const auto seed = parseInteger("seed", text("seed"), 0, UINT64_MAX);
    if (choice.machine.empty() || choice.era.empty() || choice.workload.empty() || !pace || !seed)
        return std::nullopt;
    for (const QString& line : m_file.value(QStringLiteral("scenario/parameters")).toStringList()) {
        if (!parseParameter("--param", line.toStdString(), choice.parameters))
            return std::nullopt;
    }
    choice.mode = text("mode") == "exact" ? EngineMode::exact : EngineMode::concurrent;
    QStringList overrides = m_file.value(QStringLiteral("scenario/overrides")).toString().split(QLatin1Char(' '));
    overrides.removeAll(QString());
    for (const QString& assignment : overrides)
        choice.overrides.push_back(assignment.toStdString());
    const auto era = findEra(choice.era);
    Mechanisms mechanisms = era ? era->mechanisms : Mechanisms{};
    if (!setMechanisms(mechanisms, choice.overrides))
        choice.overrides.clear();
    choice.pace = *pace;
    choice.seed = *seed;
    return choice;
}

void WindowSettings::saveScenario(const ScenarioChoice& choice)
{
    const auto save = [this](const char* key, const std::string& value) {
        m_file.setValue(QStringLiteral("scenario/") + QString::fromLatin1(key), QString::fromStdString(value));
    };
    save("machine", choice.machine == "-" ? std::string() : choice.machine); // standard input is read only once
    save("era", choice.era);
    save("workload", choice.workload);
    save("cache", choice.cache);
    save("file", choice.file);
    QStringList overrides;
    for (const std::string& assignment : choice.overrides)
        overrides << QString::fromStdString(assignment);
    save("overrides", overrides.join(QLatin1Char(' ')).toStdString());
    save("pace", paceText(choice.pace));
    save("seed", std::to_string(choice.seed));
    save("mode", choice.mode == EngineMode::exact ? "exact" : "concurrent");
    QStringList parameters;
    for (const auto& [name, value] : choice.parameters)
        parameters << QString::fromStdString(fmt::format("{}={}", name, value));
    m_file.setValue(QStringLiteral("scenario/parameters"), parameters);
}

} // namespace sheafscope
