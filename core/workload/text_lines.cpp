// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/text_lines.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fmt/format.h>
#include <utility>
#include <vector>
#include <zstd.h>

namespace sheafscope {

namespace {

constexpr std::size_t kBufferBytes = 4 * TextLines::kLongestLine;
constexpr std::size_t kInputBytes = std::size_t{1} << 17U;
constexpr unsigned char kZstdMagic[4] = {0x28, 0xb5, 0x2f, 0xfd};

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
struct FreeStream {
    void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
};

} // namespace

struct TextLines::Impl {
    std::string path;
    std::unique_ptr<std::FILE, CloseFile> file;
    std::unique_ptr<ZSTD_DStream, FreeStream> zstd; ///< null: plain text
    std::vector<char> input = std::vector<char>(kInputBytes);
    ZSTD_inBuffer pending{nullptr, 0, 0}; ///< what is read and not decompressed
    bool isMidFrame = false;
    std::vector<char> buffer = std::vector<char>(kBufferBytes);
    std::size_t begin = 0; ///< of the text in `buffer` that is not given yet
    std::size_t end = 0;
    bool isAtEnd = false;
    bool hasRest = false; ///< the last piece did not reach the end of its line
    bool wasCut = false;
    std::uint64_t line = 0;
    std::optional<Error> error;

    void failWith(const std::string& message)
    {
        isAtEnd = true;
        error = Error{path, static_cast<unsigned>(line + 1), message};
    }
    bool readInput()
    {
        pending = {input.data(), std::fread(input.data(), 1, input.size(), file.get()), 0};
        if (std::ferror(file.get()) != 0)
            failWith(fmt::format("cannot read: {}", std::strerror(errno)));
        return pending.size > 0 && !error;
    }
    /// Makes room and adds text behind `end`.
    void fill()
    {
        std::memmove(buffer.data(), buffer.data() + begin, end - begin);
        end -= begin;
        begin = 0;
        if (zstd != nullptr) {
            decompress();
            return;
        }
        if (pending.pos == pending.size && !readInput()) {
            isAtEnd = true;
            return;
        }
        const std::size_t bytes = std::min(pending.size - pending.pos, buffer.size() - end);
        std::memcpy(buffer.data() + end, static_cast<const char*>(pending.src) + pending.pos, bytes);
        pending.pos += bytes;
        end += bytes;
    }
    void decompress()
    {
        const std::size_t before = end;
        while (end == before) {
            ZSTD_outBuffer output{buffer.data(), buffer.size(), end};
            const bool hasInput = pending.pos < pending.size || readInput();
            if (error)
                return;
            if (!hasInput) {
                isAtEnd = true;
                if (isMidFrame)
                    failWith("the zstd data ends in the middle; expected a complete file");
                return;
            }
            const std::size_t status = ZSTD_decompressStream(zstd.get(), &output, &pending);
            if (ZSTD_isError(status) != 0) {
                failWith(fmt::format("damaged zstd data: {}", ZSTD_getErrorName(status)));
                return;
            }
            isMidFrame = status != 0;
            end = output.pos;
        }
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
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    impl->file.reset(std::fopen(path.c_str(), "rb"));
    if (impl->file == nullptr)
        return fail(path, 0, fmt::format("cannot open: {}", std::strerror(errno)));
    if (!impl->readInput() && impl->error)
        return fail(path, 0, impl->error->message);
    if (impl->pending.size >= sizeof kZstdMagic && std::memcmp(impl->pending.src, kZstdMagic, sizeof kZstdMagic) == 0)
        impl->zstd.reset(ZSTD_createDStream());
    return TextLines(std::move(impl));
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

} // namespace sheafscope
