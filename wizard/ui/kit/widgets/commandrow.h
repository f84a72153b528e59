// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include <optional>

namespace trivet {

struct CommandView
{
    QString icon;
    QString title;
    QString text;
    std::optional<double> progress = {}; ///< 0 to 1: shows a bar
    QString progressText = {};           ///< "6 of 20 steps"
    enum class Frame { Plain, Chosen, Practice };
    Frame frame = Frame::Plain; ///< Chosen: what Enter does
    bool operator==(const CommandView &) const = default;
};

/// A row of the welcome page: a whole card that is a button.
class CommandRow : public QAbstractButton
{
    Q_OBJECT
public:
    /// `role` names it: "continue" -> "continueCommandRow".
    CommandRow(const QString &role, const CommandView &view, QWidget *parent = nullptr);
    void setView(const CommandView &view);
    const CommandView &view() const { return m_view; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    double textHeight(double width) const;
    CommandView m_view;
};

} // namespace trivet
