// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sheafscope {

class Slub;

/// What the allocator keeps at one moment, all caches.
struct MemoryHeld {
    double parkedBytes = 0; ///< free objects out of common reach: in sheaves, barns, cpu slabs, waiting for RCU
    double slabBytes = 0;   ///< pages of all slabs
    double partialSlabs = 0;

    MemoryHeld& operator+=(const MemoryHeld& other)
    {
        parkedBytes += other.parkedBytes;
        slabBytes += other.slabBytes;
        partialSlabs += other.partialSlabs;
        return *this;
    }
    friend MemoryHeld operator/(MemoryHeld held, double by)
    {
        return {held.parkedBytes / by, held.slabBytes / by, held.partialSlabs / by};
    }
    friend bool operator==(const MemoryHeld&, const MemoryHeld&) = default;
};

/// Quiesced.
MemoryHeld memoryHeld(Slub& slub);

} // namespace sheafscope
