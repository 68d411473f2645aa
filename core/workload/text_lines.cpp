// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/text_lines.h"

#include "core/base/packed_file.h"

#include <cstring>
#include <utility>
#include <vector>

namespace sheafscope {

namespace {

constexpr std::size_t kBufferBytes = 4 * TextLines::kLongestLine;

} // namespace

struct TextLines::Impl {
    explicit Impl(PackedFile opened) : file(std::move(opened)) {}

    PackedFile file;
    std::vector<char> buffer = std::vector<char>(kBufferBytes);
    std::size_t begin = 0; ///< of the text in `buffer` that is not given yet
    std::size_t end = 0;
    bool isAtEnd = false;
    bool hasRest = false; ///< the last piece did not reach the end of its line
    bool wasCut = false;
    std::uint64_t line = 0;
    std::optional<Error> error;

    /// Makes room and adds text behind `end`.
    void fill()
    {
        std::memmove(buffer.data(), buffer.data() + begin, end - begin);
        end -= begin;
        begin = 0;
        const Result<std::size_t> got = file.read(buffer.data() + end, buffer.size() - end);
        if (!got) {
            error = got.error();
            error->line = static_cast<unsigned>(line + 1);
        }
        isAtEnd = !got || *got == 0;
        end += got.value_or(0);
    }
    /// Up to the next line end, or what there is at the end or of a line that is too long.
    std::optional<std::string_view> piece()
    {
        std::size_t searched = begin;
        for (;;) {
            const void* newline =
                end > searched ? std::memchr(buffer.data() + searched, '\n', end - searched) : nullptr;
            if (newline != nullptr || (isAtEnd && end > begin) || end - begin >= kLongestLine) {
                const char* start = buffer.data() + begin;
                const auto length = newline != nullptr
                                        ? static_cast<std::size_t>(static_cast<const char*>(newline) - start)
                                        : end - begin;
                begin += newline != nullptr ? length + 1 : length;
                hasRest = newline == nullptr && !isAtEnd;
                return std::string_view(start, length);
            }
            if (isAtEnd)
                return std::nullopt;
            searched = end - begin;
            fill();
        }
    }
};

TextLines::TextLines(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

TextLines::TextLines(TextLines&&) noexcept = default;
TextLines& TextLines::operator=(TextLines&&) noexcept = default;
TextLines::~TextLines() = default;

Result<TextLines> TextLines::open(const std::string& path)
{
    Result<PackedFile> file = PackedFile::open(path);
    if (!file)
        return Failure(file.error());
    return TextLines(std::make_unique<Impl>(std::move(*file)));
}

std::optional<std::string_view> TextLines::next()
{
    Impl& state = *m_impl;
    while (state.hasRest) {
        if (!state.piece())
            return std::nullopt;
    }
    std::optional<std::string_view> line = state.piece();
    if (!line)
        return std::nullopt;
    if (line->ends_with('\r'))
        line->remove_suffix(1);
    ++state.line;
    state.wasCut = state.hasRest || line->size() > kLongestLine;
    return line->substr(0, kLongestLine);
}

std::uint64_t TextLines::lineNumber() const
{
    return m_impl->line;
}

bool TextLines::wasCut() const
{
    return m_impl->wasCut;
}

const std::optional<Error>& TextLines::error() const
{
    return m_impl->error;
}

std::uint64_t TextLines::bytesOfFileRead() const
{
    return m_impl->file.bytesOfFileRead();
}

std::uint64_t TextLines::fileBytes() const
{
    return m_impl->file.fileBytes();
}

} // namespace sheafscope
