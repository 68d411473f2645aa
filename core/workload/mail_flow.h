// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/gfp.h"
#include "core/workload/workload.h"

#include <cstdint>
#include <memory>

namespace sheafscope {

/// Objects that one CPU allocates and another frees: how many at a time.
struct MailFlow {
    unsigned cache = 0; ///< index of the cache in the workload
    Gfp gfp = kGfpKernel;
    unsigned batch = 32;           ///< objects a receiver waits for before it frees them
    unsigned window = 256;         ///< objects of a sender that may be on their way or waiting; at least `batch`
    unsigned burst = 1024;         ///< objects between two rests of a sender, on average
    unsigned restOperations = 512; ///< length of a rest, on average; 0: none
};

/// Allocates in bursts and mails each object to `receiver`; stops while a window of objects is on its way. `flow` must
/// outlive the program.
std::unique_ptr<CpuProgram> makeMailSender(const MailFlow& flow, CpuId receiver, std::uint64_t seed);
/// Frees what arrives, a batch at a time, and tells the senders how much room there is again.
std::unique_ptr<CpuProgram> makeMailReceiver(const MailFlow& flow);
/// Has nothing to do.
std::unique_ptr<CpuProgram> makeIdleProgram();

} // namespace sheafscope
