// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/step/guidepage.h"

class QGridLayout;

namespace trivet {

class Button;
class Callout;
class Card;
class CheckPanel;
class DatesCard;
class HealthList;
class TextLabel;
class TrivetDiagram;

/// Step 5.1: how every link stands, what comes next and when, the report, and how to get more from the three.
class FinishPage : public GuidePage
{
    Q_OBJECT
public:
    FinishPage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);
    void arrive() override;
    void setForm(PageForm form) override;

Q_SIGNALS:
    void reportRequested();
    void doctorRequested();

protected:
    void showHeader() override;
    QWidget *checkRowFor(const QString &checkId) const override;

private:
    QWidget *makeHealth();
    void showHealth();
    void showChecked();
    void place();
    void openHowTo(const QString &slug);

    QGridLayout *m_cards;
    Card *m_diagramCard;
    TrivetDiagram *m_diagram;
    HealthList *m_health;
    Button *m_again;
    TextLabel *m_checked;
    CheckPanel *m_own;
    DatesCard *m_dates;
};

} // namespace trivet
