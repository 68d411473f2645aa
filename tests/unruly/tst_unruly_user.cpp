// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window must survive: somebody who clicks at random, being opened and closed all the time, being closed while
// it works. Meant for the build with sanitizers, which tells every fault; SHEAFSCOPE_UNRULY_SECONDS and
// SHEAFSCOPE_UNRULY_SEED change the session.
#include "app/capture/headless_application.h"
#include "app/window/job_strip.h"
#include "app/window/main_window.h"
#include "tests/unruly/unruly_user.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace sheafscope;

namespace {

constexpr int kPatienceMs = 120'000;

int fromEnvironment(const char* name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

ScenarioChoice on(const char* machine)
{
    ScenarioChoice choice;
    choice.machine = machine;
    return choice;
}

std::unique_ptr<MainWindow> openWindow(const char* machine)
{
    auto window = std::make_unique<MainWindow>(MainWindow::Memory::forget);
    window->resize(1280, 800);
    window->show();
    window->start(on(machine));
    return window;
}

void drop(MainWindow& window, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent dropped(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &dropped);
}

} // namespace

class TestUnrulyUser final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void randomSessionLeavesTheWindowAlive();
    void hundredStartsAndQuitsDuringARun();
    void closedWhileATraceIsRead();
    void closedWhileALargeMachineIsMade();
    void closedWhileItRewinds();

private:
    QTemporaryDir m_home;
};

void TestUnrulyUser::initTestCase()
{
    QVERIFY(m_home.isValid());
    QVERIFY(QDir::setCurrent(m_home.path())); // pictures go here, if somebody takes some
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    QVERIFY(useBundledFonts().has_value());
    QApplication::setQuitOnLastWindowClosed(false);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestUnrulyUser::randomSessionLeavesTheWindowAlive()
{
    const qint64 milliseconds = 1000 * qint64(fromEnvironment("SHEAFSCOPE_UNRULY_SECONDS", 8));
    const auto seed = quint32(fromEnvironment("SHEAFSCOPE_UNRULY_SEED", 7));
    UnrulyUser user(seed,
                    qEnvironmentVariable("SHEAFSCOPE_UNRULY_LOG", m_home.filePath(QStringLiteral("actions.txt"))));
    std::unique_ptr<MainWindow> window = openWindow("movable-2x8");
    QElapsedTimer clock;
    clock.start();
    user.start();
    int windows = 1;
    while (clock.elapsed() < milliseconds) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        if (!window->isVisible()) { // closed by the user, who opens it again
            window = openWindow("movable-2x8");
            ++windows;
        }
    }
    user.stop();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget != window.get() && widget->isVisible())
            widget->close();
    }
    qInfo("%d actions, %d windows, seed %u", user.actions(), windows, seed);
    QVERIFY(user.actions() > 100);
    // It still does what it is for.
    window->start(on("laptop-4"));
    QTRY_VERIFY_WITH_TIMEOUT(
        window->state().shown() != nullptr && window->state().shown()->info->machine->cpuCount() == 4, kPatienceMs);
    window->close();
}

void TestUnrulyUser::hundredStartsAndQuitsDuringARun()
{
    for (int i = 0; i < 100; ++i) {
        std::unique_ptr<MainWindow> window = openWindow("laptop-4");
        if (i % 2 == 0) // half of them while the run is there, half of them while it is being made
            QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
        window->commands().action(QStringLiteral("app.quit"))->trigger();
    }
}

void TestUnrulyUser::closedWhileATraceIsRead()
{
    const QString path = m_home.filePath(QStringLiteral("long-trace.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 300'000; ++i) {
        const bool isAllocation = i / 5000 % 2 == 0;
        QByteArray line = "  make-1 [00" + QByteArray::number(i % 4) + "] ..... 10." + QByteArray::number(100'000 + i);
        line += isAllocation ? ": kmem_cache_alloc: call_site=a+0x1/0x2 ptr="
                             : ": kmem_cache_free: call_site=a+0x1/0x2 ptr=";
        line += QByteArray::number(0xffff888100000000ULL + quint64(i % 5000) * 64, 16) + " name=maple_node";
        line += isAllocation ? " bytes_req=256 bytes_alloc=256 gfp_flags=GFP_KERNEL node=-1 accounted=false\n" : "\n";
        file.write(line);
    }
    file.close();
    std::unique_ptr<MainWindow> window = openWindow("laptop-4");
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    drop(*window, path);
    QTRY_VERIFY_WITH_TIMEOUT(window->jobs().isBusy(), kPatienceMs);
    window->close();
    window.reset();
}

void TestUnrulyUser::closedWhileALargeMachineIsMade()
{
    std::unique_ptr<MainWindow> window = openWindow("big-16x64");
    QCoreApplication::processEvents();
    window->close();
    window.reset();
}

void TestUnrulyUser::closedWhileItRewinds()
{
    std::unique_ptr<MainWindow> window = openWindow("laptop-4");
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    window->commands().action(QStringLiteral("run.toggle"))->trigger();
    window->commands().action(QStringLiteral("run.step"))->trigger();
    QTest::qWait(50);
    window->commands().action(QStringLiteral("run.stepBack"))->trigger();
    window->close();
    window.reset();
}

QTEST_MAIN(TestUnrulyUser)
#include "tst_unruly_user.moc"
