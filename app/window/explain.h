// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/offer_strip.h"

#include <QObject>
#include <QPointF>
#include <QSettings>
#include <QTimer>

#include <memory>

namespace sheafscope {

class GlossaryDialog;
class HandsOn;
class JourneyKeeper;
class MainWindow;
class MotionOverlay;
class RewindStrip;
class TourBar;
class TourPointer;
class TourRunner;

/// All that explains in the window: steps backwards, slow motion, hands on, the journey of an object, tours and the
/// glossary. It owns their widgets and wires them to the window; MainWindow makes it and forgets it. GUI thread only.
class Explain final : public QObject {
    Q_OBJECT
public:
    explicit Explain(MainWindow& window);
    ~Explain() override;

    [[nodiscard]] MainWindow& window() const { return m_window; }
    [[nodiscard]] HandsOn& hands() const { return *m_hands; }
    [[nodiscard]] JourneyKeeper& journey() const { return *m_journey; }
    [[nodiscard]] TourRunner& tours() const { return *m_tours; }
    [[nodiscard]] MotionOverlay& motion() const { return *m_motion; }
    [[nodiscard]] OfferStrip& offers() const { return *m_offers; }

    void stepBack(unsigned moments);
    /// The CPU that is selected, else the first.
    void stepSelectedCpu();
    void setSlowMotion(bool isOn);
    [[nodiscard]] bool isSlowMotion() const { return m_slow.isActive(); }
    /// Remembered.
    /// To the operation behind what a panel shows at the cursor.
    void goToCause(const QString& panelId);
    void runExact();
    void offerExact(const QString& why);
    /// The strip of the first start; comes once unless it is asked for.
    void offerTours();
    void askTour();
    void askTourFile();
    void showGlossary(const QString& id);
    void describePanels();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeStrips();
    void connectLog();
    void slowStep();
    void offerOnFirstStart();

    MainWindow& m_window;
    QSettings m_settings;
    OfferStrip* m_offers;
    RewindStrip* m_rewind;
    TourBar* m_bar = nullptr;
    MotionOverlay* m_motion;
    std::unique_ptr<HandsOn> m_hands;
    std::unique_ptr<JourneyKeeper> m_journey;
    std::unique_ptr<TourRunner> m_tours;
    std::unique_ptr<TourPointer> m_pointer;
    GlossaryDialog* m_glossary = nullptr;
    QTimer m_slow;
    QPointF m_pressedAt;
};

} // namespace sheafscope
