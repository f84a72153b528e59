// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/diagram/trivetaccessible.h"

#include "ui/parts/diagram/trivetdiagram.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace trivet {
namespace {

/// One link of the list. Qt owns it by its id; the list deletes it.
class AccessibleLink : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleLink(TrivetDiagram *diagram, TrivetLink link) : m_diagram(diagram), m_link(link) {}

    bool isValid() const override { return m_diagram; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_diagram ? m_diagram->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_diagram.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        return m_diagram && kind == QAccessible::Name ? m_diagram->spokenName(m_link) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!m_diagram)
            return {};
        const QRect area = m_diagram->linkArea(m_link);
        return {m_diagram->mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!m_diagram) {
            state.invalid = true;
            return state;
        }
        state.focusable = m_diagram->focusPolicy() != Qt::NoFocus;
        state.selectable = state.focusable;
        const bool current = m_diagram->currentLink() == m_link;
        state.focused = current && m_diagram->hasFocus();
        state.selected = current && state.focusable;
        state.invisible = !m_diagram->isVisible();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (m_diagram && name == pressAction())
            m_diagram->activate(m_link);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TrivetDiagram> m_diagram;
    TrivetLink m_link;
};

class AccessibleTrivet : public QAccessibleWidget
{
public:
    explicit AccessibleTrivet(TrivetDiagram *diagram) : QAccessibleWidget(diagram, QAccessible::List)
    {
        for (std::size_t i = 0; i < allTrivetLinks.size(); ++i)
            m_links[i] = QAccessible::registerAccessibleInterface(new AccessibleLink(diagram, allTrivetLinks[i]));
    }
    ~AccessibleTrivet() override
    {
        for (const QAccessible::Id id : m_links)
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return int(m_links.size()); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? QAccessible::accessibleInterface(m_links[std::size_t(index)])
                                                  : nullptr;
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
    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() ? child(int(static_cast<TrivetDiagram *>(widget())->currentLink())) : nullptr;
    }

private:
    std::array<QAccessible::Id, 4> m_links = {};
};

QAccessibleInterface *trivetAccessible(const QString &, QObject *object)
{
    auto *diagram = qobject_cast<TrivetDiagram *>(object);
    return diagram ? new AccessibleTrivet(diagram) : nullptr;
}

} // namespace

void installTrivetAccessibility()
{
    static const bool installed = (QAccessible::installFactory(trivetAccessible), true);
    Q_UNUSED(installed)
}

} // namespace trivet
