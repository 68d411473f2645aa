// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/nice_range.h"

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

/// 200 or 500 KiB would lead to "1000 KiB" beside "1.5 MiB", so from there on the steps divide 1024.
double niceByteStep(double wanted)
{
    double unit = 1;
    while (wanted > unit * 512)
        unit *= 1024;
    for (const double factor : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 128.0, 256.0}) {
        if (unit * factor >= wanted * (1 - 1e-9))
            return unit * factor;
    }
    return unit * 512;
}

} // namespace

double NiceRange::niceStep(double largest, int intervals, StepBase base)
{
    const double wanted = largest / intervals;
    if (!(wanted > 0) || !std::isfinite(wanted))
        return 1;
    if (base == StepBase::bytes)
        return niceByteStep(wanted);
    // The power of ten may round to the wrong side of a whole step, hence the small allowance.
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (power * factor >= wanted * (1 - 1e-9))
            return power * factor;
    }
    return power * 10;
}

void NiceRange::update(double largest, double nowSec, int intervals)
{
    const double wanted = std::max(std::isnan(largest) ? 0.0 : largest, m_smallest);
    const double step = niceStep(wanted, std::max(intervals, 1), m_base);
    const double upper = std::ceil(wanted / step - 1e-9) * step;
    const bool isLower = upper < m_upper && intervals == m_intervals;
    if (isLower && !m_lowSinceSec)
        m_lowSinceSec = nowSec;
    // A clock that went back is another stretch of time: nothing on screen would jump.
    const bool hasWaited = m_lowSinceSec && (nowSec - *m_lowSinceSec >= kShrinkAfterSec || nowSec < *m_lowSinceSec);
    if (isLower && !hasWaited)
        return;
    m_lowSinceSec.reset();
    m_upper = upper;
    m_step = step;
    m_intervals = intervals;
}

} // namespace sheafscope
