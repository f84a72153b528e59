// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/guiderig.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/secretclipboard.h"
#include "ui/pages/step/guidepage.h"
#include "ui/parts/tenants.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>

namespace trivet::test {

/// An application of one tenant, which is open already.
class OneTenant : public Tenants
{
public:
    QList<TenantRow> recent() const override { return {}; }
    void open(const QString &, QObject *, Opened) override {}
    void createLive(const QString &, QObject *, Opened) override {}
    void createPractice(QObject *, Opened) override {}
    void close() override {}
    Result<void> rename(const QString &, const QString &) override { return {}; }
    void forgetSecrets(const QString &, QObject *, Done done) override { done({}); }
    void forget(const QString &, QObject *, Done done) override { done({}); }
    QString folder(const QString &) const override { return {}; }
    QUrl portalAddress(VendorId) const override { return {}; }
    void doInPortal(const QString &, QObject *, PortalDone done) override { done({}); }
    bool isInPortal() const override { return false; }
    Result<void> writeReport(const QString &) override { return {}; }
    QString supportText() const override { return QStringLiteral("Trivet, for support\n"); }
};

/// A page of a step over a scripted tenant, shown in a window of its own.
template <typename Page>
struct PageRig
{
    /// The page comes when the test asks for it, so that it can give and read what is to be there.
    void open(const QString &slug)
    {
        page = std::make_unique<Page>(*findStep(slug), PageServices{*rig.guide, {}, clipboard, tenants});
        page->resize(1180, 900);
        page->QWidget::show(); // a page may have a show() of its own
        page->activateWindow();
        page->arrive();
        rig.settle();
    }
    /// Everything signed in and read, no step locked.
    void readEverything()
    {
        rig.start();
        rig.guide->place().beginReview();
        rig.giveAutotask();
        rig.giveRmm();
        rig.giveItGlue();
        rig.giveSaas();
        rig.settle();
        rig.guide->checkAgain(QStringLiteral("review"));
        rig.settle();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return page->template findChild<Widget *>(name);
    }
    template <typename Widget>
    Widget *find() const
    {
        return page->template findChild<Widget *>();
    }
    bool press(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        button->click();
        return true;
    }

    GuideRig rig;
    SecretClipboard clipboard{*QGuiApplication::clipboard(), rig.clock};
    OneTenant tenants;
    std::unique_ptr<Page> page;
};

inline void applyLook()
{
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
    Theme::instance().setMotion(Theme::Motion::Off);
    Theme::instance().apply(ThemeChoice::Light);
}

} // namespace trivet::test
