// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QTest>
#if defined(QT_WIDGETS_LIB)
#include <QApplication>
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
#endif

#include <cstdio>

using namespace Qt::StringLiterals;

namespace trivet::test {
namespace {

struct Case
{
    Needs needs;
    std::function<std::unique_ptr<QObject>()> make;
};

QMap<QString, Case> &cases()
{
    static QMap<QString, Case> all;
    return all;
}

#if defined(QT_WIDGETS_LIB)
using WindowApplication = QApplication;
#elif defined(QT_GUI_LIB)
using WindowApplication = QGuiApplication;
#else
using WindowApplication = QCoreApplication;
#endif

std::unique_ptr<QCoreApplication> applicationFor(Needs needs, int &argc, char **argv)
{
    if (needs == Needs::EventLoop)
        return std::make_unique<QCoreApplication>(argc, argv);
    auto application = std::make_unique<WindowApplication>(argc, argv);
    application->setAttribute(Qt::AA_Use96Dpi, true); // pictures and sizes do not depend on the screen
    return application;
}

} // namespace

Registration::Registration(const char *file, Needs needs, std::function<std::unique_ptr<QObject>()> make)
{
    cases().insert(QFileInfo(QString::fromUtf8(file)).baseName().mid(QStringView(u"tst_").size()),
                   {needs, std::move(make)});
}

} // namespace trivet::test

int main(int argc, char *argv[])
{
    using namespace trivet::test;
    const auto wanted = argc > 1 ? cases().constFind(QString::fromLocal8Bit(argv[1])) : cases().constEnd();
    if (wanted == cases().constEnd()) {
        std::fprintf(stderr, "usage: %s CASE [options of Qt Test]\ncases: %s\n", argv[0],
                     qPrintable(cases().keys().join(u' ')));
        return 64;
    }
    // Qt Test reads the rest as if the case were a program of its own.
    argv[1] = argv[0];
    int count = argc - 1;
    char **rest = argv + 1;
    const auto application = applicationFor(wanted->needs, count, rest);
    const auto test = wanted->make();
    return QTest::qExec(test.get(), count, rest);
}
