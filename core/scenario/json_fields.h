// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_text.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace sheafscope {

/// Takes the members of a JSON object by name and type. The first fault is kept; what is asked for after it is nothing.
/// `what` names the object in messages. Both texts must outlive the fields.
class JsonFields {
public:
    /// Faults: no object; a member that is not one of `known`.
    JsonFields(const JsonValue& object, const std::string& source, std::string what,
               std::initializer_list<std::string_view> known);

    /// nullptr: not there.
    [[nodiscard]] const JsonValue* find(std::string_view key) const;
    /// Faults: another type, or a number out of range. Nothing, and no fault, if it is not there.
    std::optional<std::string> text(std::string_view key);
    std::optional<bool> flag(std::string_view key);
    std::optional<double> number(std::string_view key, double minimum, double maximum);
    std::optional<std::uint64_t> whole(std::string_view key, std::uint64_t minimum, std::uint64_t maximum);
    /// nullptr: a fault, also where it is not there.
    const JsonValue* list(std::string_view key);
    std::vector<std::string> texts(std::string_view key);

    void refuse(TextPlace place, std::string message);
    void refuse(const Error& error);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    const JsonValue* ofKind(std::string_view key, JsonValue::Kind kind, std::string_view expected);

    const JsonValue& m_object;
    const std::string& m_source;
    std::string m_what;
    std::optional<Error> m_error;
};

/// `name` if it is absolute, else in `folder`; never without a '/', so that it is the name of nothing but a file.
std::string fileBeside(const std::string& folder, const std::string& name);

} // namespace sheafscope
