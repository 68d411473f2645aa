// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/animation.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fmt/format.h>
#include <webp/encode.h>
#include <webp/mux.h>

namespace sheafscope {
namespace {

constexpr int kMillisecondsPerSecond = 1000;

Result<void> checkSize(const QImage& frame, QSize size)
{
    if (frame.size() == size)
        return {};
    return fail("animation", 0,
                fmt::format("a frame of {}x{} pixels came, expected {}x{}", frame.width(), frame.height(), size.width(),
                            size.height()));
}

class WebpEncoder final : public AnimationEncoder {
public:
    WebpEncoder(QSize size, int framesPerSecond) : m_size(size), m_rate(framesPerSecond)
    {
        WebPAnimEncoderOptions options;
        WebPAnimEncoderOptionsInit(&options);
        options.anim_params.loop_count = 0; // for ever
        m_encoder.reset(WebPAnimEncoderNew(size.width(), size.height(), &options));
        WebPConfigInit(&m_config);
        WebPConfigLosslessPreset(&m_config, kEffort);
    }

    Result<void> add(const QImage& frame) override
    {
        if (auto checked = checkSize(frame, m_size); !checked)
            return checked;
        const QImage rgb = frame.convertToFormat(QImage::Format_RGB888);
        WebPPicture picture;
        const bool isReady = m_encoder && WebPPictureInit(&picture) != 0;
        if (!isReady)
            return fail("animation", 0, "libwebp has no memory for the picture");
        picture.use_argb = 1;
        picture.width = m_size.width();
        picture.height = m_size.height();
        const bool isAdded =
            WebPPictureImportRGB(&picture, rgb.constBits(), static_cast<int>(rgb.bytesPerLine())) != 0 &&
            WebPAnimEncoderAdd(m_encoder.get(), &picture, timestamp(), &m_config) != 0;
        WebPPictureFree(&picture);
        if (!isAdded)
            return fail("animation", 0, fmt::format("libwebp: {}", WebPAnimEncoderGetError(m_encoder.get())));
        ++m_frames;
        return {};
    }

    Result<QByteArray> finish() override
    {
        if (m_frames == 0)
            return fail("animation", 0, "there is no frame; expected a run that is longer than a frame");
        WebPData data;
        WebPDataInit(&data);
        if (WebPAnimEncoderAdd(m_encoder.get(), nullptr, timestamp(), nullptr) == 0 ||
            WebPAnimEncoderAssemble(m_encoder.get(), &data) == 0)
            return fail("animation", 0, fmt::format("libwebp: {}", WebPAnimEncoderGetError(m_encoder.get())));
        QByteArray bytes(reinterpret_cast<const char*>(data.bytes), static_cast<qsizetype>(data.size));
        WebPDataClear(&data);
        return bytes;
    }

private:
    static constexpr int kEffort = 2; // of 9; more takes seconds a frame for a few percent
    struct Delete {
        void operator()(WebPAnimEncoder* encoder) const { WebPAnimEncoderDelete(encoder); }
    };

    [[nodiscard]] int timestamp() const { return m_frames * kMillisecondsPerSecond / m_rate; }

    QSize m_size;
    int m_rate;
    int m_frames = 0;
    WebPConfig m_config{};
    std::unique_ptr<WebPAnimEncoder, Delete> m_encoder;
};

/// ffmpeg reads raw frames from its standard input and writes a file, because both kinds want to seek.
class FfmpegEncoder final : public AnimationEncoder {
public:
    FfmpegEncoder(AnimationFormat format, QSize size) : m_format(format), m_size(size) {}

    Result<void> start(const QString& program, int framesPerSecond)
    {
        if (!m_folder.isValid())
            return fail("temporary folder", 0, m_folder.errorString().toStdString());
        QStringList arguments{QStringLiteral("-v"),
                              QStringLiteral("error"),
                              QStringLiteral("-f"),
                              QStringLiteral("rawvideo"),
                              QStringLiteral("-pixel_format"),
                              QStringLiteral("rgb24"),
                              QStringLiteral("-video_size"),
                              QStringLiteral("%1x%2").arg(m_size.width()).arg(m_size.height()),
                              QStringLiteral("-framerate"),
                              QString::number(framesPerSecond),
                              QStringLiteral("-i"),
                              QStringLiteral("-")};
        if (m_format == AnimationFormat::gif)
            arguments << QStringLiteral("-filter_complex")
                      << QStringLiteral("split[a][b];[a]palettegen=stats_mode=diff[p];[b][p]paletteuse=dither=none");
        else
            arguments << QStringLiteral("-c:v") << QStringLiteral("libvpx-vp9") << QStringLiteral("-crf")
                      << QStringLiteral("24") << QStringLiteral("-b:v") << QStringLiteral("0")
                      << QStringLiteral("-pix_fmt") << QStringLiteral("yuv420p");
        m_process.start(program, arguments << path());
        if (!m_process.waitForStarted())
            return fail("ffmpeg", 0, m_process.errorString().toStdString());
        return {};
    }

    Result<void> add(const QImage& frame) override
    {
        if (auto checked = checkSize(frame, m_size); !checked)
            return checked;
        const QImage rgb = frame.convertToFormat(QImage::Format_RGB888);
        for (int y = 0; y < rgb.height(); ++y) // lines are padded to words
            m_process.write(reinterpret_cast<const char*>(rgb.constScanLine(y)), qint64{3} * rgb.width());
        while (m_process.bytesToWrite() > 0) {
            if (!m_process.waitForBytesWritten(kPatienceMs))
                return failure();
        }
        return {};
    }

    Result<QByteArray> finish() override
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(-1) || m_process.exitStatus() != QProcess::NormalExit ||
            m_process.exitCode() != 0)
            return failure();
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return fail("ffmpeg", 0, file.errorString().toStdString());
        return file.readAll();
    }

private:
    static constexpr int kPatienceMs = 30'000;

    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(m_format == AnimationFormat::gif ? QStringLiteral("a.gif") : QStringLiteral("a.webm"));
    }
    Failure failure()
    {
        const QString said = QString::fromUtf8(m_process.readAllStandardError()).simplified();
        return fail("ffmpeg", 0, (said.isEmpty() ? m_process.errorString() : said).toStdString());
    }

    AnimationFormat m_format;
    QSize m_size;
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

Result<std::unique_ptr<AnimationEncoder>> makeAnimationEncoder(AnimationFormat format, QSize size, int framesPerSecond)
{
    if (format == AnimationFormat::webp)
        return std::make_unique<WebpEncoder>(size, framesPerSecond);
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (program.isEmpty())
        return fail("ffmpeg", 0,
                    "is not installed, and GIF and WebM are made by it; expected it in PATH, or a name that ends in "
                    ".webp");
    auto encoder = std::make_unique<FfmpegEncoder>(format, size);
    if (auto started = encoder->start(program, framesPerSecond); !started)
        return Failure(started.error());
    return encoder;
}

} // namespace sheafscope
