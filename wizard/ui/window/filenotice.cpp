// SPDX-License-Identifier: Apache-2.0
#include "ui/window/filenotice.h"

#include "ui/kit/widgets/buttons.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace trivet {

FileNotice::FileNotice(QWidget *parent) : Banner({CalloutKind::Info, {}, {}, u"save"_s}, parent)
{
    setObjectName(u"fileNotice"_s);
    //: Button: opens the file that was just saved
    auto *open = new SmallButton(tr("Open"));
    open->setObjectName(u"openFileButton"_s);
    //: Button: opens the folder of the file that was just saved
    auto *folder = new SmallButton(tr("Show in folder"));
    folder->setObjectName(u"showFolderButton"_s);
    auto *close = new IconButton(u"close"_s, tr("Close this notice"));
    close->setObjectName(u"closeNoticeButton"_s);
    addButton(open);
    addButton(folder);
    addButton(close);
    connect(open, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(QUrl::fromLocalFile(m_path)); });
    connect(folder, &QAbstractButton::clicked, this,
            [this] { Q_EMIT openRequested(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(close, &QAbstractButton::clicked, this, &QWidget::hide);
    hide();
}

void FileNotice::tell(const QString &path)
{
    m_path = path;
    const QFileInfo file(path);
    //: After a file was written; %1 its name
    setView({CalloutKind::Info, tr("Saved as %1.").arg(file.fileName()), QDir::toNativeSeparators(file.absolutePath()),
             u"save"_s});
    show();
}

} // namespace trivet
