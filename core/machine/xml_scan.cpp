// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/xml_scan.h"

#include "core/machine/text_scan.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr std::string_view kSpace = " \t\r\n";

bool isNameCharacter(char c)
{
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == ':';
}

/// The character of "amp", "lt" ... or "#65"; other than ASCII references become '?', hwloc writes none.
std::optional<char> entity(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, char>, 5> kNamed{
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    for (const auto& [word, character] : kNamed)
        if (name == word)
            return character;
    if (!name.starts_with('#'))
        return std::nullopt;
    const auto code = scan::number(name.substr(1));
    if (!code)
        return name.starts_with("#x") ? std::optional('?') : std::nullopt;
    return *code >= 0x20 && *code < 0x7f ? static_cast<char>(*code) : '?';
}

} // namespace

std::optional<std::string_view> XmlScanner::Event::attribute(std::string_view key) const
{
    for (const auto& [word, value] : attributes)
        if (word == key)
            return value;
    return std::nullopt;
}

Failure XmlScanner::fault(std::string message) const
{
    return fail(m_source, m_line, std::move(message));
}

void XmlScanner::advance(std::size_t count)
{
    count = std::min(count, m_rest.size());
    m_line +=
        static_cast<unsigned>(std::count(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(count), '\n'));
    m_rest.remove_prefix(count);
}

void XmlScanner::skipSpace()
{
    advance(std::min(m_rest.find_first_not_of(kSpace), m_rest.size()));
}

std::string_view XmlScanner::takeName()
{
    const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isNameCharacter);
    const std::string_view name = m_rest.substr(0, static_cast<std::size_t>(end - m_rest.begin()));
    advance(name.size());
    return name;
}

Result<XmlScanner::Event> XmlScanner::next()
{
    if (m_hasPendingClose) {
        m_hasPendingClose = false;
        Event event{Kind::close, m_openElements.back(), {}, {}, m_line};
        m_openElements.pop_back();
        return event;
    }
    for (;;) {
        if (m_rest.empty()) {
            if (!m_openElements.empty())
                return fault(
                    fmt::format("the file ends inside <{}>; expected a whole XML file", m_openElements.back()));
            return Event{Kind::end, {}, {}, {}, m_line};
        }
        if (!m_rest.starts_with('<')) {
            Event event{Kind::text, {}, {}, m_rest.substr(0, m_rest.find('<')), m_line};
            advance(event.text.size());
            return event;
        }
        const auto skipped = skipMarkup();
        if (!skipped)
            return tl::unexpected(skipped.error());
        if (!*skipped)
            return m_rest.starts_with("</") ? closeTag() : openTag();
    }
}

/// Skips one comment, processing instruction or DOCTYPE; false if there is none.
Result<bool> XmlScanner::skipMarkup()
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kSkipped{
        {{"<?", "?>"}, {"<!--", "-->"}, {"<!DOCTYPE", ">"}}};
    for (const auto& [begin, end] : kSkipped) {
        if (!m_rest.starts_with(begin))
            continue;
        const std::size_t close = m_rest.find(end, begin.size());
        if (close == std::string_view::npos)
            return fault(fmt::format("'{}' without '{}'", begin, end));
        if (begin == "<!DOCTYPE" && m_rest.substr(0, close).find('[') != std::string_view::npos)
            return fault("a DOCTYPE with definitions; expected hwloc's own, <!DOCTYPE topology SYSTEM \"hwloc2.dtd\">");
        advance(close + end.size());
        return true;
    }
    return false;
}

Result<XmlScanner::Event> XmlScanner::closeTag()
{
    advance(2);
    Event event{Kind::close, takeName(), {}, {}, m_line};
    skipSpace();
    if (m_openElements.empty() || m_openElements.back() != event.name)
        return fault(fmt::format("</{}>; expected {}", event.name,
                                 m_openElements.empty() ? std::string("no more elements")
                                                        : fmt::format("</{}>", m_openElements.back())));
    if (!m_rest.starts_with('>'))
        return fault(fmt::format("</{} is not followed by '>'", event.name));
    advance(1);
    m_openElements.pop_back();
    return event;
}

Result<XmlScanner::Event> XmlScanner::openTag()
{
    advance(1);
    Event event{Kind::open, {}, {}, {}, m_line};
    event.name = takeName();
    if (event.name.empty())
        return fault("'<' without the name of an element; expected hwloc XML");
    if (m_openElements.size() >= kMaxDepth)
        return fault(fmt::format("elements nested more than {} deep", kMaxDepth));
    for (skipSpace(); !m_rest.empty() && isNameCharacter(m_rest.front()); skipSpace()) {
        auto read = attribute();
        if (!read)
            return tl::unexpected(read.error());
        event.attributes.push_back(std::move(*read));
    }
    m_hasPendingClose = m_rest.starts_with("/>");
    if (!m_hasPendingClose && !m_rest.starts_with('>'))
        return fault(fmt::format("<{} does not end with '>' after its attributes", event.name));
    advance(m_hasPendingClose ? 2 : 1);
    m_openElements.push_back(event.name);
    return event;
}

Result<std::pair<std::string_view, std::string>> XmlScanner::attribute()
{
    const std::string_view name = takeName();
    skipSpace();
    if (!m_rest.starts_with('='))
        return fault(fmt::format("attribute {} without a value", scan::quoted(name)));
    advance(1);
    skipSpace();
    const char quote = m_rest.empty() ? '\0' : m_rest.front();
    const std::size_t end = quote == '"' || quote == '\'' ? m_rest.find(quote, 1) : std::string_view::npos;
    if (end == std::string_view::npos)
        return fault(fmt::format("the value of attribute {} is not in quotes", scan::quoted(name)));
    auto value = decoded(m_rest.substr(1, end - 1));
    if (!value)
        return tl::unexpected(value.error());
    advance(end + 1);
    return std::pair(name, std::move(*value));
}

Result<std::string> XmlScanner::decoded(std::string_view raw) const
{
    std::string out;
    while (!raw.empty()) {
        if (raw.front() == '<')
            return fault("'<' inside the value of an attribute");
        if (raw.front() != '&') {
            const std::size_t end = std::min(raw.find_first_of("&<"), raw.size());
            out += raw.substr(0, end);
            raw.remove_prefix(end);
            continue;
        }
        const std::size_t end = raw.find(';');
        const auto character = end != std::string_view::npos ? entity(raw.substr(1, end - 1)) : std::nullopt;
        if (!character)
            return fault("'&' without a known name; expected &amp; and the like");
        out += *character;
        raw.remove_prefix(end + 1);
    }
    return out;
}

} // namespace sheafscope
