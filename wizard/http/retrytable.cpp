// SPDX-License-Identifier: Apache-2.0
#include "http/retrytable.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace trivet {
namespace {

constexpr std::array retryWaits{500ms, 2'000ms, 6'000ms};
constexpr auto holdWithoutWord = 60s;
/// No limit lasts longer; a larger number would leave the range that times are reckoned in.
constexpr std::chrono::seconds longestHold = 365 * 24h;

} // namespace

QDateTime httpDate(const QByteArray &text)
{
    // The day's name is left out: with a year of two digits, which is read as 19yy, it would not fit its date.
    static const std::array formats{u"dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dd-MMM-yy hh:mm:ss 'GMT'"_s,
                                    u"MMM d hh:mm:ss yyyy"_s};
    static const QRegularExpression dayName(u"^[A-Za-z]+,? "_s);
    const QString words = QString::fromLatin1(text).simplified().remove(dayName);
    for (const QString &format : formats) {
        QDateTime time = QLocale::c().toDateTime(words, format);
        if (!time.isValid())
            continue;
        time.setTimeSpec(Qt::UTC);
        return time.date().year() < 1970 ? time.addYears(100) : time;
    }
    return {};
}

std::optional<std::chrono::milliseconds> retryDelay(HttpEffect effect, ProblemKind kind, int attempt, double jitter)
{
    if (effect == HttpEffect::Writes ||
        (kind != ProblemKind::VendorDown && kind != ProblemKind::Timeout && kind != ProblemKind::BrokeOff))
        return std::nullopt;
    if (attempt < 1 || attempt > static_cast<int>(retryWaits.size()))
        return std::nullopt;
    const auto base = retryWaits.at(static_cast<std::size_t>(attempt - 1));
    const double spread = 0.75 + 0.5 * jitter;
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(base.count()) * spread));
}

std::chrono::milliseconds holdAfter(const HttpReply &reply, const QDateTime &now)
{
    const QByteArray value = reply.header("Retry-After").trimmed();
    const bool isNumber =
        !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds(seconds), longestHold) : longestHold;
    }
    const QDateTime until = httpDate(value);
    if (!until.isValid())
        return holdWithoutWord;
    const QDateTime servers = httpDate(reply.header("Date"));
    const qint64 left = (servers.isValid() ? servers : now).msecsTo(until);
    return std::chrono::milliseconds(std::clamp<qint64>(left, 0, std::chrono::milliseconds(longestHold).count()));
}

std::optional<std::chrono::milliseconds> untilReset(const HttpReply &reply, QByteArrayView name, const QDateTime &now)
{
    constexpr double firstMillis = 1e11; // as seconds this is the year 5138
    bool isNumber = false;
    const double value = reply.header(name).trimmed().toDouble(&isNumber);
    if (!isNumber || !(value > 0) || value >= firstMillis * 1000)
        return std::nullopt;
    const qint64 moment = static_cast<qint64>(value >= firstMillis ? value : value * 1000);
    const QDateTime servers = httpDate(reply.header("Date"));
    const std::chrono::milliseconds left{moment - (servers.isValid() ? servers : now).toMSecsSinceEpoch()};
    if (left <= 0ms || left > 24h)
        return std::nullopt;
    return left;
}

bool allowsRepeat(HttpRepeat repeat, const Problem &problem)
{
    switch (repeat) {
    case HttpRepeat::AsUsual: return true;
    case HttpRepeat::UnlessSlow: return problem.httpStatus != 504 && problem.kind != ProblemKind::Timeout;
    case HttpRepeat::Never: return false;
    }
    return false;
}

} // namespace trivet
