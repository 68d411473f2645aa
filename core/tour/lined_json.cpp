// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/lined_json.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <set>
#include <utility>

namespace sheafscope {
namespace {

/// Walks over the text and counts the lines of what was read.
class CountingIterator {
public:
    // NOLINTBEGIN(readability-identifier-naming): names that std::iterator_traits wants
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;
    // NOLINTEND(readability-identifier-naming)

    CountingIterator(const char* at, unsigned* line) : m_at(at), m_line(line) {}
    reference operator*() const { return *m_at; }
    CountingIterator& operator++()
    {
        // Counted when the reader goes past the character after the line's end: it looks one ahead after a number.
        if (m_line != nullptr && m_wasEnd)
            ++*m_line;
        m_wasEnd = *m_at == '\n';
        ++m_at;
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.m_at == b.m_at; }
    friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return !(a == b); }

private:
    const char* m_at;
    unsigned* m_line;
    bool m_wasEnd = false;
};

std::string escaped(std::string key)
{
    for (std::size_t at = 0; (at = key.find_first_of("~/", at)) != std::string::npos; at += 2)
        key.replace(at, 1, key[at] == '~' ? "~0" : "~1");
    return key;
}

/// Notes the line at which each value begins.
class LineNoter final : public nlohmann::json::json_sax_t {
public:
    LineNoter(const unsigned& line, std::map<std::string, unsigned>& lines) : m_line(line), m_lines(lines) {}

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool string(string_t&) override { return value(); }
    bool binary(binary_t&) override { return value(); }
    bool start_object(std::size_t) override { return open(false); }
    bool key(string_t& key) override
    {
        m_open.back().key = key;
        if (!m_open.back().keys.insert(key).second && m_fault.empty())
            m_fault = fmt::format("the field '{}' stands here twice; expected it once", key);
        if (!m_fault.empty() && m_faultLine == 0)
            m_faultLine = m_line;
        return true;
    }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception& error) override
    {
        m_fault = error.what();
        m_faultLine = m_line;
        return false;
    }
    [[nodiscard]] const std::string& fault() const { return m_fault; }
    [[nodiscard]] unsigned faultLine() const { return m_faultLine; }

private:
    struct Open {
        std::string pointer;
        bool isArray = false;
        std::size_t next = 0;
        std::string key;
        std::set<std::string> keys;
    };

    [[nodiscard]] std::string pointer() const
    {
        if (m_open.empty())
            return "";
        const Open& open = m_open.back();
        return open.pointer + '/' + (open.isArray ? std::to_string(open.next) : escaped(open.key));
    }
    bool value()
    {
        m_lines[pointer()] = m_line;
        if (!m_open.empty())
            ++m_open.back().next;
        return true;
    }
    bool open(bool isArray)
    {
        const std::string at = pointer();
        value();
        m_open.push_back({at, isArray, 0, {}, {}});
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    const unsigned& m_line;
    std::map<std::string, unsigned>& m_lines;
    std::vector<Open> m_open;
    std::string m_fault;
    unsigned m_faultLine = 0;
};

/// What the parser says, without its own numbering of errors.
std::string plainFault(const std::string& what)
{
    const std::size_t begin = what.find("] ");
    std::string text = begin == std::string::npos ? what : what.substr(begin + 2);
    if (const std::size_t position = text.find("syntax error"); position != std::string::npos)
        text.erase(0, position);
    return "no JSON: " + text;
}

} // namespace

unsigned LinedJson::lineOf(std::string_view pointer) const
{
    for (std::string at(pointer);; at.resize(at.rfind('/'))) {
        if (const auto found = lines.find(at); found != lines.end())
            return found->second;
        if (at.find('/') == std::string::npos)
            return 1;
    }
}

Result<LinedJson> LinedJson::parse(std::string_view text, const std::string& source)
{
    LinedJson document;
    unsigned line = 1;
    LineNoter noter(line, document.lines);
    const CountingIterator begin(text.data(), &line);
    const CountingIterator end(text.data() + text.size(), nullptr);
    const bool isRead = nlohmann::json::sax_parse(begin, end, &noter);
    if (!isRead)
        return fail(source, noter.faultLine(), plainFault(noter.fault()));
    if (!noter.fault().empty())
        return fail(source, noter.faultLine(), noter.fault());
    document.value = nlohmann::json::parse(text.begin(), text.end());
    return document;
}

void JsonReader::fault(const Place& place, std::string message)
{
    if (!m_error)
        m_error = Error{m_source, m_document.lineOf(place.pointer), std::move(message)};
}

JsonReader::Place JsonReader::field(const Place& object, const std::string& key)
{
    if (!object || !object.value->is_object())
        return {};
    const auto found = object.value->find(key);
    if (found == object.value->end())
        return {};
    return {&*found, object.pointer + '/' + escaped(key)};
}

void JsonReader::expectFields(const Place& object, const std::vector<std::string_view>& known)
{
    if (!object)
        return;
    if (!object.value->is_object())
        return fault(object, fmt::format("expected an object with {}", fmt::join(known, ", ")));
    for (const auto& item : object.value->items()) {
        if (std::ranges::find(known, item.key()) == known.end())
            fault(field(object, item.key()),
                  fmt::format("unknown field '{}'; expected one of {}", item.key(), fmt::join(known, ", ")));
    }
}

std::string JsonReader::text(const Place& object, const std::string& key, std::size_t most, bool isOptional)
{
    const Place place = field(object, key);
    if (!place) {
        if (!isOptional)
            fault(object, fmt::format("the field '{}' is missing; expected a text", key));
        return {};
    }
    const auto* found = place.value->get_ptr<const std::string*>();
    if (found == nullptr || found->empty() || found->size() > most) {
        fault(place, fmt::format("'{}' is no text of 1 to {} bytes", key, most));
        return {};
    }
    return *found;
}

std::uint64_t JsonReader::number(const Place& object, const std::string& key, std::uint64_t minimum,
                                 std::uint64_t maximum, std::optional<std::uint64_t> absent)
{
    const Place place = field(object, key);
    if (!place && absent)
        return *absent;
    if (!place) {
        fault(object, fmt::format("the field '{}' is missing; expected a number from {} to {}", key, minimum, maximum));
        return minimum;
    }
    const bool isWhole = place.value->is_number_unsigned();
    const std::uint64_t value = isWhole ? place.value->get<std::uint64_t>() : minimum;
    if (!isWhole || value < minimum || value > maximum) {
        fault(place, fmt::format("'{}' is {}; expected a whole number from {} to {}", key, place.value->dump(), minimum,
                                 maximum));
        return minimum;
    }
    return value;
}

std::vector<JsonReader::Place> JsonReader::items(const Place& object, const std::string& key, std::size_t most)
{
    std::vector<Place> list;
    const Place place = field(object, key);
    if (!place)
        return list;
    if (!place.value->is_array() || place.value->size() > most) {
        fault(place, fmt::format("'{}' is no list of at most {} items", key, most));
        return list;
    }
    list.reserve(place.value->size());
    for (std::size_t i = 0; i < place.value->size(); ++i)
        list.push_back({&(*place.value)[i], place.pointer + '/' + std::to_string(i)});
    return list;
}

std::vector<std::string> JsonReader::texts(const Place& object, const std::string& key, std::size_t most)
{
    std::vector<std::string> list;
    for (const Place& item : items(object, key, most)) {
        const auto* text = item.value->get_ptr<const std::string*>();
        if (text == nullptr || text->empty())
            fault(item, fmt::format("an item of '{}' is {}; expected a text", key, item.value->dump()));
        else
            list.push_back(*text);
    }
    return list;
}

} // namespace sheafscope
