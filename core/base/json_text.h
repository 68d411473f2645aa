// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// JSON that people write: every value knows where it begins, so that an error can name line and column.
namespace sheafscope {

/// 1-based; a column counts bytes.
struct TextPlace {
    unsigned line = 0;
    unsigned column = 0;
    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

struct JsonMember;

struct JsonValue {
    enum class Kind : std::uint8_t { null, boolean, number, string, array, object };
    Kind kind = Kind::null;
    TextPlace place;
    bool boolean = false;
    std::string text;                ///< a string without quotes and escapes; a number as it is written
    std::vector<JsonValue> items;    ///< of an array
    std::vector<JsonMember> members; ///< of an object, in the order of the text

    /// "a string", "a number" ... for errors.
    [[nodiscard]] std::string_view kindName() const;
    /// nullptr: the object has no such member.
    [[nodiscard]] const JsonValue* find(std::string_view key) const;
};

struct JsonMember {
    std::string key;
    TextPlace place; ///< of the key
    JsonValue value;
};

inline constexpr std::size_t kMaxJsonText = std::size_t{4} << 20U; ///< bytes
inline constexpr std::size_t kMaxJsonDepth = 32;                   ///< values in values
inline constexpr std::size_t kMaxJsonMembers = 1024;               ///< of one object

/// Reads a whole JSON text; comments (`//` and `/* */`) are allowed. Errors name `source` with line and column: a fault
/// of syntax, bytes that are not UTF-8, a key that is twice in an object, more than the limits
/// above allow.
Result<JsonValue> parseJson(std::string_view text, const std::string& source);

/// `return failAt(source, value.place, "...");` An error whose source is "FILE:LINE:COLUMN", as editors understand it.
Failure failAt(const std::string& source, TextPlace place, std::string message);

} // namespace sheafscope
