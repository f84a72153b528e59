// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guide/content/stepspec.h"

#include <QCheckBox>
#include <QWidget>

class QComboBox;

namespace trivet {

class Guide;
class LineField;
class TextLabel;
class UrlAnatomy;

/// An answer of yes or no, as a box to tick with its explanation below. Object name: "itglueWithoutApiCheck".
class SwitchInput : public QWidget
{
    Q_OBJECT
public:
    SwitchInput(const InputSpec &spec, Guide &guide, QWidget *parent);
    QCheckBox *box() const { return m_box; }

private:
    void show();

    Guide &m_guide;
    AnswerId m_answer;
    QCheckBox *m_box;
};

/// IT Glue's region: filled in by an address that names it, otherwise the person's to choose. Object name:
/// "itglueRegionCombo".
class RegionInput : public QWidget
{
    Q_OBJECT
public:
    RegionInput(const InputSpec &spec, Guide &guide, QWidget *parent);
    QComboBox *combo() const { return m_combo; }

private:
    void show();

    Guide &m_guide;
    AnswerId m_answer;
    QComboBox *m_combo;
    TextLabel *m_hint;
    QString m_hintText;
};

/// The anatomy of the address in a field, kept up to date below it.
UrlAnatomy *makeAddressAnatomy(Guide &guide, QWidget *parent);

} // namespace trivet
