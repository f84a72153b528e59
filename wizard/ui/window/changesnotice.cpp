// SPDX-License-Identifier: Apache-2.0
#include "ui/window/changesnotice.h"

#include "core/timetext.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/parts/sentences/plansentence.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {

ChangesNotice::ChangesNotice(QWidget *parent) : Banner({CalloutKind::Info, {}}, parent)
{
    setObjectName(u"changesNotice"_s);
    //: Button: opens the preview of the changes that are being written
    m_show = new SmallButton(tr("Show progress"));
    m_show->setObjectName(u"showProgressButton"_s);
    //: Button: opens the history of changes
    m_history = new SmallButton(tr("Show in History"));
    m_history->setObjectName(u"noticeHistoryButton"_s);
    auto *close = new IconButton(u"close"_s, tr("Close this notice"));
    close->setObjectName(u"closeChangesNoticeButton"_s);
    addButton(m_show);
    addButton(m_history);
    addButton(close);
    connect(m_show, &QAbstractButton::clicked, this, &ChangesNotice::previewRequested);
    connect(m_history, &QAbstractButton::clicked, this, &ChangesNotice::historyRequested);
    connect(close, &QAbstractButton::clicked, this, [this] {
        hide();
        if (const QString plan = std::exchange(m_cutOff, {}); !plan.isEmpty())
            Q_EMIT told(plan);
    });
    hide();
}

void ChangesNotice::setEngine(ChangeEngine *engine, const QString &told)
{
    if (m_engine)
        m_engine->disconnect(this);
    m_engine = engine;
    m_cutOff.clear();
    m_isPreviewOpen = false;
    hide();
    if (!m_engine)
        return;
    connect(m_engine, &ChangeEngine::progressChanged, this, &ChangesNotice::showProgress);
    connect(m_engine, &ChangeEngine::finished, this, &ChangesNotice::showEnd);
    const auto latest = m_engine->latest();
    if (latest && latest->plan.id != told && latest->isUnfinished())
        showCutOff(*latest);
}

void ChangesNotice::setPreviewOpen(bool isOpen)
{
    m_isPreviewOpen = isOpen;
    if (isOpen)
        hide();
    else
        showProgress();
}

void ChangesNotice::showProgress()
{
    if (!m_engine || !m_engine->progress().isWriting() || m_isPreviewOpen)
        return;
    m_cutOff.clear(); // something newer is to be told
    const ChangeProgress progress = m_engine->progress();
    if (progress.state == ChangeProgress::State::Asking) {
        setView({CalloutKind::Warning, tr("Trivet has stopped and asks"), askingText(progress)});
    } else {
        //: %1 is "312 of 5,000 written, about 3 min left"
        setView({CalloutKind::Info, tr("Changes are being written: %1").arg(progressText(progress)), {}, u"apply"_s});
    }
    m_show->show();
    m_history->hide();
    show();
}

void ChangesNotice::showEnd()
{
    const ChangeProgress progress = m_engine->progress();
    if (progress.plan.isEmpty()) { // nothing was written: what was open is settled
        const auto latest = m_engine->latest();
        if (latest && latest->plan.id == m_cutOff)
            showCutOff(*latest);
        return;
    }
    Q_EMIT told(progress.plan);
    if (m_isPreviewOpen)
        return;
    const bool isAsPlanned = progress.counts.value(ChangeState::Done) == progress.planned;
    setView({isAsPlanned ? CalloutKind::Info : CalloutKind::Warning,
             //: %1 is "312 of 312 written"
             tr("Changes have ended: %1").arg(progressText(progress)),
             {},
             isAsPlanned ? u"apply"_s : QString()});
    m_show->hide();
    m_history->show();
    show();
}

void ChangesNotice::showCutOff(const HistoryPlan &plan)
{
    m_cutOff = plan.plan.id;
    //: %1 is what was done, like "Set the type of devices", %2 when
    const QString title =
        tr("\u201c%1\u201d of %2 was cut off").arg(mendTitle(plan.plan.kind), momentText(plan.plan.at.toLocalTime()));
    const QString open =
        plan.count(ChangeState::Sent) > 0
            ? tr("What was under way is read as soon as the vendor can be asked; nothing is sent a second time.")
            : tr("What was not begun is found again by the check, and can be written from there.");
    setView({CalloutKind::Warning, title, endingsText(plan).join(u", "_s) + u". "_s + open});
    m_show->hide();
    m_history->show();
    show();
}

} // namespace trivet
