// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/guidepage.h"

namespace trivet {

class Card;
class CheckRow;

/// Step 0.2: every check of the later steps beside the recommended setup, by step. Reads only and holds nothing.
class ReviewPage : public GuidePage
{
    Q_OBJECT
public:
    ReviewPage(const StepSpec &spec, PageServices services, QWidget *parent = nullptr);

private:
    void showChecks();
    QList<QPair<QStringList, Card *>> m_cards;
    QHash<QString, CheckRow *> m_rows;
};

} // namespace trivet
