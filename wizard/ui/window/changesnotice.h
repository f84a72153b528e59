// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/changeengine.h"
#include "ui/kit/widgets/callout.h"

#include <QPointer>

namespace trivet {

class Button;

/// Above the page while changes are written that no preview shows, and after: how far they are, and how they came out.
/// At the opening of a tenant also what a former run that was cut off has left.
class ChangesNotice : public Banner
{
    Q_OBJECT
public:
    explicit ChangesNotice(QWidget *parent = nullptr);
    /// Of the tenant that was opened; none: it was left. `told`: id of the plan whose end a person has seen.
    void setEngine(ChangeEngine *engine, const QString &told = {});
    /// While the preview shows the same, the notice does not.
    void setPreviewOpen(bool isOpen);

Q_SIGNALS:
    void previewRequested();
    void historyRequested();
    /// How this plan ended needs not to be told again.
    void told(const QString &plan);

private:
    void showProgress();
    void showEnd();
    void showCutOff(const HistoryPlan &plan);

    QPointer<ChangeEngine> m_engine;
    QString m_cutOff; ///< id of the plan that a former run has left
    bool m_isPreviewOpen = false;
    Button *m_show;
    Button *m_history;
};

} // namespace trivet
