// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace trivet::test {

/// A file below tests/data/; a missing one ends the program.
inline QByteArray dataFile(const QString &name)
{
    QFile file(QString::fromUtf8(TRIVET_TEST_DATA) + QLatin1Char('/') + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No test data %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace trivet::test
