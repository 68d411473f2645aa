// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/slub_memory.h"
#include "tests/core/engine/engine_fixture.h"

#include <gtest/gtest.h>
#include <list>
#include <map>
#include <string>

namespace sheafscope {
namespace {

class OneCpu final : public CpuOfThread {
public:
    explicit OneCpu(std::uint32_t cpu) : m_cpu(cpu) {}
    [[nodiscard]] CpuId current() const override { return m_cpu; }
    void become(std::uint32_t cpu) { m_cpu = CpuId{cpu}; }

private:
    CpuId m_cpu;
};

std::uint64_t fastAllocations(const Slub& slub, const char* cache, std::uint32_t cpu)
{
    return slub.findCache(cache)->counter(CpuId{cpu}, StatItem::ALLOC_FASTPATH);
}

TEST(SlubMemory, TakesFromTheKmallocCacheOfTheSizeOnTheThreadsCpu)
{
    const auto slub = test::slubOn(test::machineOf(1, 2));
    OneCpu cpu(0);
    SlubMemory memory(*slub, cpu);
    void* const object = memory.allocate(100, 8);
    EXPECT_EQ(fastAllocations(*slub, "kmalloc-128", 0), 1U);
    cpu.become(1);
    memory.deallocate(object, 100, 8);
    EXPECT_EQ(slub->findCache("kmalloc-128")->counter(CpuId{1}, StatItem::FREE_FASTPATH), 1U);
    EXPECT_EQ(memory.operations(), 2U);
}

TEST(SlubMemory, KeepsAlignment)
{
    const auto slub = test::slubOn(test::machineOf(1, 1));
    const OneCpu cpu(0);
    SlubMemory memory(*slub, cpu);
    for (std::size_t alignment = 1; alignment <= 8192; alignment *= 2) {
        for (const std::size_t bytes : {std::size_t{1}, std::size_t{96}, std::size_t{192}, std::size_t{8192}}) {
            void* first = memory.allocate(bytes, alignment);
            void* second = memory.allocate(bytes, alignment);
            EXPECT_EQ(reinterpret_cast<std::uintptr_t>(first) % alignment, 0U) << bytes << " " << alignment;
            EXPECT_EQ(reinterpret_cast<std::uintptr_t>(second) % alignment, 0U) << bytes << " " << alignment;
            memory.deallocate(first, bytes, alignment);
            memory.deallocate(second, bytes, alignment);
        }
    }
}

TEST(SlubMemory, LargeRequestsComeFromTheHost)
{
    const auto slub = test::slubOn(test::machineOf(1, 1));
    const OneCpu cpu(0);
    SlubMemory memory(*slub, cpu);
    void* const object = memory.allocate(SlubMemory::kLargest + 1, 16);
    memory.deallocate(object, SlubMemory::kLargest + 1, 16);
    EXPECT_EQ(memory.operations(), 0U);
}

TEST(SlubMemory, ThrowsAndCountsWhereThereIsNoMemory)
{
    const auto slub = test::slubOn(test::machineOf(1, 1), "7.0", mebibytes(4));
    const OneCpu cpu(0);
    SlubMemory memory(*slub, cpu);
    std::list<int, SlubAllocator<int>> numbers{SlubAllocator<int>(memory)};
    EXPECT_THROW(while (true) numbers.push_back(1), std::bad_alloc);
    EXPECT_EQ(memory.failures(), 1U);
    EXPECT_THROW((void)SlubAllocator<int>(memory).allocate(SIZE_MAX / 2), std::bad_array_new_length);
}

TEST(SlubMemory, ServesContainersAndPolymorphicOnes)
{
    const auto slub = test::slubOn(test::machineOf(1, 1));
    const OneCpu cpu(0);
    SlubMemory memory(*slub, cpu);
    SlubMemory otherMemory(*slub, cpu);
    SlubResource resource(memory);
    {
        std::map<int, int, std::less<>, SlubAllocator<std::pair<const int, int>>> map{
            SlubAllocator<std::pair<const int, int>>(memory)};
        std::pmr::vector<std::pmr::string> texts(&resource);
        for (int i = 0; i < 1000; ++i) {
            map[i] = i * i;
            texts.emplace_back(std::string(static_cast<std::size_t>(i % 300 + 30), 'x'));
        }
        EXPECT_EQ(map.at(31), 961);
        EXPECT_EQ(texts[29].size(), 59U);
    }
    EXPECT_GT(memory.operations(), 3000U);
    EXPECT_TRUE(slub->findCache("kmalloc-32")->drain(CpuId{0})) << "everything was freed";
    EXPECT_EQ(resource, SlubResource(memory));
    EXPECT_NE(resource, SlubResource(otherMemory));
    EXPECT_EQ(SlubAllocator<int>(memory), SlubAllocator<char>(memory));
    EXPECT_FALSE(SlubAllocator<int>(memory) == SlubAllocator<int>(otherMemory));
}

} // namespace
} // namespace sheafscope
