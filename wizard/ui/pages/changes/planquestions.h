// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "changes/plan.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace trivet {

class SmallButton;

/// What only a person can tell before more can be planned: a field each, and a button that takes over what is filled in.
class PlanQuestions : public QWidget
{
    Q_OBJECT
public:
    explicit PlanQuestions(const QList<PlanQuestion> &questions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// By the questions' keys; never empty.
    void answered(const QMap<QString, QString> &values);

private:
    void addField(QVBoxLayout &layout, const PlanQuestion &question, int number);
    QMap<QString, QString> answers() const;
    void offer();

    std::vector<std::pair<QString, std::function<QString()>>> m_answers; ///< by key
    SmallButton *m_take;
};

} // namespace trivet
