// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Long work: shown once it is long, cancelled, and ended with the window.
#include "app/window/job_strip.h"

#include "app/capture/headless_application.h"
#include "app/window/main_window.h"
#include "tests/app/running_window.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <atomic>
#include <chrono>
#include <thread>

using namespace sheafscope;
using namespace sheafscope::test;

class TestJobStrip final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void shortWorkIsNotShownAndLongWorkIs();
    void cancelledWorkIsNotDone();
    void jobsEndWithTheWindow();
    void cancellingTheScenarioKeepsWhatRuns();

private:
    QTemporaryDir m_settings;
};

void TestJobStrip::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(useBundledFonts().has_value());
}

void TestJobStrip::shortWorkIsNotShownAndLongWorkIs()
{
    JobStrip strip;
    bool isDone = false;
    strip.run(
        QStringLiteral("short"), [](JobControl&) {}, [&] { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, kPatienceMs);
    QVERIFY(!strip.isVisible());
    std::atomic<bool> mayEnd = false;
    isDone = false;
    strip.run(
        QStringLiteral("long"),
        [&](JobControl& job) {
            job.setShare(0.5);
            while (!mayEnd)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
        },
        [&] { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(strip.isVisible(), kPatienceMs);
    QVERIFY(strip.findChildren<QLabel*>().front()->text().contains(QStringLiteral("50")));
    mayEnd = true;
    QTRY_VERIFY_WITH_TIMEOUT(isDone, kPatienceMs);
    QVERIFY(!strip.isVisible());
    QVERIFY(!strip.isBusy());
}

void TestJobStrip::cancelledWorkIsNotDone()
{
    JobStrip strip;
    bool isDone = false;
    std::atomic<bool> hasStopped = false;
    strip.run(
        QStringLiteral("endless"),
        [&](JobControl& job) {
            while (!job.isCancelled())
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            hasStopped = true;
        },
        [&] { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(strip.isVisible(), kPatienceMs);
    QSignalSpy cancelled(&strip, &JobStrip::cancelled);
    strip.findChild<QToolButton*>()->click();
    QCOMPARE(cancelled.count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(hasStopped && !strip.isBusy(), kPatienceMs);
    QVERIFY(!isDone);
}

void TestJobStrip::jobsEndWithTheWindow()
{
    std::atomic<bool> hasStopped = false;
    {
        const auto window = openWindow();
        window->jobs().run(
            QStringLiteral("endless"),
            [&](JobControl& job) {
                while (!job.isCancelled())
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                hasStopped = true;
            },
            [] { QFAIL("the window is gone"); });
        window->close();
    }
    QVERIFY(hasStopped);
    QCoreApplication::processEvents();
}

void TestJobStrip::cancellingTheScenarioKeepsWhatRuns()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    QSignalSpy preparing(&window->controller(), &SimulationController::preparingChanged);
    window->change([](ScenarioChoice& choice) { choice.era = "7.2"; });
    window->controller().cancelOpen();
    QTRY_COMPARE_WITH_TIMEOUT(preparing.count(), 2, kPatienceMs);
    QVERIFY(window->state().info()->era != "7.2");
    window->change([](ScenarioChoice& choice) { choice.era = "7.2"; });
    QTRY_COMPARE_WITH_TIMEOUT(window->state().info()->era, std::string("7.2"), kPatienceMs);
}

QTEST_MAIN(TestJobStrip)
#include "tst_job_strip.moc"
