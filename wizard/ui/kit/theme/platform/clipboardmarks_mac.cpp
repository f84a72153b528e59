// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/platform/clipboardmarks.h"

#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

namespace trivet {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
namespace {

class ConcealedConverter : public QUtiMimeConverter
{
public:
    QString mimeForUti(const QString &uti) const override { return uti == utiName() ? concealedMime() : QString(); }
    QString utiForMime(const QString &mime) const override { return mime == concealedMime() ? utiName() : QString(); }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override
    {
        return data.value(0);
    }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }

private:
    static QString utiName() { return QStringLiteral("org.nspasteboard.ConcealedType"); }
};

} // namespace

void teachConcealedType()
{
    static const ConcealedConverter converter;
}
#else
// Before 6.5 Qt has no public way to name a pasteboard type.
void teachConcealedType() {}
#endif

} // namespace trivet
