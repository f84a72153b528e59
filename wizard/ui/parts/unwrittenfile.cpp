// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/unwrittenfile.h"

#include "ui/kit/table/rowscard.h"
#include "ui/parts/sentences/problemsentence.h"

namespace trivet {

using namespace Qt::StringLiterals;

UnwrittenFile::UnwrittenFile(const QString &role, const QList<RowsCard *> &cards, QWidget *parent)
    : Callout({CalloutKind::Error, {}, {}}, parent)
{
    setObjectName(role + u"UnwrittenCallout"_s);
    hide();
    for (RowsCard *card : cards) {
        connect(card, &RowsCard::fileWritten, this, &QWidget::hide);
        connect(card, &RowsCard::fileFailed, this, [this](const Problem &problem) {
            const ProblemSentence words = describe(problem);
            setView({CalloutKind::Error, words.what, words.why + u' ' + words.todo});
            show();
        });
    }
}

} // namespace trivet
