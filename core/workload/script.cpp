// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/script.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <optional>

namespace sheafscope {
namespace {

using Words = std::vector<std::string_view>;

constexpr std::uint32_t kMaxId = 50'000'000;
constexpr std::uint32_t kMaxBulk = 10'000'000;
constexpr std::uintmax_t kMaxFileBytes = std::uintmax_t{256} << 20U;

Words splitWords(std::string_view line)
{
    Words words;
    std::size_t at = 0;
    while ((at = line.find_first_not_of(" \t\r", at)) != std::string_view::npos) {
        const std::size_t end = std::min(line.find_first_of(" \t\r", at), line.size());
        words.push_back(line.substr(at, end - at));
        at = end;
    }
    return words;
}

/// A word as it may stand in a message: short and printable.
std::string shown(std::string_view word)
{
    constexpr std::size_t kMost = 40;
    std::string out;
    for (const char c : word.substr(0, kMost))
        out += c >= ' ' && c <= '~' ? c : '?';
    return word.size() > kMost ? out + "..." : out;
}

/// Reads the fields of one line in order; remembers the first thing that is wrong.
class Fields {
public:
    explicit Fields(const Words& words) : m_words(words) {}

    std::uint32_t number(const char* what, std::uint32_t most)
    {
        const std::string_view word = next(what);
        std::uint32_t value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (!m_fault && (error != std::errc{} || end != word.data() + word.size() || value > most))
            m_fault = fmt::format("'{}' is no {}; expected a number from 0 to {}", shown(word), what, most);
        return value;
    }
    CpuId cpu() { return CpuId{number("CPU", Machine::kMaxCpus - 1)}; }
    std::uint32_t id(const char* what = "object ID") { return number(what, kMaxId); }
    NodeId nodeOrAny()
    {
        if (m_at < m_words.size() && m_words[m_at] == "-1") {
            ++m_at;
            return kNoNode;
        }
        return NodeId{number("node", Machine::kMaxNodes - 1)};
    }
    std::string word(const char* what) { return std::string(next(what)); }
    [[nodiscard]] bool hasMore() const { return m_at < m_words.size() && !m_fault; }

    /// The fault of this line, or that something is left over.
    std::optional<std::string> finish()
    {
        if (!m_fault && m_at < m_words.size())
            m_fault = fmt::format("'{}' after the end of the operation; expected nothing more", shown(m_words[m_at]));
        return m_fault;
    }

private:
    std::string_view next(const char* what)
    {
        if (m_at < m_words.size())
            return m_words[m_at++];
        if (!m_fault)
            m_fault = fmt::format("the line ends too early; expected {} next", what);
        return {};
    }

