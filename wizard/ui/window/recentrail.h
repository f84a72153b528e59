// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/tenants.h"

#include <QFrame>

namespace trivet {

class TenantList;
class TextLabel;
class TrivetDiagram;

/// The rail of the welcome page: the trivet, the tenants worked on, and below them how the keychain and theme stand.
class RecentRail : public QFrame
{
    Q_OBJECT
public:
    explicit RecentRail(QWidget *parent = nullptr);
    void setTenants(const QList<TenantRow> &tenants);
    void setKeychainText(const QString &text);
    void setThemeText(const QString &text);
    TenantList &list() { return *m_list; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFoot();

    TrivetDiagram *m_diagram;
    TenantList *m_list;
    QWidget *m_listBox;
    TextLabel *m_keychain = nullptr;
    TextLabel *m_theme = nullptr;
};

} // namespace trivet
