// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace sheafscope {

/// A plain number to who reads it, without a data race with who sets it: relaxed loads and stores, which cost what
/// plain ones do. For settings that change while a run is quiesced and that a sampler may be reading. Any thread.
class RelaxedUnsigned {
public:
    RelaxedUnsigned(unsigned value) : m_value(value) {} // NOLINT(google-explicit-constructor): it is the number
    operator unsigned() const                           // NOLINT(google-explicit-constructor)
    {
        return m_value.load(std::memory_order_relaxed);
    }
    RelaxedUnsigned& operator=(unsigned value)
    {
        m_value.store(value, std::memory_order_relaxed);
        return *this;
    }

private:
    std::atomic<unsigned> m_value;
};

} // namespace sheafscope
