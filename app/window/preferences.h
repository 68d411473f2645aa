// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QString>

#include <span>
#include <vector>

namespace sheafscope {

/// One setting. What the dialog shows, what the file may hold and what resetting means all follow from this.
struct PreferenceInfo {
    struct Choice {
        const char* value; ///< as it is stored
        const char* label; ///< source text in the context "Preferences", or the name of a language in itself
    };
    const char* id;              ///< stable, in the file and in preference(): "look.theme"
    const char* group;           ///< source texts in the context "Preferences"
    const char* title;           ///< likewise
    const char* help;            ///< likewise, one sentence
    const char* defaultValue;    ///< one of the choices
    std::vector<Choice> choices; ///< empty: "on" or "off"

    [[nodiscard]] bool accepts(const QString& value) const;
};

/// Text of PreferenceInfo in the language of the window.
[[nodiscard]] QString preferenceText(const char* source);

/// What the user decided about the window, in the user's INI file. A value that the setting does not accept (edited by
/// hand, from another version) counts as not set. GUI thread only.
class Preferences final : public QObject {
    Q_OBJECT
public:
    explicit Preferences(QObject* parent = nullptr);

    [[nodiscard]] static std::span<const PreferenceInfo> all();
    /// `id` must exist.
    [[nodiscard]] static const PreferenceInfo& info(const QString& id);
    [[nodiscard]] QString value(const QString& id) const;
    [[nodiscard]] bool isOn(const QString& id) const { return value(id) == QLatin1String("on"); }
    /// `value` must be accepted by the setting.
    void set(const QString& id, const QString& value);
    void setOn(const QString& id, bool isOn) { set(id, isOn ? QStringLiteral("on") : QStringLiteral("off")); }
    [[nodiscard]] bool isDefault(const QString& id) const;
    void reset(const QString& id);
    void resetAll();

signals:
    void changed(const QString& id);

private:
    QSettings m_file;
};

} // namespace sheafscope
