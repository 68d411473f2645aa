// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sysfs_export.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <fstream>
#include <unistd.h>

namespace sheafscope {
namespace {

namespace fs = std::filesystem;

/// Files that can be written but tell nothing to a reader.
constexpr std::array<const char*, 2> kWriteOnly{"shrink", "validate"};

Failure cannotWrite(const fs::path& path, const std::string& why)
{
    return fail(path.string(), 0, "cannot be written: " + why);
}

fs::path parentOf(const fs::path& folder)
{
    const fs::path parent = folder.parent_path();
    return parent.empty() ? fs::path(".") : parent;
}

/// "out/" and "out" are the same folder.
fs::path withoutSlash(const fs::path& folder)
{
    return folder.has_filename() ? folder : folder.parent_path();
}

/// Every entry is a folder with a file that only a slab cache has.
bool isExport(const fs::path& folder)
{
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        std::error_code ignored;
        if (!entry.is_directory(ignored) || entry.is_symlink(ignored) ||
            !fs::is_regular_file(entry.path() / "objs_per_slab", ignored))
            return false;
    }
    return !error;
}

/// Removes what was written unless it was kept.
class TemporaryFolder {
public:
    explicit TemporaryFolder(fs::path path) : m_path(std::move(path)) {}
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

Result<void> writeAttribute(const fs::path& path, const std::string& text)
{
    errno = 0;
    std::ofstream file(path, std::ios::binary);
    file << text;
    if (!text.empty())
        file << '\n';
    file.close();
    if (!file)
        return cannotWrite(path, errno == 0 ? "unknown reason" : std::strerror(errno));
    return {};
}

Result<void> writeCache(Cache& cache, const fs::path& parent)
{
    // Names come from traces and scripts, too: none may lead out of the export.
    const std::string& name = cache.name();
    if (name.empty() || name == "." || name == ".." || name.find('/') != std::string::npos)
        return fail(fmt::format("cache '{}' cannot be exported: its name is no name of a folder", name));
    const fs::path folder = parent / name;
    std::error_code error;
    if (!fs::create_directory(folder, error))
        return cannotWrite(folder, error ? error.message() : "exists already");
    for (const SysfsAttribute& attribute : sysfsListing(cache)) {
        if (auto written = writeAttribute(folder / attribute.name, attribute.text); !written)
            return written;
    }
    for (const char* const file : kWriteOnly) {
        if (auto written = writeAttribute(folder / file, {}); !written)
            return written;
    }
    return {};
}

Result<fs::path> makeFolderBeside(const fs::path& folder)
{
    std::string name = (parentOf(folder) / fmt::format(".{}.XXXXXX", folder.filename().string())).string();
    if (::mkdtemp(name.data()) == nullptr)
        return cannotWrite(folder, std::strerror(errno));
    // mkdtemp makes it for the owner only; what is exported is for everybody, as sysfs is.
    std::error_code ignored;
    fs::permissions(name,
                    fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec | fs::perms::others_read |
                        fs::perms::others_exec,
                    ignored);
    return fs::path(name);
}

/// `made` becomes `folder`; the earlier export, if there is one, goes only after that.
Result<void> putInPlace(const fs::path& made, const fs::path& folder)
{
    std::error_code error;
    if (!fs::exists(fs::symlink_status(folder, error))) {
        fs::rename(made, folder, error);
        return error ? Result<void>(cannotWrite(folder, error.message())) : Result<void>();
    }
    const auto old = makeFolderBeside(folder);
    if (!old)
        return Failure(old.error());
    const TemporaryFolder removed(*old);
    fs::rename(folder, removed.path(), error);
    if (error)
        return cannotWrite(folder, error.message());
    fs::rename(made, folder, error);
    if (!error)
        return {};
    std::error_code ignored;
    fs::rename(removed.path(), folder, ignored);
    return cannotWrite(folder, error.message());
}

} // namespace

std::string sysfsListingText(const std::vector<SysfsAttribute>& attributes)
{
    std::string text;
    for (const SysfsAttribute& attribute : attributes)
        text += attribute.name + (attribute.text.empty() ? ":" : ": ") + attribute.text + "\n";
    return text;
}

Result<void> checkSysfsFolder(const fs::path& given)
{
    const fs::path folder = withoutSlash(given);
    if (folder.empty() || folder.filename() == "." || folder.filename() == "..")
        return fail(given.string(), 0, "cannot be an export; expected the name of a folder to make");
    std::error_code error;
    const fs::file_status status = fs::symlink_status(folder, error);
    if (fs::exists(status) && !fs::is_directory(status))
        return fail(folder.string(), 0, "exists and is no folder; expected a new or empty one, or an earlier export");
    if (fs::exists(status) && !isExport(folder))
        return fail(folder.string(), 0,
                    "is a folder with other things in it; expected a new or empty one, or an earlier export");
    if (!fs::is_directory(parentOf(folder), error))
        return fail(folder.string(), 0,
                    fmt::format("there is no folder '{}' to make it in", parentOf(folder).string()));
    const auto trial = makeFolderBeside(folder);
    if (!trial)
        return Failure(trial.error());
    fs::remove(*trial, error);
    return {};
}

Result<void> exportSysfs(const Slub& slub, const fs::path& given)
{
    if (auto checked = checkSysfsFolder(given); !checked)
        return checked;
    const fs::path folder = withoutSlash(given);
    const auto made = makeFolderBeside(folder);
    if (!made)
        return Failure(made.error());
    const TemporaryFolder temporary(*made);
    for (const auto& cache : slub.caches()) {
        if (cache == nullptr)
            continue;
        if (auto written = writeCache(*cache, temporary.path()); !written)
            return written;
    }
    return putInPlace(temporary.path(), folder);
}

} // namespace sheafscope
