// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/packed_file.h"

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <utility>

namespace sheafscope {
namespace {

struct FreeArchive {
    void operator()(archive* reader) const { archive_read_free(reader); }
};

constexpr std::size_t kBlock = std::size_t{1} << 17U;

} // namespace

struct PackedFile::Impl {
    std::string path;
    std::unique_ptr<archive, FreeArchive> reader{archive_read_new()};
    std::uint64_t fileBytes = 0;
    std::uint64_t given = 0;
    bool isEmpty = false; ///< libarchive has no entry in an empty file

    [[nodiscard]] bool isPacked() const { return !isEmpty && archive_filter_count(reader.get()) > 1; }
    [[nodiscard]] std::uint64_t readSoFar() const
    {
        return isEmpty ? 0 : static_cast<std::uint64_t>(archive_filter_bytes(reader.get(), -1));
    }
    [[nodiscard]] Failure damaged() const
    {
        const char* format = isPacked() ? archive_filter_name(reader.get(), 0) : "readable";
        const char* reason = archive_error_string(reader.get());
        return fail(path, 0,
                    fmt::format("is damaged or cut short ({}); expected a whole {} file",
                                reason != nullptr ? reason : "no reason given", format));
    }
};

PackedFile::PackedFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

PackedFile::PackedFile(PackedFile&&) noexcept = default;
PackedFile& PackedFile::operator=(PackedFile&&) noexcept = default;
PackedFile::~PackedFile() = default;

Result<PackedFile> PackedFile::open(const std::string& path)
{
    auto impl = std::make_unique<Impl>();
    impl->path = path;
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return fail(path, 0, "cannot be read: it is a folder; expected a file");
    impl->fileBytes = std::filesystem::is_regular_file(path, error) ? std::filesystem::file_size(path, error) : 0;
    archive* const reader = impl->reader.get();
    archive_read_support_filter_all(reader);
    archive_read_support_format_raw(reader);
    archive_read_support_format_empty(reader);
    if (archive_read_open_filename(reader, path.c_str(), kBlock) != ARCHIVE_OK) {
        const int number = archive_errno(reader);
        if (number > 0)
            return fail(path, 0, fmt::format("cannot be opened for reading: {}", std::strerror(number)));
        return impl->damaged();
    }
    archive_entry* entry = nullptr;
    const int status = archive_read_next_header(reader, &entry);
    if (status == ARCHIVE_EOF)
        impl->isEmpty = true;
    else if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
        return impl->damaged();
    return PackedFile(std::move(impl));
}

Result<std::size_t> PackedFile::read(char* to, std::size_t most)
{
    Impl& file = *m_impl;
    if (file.isEmpty)
        return std::size_t{0};
    const la_ssize_t got = archive_read_data(file.reader.get(), to, most);
    if (got < 0)
        return file.damaged();
    file.given += static_cast<std::uint64_t>(got);
    if (file.given > kBombBytes && file.isPacked() && file.given > kBombRatio * file.readSoFar())
        return fail(
            file.path, 0,
            fmt::format("unpacks to more than {} times its size; expected a file that somebody recorded", kBombRatio));
    return static_cast<std::size_t>(got);
}

bool PackedFile::isPacked() const
{
    return m_impl->isPacked();
}

std::uint64_t PackedFile::bytesOfFileRead() const
{
    return m_impl->readSoFar();
}

std::uint64_t PackedFile::fileBytes() const
{
    return m_impl->fileBytes;
}

} // namespace sheafscope
