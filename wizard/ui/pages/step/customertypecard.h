// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/widgets/card.h"

class QComboBox;

namespace trivet {

class Button;
class Guide;
class TextLabel;

/// Asks which company type of Autotask means customer. Hidden while the types' labels tell; stays once it was answered,
/// so that the answer can be changed. Object name of the list: "customerTypeCombo".
class CustomerTypeCard : public Card
{
    Q_OBJECT
public:
    explicit CustomerTypeCard(Guide &guide, QWidget *parent = nullptr);
    QComboBox *combo() const { return m_combo; }

private:
    void show();
    void choose(const QString &value);

    Guide &m_guide;
    QComboBox *m_combo;
    TextLabel *m_hint;
    Button *m_useSuggested;
};

} // namespace trivet
