// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/object_place.h"
#include "widgets/panel.h"

#include <vector>

namespace sheafscope {

/// A station on the way of an object.
struct JourneyStation {
    std::uint64_t operation = 0; ///< of the run, by which it was there
    std::uint64_t actions = 0;   ///< done by hand by then
    CpuId by;                    ///< that brought it there; invalid: nobody did, it was there when it was looked for
    ObjectPlace place;
    bool isGap = false; ///< the run went on unseen before it: there may have been more stations
};

/// What is followed and where it has been, oldest first.
struct Journey {
    ObjectId object;
    QString cache;
    std::vector<JourneyStation> stations;
};

/// "CPU 3's main sheaf", in words for a strip and for a screen reader.
QString placeText(const ObjectPlace& place);
/// "slab 12, object 5 of maple_node".
QString objectText(const Journey& journey);

/// The way of one object through slabs, sheaves and barns, as a strip of stations with arrows. GUI thread only.
class JourneyPanel final : public Panel {
    Q_OBJECT
public:
    explicit JourneyPanel(ViewState& state, QWidget* parent = nullptr);

    void show(Journey journey);
    void clear();
    [[nodiscard]] const Journey& journey() const { return m_journey; }

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString table() const override;
    void render(QPainter& painter, const QRectF& rect) override;
    [[nodiscard]] QSize sizeHint() const override { return {420, 160}; }

protected:
    void onRefreshed() override {}
    void onCursorMoved() override {}
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] static QString emptyText();

    Journey m_journey;
};

} // namespace sheafscope
