// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/node_pages.h"
#include "core/pages/pages.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <string>

namespace sheafscope {

/// Decides which attempts an injection rule refuses. The decision depends on the rule's seed and on how many attempts
/// matched before, so a run that makes the same attempts in the same order sees the same failures. Any thread.
class FailureInjection {
public:
    void set(std::optional<FailureRule> rule);
    /// Gfp::noFail attempts are never refused, as in the kernel's fault injection.
    [[nodiscard]] bool refuses(NodeId node, unsigned order, Gfp gfp);

private:
    std::atomic<bool> m_isActive{false}; ///< spares the usual case the lock
    std::mutex m_mutex;
    std::optional<FailureRule> m_rule;
    std::uint64_t m_draws = 0;
};

/// The last refused request; formatted only when somebody asks. Any thread.
class LastFailure {
public:
    struct Facts {
        NodeId preferred;
        NodeId tried; ///< first node that was asked
        unsigned order = 0;
        Refusal reason = Refusal::full;
        Pages free;
        Pages total;
        Bytes realLimit;
    };

    void record(const Facts& facts);
    [[nodiscard]] std::string text() const;

private:
    mutable std::mutex m_mutex;
    std::optional<Facts> m_facts;
};

} // namespace sheafscope
