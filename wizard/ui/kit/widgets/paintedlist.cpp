// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/widgets/paintedlist.h"

#include "ui/kit/theme/theme.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace trivet {
namespace {

class AccessibleItem : public QAccessibleInterface
{
public:
    AccessibleItem(PaintedList *list, int index) : m_list(list), m_index(index) {}

    bool isValid() const override { return m_list && m_index < m_list->spokenItems().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_list ? m_list->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_list.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && m_list ? m_list->spokenItems().value(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_list->itemArea(m_index);
        return {m_list->mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.invisible = !m_list || !m_list->isVisible();
        state.invalid = !isValid();
        return state;
    }

private:
    QPointer<PaintedList> m_list;
    int m_index;
};

class AccessiblePaintedList : public QAccessibleWidget
{
public:
    explicit AccessiblePaintedList(PaintedList *list) : QAccessibleWidget(list, QAccessible::List) {}
    ~AccessiblePaintedList() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return int(list()->spokenItems().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_items.size() <= index)
            m_items.append(QAccessible::registerAccessibleInterface(new AccessibleItem(list(), int(m_items.size()))));
        return QAccessible::accessibleInterface(m_items.at(index));
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

private:
    PaintedList *list() const { return static_cast<PaintedList *>(widget()); }
    mutable QList<QAccessible::Id> m_items;
};

QAccessibleInterface *paintedListAccessible(const QString &, QObject *object)
{
    auto *list = qobject_cast<PaintedList *>(object);
    return list ? new AccessiblePaintedList(list) : nullptr;
}

} // namespace

PaintedList::PaintedList(QWidget *parent) : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(paintedListAccessible), true);
    Q_UNUSED(installed)
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

} // namespace trivet
