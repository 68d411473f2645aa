// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_hash.h"

#include "core/machine/builtin_machines.h"
#include "core/machine/numactl_text.h"
#include "core/machine/text_scan.h"
#include "core/scenario/scenario_document.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <memory>
#include <nettle/sha2.h>

namespace sheafscope {
namespace {

constexpr std::size_t kHashedFileBytes = std::size_t{1} << 20U;
constexpr std::size_t kHashDigits = 12;

std::string sha256(std::string_view text)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, text.size(), reinterpret_cast<const std::uint8_t*>(text.data()));
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    sha256_digest(&context, digest.size(), digest.data());
    std::string hex;
    for (const std::uint8_t byte : digest)
        hex += fmt::format("{:02x}", byte);
    return hex;
}

/// Names and titles do not change what runs.
std::string withoutNames(const std::string& numactl)
{
    std::string text;
    for (std::string_view rest = numactl; !rest.empty();) {
        const std::string_view line = scan::takeLine(rest);
        if (!line.starts_with("# name:") && !line.starts_with("# title:"))
            text += std::string(line) + "\n";
    }
    return text;
}

/// What a file is, without reading all of a big one; its name if it cannot be read.
std::string fileFingerprint(const std::string& path)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (file == nullptr || error)
        return path;
    std::string start(kHashedFileBytes, '\0');
    start.resize(std::fread(start.data(), 1, start.size(), file.get()));
    return fmt::format("{} bytes, SHA-256 of the first MiB {}", size, sha256(start));
}

} // namespace

std::string hashedText(const ScenarioChoice& choice, const Machine& machine)
{
    ScenarioDocument document;
    document.choice = choice;
    document.choice.machine = withoutNames(toNumactlText(machine));
    document.choice.cache.clear();
    if (!choice.file.empty())
        document.choice.file = fileFingerprint(choice.file);
    return scenarioJson(document);
}

std::string portableText(const ScenarioChoice& choice, const Machine& machine)
{
    ScenarioDocument document;
    document.choice = choice;
    if (findBuiltinMachine(choice.machine) == nullptr)
        document.choice.machine = toNumactlText(machine);
    document.choice.file = std::filesystem::path(choice.file).filename().string();
    return scenarioJson(document);
}

std::string scenarioHash(const ScenarioChoice& choice, const Machine& machine)
{
    return sha256(hashedText(choice, machine)).substr(0, kHashDigits);
}

} // namespace sheafscope
