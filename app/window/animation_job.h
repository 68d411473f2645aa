// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/animation.h"
#include "app/capture/output_files.h"
#include "app/capture/stage.h"

#include <QObject>
#include <QThreadPool>

namespace sheafscope {

/// The last seconds of a history as a moving picture. Frames are drawn on the GUI thread one at a time, between other
/// events, and packed on another thread. Deletes itself when it has ended; destroying it gives up and writes nothing.
class AnimationJob final : public QObject {
    Q_OBJECT
public:
    struct Request {
        QString path;
        QSize pixels;
        double seconds = 5;
        int framesPerSecond = 12;
        View view; ///< its size is ignored
        QString command;
        QString date;
    };

    AnimationJob(const History& history, std::shared_ptr<const SourceInfo> info, Request request, QObject* parent);
    ~AnimationJob() override;

    void start();
    void cancel();

signals:
    void progressed(int done, int all);
    void captured(const QString& path);
    void failed(const QString& message);
    void ended(); ///< after captured(), failed() or cancel()

private:
    void collect(const History& history);
    Result<void> prepare();
    void drawNext();
    void framePacked(const Result<void>& packed);
    void finishFile(const Result<QByteArray>& bytes);
    void fail(const Error& error);
    void end();

    Request m_request;
    std::shared_ptr<const SourceInfo> m_info;
    std::vector<std::shared_ptr<const Snapshot>> m_before; ///< what the plots show at the first frame
    std::vector<std::shared_ptr<const Snapshot>> m_frames; ///< one each
    std::size_t m_next = 0;
    Stage m_stage;
    OutputFiles m_files;
    std::unique_ptr<AnimationEncoder> m_encoder;
    QThreadPool m_pool; ///< of one thread; the destructor waits for it
    bool m_isPacking = false;
    bool m_isCancelled = false;
};

} // namespace sheafscope
