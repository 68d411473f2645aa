// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace sheafscope {

/// An array of object pointers used as a stack: the top is the last index (spec section 1). While it is a CPU's main
/// sheaf its true size is in that CPU's fill word; `size` is brought up to date when a slow path takes it in hand.
struct Sheaf {
    Sheaf* next = nullptr;   ///< link in a barn list or the pool
    unsigned size = 0;       ///< objects
    unsigned capacity = 0;   ///< objects; of a prefilled sheaf perhaps more than the cache's
    unsigned allocated = 0;  ///< length of `objects`
    NodeId node;             ///< remembered by an rcu_free sheaf (spec 6.9 step 5)
    void* kmalloc = nullptr; ///< the modelled kmalloc object of this struct, none if nesting is off
    unsigned kmallocBytes = 0;
    bool isCounted = false; ///< in SHEAF_ALLOC, so it will be in SHEAF_FREE
    /// Relaxed atomics: written by the owner only, read by anyone who draws.
    std::unique_ptr<std::atomic<void*>[]> objects;

    [[nodiscard]] void* at(unsigned i) const { return objects[i].load(std::memory_order_relaxed); }
    void set(unsigned i, void* object) { objects[i].store(object, std::memory_order_relaxed); }
    void push(void* object) { set(size++, object); }
    [[nodiscard]] void* pop() { return at(--size); }
};

/// Memory of sheaves, type-stable while the pool lives: a stale pointer is never a fault. Thread-safe; its lock belongs
/// to the host, not to the model.
class SheafPool {
public:
    Sheaf* take(unsigned capacity);
    void give(Sheaf* sheaf);

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Sheaf>> m_all;
    std::unordered_map<unsigned, std::vector<Sheaf*>> m_free; ///< by length of `objects`
};

} // namespace sheafscope