    const Words& m_words;
    std::size_t m_at = 1;
    std::optional<std::string> m_fault;
};

struct VerbWord {
    std::string_view word;
    ScriptVerb verb;
};

constexpr std::array<VerbWord, 20> kVerbs{{
    {"a", ScriptVerb::alloc},           {"at", ScriptVerb::allocThisNode},
    {"an", ScriptVerb::allocNowait},    {"f", ScriptVerb::free},
    {"ba", ScriptVerb::bulkAlloc},      {"bf", ScriptVerb::bulkFree},
    {"bfl", ScriptVerb::bulkFree},      {"r", ScriptVerb::kfreeRcu},
    {"rb", ScriptVerb::rcuBarrier},     {"q", ScriptVerb::quiesce},
    {"s", ScriptVerb::shrink},          {"ss", ScriptVerb::plainShrink},
    {"pf", ScriptVerb::prefill},        {"prf", ScriptVerb::refillPrefilled},
    {"pa", ScriptVerb::allocPrefilled}, {"pr", ScriptVerb::returnPrefilled},
    {"set", ScriptVerb::setAttribute},  {"defrag", ScriptVerb::setDefrag},
    {"sleep", ScriptVerb::sleep},       {"c", ScriptVerb::checkpoint},
}};

void readRange(ScriptOp& op, std::uint32_t first, std::uint32_t count)
{
    op.number = count;
    for (std::uint32_t i = 0; i < count && i < kMaxBulk; ++i)
        op.ids.push_back(first + i);
}

/// Reads the fields that follow the verb.
void readFields(ScriptOp& op, std::string_view verb, Fields& fields)
{
    switch (op.verb) {
    case ScriptVerb::alloc:
    case ScriptVerb::allocThisNode:
        op.cpu = fields.cpu();
        op.node = fields.nodeOrAny();
        op.id = fields.id();
        return;
    case ScriptVerb::allocNowait:
    case ScriptVerb::free:
    case ScriptVerb::kfreeRcu:
        op.cpu = fields.cpu();
        op.id = fields.id();
        return;
    case ScriptVerb::bulkAlloc: {
        op.cpu = fields.cpu();
        const std::uint32_t count = fields.number("count", kMaxBulk);
        readRange(op, fields.id(), count);
        return;
    }
    case ScriptVerb::bulkFree: {
        op.cpu = fields.cpu();
        if (verb == "bfl") {
            do
                op.ids.push_back(fields.id());
            while (fields.hasMore());
            return;
        }
        const std::uint32_t first = fields.id();
        readRange(op, first, fields.number("count", kMaxBulk));
        return;
    }
    case ScriptVerb::rcuBarrier:
    case ScriptVerb::quiesce:
        return;
    case ScriptVerb::shrink:
    case ScriptVerb::plainShrink:
        op.cpu = fields.cpu();
        return;
    case ScriptVerb::prefill:
    case ScriptVerb::refillPrefilled:
        op.cpu = fields.cpu();
        op.number = fields.number("count", kMaxBulk);
        op.sheaf = fields.id("sheaf ID");
        return;
    case ScriptVerb::allocPrefilled:
        op.cpu = fields.cpu();
        op.sheaf = fields.id("sheaf ID");
        op.id = fields.id();
        return;
    case ScriptVerb::returnPrefilled:
        op.cpu = fields.cpu();
        op.sheaf = fields.id("sheaf ID");
        return;
    case ScriptVerb::setAttribute:
        op.word = fields.word("attribute");
        op.number = fields.number("value", UINT32_MAX);
        return;
    case ScriptVerb::setDefrag:
        op.number = fields.number("ratio", 1024);
        return;
    case ScriptVerb::sleep:
        op.number = fields.number("time in ms", 3'600'000);
        return;
    case ScriptVerb::checkpoint:
        op.word = fields.word("label");
        while (fields.hasMore())
            op.attributes.push_back(fields.word("attribute"));
        return;
    }
}

/// The parser's place in the file: begin, then cache, then operations, then end.
class ScriptParser {
public:
    explicit ScriptParser(const std::string& source) : m_source(source) {}

    Result<OpScript> parse(std::string_view text)
    {
        unsigned line = 0;
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (auto fault = readLine(text.substr(at, end - at), ++line))
                return fail(m_source, line, *fault);
            at = end + 1;
        }
        if (!m_isEnded)
            return fail(m_source, line,
                        m_hasBegun ? "the script stops here; expected 'end' as the last line"
                                   : "no operation in it; expected 'begin NAME' as the first line");
        return std::move(m_script);
    }

private:
    std::optional<std::string> readLine(std::string_view text, unsigned line)
    {
        if (!text.empty() && text.front() == '#') {
            readHeader(text);
            return std::nullopt;
        }
        const Words words = splitWords(text);
        if (words.empty())
            return std::nullopt;
        if (m_isEnded)
            return fmt::format("'{}' after 'end'; expected nothing more", shown(words[0]));
        if (words[0] == "begin")
            return readBegin(words);
        if (!m_hasBegun)
            return fmt::format("'{}' before 'begin'; expected 'begin NAME' as the first line", shown(words[0]));
        if (words[0] == "end") {
            m_isEnded = true;
            return m_hasCache ? std::nullopt : std::optional<std::string>("'end' before any 'cache' line");
        }
        if (words[0] == "cache")
            return readCache(words);
        if (words[0] == "trace" && words.size() == 2 && words[1] == "on") {
            m_script.isTraced = true;
            m_script.traceFromLine = line;
            return std::nullopt;
        }
        return readOp(words, line);
    }

