// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sheafscope {

/// SplitMix64 with distributions of our own: the same numbers on every host and with every standard library.
class Random {
public:
    explicit constexpr Random(std::uint64_t seed) : m_state(seed) {}

    constexpr std::uint64_t next()
    {
        m_state += kStep;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// 0 .. bound - 1; `bound` must not be 0. Off from uniform by less than bound / 2^32.
    constexpr std::uint32_t below(std::uint32_t bound)
    {
        return scale(static_cast<std::uint32_t>(next() >> 32U), bound);
    }
    /// first .. last
    constexpr std::uint32_t between(std::uint32_t first, std::uint32_t last) { return first + below(last - first + 1); }
    /// True with this probability in units of 2^-32; see chance().
    constexpr bool hits(std::uint32_t chanceOf32Bits) { return (next() >> 32U) < chanceOf32Bits; }

    /// Maps 32 random bits to 0 .. bound - 1.
    static constexpr std::uint32_t scale(std::uint32_t bits, std::uint32_t bound)
    {
        return static_cast<std::uint32_t>((std::uint64_t{bits} * bound) >> 32U);
    }
    /// A probability 0 .. 1 for hits().
    static constexpr std::uint32_t chance(double probability)
    {
        return probability >= 1.0 ? UINT32_MAX : static_cast<std::uint32_t>(probability * 4294967296.0);
    }
    /// A seed of its own for stream number `stream`.
    static constexpr std::uint64_t mix(std::uint64_t seed, std::uint64_t stream)
    {
        return Random(seed ^ ((stream + 1) * kStep)).next();
    }

private:
    static constexpr std::uint64_t kStep = 0x9e3779b97f4a7c15U;
    std::uint64_t m_state;
};

} // namespace sheafscope
