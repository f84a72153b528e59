// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagerig.h"
#include "sync/followedlink.h"
#include "sync/syncmonitor.h"
#include "ui/window/trivetwindow.h"

#include <memory>
#include <utility>
#include <vector>

namespace trivet::test {

/// The whole window over a scripted tenant.
struct WindowRig
{
    /// An application whose one tenant is the rig's.
    class Application : public OneTenant
    {
    public:
        explicit Application(GuideRig &rig) : m_rig(rig) {}
        void open(const QString &id, QObject *, Opened done) override
        {
            OpenTenant opened{.id = id, .guide = m_rig.guide.get()};
            const std::pair<LinkId, const FollowedLink *> followed[] = {
                {LinkId::AutotaskRmm, &followedAutotaskRmm()},
                {LinkId::AutotaskItGlue, &followedAutotaskItGlue()},
                {LinkId::RmmItGlue, &followedRmmItGlue()}};
            for (const auto &[link, what] : followed) {
                m_monitors.push_back(std::make_unique<SyncMonitor>(*what, *m_rig.source, *m_rig.store, m_rig.clock));
                opened.monitors.insert(link, m_monitors.back().get());
            }
            done(opened);
        }
        QString folder(const QString &) const override { return m_rig.store->info().path; }

    private:
        GuideRig &m_rig;
        std::vector<std::unique_ptr<SyncMonitor>> m_monitors;
    };

    void open()
    {
        window.openTenant(QStringLiteral("one"));
        window.resize(1180, 900);
        window.show();
        rig.settle();
    }
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }

    GuideRig rig;
    SecretClipboard clipboard{*QGuiApplication::clipboard(), rig.clock};
    Application application{rig};
    TrivetWindow window{application, clipboard, {}};
};

} // namespace trivet::test
