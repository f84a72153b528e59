// SPDX-License-Identifier: Apache-2.0
// answerwriter FOLDER FIRST: gives answers FIRST, FIRST + 1, ... to a tenant for ever, and says each number on standard
// output once the store has said yes. Made to be killed.
#include "store/tenantstore.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

bool answerOnce(TenantStore &store, int number)
{
    static constexpr std::array plain{AnswerId::Who, AnswerId::AutotaskUserName, AnswerId::MaterialCode};
    const QString text = QString::number(number);
    bool isSaved = store.setValue(plain[static_cast<std::size_t>(number) % plain.size()], text).has_value();
    // Larger writes in between make the log wrap and be copied back, which is where a kill could hurt.
    if (number % 7 == 0)
        isSaved = isSaved && store.setUiState(u"large"_s, QByteArray(300'000, static_cast<char>('a' + number % 26)));
    if (number % 5 == 0)
        isSaved = isSaved && store.setMapping({{text, true, text, text}, {text + u'b', false, text, text}});
    return isSaved;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 64;
    const auto store = TenantStore::open(arguments[1], OpenMode::ReadWrite);
    if (!store || (*store)->isReadOnly())
        return 1;
    for (int number = arguments[2].toInt();; ++number) {
        if (!answerOnce(**store, number))
            return 2;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
