// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/cache_request.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <utility>

namespace sheafscope {
namespace {

constexpr std::array<std::string_view, 4> kFlags{"hwcache-align", "typesafe-by-rcu", "constructor", "no-sheaves"};
constexpr std::size_t kLongestCacheName = 64;
constexpr std::size_t kMostAlign = 4096;

Result<std::optional<unsigned>> requestedNumber(std::string_view key, std::string_view text)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return fail(fmt::format("'{}' is no {} of a cache; expected a whole number", text, key));
    return std::optional(value);
}

std::vector<std::string> splitFlags(std::string_view text)
{
    std::vector<std::string> flags;
    while (!text.empty()) {
        const std::size_t plus = std::min(text.find('+'), text.size());
        flags.emplace_back(text.substr(0, plus));
        text.remove_prefix(std::min(plus + 1, text.size()));
    }
    return flags;
}

Result<void> setField(CacheRequest& request, std::string_view word)
{
    const std::size_t equals = std::min(word.find('='), word.size());
    const std::string_view key = word.substr(0, equals);
    const std::string_view text = word.substr(std::min(equals + 1, word.size()));
    if (key == "flags") {
        request.flags = splitFlags(text);
        return {};
    }
    std::optional<unsigned>* const field = key == "size"       ? &request.size
                                           : key == "align"    ? &request.align
                                           : key == "capacity" ? &request.capacity
                                                               : nullptr;
    if (field == nullptr)
        return fail(fmt::format("'{}' is nothing that a cache has; expected size=, align=, capacity= or flags=", word));
    const auto number = requestedNumber(key, text);
    if (!number)
        return Failure(number.error());
    *field = *number;
    return {};
}

bool hasFlag(const CacheRequest& request, std::string_view flag)
{
    return std::find(request.flags->begin(), request.flags->end(), flag) != request.flags->end();
}

void applyRequest(CacheSpec& spec, const CacheRequest& request)
{
    spec.objectSize = request.size.value_or(spec.objectSize);
    spec.align = request.align.value_or(spec.align);
    spec.requestedCapacity = request.capacity.value_or(spec.requestedCapacity);
    if (request.flags) {
        spec.hwcacheAlign = hasFlag(request, kFlags[0]);
        spec.typesafeByRcu = hasFlag(request, kFlags[1]);
        spec.hasConstructor = hasFlag(request, kFlags[2]);
        spec.noSheaves = hasFlag(request, kFlags[3]);
    }
    if (spec.freePointerOffset && *spec.freePointerOffset >= spec.objectSize)
        spec.freePointerOffset.reset();
}

} // namespace

std::span<const std::string_view> cacheFlagNames()
{
    return kFlags;
}

Result<CacheRequest> parseCacheRequest(std::string_view text)
{
    CacheRequest request;
    for (std::size_t at = 0; (at = text.find_first_not_of(" \t", at)) != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(" \t", at), text.size());
        const std::string_view word = text.substr(at, end - at);
        at = end;
        if (request.name.empty()) {
            request.name = word;
            continue;
        }
        if (auto set = setField(request, word); !set)
            return Failure(set.error());
    }
    if (auto checked = checkCacheRequest(request); !checked)
        return Failure(checked.error());
    return request;
}

std::string cacheRequestText(const CacheRequest& request)
{
    std::string text = request.name;
    if (request.size)
        text += fmt::format(" size={}", *request.size);
    if (request.align)
        text += fmt::format(" align={}", *request.align);
    if (request.capacity)
        text += fmt::format(" capacity={}", *request.capacity);
    if (request.flags)
        text += fmt::format(" flags={}", fmt::join(*request.flags, "+"));
    return text;
}

Result<void> checkCacheRequest(CacheRequest& request)
{
    const bool isName = !request.name.empty() && request.name.size() <= kLongestCacheName &&
                        std::all_of(request.name.begin(), request.name.end(),
                                    [](char c) { return c > ' ' && c <= '~' && c != '=' && c != '/'; });
    if (!isName)
        return fail(fmt::format("'{}' is no name of a cache; expected 1 to {} letters as in /sys/kernel/slab",
                                request.name, kLongestCacheName));
    if (request.size && (*request.size < 1 || *request.size > kMaxObjectBytes))
        return fail(fmt::format("size {} of cache '{}' is out of range; expected 1 to {} bytes", *request.size,
                                request.name, kMaxObjectBytes));
    if (request.align && (*request.align > kMostAlign || (*request.align & (*request.align - 1)) != 0))
        return fail(fmt::format("align {} of cache '{}' is out of range; expected 0 or a power of two up to {}",
                                *request.align, request.name, kMostAlign));
    if (request.capacity && *request.capacity > kMaxSheafCapacity)
        return fail(fmt::format("capacity {} of cache '{}' is out of range; expected 0 to {} objects",
                                *request.capacity, request.name, kMaxSheafCapacity));
    if (!request.flags)
        return {};
    const auto place = [](const std::string& flag) { return std::find(kFlags.begin(), kFlags.end(), flag); };
    for (const std::string& flag : *request.flags) {
        if (place(flag) == kFlags.end())
            return fail(fmt::format("'{}' is no flag of a cache; expected {}", flag, fmt::join(kFlags, ", ")));
    }
    std::sort(request.flags->begin(), request.flags->end(),
              [&](const std::string& a, const std::string& b) { return place(a) < place(b); });
    request.flags->erase(std::unique(request.flags->begin(), request.flags->end()), request.flags->end());
    return {};
}

Result<std::vector<CacheSpec>> requestedCaches(const Workload& workload, std::span<const CacheRequest> requests)
{
    std::vector<CacheSpec> caches = workload.caches();
    for (std::size_t i = 0; i < requests.size(); ++i) {
        const CacheRequest& request = requests[i];
        const auto isOfName = [&](const auto& other) { return other.name == request.name; };
        if (std::any_of(requests.begin(), requests.begin() + static_cast<std::ptrdiff_t>(i), isOfName))
            return fail(fmt::format("cache '{}' is described twice; expected once", request.name));
        if (request.name.starts_with("kmalloc-"))
            return fail(fmt::format("cache '{}' is made before any scenario; expected a change such as '0s: set {} "
                                    "capacity 64' instead",
                                    request.name, request.name));
        auto spec = std::find_if(caches.begin(), caches.end(), isOfName);
        if (spec == caches.end()) {
            if (!request.size)
                return fail(fmt::format("scenario '{}' has no cache '{}'; expected one of its own, or a size for a "
                                        "further one",
                                        workload.name(), request.name));
            spec = caches.insert(caches.end(), CacheSpec{});
            spec->name = request.name;
        }
        applyRequest(*spec, request);
    }
    return caches;
}

} // namespace sheafscope
