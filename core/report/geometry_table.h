// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/merging.h"
#include "core/slub/geometry.h"

#include <span>
#include <string>
#include <vector>

namespace sheafscope {

/// How one cache is laid out in several eras.
struct GeometryTable {
    struct Column {
        Era era;
        Geometry geometry;
        MergeVerdict merging; ///< against the kmalloc caches, the oldest of all
    };
    CacheSpec spec;
    unsigned cpus = 0; ///< present CPUs, which choose the order (spec 2.2)
    std::vector<Column> columns;
};

/// Errors: as computeGeometry(); no CPU or more than Machine::kMaxCpus.
Result<GeometryTable> makeGeometryTable(const CacheSpec& spec, unsigned cpus, std::span<const Era> eras);

/// A row for each figure, under its sysfs name where it has one, a column for each era, "-" where the era has no such
/// file; then what becomes of the cache where caches are merged.
std::string geometryText(const GeometryTable& table);
/// {"format": "sheafscope-geometry", "version": 1, ...}; null where the era has no such file.
std::string geometryJson(const GeometryTable& table);

} // namespace sheafscope
