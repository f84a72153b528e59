// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "guide/engine/guide.h"
#include "ui/parts/tenants.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCoroTask>
#include <QJsonObject>
#include <QPointer>
#include <QWidget>

#include <chrono>
#include <functional>

namespace trivet {

struct RehearsalOptions
{
    QString out;                                   ///< folder for pictures and rehearsal.json
    std::chrono::seconds patience{180};            ///< real time for one step; a sync of any size ends well within it
    std::function<void(const QString &)> say = {}; ///< a line of progress for people
    std::function<Result<void>(const QString &path)> writeReport =
        {};                 ///< the hand-over report; its kind by the path's ending
    QStringList mends = {}; ///< checks whose findings Trivet mends by API, where that is offered
    /// How a button is pressed; a test may do it with the keyboard.
    std::function<void(QAbstractButton &)> click = [](QAbstractButton &button) { button.click(); };
    std::function<void(const QString &slug)> onStep = {}; ///< the step is on the screen; tests look at it here
};

/// Drives the real window through a practice tenant without a person: presses "Do this step for me", ticks nothing
/// that a person would not, lets Trivet mend what it offers to, presses Confirm where only a person can see, chooses what the mapping leaves open, and
/// presses Next. Leaves a picture of each step on arrival and when passed. Finds widgets by object name only.
class Rehearsal
{
public:
    /// The window shows the present step of the tenant that is open; all of them outlive the rehearsal.
    Rehearsal(QWidget &window, Guide &guide, const Tenants &tenants, RehearsalOptions options);

    /// Of a review: 0.1, 0.2 with everything read, and the step that Next leads to. `verified` says that it led to the
    /// first step with something wrong, or on when nothing is.
    QCoro::Task<Result<QJsonObject>> runReview();

    /// To the last page. The answer is what goes into rehearsal.json.
    /// FileNotWritten when a picture, the report or rehearsal.json cannot be left in `out`; of both.
    QCoro::Task<Result<QJsonObject>> run();

private:
    QCoro::Task<Result<void>> passStep(QString slug);
    /// A practice tenant keeps its secrets in memory; after a restart a person would paste them again.
    /// A required secret of the step is not held.
    bool lacksSecret(const StepSpec &step) const;
    bool wasBegun(const StepSpec &step) const; ///< something of it was typed
    bool wantsAnotherLook(const QString &slug) const;
    QCoro::Task<Result<void>> pasteLostSecrets();
    bool isEveryLinkVerified() const;
    /// Before the place where the person is: it was passed, whatever its readings say by now.
    bool isBehind(const QString &slug) const;
    QCoro::Task<Result<void>> doInPortal();
    QCoro::Task<Result<void>> tidyAfterForecast(QString slug);
    QCoro::Task<void> chooseMissingTypes();
    /// Strong suggestions together, then row by row what is left: the best suggestion, or nothing to match it with.
    QCoro::Task<void> decideClients();
    void tickSettings(const QString &slug);
    QCoro::Task<void> tickWorklist();
    QCoro::Task<void> confirmAll(QString slug);
    /// "Continue anyway", with a reason, where a warning is all that is left.
    QCoro::Task<void> waiveWarnings(QString slug);
    // What Trivet mends by API (rehearsal_mending.cpp)
    /// Each finding until it is gone, some times at most; of the types that were set first ten are taken back from the history, and set again.
    QCoro::Task<void> mendFindings(QString slug);
    QCoro::Task<bool> mend(QString slug, QString check);
    /// Looks at the open preview, tries one row, writes the rest, and closes it.
    QCoro::Task<bool> applyPreview(QString slug, QString moment);
    QCoro::Task<bool> takeTenBack(QString slug);
    QCoro::Task<bool> until(std::function<bool()> condition, std::chrono::milliseconds patience);
    bool press(const QString &objectName);
    /// The widget of this name that is on the screen, or nullptr.
    template <typename Widget>
    Widget *shown(const QString &objectName) const
    {
        const auto found = m_window.findChildren<Widget *>(objectName);
        for (Widget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void shoot(const QString &slug, const QString &moment);
    void shoot(QWidget &widget, const QString &slug, const QString &moment);
    /// Makes the folder and tries it, so that nobody waits for pictures that cannot be kept.
    Result<void> prepareFolder() const;
    void write(const QString &name, const QByteArray &content);
    /// rehearsal.json; `report` itself when everything is in the folder.
    Result<QJsonObject> finished(const QJsonObject &report);
    QJsonObject stepReport(const QString &slug, double seconds) const;
    Problem stuck(const QString &slug, const QString &why) const;

    QWidget &m_window;
    Guide &m_guide;
    const Tenants &m_tenants;
    RehearsalOptions m_options;
    int m_picture = 0;
    QMap<QString, int> m_mends;  ///< how often the finding of a check was mended, or could not be
    Result<void> m_written = {}; ///< the first file that could not be written
};

} // namespace trivet
