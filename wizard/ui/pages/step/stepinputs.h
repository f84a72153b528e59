// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/verdict.h"
#include "guide/content/stepspec.h"
#include "ui/kit/widgets/inputfield.h"

#include <QMap>
#include <QSet>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace trivet {

class Guide;

/// Whose values these are; nothing where a person tells of himself.
std::optional<VendorId> vendorOf(AnswerId id);

/// The fields of a step, in groups, tied to the guide's draft: each change is saved as it is typed, secrets when they
/// are pasted or the field is left. Says under each field how it stands.
class StepInputs : public QWidget
{
    Q_OBJECT
public:
    StepInputs(const QList<InputSpec> &inputs, Guide &guide, QWidget *parent = nullptr);

    /// The input with this object name, or nullptr.
    QWidget *input(const QString &objectName) const;
    /// The first field that is empty or refused, for focus on arrival; nullptr when none is.
    QWidget *firstOpen() const;
    /// Pairs of fields stand side by side when there is room.
    void setColumns(int columns);

private:
    struct Row
    {
        InputSpec spec;
        QWidget *widget = nullptr;   ///< what stands in the grid
        InputField *field = nullptr; ///< of texts and secrets
        QWidget *focus = nullptr;    ///< takes the focus, and bears the object name
    };
    void addGroup(const QList<InputSpec> &specs);
    Row makeRow(const InputSpec &spec);
    InputField *makeField(const InputSpec &spec);
    QWidget *makePasteAll(AnswerId address, QWidget *parent);
    bool takeCopyAll(AnswerId pastedInto, const QString &raw);
    void layOut();
    void takeValues();
    void showState(AnswerId id);
    FieldHint hintFor(const InputSpec &spec) const;
    FieldHint secretHint(const InputSpec &spec) const;
    /// The check that failed because of this value, or nullptr.
    const Verdict *failureOf(AnswerId id, const QList<Verdict> &verdicts) const;

    Guide &m_guide;
    QList<Row> m_rows;
    QList<QPair<QWidget *, QGridLayout *>> m_groups;
    QMap<QGridLayout *, QList<Row>> m_rowsOf;
    std::optional<AnswerId> m_typing; ///< the plain field that is being typed in
    QSet<AnswerId> m_hushed;          ///< what was taken off their values was said
    int m_columns = 2;
};

} // namespace trivet
