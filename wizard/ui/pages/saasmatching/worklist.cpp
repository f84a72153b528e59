// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/saasmatching/worklist.h"

#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/screensize.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString worklistText(const char *source, int count = -1)
{
    return QCoreApplication::translate("Worklist", source, nullptr, count);
}

QString csvCell(QString text)
{
    // A spreadsheet runs what begins like a formula.
    static const QString formulaStarts = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QList<WorklistLine> worklistLines(const QList<SaasMatch> &matches)
{
    QList<WorklistLine> lines;
    for (const SaasMatch &match : matches) {
        if (!match.decision)
            continue;
        WorklistLine line{.client = match.client.name, .isDone = match.isCarriedOut};
        switch (match.decision->kind) {
        case SaasDecision::Kind::Match:
            //: Line of a worklist; "Match To" is a portal label, %1 the name of an organization
            line.todo =
                worklistText(QT_TRANSLATE_NOOP("Worklist", "Match To: %1")).arg(match.decision->organizationName);
            line.organization = match.decision->organizationName;
            break;
        case SaasDecision::Kind::Create:
            line.todo = worklistText(QT_TRANSLATE_NOOP("Worklist", "Create the organization %1"))
                            .arg(match.decision->organizationName);
            line.organization = match.decision->organizationName;
            break;
        case SaasDecision::Kind::Ignore:
            //: Line of a worklist; "Ignore" is a portal label
            line.todo = worklistText(QT_TRANSLATE_NOOP("Worklist", "Ignore"));
            break;
        }
        lines.append(line);
    }
    return lines;
}

QByteArray worklistCsv(const QList<WorklistLine> &lines)
{
    QString text = QStringList{csvCell(worklistText(QT_TRANSLATE_NOOP("Worklist", "In SaaS Protection"))),
                               csvCell(worklistText(QT_TRANSLATE_NOOP("Worklist", "To do in IT Glue"))),
                               csvCell(worklistText(QT_TRANSLATE_NOOP("Worklist", "Organization"))),
                               csvCell(worklistText(QT_TRANSLATE_NOOP("Worklist", "Done")))}
                       .join(u',') +
                   u"\r\n"_s;
    for (const WorklistLine &line : lines) {
        const QString done = line.isDone ? worklistText(QT_TRANSLATE_NOOP("Worklist", "yes")) : QString();
        text += QStringList{csvCell(line.client), csvCell(line.todo), csvCell(line.organization), csvCell(done)}.join(
                    u',') +
                u"\r\n"_s;
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

QString worklistHtml(const QList<WorklistLine> &lines, const QString &tenant, WorklistFor place)
{
    QString rows;
    for (const WorklistLine &line : lines) {
        // Boxes are for a pen; on the screen nothing can be ticked there.
        const QString open = place == WorklistFor::Paper ? u"\u2610"_s : QString();
        const QString done = place == WorklistFor::Paper ? u"\u2611"_s : u"\u2713"_s;
        rows += u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(
            line.isDone ? done : open, line.client.toHtmlEscaped(), line.todo.toHtmlEscaped());
    }
    const QString title = worklistText(QT_TRANSLATE_NOOP("Worklist", "Matching SaaS Protection in IT Glue"));
    const QString where = worklistText(QT_TRANSLATE_NOOP(
        "Worklist", "In IT Glue, open Admin > Integrations, then Actions > Matching of Datto SaaS Protection."));
    const QString none = worklistText(QT_TRANSLATE_NOOP("Worklist", "Nothing has to be done by hand."));
    return u"<h2>%1</h2><p>%2</p><p>%3</p><table cellpadding=\"6\" cellspacing=\"0\" border=\"1\" width=\"100%\">%4</table>"_s
        .arg(title.toHtmlEscaped(), tenant.toHtmlEscaped(), (lines.isEmpty() ? none : where).toHtmlEscaped(), rows);
}

void openWorklist(QWidget &page, const QList<SaasMatch> &matches, const QString &tenant)
{
    auto *window = new QDialog(&page, Qt::Tool | Qt::WindowStaysOnTopHint);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(u"worklistWindow"_s);
    window->setWindowTitle(worklistText(QT_TRANSLATE_NOOP("Worklist", "Worklist")));
    auto *layout = new QVBoxLayout(window);
    auto *text = new QTextBrowser(window);
    text->setObjectName(u"worklistText"_s);
    text->setAccessibleName(worklistText(QT_TRANSLATE_NOOP("Worklist", "Worklist")));
    text->setHtml(worklistHtml(worklistLines(matches), tenant, WorklistFor::Screen));
    layout->addWidget(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, window);
    QObject::connect(buttons, &QDialogButtonBox::rejected, window, &QDialog::reject);
    layout->addWidget(buttons);
    resizeWithinScreen(*window, {scaled(600), scaled(620)});
    window->show();
}

void saveWorklist(QWidget &page, const QList<SaasMatch> &matches, const QString &tenant,
                  std::function<void(const QString &)> saved)
{
    const QByteArray content = worklistCsv(worklistLines(matches));
    auto *dialog = new QFileDialog(&page, worklistText(QT_TRANSLATE_NOOP("Worklist", "Save the worklist")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(u"CSV (*.csv)"_s);
    dialog->selectFile(tenant.simplified().replace(u'/', u'-') + u" SaaS Protection.csv"_s);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &page, [&page, content, saved = std::move(saved)](const QString &path) {
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) {
                saved(path);
                return;
            }
            auto *told = new QMessageBox(
                QMessageBox::Warning, worklistText(QT_TRANSLATE_NOOP("Worklist", "Save the worklist")),
                //: %1 is the system's reason
                worklistText(QT_TRANSLATE_NOOP("Worklist", "The worklist was not saved. %1. Choose another folder."))
                    .arg(file.errorString()),
                QMessageBox::Close, &page);
            told->setAttribute(Qt::WA_DeleteOnClose);
            told->open();
        });
    dialog->open();
}

void printWorklist(QWidget &page, const QList<SaasMatch> &matches, const QString &tenant)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString html = worklistHtml(worklistLines(matches), tenant, WorklistFor::Paper);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), &page, [printer, html] {
        QTextDocument document;
        document.setHtml(html);
        document.print(printer.get());
    });
    dialog->open();
}

} // namespace trivet
