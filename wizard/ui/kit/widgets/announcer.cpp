// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/announcer.h"

#include <QAccessibleWidget>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace trivet {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto oneMoment = 250ms;
constexpr qsizetype mostLines = 5;

} // namespace

/// One in each window that has something to say. AT-SPI knows no "say this" in Qt 6.4, and drops Qt's alerts; what screen
/// readers do say there is the name of an alert that comes to be shown. Windows and macOS take the alert.
class Announcer : public QWidget
{
    Q_OBJECT
public:
    explicit Announcer(QWidget *window) : QWidget(window)
    {
        static const bool installed = (QAccessible::installFactory(accessibleOf), true);
        Q_UNUSED(installed)
        setObjectName(u"announcer"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(0, 0, 1, 1);
        show();
        m_moment.setSingleShot(true);
        connect(&m_moment, &QTimer::timeout, this, &Announcer::say);
    }

    void add(const QString &line)
    {
        if (!m_lines.contains(line))
            m_lines.append(line);
        if (!m_moment.isActive())
            m_moment.start(oneMoment);
    }

private:
    static QAccessibleInterface *accessibleOf(const QString &, QObject *object)
    {
        auto *announcer = qobject_cast<Announcer *>(object);
        return announcer ? new QAccessibleWidget(announcer, QAccessible::AlertMessage) : nullptr;
    }

    void say()
    {
        const auto more = int(m_lines.size() - mostLines);
        QStringList said = m_lines.mid(0, mostLines);
        m_lines.clear();
        if (more > 0) {
            //: Read aloud behind several changes of verdicts
            said.append(tr("%Ln more change(s)", nullptr, more));
        }
        setAccessibleName(said.join(u'\n'));
        for (const QAccessible::Event kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
            QAccessibleEvent event(this, kind);
            QAccessible::updateAccessibility(&event);
        }
    }

    QStringList m_lines;
    QTimer m_moment;
};

void announce(const QWidget &where, const QString &line)
{
    if (!where.isVisible() || line.isEmpty())
        return;
    QWidget *window = where.window();
    auto *announcer = window->findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly);
    if (!announcer)
        announcer = new Announcer(window);
    announcer->add(line);
}

} // namespace trivet

#include "announcer.moc"
