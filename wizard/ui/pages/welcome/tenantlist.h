// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/tenants.h"

#include <QAbstractButton>

class QMenu;
class QVBoxLayout;

namespace trivet {

class TextLabel;

/// One tenant, to open.
class TenantButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Place { First, Further };
    TenantButton(const TenantRow &tenant, Place place, QWidget *parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested(const QPoint &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    TenantRow m_tenant;
    Place m_place;
};

/// The tenants worked on, latest first, each with a menu of what can be done with it. Nothing shows while there is none.
class TenantList : public QWidget
{
    Q_OBJECT
public:
    explicit TenantList(QWidget *parent = nullptr);
    void setTenants(const QList<TenantRow> &tenants);

Q_SIGNALS:
    void tenantRequested(const QString &id);
    void renameRequested(const QString &id);
    void forgetSecretsRequested(const QString &id);
    void deletionRequested(const QString &id);
    void practiceDeletionRequested();

private:
    void addRow(const TenantRow &tenant);
    QMenu *makeMenu(const TenantRow &tenant, QWidget *parent);

    QList<TenantRow> m_tenants;
    QList<QWidget *> m_lines;
    QVBoxLayout *m_rows;
    TextLabel *m_heading;
};

} // namespace trivet
