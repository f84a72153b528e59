// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/checks/checkview.h"

#include <QFrame>

namespace trivet {

class Button;
class IconLabel;
class TextLabel;

/// Stands above the footer where there is no room for the check panel; its button opens the checks as a sheet.
class SummaryBar : public QFrame
{
    Q_OBJECT
public:
    explicit SummaryBar(QWidget *parent = nullptr);
    /// `look` gives the glyph; `headline` is "3 of 5 checks passed", `rest` "1 running, 1 waits for you".
    void setSummary(CheckLook look, const QString &headline, const QString &rest);
    enum class Sheet { Closed, Open };
    void setSheet(Sheet sheet);

Q_SIGNALS:
    void toggled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    IconLabel *m_glyph;
    TextLabel *m_headline;
    TextLabel *m_rest;
    Button *m_button;
};

} // namespace trivet
