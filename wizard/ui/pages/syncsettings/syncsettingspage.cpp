// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/syncsettings/syncsettingspage.h"

#include "ui/pages/syncsettings/settingslist.h"
#include "ui/parts/instructions/instructioncard.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

/// Rows of one check have subjects; a check with one row alone stands for itself.
QString rowKey(const SettingSpec &setting)
{
    return setting.subject.isEmpty() ? setting.checkId : setting.subject;
}

SettingRow::Recommended kindOf(SettingSpec::Recommended recommended)
{
    switch (recommended) {
    case SettingSpec::Recommended::Text: return SettingRow::Recommended::Text;
    case SettingSpec::Recommended::Selected: return SettingRow::Recommended::Selected;
    case SettingSpec::Recommended::NotSelected: return SettingRow::Recommended::NotSelected;
    }
    Q_UNREACHABLE();
}

} // namespace

SyncSettingsPage::SyncSettingsPage(const StepSpec &spec, PageServices services, QWidget *parent)
    : StepPage(spec, services, parent)
{
    if (QWidget *practice = makePracticeCallout())
        work()->addWidget(practice);
    addInstructions();
    m_list = new SettingsList(u"itGlueSync"_s, instructions());
    // The card's head is its first row.
    instructions()->insertRow(spec.settingsAfter + 2, m_list);
    addNotices();
    connect(m_list, &SettingsList::matchChanged, this, &SyncSettingsPage::setMatch);
    connect(&guide(), &Guide::verdictsChanged, this, &SyncSettingsPage::showSettings);
    connect(&guide(), &Guide::inventoryChanged, this, &SyncSettingsPage::showSettings);
    showSettings();
}

void SyncSettingsPage::showSettings()
{
    QList<SettingsGroup> groups;
    for (const SettingSpec &setting : spec().settings) {
        //: Head of a list of settings; %1 is the portal's name of a tab
        const QString tab = tr("%1 tab").arg(QString::fromUtf8(setting.tab));
        if (groups.isEmpty() || groups.last().tab != tab)
            groups.append({.tab = tab, .rows = {}});
        SettingRow row{.subject = rowKey(setting),
                       .setting = QString::fromUtf8(setting.setting),
                       .kind = kindOf(setting.recommended),
                       .matches = guide().confirmations().confirmation(setting.checkId, setting.subject).has_value(),
                       .emphasised = setting.emphasis == SettingSpec::Emphasis::Strong};
        if (setting.derived && setting.literal)
            row.text = derivedText(*setting.derived, guide().facts());
        else if (setting.literal)
            row.text = QString::fromUtf8(setting.literal);
        else if (setting.text)
            row.text = guideText(setting.text);
        if (setting.note)
            row.note = guideText(setting.note);
        if (setting.derived && !setting.literal)
            row.copyText = derivedText(*setting.derived, guide().facts());
        if (const auto inventory = guide().inventory(); setting.derived == DerivedValue::ItemTypesInUse && inventory) {
            if (const qsizetype count = itemTypesInUse(*inventory).size(); count > 0) {
                //: A recommended value; %1 is "Those in use", %2 how many they are
                row.text = tr("%1 (%2)").arg(row.text, QLocale().toString(count));
            }
        }
        groups.last().rows.append(row);
    }
    m_list->setGroups(groups);
}

void SyncSettingsPage::setMatch(const QString &subject, bool matches)
{
    const auto found = std::find_if(spec().settings.begin(), spec().settings.end(),
                                    [&subject](const SettingSpec &setting) { return rowKey(setting) == subject; });
    if (found == spec().settings.end())
        return;
    if (matches)
        guide().confirmations().confirm(found->checkId, found->subject);
    else
        guide().confirmations().takeBack(found->checkId, found->subject);
    showSettings();
}

void SyncSettingsPage::showBlocker(const Blocker &blocker)
{
    const bool isSetting =
        std::any_of(spec().settings.begin(), spec().settings.end(),
                    [&blocker](const SettingSpec &setting) { return setting.checkId == blocker.subject; });
    if (isSetting && m_list->showFirstOpen()) {
        scrollTo(m_list);
        return;
    }
    StepPage::showBlocker(blocker);
}

} // namespace trivet
