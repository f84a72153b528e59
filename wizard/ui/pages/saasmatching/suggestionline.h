// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/saasmatching/saasmatchmodel.h"

#include <QWidget>

namespace trivet {

/// Under the table: how the suggested organization's name differs from the client's, and why it is suggested. Two
/// lines high whatever it says, so that moving through the table moves nothing below it.
class SuggestionLine : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionLine(QWidget *parent = nullptr);
    void setRow(const SaasMatchRow &row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SaasMatchRow m_row;
};

} // namespace trivet
