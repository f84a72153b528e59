// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace trivet {

/// The text of a cell that a spreadsheet takes as it stands: what would be a formula, whatever its sign or the white
/// space before it, gets an apostrophe in front.
QString spreadsheetText(const QString &text);

/// A CSV file as spreadsheets read it: UTF-8 with its mark, commas, CRLF, every cell as spreadsheetText().
QByteArray csvText(const QList<QStringList> &rows);

/// The same for the clipboard: tabs between cells, a line for each row.
QString tabbedText(const QList<QStringList> &rows);

} // namespace trivet
