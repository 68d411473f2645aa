// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/reserved_memory.h"

#include <atomic>
#include <cstdint>
#include <gtest/gtest.h>
#include <utility>

namespace sheafscope {
namespace {

TEST(ReservedMemory, CostsNothingUntilCommitted)
{
    auto memory = ReservedMemory::reserve(gibibytes(1024));
    ASSERT_TRUE(memory) << memory.error().text();
    EXPECT_EQ(memory->committed(), Bytes{0});
    EXPECT_FALSE(memory->isCommitted(0));
    EXPECT_EQ(memory->size(), gibibytes(1024));
}

TEST(ReservedMemory, CommitsOnlyTheChunksThatARangeTouches)
{
    constexpr std::size_t kChunk = ReservedMemory::kChunkBytes;
    auto memory = ReservedMemory::reserve(gibibytes(1));
    ASSERT_TRUE(memory);
    ASSERT_TRUE(memory->commit(3 * kChunk - 1, 2));
    EXPECT_FALSE(memory->isCommitted(kChunk));
    EXPECT_TRUE(memory->isCommitted(2 * kChunk));
    EXPECT_TRUE(memory->isCommitted(3 * kChunk));
    EXPECT_FALSE(memory->isCommitted(4 * kChunk));
    EXPECT_EQ(memory->committed(), Bytes{2 * kChunk});
    ASSERT_TRUE(memory->commit(2 * kChunk, kChunk));
    EXPECT_EQ(memory->committed(), Bytes{2 * kChunk}) << "a chunk counts once";
}

TEST(ReservedMemory, CommittedMemoryReadsAsZeroAndKeepsWhatIsWritten)
{
    auto memory = ReservedMemory::reserve(mebibytes(8));
    ASSERT_TRUE(memory);
    ASSERT_TRUE(memory->commit(0, 1));
    EXPECT_EQ(memory->base()[100], std::byte{0});
    memory->base()[100] = std::byte{7};
    ASSERT_TRUE(memory->commit(0, mebibytes(8).v));
    EXPECT_EQ(memory->base()[100], std::byte{7});
}

TEST(ReservedMemory, HonoursTheAlignmentAskedFor)
{
    for (unsigned shift = 21; shift <= 32; ++shift) {
        const Bytes alignment{std::uint64_t{1} << shift};
        auto memory = ReservedMemory::reserve(mebibytes(4), alignment);
        ASSERT_TRUE(memory);
        EXPECT_EQ(reinterpret_cast<std::uintptr_t>(memory->base()) % alignment.v, 0U);
    }
}

TEST(ReservedMemory, MovingKeepsTheAddressAndTheContents)
{
    auto first = ReservedMemory::reserve(mebibytes(4));
    ASSERT_TRUE(first);
    ASSERT_TRUE(first->commit(0, 1));
    std::byte* const base = first->base();
    base[0] = std::byte{42};
    ReservedMemory second(std::move(*first));
    ReservedMemory third;
    third = std::move(second);
    EXPECT_EQ(third.base(), base);
    EXPECT_EQ(third.base()[0], std::byte{42});
    EXPECT_TRUE(third.isCommitted(0));
    EXPECT_EQ(third.committed(), Bytes{ReservedMemory::kChunkBytes});
}

TEST(ReservedMemory, RefusesMoreThanTheAddressSpaceHolds)
{
    auto memory = ReservedMemory::reserve({std::uint64_t{1} << 60});
    ASSERT_FALSE(memory);
    EXPECT_NE(memory.error().message.find("cannot reserve"), std::string::npos);
    EXPECT_FALSE(ReservedMemory::reserve({~std::uint64_t{0}}));
}

TEST(ReservedArray, ElementsAreZeroAndStayWhereTheyAre)
{
    auto array = ReservedArray<std::atomic<std::uint64_t>>::reserve(std::uint64_t{1} << 32);
    ASSERT_TRUE(array);
    constexpr std::uint64_t kFar = (std::uint64_t{1} << 32) - 1;
    EXPECT_FALSE(array->isCommitted(kFar));
    ASSERT_TRUE(array->commit(kFar));
    EXPECT_TRUE(array->isCommitted(kFar));
    EXPECT_EQ((*array)[kFar].load(), 0U);
    auto* const address = &(*array)[kFar];
    (*array)[kFar] = 9;
    ASSERT_TRUE(array->commit(0, 1000));
    EXPECT_EQ(address, &(*array)[kFar]);
    EXPECT_EQ(address->load(), 9U);
}

} // namespace
} // namespace sheafscope
