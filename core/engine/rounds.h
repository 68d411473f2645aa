// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/cpu_context.h"
#include "core/engine/executor.h"
#include "core/workload/workload.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace sheafscope {

/// The virtual CPUs of a run and the order in which they get their turns. Not thread-safe: one thread drives it; the
/// executor's workers are inside runRound() only.
///
/// Example: 4 CPUs, turns of 8 operations. runInOrder(20) gives 8 to CPU 0, 8 to CPU 1 and 4 to CPU 2; runInOrder(12)
/// goes on with the other 4 of CPU 2 and 8 of CPU 3, and the round is over: mail is delivered. How a run is cut into
/// calls changes nothing in what happens.
class Rounds {
public:
    /// A grace period ends when every CPU could have done this many operations since the last one ended. Kernels end
    /// one after a few milliseconds, some thousand such operations; a tenth of that keeps memory waiting for RCU
    /// visible, but short, in slow motion. Counted in operations so that slow motion and exact mode do not change what
    /// happens.
    static constexpr std::uint64_t kGracePeriodOperations = 256;

    Rounds(Slub& slub, std::vector<Cache*> caches, Workload& workload, const EngineSettings& settings);
    ~Rounds();

    /// One CPU after the other, in turns of turnOps (exact mode) or of one operation; resumes where it stopped, perhaps
    /// within a turn. Returns how many were executed: fewer than asked for only if the workload ended.
    std::uint64_t runInOrder(std::uint64_t operations);
    /// One round on the executor: every CPU gets up to sliceOps operations, fewer if `most` does not suffice for that.
    /// Returns how many were executed: CPUs that rest or wait for mail do not use their share.
    std::uint64_t runRound(Executor& executor, std::uint64_t most);
    /// Frees all that programs hold and all that is in the mail, and lets RCU finish.
    void quiesce();

    /// The CPU takes no more turns: what it keeps goes back to the slabs and its RCU callbacks go to `heir`, on which
    /// all that is counted (spec 11). Its program stands still where it is, and mail for it waits, until the CPU is
    /// back: a program is bound to its CPU, as a pinned thread that the model does not migrate.
    void takeOffline(CpuId cpu, CpuId heir);
    void bringOnline(CpuId cpu);
    [[nodiscard]] bool isOnline(CpuId cpu) const { return m_cpus[cpu.v].m_isOnline; }

    /// Nobody had anything to do for a whole round, nobody rested and no mail was on its way.
    [[nodiscard]] bool isFinished() const { return m_isFinished; }
    [[nodiscard]] std::uint64_t operations() const { return m_operations; }
    [[nodiscard]] std::uint64_t rounds() const { return m_rounds; }
    [[nodiscard]] std::uint64_t failedAllocations() const;
    /// The host program of the workload; nullptr: every CPU has a program of its own.
    [[nodiscard]] const HostProgram* program() const { return m_program.get(); }
    [[nodiscard]] unsigned cpuCount() const { return m_cpuCount; }
    /// Whose turn it is; the CPU may let it pass. For runInOrder().
    [[nodiscard]] CpuId nextCpu() const { return CpuId{m_turnCpu}; }
    /// Who executed the last operation of runInOrder(); invalid: none did yet.
    [[nodiscard]] CpuId lastCpu() const { return m_lastCpu; }
    /// The flight recorder of a CPU, oldest first; empty if nothing is recorded.
    [[nodiscard]] std::vector<OperationEvent> recorded(CpuId cpu) const;

private:
    /// A round of short shares does not begin with CPU 0, so that only two quiet ones surely saw every CPU.
    static constexpr unsigned kQuietRounds = 2;

    void beginTurn(CpuContext& cpu);
    /// True: the CPU rests through this turn.
    static bool restsThrough(CpuContext& cpu, std::uint64_t quota);
    void runSlice(std::size_t cpu, unsigned quota);
    void endTurn();
    /// `hasComeAround`: every CPU had a turn since the last time.
    void endRound(bool hasComeAround);
    /// A batch of the host program, which is then the round.
    std::uint64_t runProgram(std::uint64_t operations);
    bool deliverMail();
    void shrinkWhatWasAsked();

    Slub& m_slub;
    std::vector<Cache*> m_caches;
    unsigned m_cpuCount;
    unsigned m_onlineCount;
    unsigned m_turnOps;
    unsigned m_sliceOps;
    bool m_isTracing;
    bool m_endsGracePeriods; ///< false: the workload does
    std::unique_ptr<CpuContext[]> m_cpus;
    std::vector<std::unique_ptr<CpuProgram>> m_programs; ///< empty with m_program
    std::unique_ptr<HostProgram> m_program;              ///< null: every CPU has a program of its own

    unsigned m_turnCpu = 0;  ///< whose turn it is
    unsigned m_turnLeft = 0; ///< operations left of it; 0: it has not begun
    CpuId m_lastCpu;
    bool m_isBusy = false; ///< since it came around: an operation, a resting CPU, or mail
    unsigned m_quietRounds = 0;
    std::uint64_t m_offered = 0; ///< operations the CPUs could have done since the last grace period
    std::uint64_t m_operations = 0;
    std::uint64_t m_rounds = 0;
    bool m_isFinished = false;
};

} // namespace sheafscope
