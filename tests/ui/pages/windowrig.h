// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pagerig.h"
#include "ui/window/trivetwindow.h"

namespace trivet::test {

/// The whole window over a scripted tenant.
struct WindowRig
{
    /// An application whose one tenant is the rig's.
    class Application : public OneTenant
    {
    public:
        explicit Application(GuideRig &rig) : m_rig(rig) {}
        void open(const QString &id, QObject *, Opened done) override { done(OpenTenant{.id = id, .guide = m_rig.guide.get()}); }
        QString folder(const QString &) const override { return m_rig.store->info().path; }

    private:
        GuideRig &m_rig;
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
