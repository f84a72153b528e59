// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/callout.h"

namespace trivet {

/// Above the page after a file was written: which one, with buttons to open it, to show its folder, and to put the notice
/// away. It goes by itself when the next file is told or the tenant is left.
class FileNotice : public Banner
{
    Q_OBJECT
public:
    explicit FileNotice(QWidget *parent = nullptr);
    void tell(const QString &path);
    QString path() const { return m_path; }

Q_SIGNALS:
    /// To be opened by the desktop: the file, or its folder.
    void openRequested(const QUrl &address);

private:
    QString m_path;
};

} // namespace trivet
