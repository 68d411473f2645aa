// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/capture_desk.h"

#include "app/capture/headless_application.h"
#include "app/window/area_picker.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "tests/app/running_window.h"

#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QProgressDialog>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sheafscope;
using namespace sheafscope::test;

namespace {

CaptureDesk& deskOf(MainWindow& window)
{
    return *window.findChild<CaptureDesk*>();
}

} // namespace

class TestCaptureDesk final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void areaIsCutOutOfTheWindow();
    void pickerTakesMouseAndKeys();
    void scaleMakesMorePixels();
    void dataAreWritten();
    void clipboardHasPictureAndTable();
    void movingPictureIsWritten();
    void movingPictureHasTheMarks();
    void movingPictureCanBeCancelledAndWindowClosed();
    void wrongNamesAreTold();

private:
    std::unique_ptr<MainWindow> open();
    QTemporaryDir m_folder;
};

void TestCaptureDesk::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QVERIFY(useBundledFonts().has_value());
}

std::unique_ptr<MainWindow> TestCaptureDesk::open()
{
    auto window = openWindow();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs); }();
    return window;
}

void TestCaptureDesk::areaIsCutOutOfTheWindow()
{
    const auto window = open();
    const QString path = m_folder.filePath(QStringLiteral("area.png"));
    const QRect area(100, 100, 500, 300);
    deskOf(*window).writeArea(area, path);
    const QImage image(path);
    QCOMPARE(image.width(), 500);
    QVERIFY(image.height() > 300);
    deskOf(*window).writeArea(QRect(0, 0, 3, 3), m_folder.filePath(QStringLiteral("nothing.png")));
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("nothing.png"))));
    QVERIFY(window->messages().isVisible());
}

void TestCaptureDesk::pickerTakesMouseAndKeys()
{
    const auto window = open();
    QRect picked;
    auto pick = [&] {
        auto* picker = new AreaPicker(window.get());
        connect(picker, &AreaPicker::picked, window.get(), [&](const QRect& area) { picked = area; });
        return picker;
    };
    AreaPicker* picker = pick();
    QTest::mousePress(picker, Qt::LeftButton, {}, QPoint(50, 60));
    QMouseEvent move(QEvent::MouseMove, QPointF(250, 160), picker->mapToGlobal(QPointF(250, 160)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(picker, &move);
    QTest::mouseRelease(picker, Qt::LeftButton, {}, QPoint(250, 160));
    QVERIFY(picked.contains(QRect(51, 61, 198, 98)));
    picked = {};
    picker = pick();
    QTest::keyClick(picker, Qt::Key_Left);
    QTest::keyClick(picker, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(picker, Qt::Key_Return);
    QVERIFY(!picked.isEmpty());
    picked = {};
    picker = pick();
    QTest::keyClick(picker, Qt::Key_Escape);
    QVERIFY(picked.isEmpty());
}

void TestCaptureDesk::scaleMakesMorePixels()
{
    const auto window = open();
    const QString once = m_folder.filePath(QStringLiteral("once.png"));
    const QString twice = m_folder.filePath(QStringLiteral("twice.png"));
    window->captureTo(once, nullptr);
    window->commands().action(QStringLiteral("capture.scale.2"))->trigger();
    window->captureTo(twice, nullptr);
    QCOMPARE(QImage(twice).width(), 2 * QImage(once).width());
}

void TestCaptureDesk::dataAreWritten()
{
    const auto window = open();
    for (Panel* panel : window->panels().all()) {
        const QString path = m_folder.filePath(panel->id() + QStringLiteral(".json"));
        deskOf(*window).writeData(*panel, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonObject document = QJsonDocument::fromJson(file.readAll(), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(panel->id() + error.errorString()));
        QCOMPARE(document[QStringLiteral("panel")].toString(), panel->id());
        QVERIFY(!document[QStringLiteral("columns")].toArray().isEmpty());
    }
}

void TestCaptureDesk::clipboardHasPictureAndTable()
{
    const auto window = open();
    Panel& panel = window->panels().at("sheaf-fill");
    deskOf(*window).copyPicture(panel);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasImage());
    QVERIFY(data->text().startsWith(QStringLiteral("cpu\tnode\t")));
    panel.setFocus();
    window->commands().action(QStringLiteral("capture.copyTable"))->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1Char('\t')));
}

void TestCaptureDesk::movingPictureIsWritten()
{
    const auto window = open();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().history().endSec() > 0.5, kPatienceMs);
    const QString path = m_folder.filePath(QStringLiteral("moving.webp"));
    deskOf(*window).writeAnimation(0.3, path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatienceMs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().count("ANMF") >= 2);
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("moving.txt"))));
}

void TestCaptureDesk::movingPictureHasTheMarks()
{
    const auto window = open();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().history().endSec() > 0.5, kPatienceMs);
    window->controller().setPaused(true);
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown()->isPaused, kPatienceMs);
    const auto make = [&](const char* name) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        deskOf(*window).writeAnimation(0.2, path);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatienceMs); }();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray plain = make("plain.webp");
    QVERIFY(!plain.isEmpty());
    QCOMPARE(make("again.webp"), plain); // nothing but the mark can make a difference
    const double seconds = window->state().history().endSec() - 0.1;
    window->state().addMark({seconds, TimeMark::Kind::bookmark, QStringLiteral("look here")});
    QVERIFY(make("marked.webp") != plain);
}

void TestCaptureDesk::movingPictureCanBeCancelledAndWindowClosed()
{
    auto window = open();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().history().endSec() > 0.5, kPatienceMs);
    const QString path = m_folder.filePath(QStringLiteral("cancelled.webp"));
    deskOf(*window).writeAnimation(10, path);
    emit window->findChild<QProgressDialog*>(QStringLiteral("animationProgress"))->canceled();
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<QProgressDialog*>(QStringLiteral("animationProgress")) == nullptr,
                             kPatienceMs);
    deskOf(*window).writeAnimation(10, path);
    window.reset();
    QVERIFY(!QFile::exists(path));
}

void TestCaptureDesk::wrongNamesAreTold()
{
    const auto window = open();
    CaptureDesk& desk = deskOf(*window);
    const auto told = [&](const char* what) { return window->messages().message().contains(QLatin1String(what)); };
    desk.writeData(window->panels().at("machine"), QStringLiteral("/nonexistent/a.csv"));
    QVERIFY(told("/nonexistent/a.csv"));
    desk.writeData(window->panels().at("machine"), QStringLiteral("a.png"));
    QVERIFY(told("a.png"));
    desk.writeAnimation(1, QStringLiteral("a.png"));
    QVERIFY(told("a.png"));
    desk.writeAnimation(1, QStringLiteral("/nonexistent/a.webp"));
    QVERIFY(told("/nonexistent/a.webp"));
}

QTEST_MAIN(TestCaptureDesk)
#include "tst_capture_desk.moc"
