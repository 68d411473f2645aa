// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace sheafscope {

/// An index that cannot be mistaken for another kind of index: a node number does not compile where a
/// CPU number is wanted. `v` is the kernel's own number (CPU 5 is v == 5), not a dense position.
template <class Tag> struct Id {
    std::uint32_t v = std::numeric_limits<std::uint32_t>::max();

    constexpr Id() = default;
    constexpr explicit Id(std::uint32_t value) : v(value) {}

    /// False for a default-made id, the "none" of this kind (`NUMA_NO_NODE` for nodes).
    [[nodiscard]] constexpr bool isValid() const { return v != std::numeric_limits<std::uint32_t>::max(); }
    friend constexpr auto operator<=>(Id, Id) = default;
};

using CpuId = Id<struct CpuTag>;
using NodeId = Id<struct NodeTag>;
/// Position of a cache in its Slub instance, in order of creation.
using CacheId = Id<struct CacheTag>;

/// "No node asked for" (NUMA_NO_NODE).
inline constexpr NodeId kNoNode{};

/// A vector that is indexed by one kind of id only.
template <class IdType, class T> class IdVector {
public:
    IdVector() = default;
    explicit IdVector(std::size_t size) : m_items(size) {}
    IdVector(std::size_t size, const T& value) : m_items(size, value) {}
    explicit IdVector(std::vector<T> items) : m_items(std::move(items)) {}

    [[nodiscard]] T& operator[](IdType id) { return m_items[id.v]; }
    [[nodiscard]] const T& operator[](IdType id) const { return m_items[id.v]; }
    [[nodiscard]] bool contains(IdType id) const { return id.v < m_items.size(); }
    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    [[nodiscard]] bool empty() const { return m_items.empty(); }
    void push_back(T item) { m_items.push_back(std::move(item)); }
    void resize(std::size_t size) { m_items.resize(size); }
    [[nodiscard]] auto begin() { return m_items.begin(); }
    [[nodiscard]] auto end() { return m_items.end(); }
    [[nodiscard]] auto begin() const { return m_items.begin(); }
    [[nodiscard]] auto end() const { return m_items.end(); }
    friend bool operator==(const IdVector&, const IdVector&) = default;

private:
    std::vector<T> m_items;
};

} // namespace sheafscope
