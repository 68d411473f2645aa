// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/mail_flow.h"

#include "core/engine/cpu_context.h"
#include "core/engine/random.h"

#include <algorithm>
#include <vector>

namespace sheafscope {

namespace {

/// Allocates in bursts and mails each object to the consumer; stops while a window of objects is on its way.
class MailSender final : public CpuProgram {
public:
    MailSender(const MailFlow& settings, CpuId consumer, std::uint64_t seed)
        : m_settings(settings), m_consumer(consumer), m_random(seed), m_credit(settings.window)
    {
        m_burstLeft = m_random.between(1, settings.burst);
    }

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        takeCredit(cpu);
        unsigned done = 0;
        while (done < operations && m_credit > 0) {
            if (m_burstLeft == 0) {
                m_burstLeft = m_random.between(std::max(1U, m_settings.burst / 2), m_settings.burst * 3 / 2);
                if (m_settings.restOperations > 0) {
                    cpu.rest(m_random.between(m_settings.restOperations / 2, m_settings.restOperations * 3 / 2));
                    break;
                }
            }
            ++done;
            --m_burstLeft;
            void* object = cpu.alloc(m_settings.cache, m_settings.gfp);
            if (object == nullptr)
                continue;
            --m_credit;
            cpu.send(m_consumer, m_settings.cache, object);
        }
        return done;
    }
    bool releaseSome(CpuContext& cpu, unsigned) override
    {
        takeCredit(cpu);
        return false;
    }

private:
    void takeCredit(CpuContext& cpu)
    {
        while (cpu.hasMail())
            m_credit += cpu.receive().tag;
    }

    const MailFlow& m_settings;
    CpuId m_consumer;
    Random m_random;
    unsigned m_credit;
    unsigned m_burstLeft = 0;
};

/// Frees what arrives, a batch at a time, and tells the producers how much room there is again.
class MailReceiver final : public CpuProgram {
public:
    explicit MailReceiver(const MailFlow& settings) : m_settings(settings) {}

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        takeMail(cpu);
        unsigned done = 0;
        while (done < operations && mayFree())
            done += freeOne(cpu);
        return done;
    }
    bool releaseSome(CpuContext& cpu, unsigned operations) override
    {
        takeMail(cpu);
        unsigned done = 0;
        while (done < operations && m_next < m_waiting.size())
            done += freeOne(cpu);
        giveCredit(cpu);
        m_batchLeft = 0;
        return done > 0;
    }

private:
    void takeMail(CpuContext& cpu)
    {
        while (cpu.hasMail())
            m_waiting.push_back(cpu.receive());
    }
    /// A batch is begun when it is complete, and then finished.
    [[nodiscard]] bool mayFree() const { return m_batchLeft > 0 || m_waiting.size() - m_next >= m_settings.batch; }

    unsigned freeOne(CpuContext& cpu)
    {
        if (m_batchLeft == 0)
            m_batchLeft = m_settings.batch;
        const Letter letter = m_waiting[m_next++];
        if (m_next == m_waiting.size()) {
            m_waiting.clear();
            m_next = 0;
        }
        cpu.free(letter.cache, letter.object);
        if (letter.from != m_creditor)
            giveCredit(cpu);
        m_creditor = letter.from;
        ++m_credit;
        if (--m_batchLeft == 0)
            giveCredit(cpu);
        return 1;
    }
    /// One letter for a whole run of one producer's objects.
    void giveCredit(CpuContext& cpu)
    {
        if (m_credit > 0)
            cpu.send(m_creditor, Letter::kMessage, nullptr, m_credit);
        m_credit = 0;
    }

    const MailFlow& m_settings;
    std::vector<Letter> m_waiting; ///< from m_next on
    std::size_t m_next = 0;
    unsigned m_batchLeft = 0; ///< of the batch that is begun
    CpuId m_creditor;         ///< producer of the objects counted in m_credit
    unsigned m_credit = 0;
};

class IdleProgram final : public CpuProgram {
public:
    unsigned run(CpuContext&, unsigned) override { return 0; }
    bool releaseSome(CpuContext&, unsigned) override { return false; }
};

} // namespace

std::unique_ptr<CpuProgram> makeMailSender(const MailFlow& flow, CpuId receiver, std::uint64_t seed)
{
    return std::make_unique<MailSender>(flow, receiver, seed);
}

std::unique_ptr<CpuProgram> makeMailReceiver(const MailFlow& flow)
{
    return std::make_unique<MailReceiver>(flow);
}

std::unique_ptr<CpuProgram> makeIdleProgram()
{
    return std::make_unique<IdleProgram>();
}

} // namespace sheafscope
