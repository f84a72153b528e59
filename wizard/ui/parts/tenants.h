// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "guide/content/stepspec.h"
#include "guide/engine/gaterules.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>

namespace trivet {

class ChangeEngine;
class Guide;
class SyncMonitor;

/// A tenant as the welcome page lists it.
struct TenantRow
{
    QString id;
    QString name;
    bool isPractice = false;
    QString linkState; ///< "in-progress", "verified", "needs-you", "failed"; empty = not begun
    int passedSteps = 0;
    int totalSteps = 0;
    QString currentStep;                 ///< slug
    QDateTime lastSaved;                 ///< UTC
    std::optional<Problem> problem = {}; ///< why it cannot be opened
    QList<LinkStatus> links = {};        ///< as they were last known
};

/// An open tenant. Owned by the application until close() or the next open.
struct OpenTenant
{
    QString id;
    Guide *guide = nullptr;
    QMap<LinkId, SyncMonitor *> monitors = {}; ///< of the links whose sync can be followed
    ChangeEngine *changes = nullptr;
};

/// What the window needs of the application: which tenants there are, and opening one. One is open at a time.
/// Answers come on the GUI thread, once, by the event loop and never within the call, unless `context` died first.
class Tenants
{
public:
    using Opened = std::function<void(Result<OpenTenant>)>;

    virtual ~Tenants() = default;
    virtual QList<TenantRow> recent() const = 0;
    virtual void open(const QString &id, QObject *context, Opened done) = 0;
    virtual void createLive(const QString &name, QObject *context, Opened done) = 0;
    virtual void createPractice(QObject *context, Opened done) = 0;
    virtual void close() = 0;
    using Done = std::function<void(Result<void>)>;
    /// Input: the name is empty, too long, or another tenant's. StorageInUse: a copy of Trivet has it open.
    virtual Result<void> rename(const QString &id, const QString &name) = 0;
    /// Removes a tenant's secrets from the keychain; what else is known of it stays.
    virtual void forgetSecrets(const QString &id, QObject *context, Done done) = 0;
    /// Removes a tenant's secrets, then its folder with everything in it.
    virtual void forget(const QString &id, QObject *context, Done done) = 0;
    /// The folder that holds this tenant's file, for "open the file location".
    virtual QString folder(const QString &id) const = 0;
    /// The address of a vendor's portal for "Open ...", or empty when none is known.
    virtual QUrl portalAddress(VendorId vendor) const = 0;
    /// Practice, "Do this step for me": the admin's part of it in the simulated portals. `error` is empty when it is done.
    using PortalDone = std::function<void(const QString &error)>;
    virtual void doInPortal(const QString &slug, QObject *context, PortalDone done) = 0;
    virtual bool isInPortal() const = 0;
    /// Writes the hand-over report of the open tenant; the file's ending says which kind: .html, .pdf or .json.
    virtual Result<void> writeReport(const QString &path) = 0;
    /// What somebody who helps has to know; no names of records, and no secret.
    virtual QString supportText() const = 0;
};

} // namespace trivet
