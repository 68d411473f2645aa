// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/reserved_memory.h"

#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace sheafscope {
namespace {

TEST(ReservedMemoryConcurrent, ThreadsThatCommitTheSameChunksCountThemOnce)
{
    constexpr std::size_t kChunks = 64;
    auto memory = ReservedMemory::reserve({kChunks * ReservedMemory::kChunkBytes});
    ASSERT_TRUE(memory);
    {
        std::vector<std::jthread> threads;
        for (unsigned t = 0; t < 4; ++t)
            threads.emplace_back([&memory, t] {
                for (std::size_t chunk = 0; chunk < kChunks; ++chunk) {
                    const std::size_t offset = chunk * ReservedMemory::kChunkBytes;
                    if (memory->commit(offset, 64))
                        memory->base()[offset + t] = std::byte{1};
                }
            });
    }
    EXPECT_EQ(memory->committed(), memory->size());
    for (std::size_t chunk = 0; chunk < kChunks; ++chunk)
        for (unsigned t = 0; t < 4; ++t)
            ASSERT_EQ(memory->base()[chunk * ReservedMemory::kChunkBytes + t], std::byte{1});
}

} // namespace
} // namespace sheafscope
