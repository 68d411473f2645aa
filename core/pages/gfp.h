// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sheafscope {

/// The allocation flags that change what the modelled allocator does (the rest of the kernel's gfp bits have no
/// effect on it). Combine with |, test with has().
enum class Gfp : std::uint16_t {
    none = 0,
    directReclaim = 1U << 0,   ///< the caller may block
    kswapdReclaim = 1U << 1,   ///< may wake the background reclaimer
    thisNode = 1U << 2,        ///< __GFP_THISNODE: no other node
    noFail = 1U << 3,          ///< __GFP_NOFAIL
    noWarn = 1U << 4,          ///< __GFP_NOWARN
    noRetry = 1U << 5,         ///< __GFP_NORETRY
    noMemalloc = 1U << 6,      ///< __GFP_NOMEMALLOC: no emergency reserves
    noSpin = 1U << 7,          ///< kmalloc_nolock: may not even spin on a lock
    noSheafRecursion = 1U << 8 ///< serving a sheaf for a kmalloc cache (spec section 6.6)
};

constexpr Gfp operator|(Gfp a, Gfp b)
{
    return static_cast<Gfp>(static_cast<std::uint16_t>(a) | static_cast<std::uint16_t>(b));
}
constexpr Gfp operator&(Gfp a, Gfp b)
{
    return static_cast<Gfp>(static_cast<std::uint16_t>(a) & static_cast<std::uint16_t>(b));
}
constexpr Gfp without(Gfp flags, Gfp drop)
{
    return static_cast<Gfp>(static_cast<std::uint16_t>(flags) & ~static_cast<unsigned>(drop));
}
constexpr bool has(Gfp flags, Gfp bit)
{
    return (flags & bit) != Gfp::none;
}

inline constexpr Gfp kGfpKernel = Gfp::directReclaim | Gfp::kswapdReclaim;
inline constexpr Gfp kGfpNowait = Gfp::kswapdReclaim | Gfp::noWarn;

} // namespace sheafscope
