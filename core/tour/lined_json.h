// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// A JSON text whose values know their lines, so that a person who wrote it by hand is told where a fault is.
struct LinedJson {
    nlohmann::json value;
    std::map<std::string, unsigned> lines; ///< by JSON pointer: "/steps/0/text"; 1-based

    /// Line of the value at that pointer, or of the nearest one around it.
    [[nodiscard]] unsigned lineOf(std::string_view pointer) const;
    /// Errors: not JSON, with the line where it stops being so; a key that stands twice in an object.
    static Result<LinedJson> parse(std::string_view text, const std::string& source);
};

/// Reads fields of a LinedJson and keeps the first fault. After a fault the rest is read with default values, so that
/// a reader needs no test after every field.
class JsonReader {
public:
    JsonReader(const LinedJson& document, std::string source) : m_document(document), m_source(std::move(source)) {}

    /// One value by its pointer.
    struct Place {
        const nlohmann::json* value = nullptr; ///< nullptr: absent
        std::string pointer;
        explicit operator bool() const { return value != nullptr; }
    };

    [[nodiscard]] Place root() const { return {&m_document.value, ""}; }
    /// A field of an object; absent is no fault.
    [[nodiscard]] Place field(const Place& object, const std::string& key);
    /// An object with nothing but these fields.
    void expectFields(const Place& object, const std::vector<std::string_view>& known);
    /// Text of 1 to `most` bytes. Fault: absent (unless `isOptional`), empty, too long, no text.
    std::string text(const Place& object, const std::string& key, std::size_t most, bool isOptional = false);
    std::uint64_t number(const Place& object, const std::string& key, std::uint64_t minimum, std::uint64_t maximum,
                         std::optional<std::uint64_t> absent = std::nullopt);
    /// Items of a list; absent: none. Fault: no list, more than `most`.
    std::vector<Place> items(const Place& object, const std::string& key, std::size_t most);
    /// Items of a list of texts.
    std::vector<std::string> texts(const Place& object, const std::string& key, std::size_t most);
    /// A fault at a place; only the first one counts.
    void fault(const Place& place, std::string message);

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    const LinedJson& m_document;
    std::string m_source;
    std::optional<Error> m_error;
};

} // namespace sheafscope
