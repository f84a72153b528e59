// SPDX-License-Identifier: Apache-2.0
// Renders the program's icon in the sizes that desktops, installers and bundles want, and pictures of the icons inside
// it for builds without Qt SVG. Run while building; opens no window.
//   trivet_rendericons DRAWING.svg SMALL-DRAWING.svg OUT-FOLDER [ICON.svg...]
// Writes OUT-FOLDER/<size>.png for each size, trivet.ico with the sizes that Windows asks for, and
// trivet.icns with those of macOS; OUT-FOLDER/drawn/<icon>.png for each further drawing.

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMap>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sizes{16, 22, 24, 32, 48, 64, 128, 256, 512};
constexpr std::array icoSizes{16, 24, 32, 48, 64, 256};
constexpr int drawnSize = 128;   ///< of the icons inside; they are shown at 16 to 96
constexpr int largestSmall = 24; ///< up to here the drawing with fewer strokes is used

QByteArray pngOf(const QString &drawing, int size)
{
    QSvgRenderer renderer(drawing);
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void appendNumber(QByteArray &out, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>((value >> (8 * i)) & 0xffU);
}

/// An .ico is a table of contents with PNG files behind it; a side of 256 is written as 0.
QByteArray icoOf(const QList<std::pair<int, QByteArray>> &images)
{
    QByteArray out;
    appendNumber(out, 0, 2);
    appendNumber(out, 1, 2);
    appendNumber(out, static_cast<quint32>(images.size()), 2);
    quint32 offset = 6 + 16 * static_cast<quint32>(images.size());
    for (const auto &[size, png] : images) {
        appendNumber(out, static_cast<quint32>(size % 256), 1);
        appendNumber(out, static_cast<quint32>(size % 256), 1);
        appendNumber(out, 0, 2);
        appendNumber(out, 1, 2);
        appendNumber(out, 32, 2);
        appendNumber(out, static_cast<quint32>(png.size()), 4);
        appendNumber(out, offset, 4);
        offset += static_cast<quint32>(png.size());
    }
    for (const auto &[size, png] : images)
        out += png;
    return out;
}

struct IcnsImage
{
    const char *type;
    int size;
};

/// Those with "2x" in Apple's list are the drawing of the size before, for screens of double density.
constexpr std::array icnsImages{IcnsImage{"icp4", 16},  IcnsImage{"ic11", 32},  IcnsImage{"icp5", 32},
                                IcnsImage{"ic12", 64},  IcnsImage{"ic07", 128}, IcnsImage{"ic13", 256},
                                IcnsImage{"ic08", 256}, IcnsImage{"ic14", 512}, IcnsImage{"ic09", 512}};

/// An .icns is a list of PNG files, each behind its type and its length, the largest byte first.
QByteArray icnsOf(const QMap<int, QByteArray> &pngs)
{
    constexpr int headLength = 8;
    const auto chunk = [](const QByteArray &type, const QByteArray &content) {
        QByteArray length(4, 0);
        qToBigEndian(static_cast<quint32>(content.size() + headLength), length.data());
        return QByteArray(type + length + content);
    };
    QByteArray images;
    for (const IcnsImage &image : icnsImages)
        images += chunk(image.type, pngs.value(image.size));
    return chunk("icns", images);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 4) {
        std::fputs("usage: trivet_rendericons DRAWING.svg SMALL-DRAWING.svg OUT-FOLDER [ICON.svg...]\n", stderr);
        return 64;
    }
    const QDir folder(arguments[3]);
    bool isWritten = folder.mkpath(u"."_s);
    QList<std::pair<int, QByteArray>> forWindows;
    QMap<int, QByteArray> pngs;
    for (const int size : sizes) {
        const QByteArray png = pngOf(size <= largestSmall ? arguments[2] : arguments[1], size);
        pngs.insert(size, png);
        isWritten = isWritten && write(folder.filePath(u"%1.png"_s.arg(size)), png);
        if (std::find(icoSizes.begin(), icoSizes.end(), size) != icoSizes.end())
            forWindows.append({size, png});
    }
    isWritten = isWritten && write(folder.filePath(u"trivet.ico"_s), icoOf(forWindows)) &&
                write(folder.filePath(u"trivet.icns"_s), icnsOf(pngs));
    isWritten = isWritten && folder.mkpath(u"drawn"_s);
    for (const QString &drawing : arguments.mid(4)) {
        const QString path = folder.filePath(u"drawn/%1.png"_s.arg(QFileInfo(drawing).completeBaseName()));
        isWritten = isWritten && write(path, pngOf(drawing, drawnSize));
    }
    if (!isWritten)
        std::fprintf(stderr, "%s: an icon could not be written\n", qPrintable(folder.path()));
    return isWritten ? 0 : 1;
}
