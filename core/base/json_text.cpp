// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <optional>

namespace sheafscope {
namespace {

/// Walks over the text beside the parser and says where its tokens are. The parser has checked what it reports, so the
/// walk looks at as little as it must.
class TokenWalk {
public:
    explicit TokenWalk(std::string_view text) : m_text(text)
    {
        if (m_text.starts_with("\xEF\xBB\xBF"))
            m_at = 3;
    }
    /// The next token behind white space, comments, commas and colons; its end is `length` bytes on.
    TextPlace begin()
    {
        for (;;) {
            const std::size_t token = m_text.find_first_not_of(" \t\r\n,:", m_at);
            advance(std::min(token, m_text.size()));
            if (m_at + 1 >= m_text.size() || m_text[m_at] != '/')
                return m_place;
            const bool isLine = m_text[m_at + 1] == '/';
            const std::size_t end = m_text.find(isLine ? "\n" : "*/", m_at + 2);
            advance(end == std::string_view::npos ? m_text.size() : end + (isLine ? 1U : 2U));
        }
    }
    void skip(std::size_t length) { advance(std::min(m_at + length, m_text.size())); }
    std::string_view takeNumber()
    {
        const std::size_t end = std::min(m_text.find_first_not_of("+-.0123456789eE", m_at), m_text.size());
        const std::string_view number = m_text.substr(m_at, end - m_at);
        advance(end);
        return number;
    }
    void skipString()
    {
        std::size_t at = m_at + 1;
        while (at < m_text.size() && m_text[at] != '"')
            at += m_text[at] == '\\' ? 2U : 1U;
        advance(std::min(at + 1, m_text.size()));
    }
    TextPlace placeOf(std::size_t offset)
    {
        if (offset > m_at)
            advance(std::min(offset, m_text.size()));
        return m_place;
    }

private:
    void advance(std::size_t to)
    {
        for (; m_at < to; ++m_at) {
            const bool isEnd = m_text[m_at] == '\n';
            m_place.line += isEnd ? 1U : 0U;
            m_place.column = isEnd ? 1U : m_place.column + 1;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    TextPlace m_place{1, 1};
};

/// What nlohmann::json's parser calls, token by token.
class TreeBuilder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    TreeBuilder(std::string_view text, const std::string& source) : m_walk(text), m_source(source) {}

    bool null() { return add(JsonValue::Kind::null, 4) != nullptr; }
    bool boolean(bool value)
    {
        JsonValue* const added = add(JsonValue::Kind::boolean, value ? 4 : 5);
        if (added != nullptr)
            added->boolean = value;
        return added != nullptr;
    }
    // NOLINTBEGIN(readability-identifier-naming): the parser's names
    bool number_integer(number_integer_t) { return addNumber(); }
    bool number_unsigned(number_unsigned_t) { return addNumber(); }
    bool number_float(number_float_t, const string_t&) { return addNumber(); }
    bool string(string_t& value)
    {
        JsonValue* const added = add(JsonValue::Kind::string, 0);
        if (added == nullptr)
            return false;
        added->text = std::move(value);
        m_walk.skipString();
        return true;
    }
    bool binary(binary_t&) { return false; }
    bool start_object(std::size_t) { return open(JsonValue::Kind::object); }
    bool start_array(std::size_t) { return open(JsonValue::Kind::array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(string_t& value)
    {
        const TextPlace place = m_walk.begin();
        m_walk.skipString();
        std::vector<JsonMember>& members = m_open.back()->members;
        if (std::any_of(members.begin(), members.end(), [&](const JsonMember& m) { return m.key == value; })) {
            refuse(place, fmt::format("'{}' is there twice; expected each key once", value));
            return false;
        }
        if (members.size() == kMaxJsonMembers) {
            refuse(place, fmt::format("too many keys in one object; expected at most {}", kMaxJsonMembers));
            return false;
        }
        members.push_back({std::move(value), place, {}});
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& fault)
    {
        std::string_view what = fault.what();
        // "[json.exception.parse_error.101] parse error at line 1, column 5: ..." says the place in its own way.
        const std::size_t colon = what.find(": ");
        what = colon == std::string_view::npos ? what : what.substr(colon + 2);
        refuse(m_walk.placeOf(position > 0 ? position - 1 : 0), fmt::format("no JSON: {}", what));
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

    JsonValue root;
    std::optional<Error> error;

private:
    void refuse(TextPlace place, std::string message)
    {
        if (!error)
            error = failAt(m_source, place, std::move(message)).value();
    }
    JsonValue* add(JsonValue::Kind kind, std::size_t length)
    {
        JsonValue* value = &root;
        if (!m_open.empty()) {
            JsonValue& parent = *m_open.back();
            value = parent.kind == JsonValue::Kind::array ? &parent.items.emplace_back() : &parent.members.back().value;
        }
        value->kind = kind;
        value->place = m_walk.begin();
        m_walk.skip(length);
        return value;
    }
    bool addNumber()
    {
        JsonValue* const added = add(JsonValue::Kind::number, 0);
        added->text = m_walk.takeNumber();
        return true;
    }
    bool open(JsonValue::Kind kind)
    {
        JsonValue* const added = add(kind, 1);
        m_open.push_back(added); // stays where it is: its parent gets no further value while it is open
        if (m_open.size() > kMaxJsonDepth) {
            refuse(added->place,
                   fmt::format("values lie too deep in one another; expected at most {} levels", kMaxJsonDepth));
            return false;
        }
        return true;
    }
    bool close()
    {
        m_walk.begin();
        m_walk.skip(1);
        m_open.pop_back();
        return true;
    }

    TokenWalk m_walk;
    const std::string& m_source;
    std::vector<JsonValue*> m_open;
};

} // namespace

std::string_view JsonValue::kindName() const
{
    constexpr std::array<std::string_view, 6> kNames{"null",     "true or false", "a number",
                                                     "a string", "a list",        "an object"};
    return kNames[static_cast<std::size_t>(kind)];
}

const JsonValue* JsonValue::find(std::string_view key) const
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const JsonMember& m) { return m.key == key; });
    return found == members.end() ? nullptr : &found->value;
}

Result<JsonValue> parseJson(std::string_view text, const std::string& source)
{
    if (text.size() > kMaxJsonText)
        return fail(source, 0, fmt::format("more than {} MiB; expected less JSON", kMaxJsonText >> 20U));
    TreeBuilder builder(text, source);
    const bool isGood =
        nlohmann::json::sax_parse(text.begin(), text.end(), &builder, nlohmann::json::input_format_t::json, true, true);
    if (builder.error)
        return Failure(std::move(*builder.error));
    if (!isGood)
        return fail(source, 0, "no JSON; expected an object in braces");
    return std::move(builder.root);
}

Failure failAt(const std::string& source, TextPlace place, std::string message)
{
    return fail(fmt::format("{}:{}:{}", source, place.line, place.column), 0, std::move(message));
}

} // namespace sheafscope