    void readHeader(std::string_view text)
    {
        const auto take = [&](std::string_view key, std::string& into) {
            if (text.starts_with(key))
                if (const Words words = splitWords(text.substr(key.size())); !words.empty())
                    into = key == "# about:" ? std::string(text.substr(key.size() + 1)) : std::string(words[0]);
        };
        take("# topology:", m_script.topology);
        take("# since:", m_script.since);
        take("# about:", m_script.about);
    }

    std::optional<std::string> readBegin(const Words& words)
    {
        if (m_hasBegun)
            return "a second 'begin'; expected one a script";
        if (words.size() != 2)
            return "expected 'begin NAME'";
        m_hasBegun = true;
        m_script.name = words[1];
        return std::nullopt;
    }

    std::optional<std::string> readCache(const Words& words)
    {
        if (m_hasCache)
            return "a second 'cache'; expected one a script";
        Fields fields(words);
        CacheSpec& spec = m_script.cache;
        spec.name = fields.word("cache name");
        spec.objectSize = fields.number("object size", kMaxObjectBytes);
        spec.align = fields.number("alignment", static_cast<std::uint32_t>(kPageSize));
        spec.requestedCapacity = fields.number("sheaf capacity", 4096);
        const std::string flags = fields.hasMore() ? fields.word("flags") : std::string();
        for (const char flag : flags) {
            if (flag == 'h')
                spec.hwcacheAlign = true;
            else if (flag == 't')
                spec.typesafeByRcu = true;
            else
                return fmt::format("'{}' is no set of cache flags; expected letters of h and t", shown(flags));
        }
        m_hasCache = true;
        return fields.finish();
    }

    std::optional<std::string> readOp(const Words& words, unsigned line)
    {
        if (!m_hasCache)
            return fmt::format("'{}' before 'cache'; expected 'cache NAME SIZE ALIGN CAP [FLAGS]'", shown(words[0]));
        const auto* const verb =
            std::find_if(kVerbs.begin(), kVerbs.end(), [&](const VerbWord& v) { return v.word == words[0]; });
        if (verb == kVerbs.end())
            return fmt::format(
                "unknown operation '{}'; expected one of a at an f ba bf bfl r rb q s ss pf prf pa pr set "
                "defrag sleep c trace end",
                shown(words[0]));
        ScriptOp op;
        op.verb = verb->verb;
        op.line = line;
        Fields fields(words);
        readFields(op, verb->word, fields);
        if (auto fault = fields.finish())
            return fault;
        m_script.ops.push_back(std::move(op));
        return std::nullopt;
    }

    const std::string& m_source;
    OpScript m_script;
    bool m_hasBegun = false;
    bool m_hasCache = false;
    bool m_isEnded = false;
};

} // namespace

Result<OpScript> parseOpScript(std::string_view text, const std::string& source)
{
    return ScriptParser(source).parse(text);
}

Result<OpScript> loadOpScript(const std::string& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file)
        return fail(path, 0, "cannot be opened; expected an op script");
    const std::streamoff size = file.tellg();
    if (size < 0 || static_cast<std::uintmax_t>(size) > kMaxFileBytes)
        return fail(path, 0, fmt::format("is no file of at most {} MiB; expected an op script", kMaxFileBytes >> 20U));
    std::string text(static_cast<std::size_t>(size), '\0');
    file.seekg(0);
    file.read(text.data(), size);
    if (!file)
        return fail(path, 0, "cannot be read");
    return parseOpScript(text, path);
}

} // namespace sheafscope
