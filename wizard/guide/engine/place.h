// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/engine/storedpart.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace trivet {

/// Where somebody is in the guide: the step that is open, the steps that Next has let through, the instructions ticked,
/// how pages were left, and whether links are set up or reviewed.
class Place : public StoredPart
{
    Q_OBJECT

public:
    explicit Place(TenantStore &store);

    QString currentStep() const { return m_currentStep; }
    void setCurrentStep(const QString &slug);
    /// Nothing before it is left to do, or it was passed.
    bool mayOpen(const QString &slug) const;
    /// The first step before this one that is not passed. Of optional chapters only its own counts. A review may look
    /// anywhere: what is set up already was not passed here.
    QString earlierStep(const QString &slug) const;
    /// The step after this one, or itself where it is the last.
    static QString stepAfter(const QString &slug);

    bool isPassed(const QString &slug) const { return m_passed.contains(slug); }
    QMap<QString, QDateTime> passedAt() const { return m_passed; } ///< by slug, UTC
    /// Once and for all: a step stays passed. False when it could not be written down.
    bool setPassed(const QString &slug, const QDateTime &when);

    /// Looks at links that exist already: nothing is locked, and Next on the review leads to the first step that has
    /// something wrong. Kept with the tenant.
    bool isReview() const { return m_purpose == Purpose::Review; }
    void beginReview();

    bool isTicked(const QString &slug, int instruction) const;
    void setTicked(const QString &slug, int instruction, bool ticked);

    /// How a page was left, to be kept with the tenant: filters, widths. Never what a person typed in.
    QByteArray viewState(const QString &key) const;
    void keepViewState(const QString &key, const QByteArray &state);

Q_SIGNALS:
    void currentStepChanged(const QString &slug);
    void reviewBegan();
    void tickChanged(const QString &slug, int instruction);

private:
    QString m_currentStep;
    QMap<QString, QDateTime> m_passed;
    enum class Purpose { SetUp, Review } m_purpose = Purpose::SetUp;
};

} // namespace trivet
