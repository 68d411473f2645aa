// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace sheafscope {

/// log2 of the modelled page size; PAGE_SIZE is 4096 in every era modelled (spec section 0).
inline constexpr unsigned kPageShift = 12;
inline constexpr std::uint64_t kPageSize = std::uint64_t{1} << kPageShift;

/// An amount of memory in bytes; never a number of pages or objects.
struct Bytes {
    std::uint64_t v = 0;
    friend constexpr auto operator<=>(Bytes, Bytes) = default;
    friend constexpr Bytes operator+(Bytes a, Bytes b) { return {a.v + b.v}; }
    friend constexpr Bytes operator-(Bytes a, Bytes b) { return {a.v - b.v}; }
    constexpr Bytes& operator+=(Bytes other)
    {
        v += other.v;
        return *this;
    }
};

/// A number of pages of kPageSize bytes.
struct Pages {
    std::uint64_t v = 0;
    friend constexpr auto operator<=>(Pages, Pages) = default;
    friend constexpr Pages operator+(Pages a, Pages b) { return {a.v + b.v}; }
    friend constexpr Pages operator-(Pages a, Pages b) { return {a.v - b.v}; }
};

constexpr Bytes toBytes(Pages pages)
{
    return {pages.v << kPageShift};
}
/// Whole pages in `bytes`; a rest is dropped.
constexpr Pages toPages(Bytes bytes)
{
    return {bytes.v >> kPageShift};
}

constexpr Bytes mebibytes(std::uint64_t n)
{
    return {n << 20};
}
constexpr Bytes gibibytes(std::uint64_t n)
{
    return {n << 30};
}

} // namespace sheafscope
