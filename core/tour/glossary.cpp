// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/glossary.h"

#include "core/base/embedded.h"
#include "core/tour/lined_json.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <stdexcept>

namespace sheafscope {
namespace {

constexpr std::size_t kLongEntry = 900;
constexpr std::size_t kMostEntries = 1000;

GlossaryEntry readEntry(JsonReader& json, const JsonReader::Place& place)
{
    json.expectFields(place, {"id", "title", "what", "grows", "high", "try"});
    GlossaryEntry entry;
    entry.id = json.text(place, "id", kLongEntry);
    entry.title = json.text(place, "title", kLongEntry);
    entry.what = json.text(place, "what", kLongEntry);
    const bool isTerm = entry.isTerm();
    if (!isTerm && !entry.id.starts_with("panel.") && !entry.id.starts_with("counter."))
        json.fault(place,
                   fmt::format("id '{}' is of no known kind; expected panel.ID, counter.NAME or term.WORD", entry.id));
    entry.grows = json.text(place, "grows", kLongEntry, isTerm);
    entry.high = json.text(place, "high", kLongEntry, isTerm);
    entry.advice = json.text(place, "try", kLongEntry, isTerm);
    return entry;
}

} // namespace

Result<std::vector<GlossaryEntry>> parseGlossary(std::string_view text, const std::string& source)
{
    const auto document = LinedJson::parse(text, source);
    if (!document)
        return Failure(document.error());
    JsonReader json(*document, source);
    const auto root = json.root();
    json.expectFields(root, {"format", "version", "entries"});
    if (json.text(root, "format", kLongEntry) != "sheafscope-glossary")
        json.fault(root, "no glossary; expected \"format\": \"sheafscope-glossary\"");
    json.number(root, "version", 1, 1);
    std::vector<GlossaryEntry> entries;
    std::set<std::string> ids;
    for (const auto& place : json.items(root, "entries", kMostEntries)) {
        entries.push_back(readEntry(json, place));
        if (!ids.insert(entries.back().id).second)
            json.fault(place, fmt::format("entry '{}' stands twice; expected it once", entries.back().id));
    }
    if (json.error())
        return Failure(*json.error());
    return entries;
}

const std::vector<GlossaryEntry>& glossary()
{
    static const std::vector<GlossaryEntry> entries = [] {
        auto parsed = parseGlossary(embeddedGlossary().front().text, "glossary.json");
        if (!parsed)
            throw std::logic_error("built-in glossary: " + parsed.error().text());
        return *std::move(parsed);
    }();
    return entries;
}

const GlossaryEntry* findInGlossary(std::string_view id)
{
    const auto& all = glossary();
    const auto found = std::ranges::find(all, id, &GlossaryEntry::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace sheafscope
