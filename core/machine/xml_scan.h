// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sheafscope {

/// A pull parser for the XML that hwloc writes: elements, attributes, text, the five named entities and character
/// references. Comments, processing instructions and a DOCTYPE without a body are skipped; anything else (CDATA, entity
/// definitions) is an error. Ours, because hwloc's own import crashes on damaged files.
class XmlScanner {
public:
    enum class Kind : std::uint8_t { open, close, text, end };

    struct Event {
        Kind kind = Kind::end;
        std::string_view name; ///< of the element, for open and close
        std::vector<std::pair<std::string_view, std::string>> attributes;
        std::string_view text; ///< raw, for text
        unsigned line = 0;

        /// Nothing if the element has no such attribute.
        [[nodiscard]] std::optional<std::string_view> attribute(std::string_view key) const;
    };

    /// `xml` must outlive the scanner and its events.
    XmlScanner(std::string_view xml, std::string sourceName) : m_rest(xml), m_source(std::move(sourceName)) {}

    /// The next event; <x/> gives open and close. Errors carry the line: not well-formed, cut short, nested too deeply.
    Result<Event> next();

private:
    static constexpr std::size_t kMaxDepth = 256;

    Result<bool> skipMarkup();
    Result<Event> openTag();
    Result<Event> closeTag();
    Result<std::pair<std::string_view, std::string>> attribute();
    Result<std::string> decoded(std::string_view raw) const;
    std::string_view takeName();
    void advance(std::size_t count);
    void skipSpace();
    [[nodiscard]] Failure fault(std::string message) const;

    std::string_view m_rest;
    std::string m_source;
    unsigned m_line = 1;
    std::vector<std::string_view> m_openElements;
    bool m_hasPendingClose = false;
};

} // namespace sheafscope
