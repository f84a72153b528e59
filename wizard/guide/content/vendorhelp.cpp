// SPDX-License-Identifier: Apache-2.0
#include "guide/content/vendorhelp.h"

#include <QHash>

namespace trivet {

using namespace Qt::StringLiterals;

QString threeWayGuide()
{
    return u"https://help.one.kaseya.com/help/Content/Integrations/itglue-autotask-drmm.htm"_s;
}

QString vendorHelpOf(const QString &slug)
{
    static const QString apiUser =
        u"https://www.autotask.net/help/content/4_admin/1CompanySettings_Users/ResourcesUsersHR/Resources/API_User_Add_Edit.htm"_s;
    static const QString rmmAutotask =
        u"https://rmm.datto.com/help/en/Content/2SETUP/Integrations/AutotaskIntegration.htm"_s;
    static const QString rmmItGlue = u"https://rmm.datto.com/help/en/Content/2SETUP/Integrations/ITGlue.htm"_s;
    static const QString autotaskItGlue =
        u"https://www.autotask.net/help/Content/4_Admin/5ExtensionsIntegrations/Kaseya/ITGlue.htm"_s;
    static const QString saas =
        u"https://help.itglue.kaseya.com/help/Content/1-admin/other-integrations/integrating-datto-saas-protection-in-it-glue.html"_s;
    static const QHash<QString, QString> pages{
        {u"access"_s, apiUser},
        {u"rmm-api-user"_s, apiUser},
        {u"protected-data"_s, apiUser},
        {u"rmm-autotask-on"_s, rmmAutotask},
        {u"device-mapping"_s, rmmAutotask},
        {u"products"_s, rmmAutotask},
        {u"device-sync"_s, rmmAutotask},
        {u"existing-data"_s, threeWayGuide()},
        {u"itglue-on"_s, autotaskItGlue},
        {u"itglue-api-user"_s, apiUser},
        {u"itglue-sync-settings"_s, autotaskItGlue},
        {u"itglue-first-sync"_s, threeWayGuide()},
        {u"rmm-api-keys"_s, threeWayGuide()},
        {u"itglue-rmm-connect"_s, rmmItGlue},
        {u"rmm-itglue-on"_s, rmmItGlue},
        {u"saas-keys"_s, saas},
        {u"saas-connect"_s, saas},
        {u"saas-matching"_s, saas},
    };
    return pages.value(slug);
}

} // namespace trivet
