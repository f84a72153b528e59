// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/parts/rail/railrow.h"

#include <QAbstractButton>

namespace trivet {

/// How the doctor's entry stands in the rail.
struct DoctorLook
{
    RailGlyph glyph = RailGlyph::ToDo; ///< of the worst check
    QString count = {};                ///< "2 failed"; empty = nothing is wrong
    enum class Place { Elsewhere, Here } place = Place::Elsewhere;
    bool operator==(const DoctorLook &) const = default;
};

/// The way to all checks, below the steps: it is of no chapter, and always there once something was read.
class DoctorButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DoctorButton(QWidget *parent = nullptr);
    void setLook(const DoctorLook &look);
    const DoctorLook &look() const { return m_look; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DoctorLook m_look;
};

} // namespace trivet
