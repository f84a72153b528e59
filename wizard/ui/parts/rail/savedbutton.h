// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace trivet {

/// Whether what was typed is on the disk.
enum class SavedState { Saved, Saving, ReadOnly, Failed };

struct SavedLook
{
    SavedState state = SavedState::Saved;
    QString text = {}; ///< "Saved just now", "Saved here at 10:47"
    QString tip = {};  ///< where the file is
    bool operator==(const SavedLook &) const = default;
};

/// "Saved just now": quiet, and a button that opens the file's place.
class SavedButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SavedButton(QWidget *parent = nullptr);
    void setLook(const SavedLook &look);
    const SavedLook &look() const { return m_look; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SavedLook m_look;
};

} // namespace trivet
