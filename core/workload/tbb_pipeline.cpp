// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/tbb_program.h"

#include <cstring>
#include <new>
#include <oneapi/tbb/parallel_pipeline.h>

namespace sheafscope {

namespace {

namespace tbb = oneapi::tbb;

struct PipelineItem {
    std::uint64_t number = 0;
    char* text = nullptr; ///< nullptr: there was no memory
    std::size_t bytes = 0;
};

/// Reads requests in order, answers them on any thread, writes the answers on any thread.
class TbbPipeline final : public TbbProgram {
public:
    TbbPipeline(Slub& slub, unsigned slots, std::uint64_t seed, unsigned tokens)
        : TbbProgram(slub, slots, seed), m_tokens(tokens)
    {
    }

private:
    void runItems(std::uint64_t items) override
    {
        const std::uint64_t end = m_next + items;
        const auto read = [&](tbb::flow_control& control) -> PipelineItem {
            if (m_next == end) {
                control.stop();
                return {};
            }
            return made(m_next++, 256);
        };
        const auto answer = [&](PipelineItem request) -> PipelineItem {
            PipelineItem reply = made(request.number, randomOf(request.number).between(16, 4096));
            dropped(request);
            return reply;
        };
        const auto write = [&](PipelineItem reply) { dropped(reply); };
        tbb::parallel_pipeline(m_tokens,
                               tbb::make_filter<void, PipelineItem>(tbb::filter_mode::serial_in_order, read) &
                                   tbb::make_filter<PipelineItem, PipelineItem>(tbb::filter_mode::parallel, answer) &
                                   tbb::make_filter<PipelineItem, void>(tbb::filter_mode::parallel, write));
    }
    void releaseAll() override {}

    PipelineItem made(std::uint64_t number, std::size_t bytes)
    {
        try {
            auto* text = SlubAllocator<char>(memory()).allocate(bytes);
            std::memset(text, static_cast<int>(number & 0x7fU), bytes);
            return {number, text, bytes};
        } catch (const std::bad_alloc&) {
            return {number, nullptr, 0};
        }
    }
    void dropped(const PipelineItem& item)
    {
        if (item.text != nullptr)
            SlubAllocator<char>(memory()).deallocate(item.text, item.bytes);
    }

    std::size_t m_tokens;
    std::uint64_t m_next = 0;
};

} // namespace

std::unique_ptr<HostProgram> makeTbbPipeline(Slub& slub, unsigned slots, std::uint64_t seed, unsigned parameter)
{
    return std::make_unique<TbbPipeline>(slub, slots, seed, parameter);
}

} // namespace sheafscope
