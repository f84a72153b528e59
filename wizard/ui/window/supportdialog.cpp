// SPDX-License-Identifier: Apache-2.0
#include "core/wholefile.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/sentences/problemsentence.h"
#include "ui/window/question.h"
#include "ui/window/windowdialogs.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trivet {

void showSupport(QWidget &window, const QString &text, std::function<void(const QString &)> saved)
{
    auto *question = new Question(
        window, u"supportDialog"_s, TrivetWindow::tr("Support file"),
        TrivetWindow::tr(
            "For those who help you: versions, how each check came out without the names in it, and the log, "
            "which may name folders of this computer. It holds no secret. This is all of it: look "
            "through it before you pass it on."));
    auto *shown = new QPlainTextEdit(text, question);
    shown->setObjectName(u"supportText"_s);
    shown->setAccessibleName(TrivetWindow::tr("Support file"));
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    shown->setLineWrapMode(QPlainTextEdit::NoWrap);
    shown->setLayoutDirection(Qt::LeftToRight);
    shown->setMinimumSize(scaled(560), scaled(300));
    question->content()->addWidget(shown);
    auto *failed = new TextLabel(TextRole::Body, &Tokens::err, question);
    failed->setWrap(TextLabel::Wrap::Words);
    failed->hide();
    question->content()->addWidget(failed);
    Button *copy = question->addButton(u"copyButton"_s, TrivetWindow::tr("Copy"), ButtonKind::Default);
    QObject::connect(copy, &QAbstractButton::clicked, question,
                     [text] { QGuiApplication::clipboard()->setText(text); });
    //: Button: opens a dialog for the file's name
    Button *save = question->addButton(u"saveButton"_s, TrivetWindow::tr("Save file\u2026"), ButtonKind::Default);
    QObject::connect(save, &QAbstractButton::clicked, question, [question, failed, text, saved = std::move(saved)] {
        auto *dialog = new QFileDialog(question, TrivetWindow::tr("Support file"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(u"Trivet support.txt"_s);
        QObject::connect(dialog, &QFileDialog::fileSelected, question,
                         [question, failed, text, saved](const QString &path) {
                             const Result<void> written = writeWholeFile(path, text.toUtf8());
                             if (written) {
                                 saved(path);
                                 question->accept();
                                 return;
                             }
                             failed->setText(describe(written.error()).text());
                             failed->show();
                         });
        dialog->open();
    });
    question->addCloseButton();
    question->open();
}

} // namespace trivet
