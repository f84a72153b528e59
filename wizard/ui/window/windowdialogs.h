// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"
#include "ui/window/trivetwindow.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace trivet {

/// The window's few questions. Each opens over the window and returns at once; the answer comes by `done`, and leaving
/// with Escape answers nothing. Their buttons name what they do.

/// Name of the MSP for a new tenant, none of those that are `taken`.
void askTenantName(QWidget &window, const QStringList &taken, std::function<void(const QString &name)> done);
/// Which tenant is to be reviewed: one that is there, or a new one by its name.
struct ReviewedTenant
{
    QString id; ///< empty: a new one
    QString name;
};
void askReviewedTenant(QWidget &window, const QList<TenantRow> &tenants,
                       std::function<void(const ReviewedTenant &chosen)> done);
/// Another name for a tenant, none of those that are `taken`.
void askNewName(QWidget &window, const QString &now, const QStringList &taken,
                std::function<void(const QString &name)> done);
/// What will be gone, said before it is.
struct ForgetQuestion
{
    QString title;
    QString text;
    QString act;
};
void askBeforeForgetting(QWidget &window, const ForgetQuestion &asked, std::function<void()> done);
/// Why a warning is passed over.
void askWaiverReason(QWidget &window, const QString &checkId, std::function<void(const QString &reason)> done);
/// The records behind a verdict by the names that people know, to find, copy and keep.
void showVerdictRecords(QWidget &window, const Verdict &verdict, const Inventory &inventory,
                        const QList<DeviceTypeMapping> &mapping);
void askPreferences(QWidget &window, const Preferences &preferences,
                    std::function<void(const Preferences &chosen)> done);
/// `done` = close although something is only in memory.
enum class Unsaved { Answers, Secret };
void askForgetUnsaved(QWidget &window, Unsaved unsaved, std::function<void()> done);
/// `done` = stop what is being written, and close.
void askStopChanges(QWidget &window, std::function<void()> done);
/// That Trivet's user may not write, before a preview of what it would: `text` names the right and the way to it.
void tellMissingRight(QWidget &window, const QString &text, std::function<void()> preview,
                      std::function<void()> openPortal);
/// The text for those who help, to be read before it is saved or copied; `saved` hears of its file.
void showSupport(QWidget &window, const QString &text, std::function<void(const QString &path)> saved);
/// Which Trivet this is, and whose.
void showAbout(QWidget &window);
/// What this step is for, and the keys.
void showStepHelp(QWidget &window, const StepSpec *step);

} // namespace trivet
