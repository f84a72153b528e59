// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/tenants.h"

#include <QAbstractButton>
#include <QFrame>

class QVBoxLayout;

namespace trivet {

class TextLabel;
class TrivetDiagram;

/// One tenant in the list of the welcome page.
class TenantButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Place { First, Further };
    TenantButton(const TenantRow &tenant, Place place, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TenantRow m_tenant;
    Place m_place;
};

/// The rail of the welcome page: the trivet, the tenants worked on, and below them how the keychain and theme stand.
class RecentRail : public QFrame
{
    Q_OBJECT
public:
    explicit RecentRail(QWidget *parent = nullptr);
    void setTenants(const QList<TenantRow> &tenants);
    void setKeychainText(const QString &text);
    void setThemeText(const QString &text);
    QSize sizeHint() const override;

Q_SIGNALS:
    void tenantRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFoot();

    TrivetDiagram *m_diagram;
    QVBoxLayout *m_list;
    QWidget *m_listBox;
    TextLabel *m_heading;
    TextLabel *m_keychain = nullptr;
    TextLabel *m_theme = nullptr;
};

} // namespace trivet
