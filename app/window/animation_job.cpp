// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/animation_job.h"

#include "app/capture/output_kind.h"
#include "app/capture/text_twin.h"

#include <QMetaObject>
#include <QTimer>

#include <algorithm>

namespace sheafscope {
namespace {

View sized(View view, QSize pixels)
{
    view.pixels = pixels;
    return view;
}

} // namespace

AnimationJob::AnimationJob(const History& history, std::shared_ptr<const SourceInfo> info, Request request,
                           QObject* parent)
    : QObject(parent), m_request(std::move(request)), m_info(std::move(info)),
      m_stage(sized(m_request.view, m_request.pixels)), m_files(m_request.path)
{
    collect(history);
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // the same thread for all frames
}

AnimationJob::~AnimationJob()
{
    // The encoder may be a process, which belongs to the thread that made it.
    m_pool.start([encoder = std::shared_ptr<AnimationEncoder>(std::move(m_encoder))]() mutable { encoder.reset(); });
    m_pool.waitForDone();
}

void AnimationJob::collect(const History& history)
{
    if (history.isEmpty())
        return;
    const double endSec = history.endSec();
    const double startSec = std::max(history.startSec(), endSec - m_request.seconds);
    const double stepSec = 1.0 / m_request.framesPerSecond;
    std::shared_ptr<const Snapshot> last;
    const auto take = [&](double timeSec, std::vector<std::shared_ptr<const Snapshot>>& into, bool mayRepeat) {
        auto snapshot = history.at(timeSec);
        if (snapshot && (snapshot != last || mayRepeat))
            into.push_back(snapshot);
        last = std::move(snapshot);
    };
    for (double t = std::max(history.startSec(), startSec - m_request.view.spanSec); t < startSec; t += stepSec)
        take(t, m_before, false);
    for (int frame = 0; frame < kMostFrames && startSec + frame * stepSec <= endSec; ++frame)
        take(startSec + frame * stepSec, m_frames, true);
}

Result<void> AnimationJob::prepare()
{
    if (m_frames.empty())
        return sheafscope::fail("there is nothing to capture yet; expected a scenario that runs");
    const auto kind = outputKind(m_request.path);
    if (!kind)
        return Failure(kind.error());
    const auto* const format = std::get_if<AnimationFormat>(&*kind);
    if (format == nullptr)
        return sheafscope::fail(m_request.path.toStdString(), 0,
                                "is not a moving picture; expected a name that ends in .webp, .gif or .webm");
    if (auto prepared = m_stage.prepare(m_info, m_request.command, m_request.date); !prepared)
        return prepared;
    if (auto opened = m_files.open(); !opened)
        return opened;
    for (auto& snapshot : m_before)
        m_stage.show(std::move(snapshot));
    m_before.clear();
    m_isPacking = true;
    m_pool.start([this, format = *format, size = m_stage.page().pixels] {
        Result<void> made;
        if (auto encoder = makeAnimationEncoder(format, size, m_request.framesPerSecond); encoder)
            m_encoder = std::move(*encoder);
        else
            made = Failure(encoder.error());
        QMetaObject::invokeMethod(this, [this, made] { framePacked(made); });
    });
    return {};
}

void AnimationJob::start()
{
    if (const auto prepared = prepare(); !prepared)
        return fail(prepared.error());
}

void AnimationJob::cancel()
{
    m_isCancelled = true;
    if (!m_isPacking)
        end();
}

void AnimationJob::drawNext()
{
    if (m_isCancelled)
        return end();
    emit progressed(static_cast<int>(m_next), static_cast<int>(m_frames.size()));
    // The answers come back through the event loop, and not at all if the job is destroyed meanwhile.
    m_isPacking = true;
    if (m_next == m_frames.size()) {
        m_pool.start([this, encoder = m_encoder.get()] {
            QMetaObject::invokeMethod(this, [this, bytes = encoder->finish()] { finishFile(bytes); });
        });
        return;
    }
    m_stage.show(m_frames[m_next++]);
    m_stage.update();
    m_pool.start([this, encoder = m_encoder.get(), frame = renderImage(m_stage.page())] {
        QMetaObject::invokeMethod(this, [this, packed = encoder->add(frame)] { framePacked(packed); });
    });
}

void AnimationJob::framePacked(const Result<void>& packed)
{
    m_isPacking = false;
    if (!packed)
        return fail(packed.error());
    // Not at once: the window's own events come between two frames.
    QTimer::singleShot(0, this, &AnimationJob::drawNext);
}

void AnimationJob::finishFile(const Result<QByteArray>& bytes)
{
    if (m_isCancelled)
        return end();
    if (!bytes)
        return fail(bytes.error());
    const QByteArray text = textTwin(*m_stage.state().shown(), m_stage.shownPanels(), m_request.command);
    if (const auto written = m_files.write(*bytes, text); !written)
        return fail(written.error());
    emit captured(m_request.path);
    end();
}

void AnimationJob::fail(const Error& error)
{
    emit failed(QString::fromStdString(error.text()));
    end();
}

void AnimationJob::end()
{
    emit ended();
    deleteLater();
}

} // namespace sheafscope
