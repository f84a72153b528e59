// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/reportmodel.h"

#include <QByteArray>
#include <QString>

namespace trivet {

/// A picture that goes into the page itself.
struct ReportPicture
{
    QByteArray light = {}; ///< empty: no picture
    QByteArray dark = {};  ///< for a dark page; empty: the light one
    QByteArray mimeType = "image/svg+xml";
    QString text = {}; ///< what it shows, for those who cannot see it; empty: the links and their states
};

/// One page of UTF-8 HTML that needs nothing else: style and picture are in it, it runs no script and loads nothing.
/// Light or dark as the reader's system is, light on paper, mirrored where the language is.
QByteArray toHtml(const ReportModel &model, const ReportPicture &picture = {});

} // namespace trivet
