// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/json_fields.h"

#include "core/machine/text_scan.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace sheafscope {
namespace {

template <class Number> bool readAllOf(const std::string& text, Number& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

} // namespace

JsonFields::JsonFields(const JsonValue& object, const std::string& source, std::string what,
                       std::initializer_list<std::string_view> known)
    : m_object(object), m_source(source), m_what(std::move(what))
{
    if (object.kind != JsonValue::Kind::object) {
        refuse(object.place, fmt::format("{} is {}; expected an object in braces", m_what, object.kindName()));
        return;
    }
    for (const JsonMember& member : object.members) {
        if (std::find(known.begin(), known.end(), member.key) == known.end())
            refuse(member.place, fmt::format("unknown key {} in {}; expected one of {}", scan::quoted(member.key),
                                             m_what, fmt::join(known, ", ")));
    }
}

void JsonFields::refuse(TextPlace place, std::string message)
{
    if (!m_error)
        m_error = failAt(m_source, place, std::move(message)).value();
}

void JsonFields::refuse(const Error& error)
{
    if (!m_error)
        m_error = error;
}

const JsonValue* JsonFields::find(std::string_view key) const
{
    return m_error ? nullptr : m_object.find(key);
}

const JsonValue* JsonFields::ofKind(std::string_view key, JsonValue::Kind kind, std::string_view expected)
{
    const JsonValue* const value = find(key);
    if (value == nullptr || value->kind == kind)
        return value;
    refuse(value->place, fmt::format("'{}' is {}; expected {}", key, value->kindName(), expected));
    return nullptr;
}

std::optional<std::string> JsonFields::text(std::string_view key)
{
    const JsonValue* const value = ofKind(key, JsonValue::Kind::string, "a string");
    if (value == nullptr)
        return std::nullopt;
    if (value->text.find('\0') != std::string::npos) {
        refuse(value->place, fmt::format("'{}' holds a zero byte; expected text", key));
        return std::nullopt;
    }
    return value->text;
}

std::optional<bool> JsonFields::flag(std::string_view key)
{
    const JsonValue* const value = ofKind(key, JsonValue::Kind::boolean, "true or false");
    return value == nullptr ? std::nullopt : std::optional(value->boolean);
}

std::optional<double> JsonFields::number(std::string_view key, double minimum, double maximum)
{
    const std::string expected = fmt::format("a number from {:.10g} to {:.10g}", minimum, maximum);
    const JsonValue* const value = ofKind(key, JsonValue::Kind::number, expected);
    if (value == nullptr)
        return std::nullopt;
    double number = 0;
    if (!readAllOf(value->text, number) || !std::isfinite(number) || number < minimum || number > maximum) {
        refuse(value->place, fmt::format("'{}' is {}; expected {}", key, scan::quoted(value->text), expected));
        return std::nullopt;
    }
    return number;
}

std::optional<std::uint64_t> JsonFields::whole(std::string_view key, std::uint64_t minimum, std::uint64_t maximum)
{
    const std::string expected = fmt::format("a whole number from {} to {}", minimum, maximum);
    const JsonValue* const value = ofKind(key, JsonValue::Kind::number, expected);
    if (value == nullptr)
        return std::nullopt;
    std::uint64_t number = 0;
    if (!readAllOf(value->text, number) || number < minimum || number > maximum) {
        refuse(value->place, fmt::format("'{}' is {}; expected {}", key, scan::quoted(value->text), expected));
        return std::nullopt;
    }
    return number;
}

const JsonValue* JsonFields::list(std::string_view key)
{
    const JsonValue* const value = ofKind(key, JsonValue::Kind::array, "a list in brackets");
    if (value == nullptr)
        refuse(m_object.place, fmt::format("{} has no '{}'; expected a list of that name", m_what, key));
    return value;
}

std::vector<std::string> JsonFields::texts(std::string_view key)
{
    std::vector<std::string> strings;
    const JsonValue* const value = ofKind(key, JsonValue::Kind::array, "a list of strings");
    if (value == nullptr)
        return strings;
    for (const JsonValue& item : value->items) {
        if (item.kind != JsonValue::Kind::string)
            refuse(item.place, fmt::format("an entry of '{}' is {}; expected a string", key, item.kindName()));
        strings.push_back(item.text);
    }
    return strings;
}

std::string fileBeside(const std::string& folder, const std::string& name)
{
    const std::filesystem::path path(name);
    if (path.is_absolute())
        return name;
    return (std::filesystem::path(folder.empty() ? "." : folder) / path).string();
}

} // namespace sheafscope
