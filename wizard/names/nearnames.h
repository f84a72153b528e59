// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace trivet {

/// Names by what people overlook in them (overlookedNameKey), for finding those that a name may be mistaken for
/// without comparing it with each. Pure; any thread.
class NearNames
{
public:
    /// Places in `names` are what is found.
    explicit NearNames(const QList<QString> &names);

    const QString &key(qsizetype place) const { return m_keys[place]; }
    /// Same letters; the exact name too.
    QList<qsizetype> withKey(const QString &key) const { return m_byKey.value(key); }
    /// One or two letters apart.
    QList<qsizetype> typosOf(const QString &key) const;

private:
    struct Piece
    {
        QString text;
        qsizetype length = 0; ///< of the whole key
        int number = 0;
        bool operator==(const Piece &) const = default;
        friend size_t qHash(const Piece &piece, size_t seed = 0)
        {
            return qHashMulti(seed, piece.text, piece.length, piece.number);
        }
    };

    QList<QString> m_keys;
    QList<quint64> m_letters; ///< which letters occur in each key, for telling most apart at once
    QHash<QString, QList<qsizetype>> m_byKey;
    QHash<Piece, QList<qsizetype>> m_byPiece;
};

} // namespace trivet
