// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/joins/saasmatches.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace trivet {

/// What is left to carry out in IT Glue, for people: matching has no API.
struct WorklistLine
{
    QString client;
    QString todo = {};         ///< "Match to Aldergate Dental"
    QString organization = {}; ///< its name; empty for Ignore
    bool isDone = false;
    bool operator==(const WorklistLine &) const = default;
};
QList<WorklistLine> worklistLines(const QList<SaasMatch> &matches);
/// RFC 4180, UTF-8 with a mark so that spreadsheets read it; cells that a spreadsheet would take for a formula are
/// kept from it.
QByteArray worklistCsv(const QList<WorklistLine> &lines);
enum class WorklistFor { Screen, Paper };
/// One page of HTML, to print or to have beside the portal. Names are escaped.
QString worklistHtml(const QList<WorklistLine> &lines, const QString &tenant, WorklistFor place = WorklistFor::Paper);

/// A small window to keep beside the portal; it stays on top and has the same ticks.
void openWorklist(QWidget &page, const QList<SaasMatch> &matches, const QString &tenant);
/// Asks where to; `saved` gets the file's path once it is written.
void saveWorklist(QWidget &page, const QList<SaasMatch> &matches, const QString &tenant,
                  std::function<void(const QString &)> saved);
void printWorklist(QWidget &page, const QList<SaasMatch> &matches, const QString &tenant);

} // namespace trivet
