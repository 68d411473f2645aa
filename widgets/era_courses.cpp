// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/era_courses.h"

#include "widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

struct Courses {
    Q_DECLARE_TR_FUNCTIONS(sheafscope::Courses)
};

} // namespace

double EraCourses::endSec() const
{
    double end = 0;
    for (const EraCourse& era : eras) {
        if (!era.timeSec.empty())
            end = std::max(end, era.timeSec.back());
    }
    return end;
}

double EraCourses::largest(CourseKind kind) const
{
    double largest = 0;
    for (const EraCourse& era : eras) {
        for (const double value : era.of(kind)) {
            if (std::isfinite(value))
                largest = std::max(largest, value);
        }
    }
    return largest;
}

FigureTable EraCourses::table() const
{
    FigureTable table;
    table.heads = {{Courses::tr("era"), Courses::tr("Kernel generation"), false},
                   {Courses::tr("model time s"), Courses::tr("Since the run began"), true}};
    for (const CourseKind kind : kCourseKinds)
        table.heads.push_back({courseTitle(kind), courseUnit(kind), true});
    for (const EraCourse& era : eras) {
        for (std::size_t i = 0; i < era.timeSec.size(); ++i) {
            std::vector<FigureCell> row{{fromCore(era.era)}, {QString::number(era.timeSec[i], 'f', 3), era.timeSec[i]}};
            for (const CourseKind kind : kCourseKinds)
                row.push_back({courseValue(kind, era.of(kind)[i]), era.of(kind)[i]});
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

QString courseTitle(CourseKind kind)
{
    switch (kind) {
    case CourseKind::fill:
        return Courses::tr("Sheaf fill");
    case CourseKind::slowpath:
        return Courses::tr("Slow path");
    case CourseKind::parked:
        return Courses::tr("Parked memory");
    case CourseKind::slabs:
        return Courses::tr("Slab memory");
    }
    return {};
}

QString courseUnit(CourseKind kind)
{
    switch (kind) {
    case CourseKind::fill:
        return Courses::tr("objects in main + spare a CPU, all caches");
    case CourseKind::slowpath:
        return Courses::tr("% of operations that left their CPU");
    case CourseKind::parked:
        return Courses::tr("bytes in sheaves, barns, cpu slabs, on their way through RCU");
    case CourseKind::slabs:
        return Courses::tr("bytes of all slabs");
    }
    return {};
}

QString courseValue(CourseKind kind, double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    switch (kind) {
    case CourseKind::fill:
        return QString::number(value, 'f', value < 10 ? 1 : 0);
    case CourseKind::slowpath:
        return QString::number(value, 'f', value < 10 ? 2 : 1) + QStringLiteral(" %");
    case CourseKind::parked:
    case CourseKind::slabs:
        break;
    }
    return formatByteLevel(value);
}

QString courseLevel(CourseKind kind, double value)
{
    constexpr int kDigits = 4;
    if (kind == CourseKind::fill)
        return QString::number(value, 'g', kDigits);
    if (kind == CourseKind::slowpath)
        return QString::number(value, 'g', kDigits) + QStringLiteral(" %");
    return courseValue(kind, value);
}

} // namespace sheafscope
