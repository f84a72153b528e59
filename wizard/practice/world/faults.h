// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace trivet::practice {

/// What is made to go wrong, by name: set at the start (`--fault NAME[=VALUE]`) or at run time (POST {portal}/faults).
/// Guarded by World's lock.
class Faults
{
public:
    void set(const QString &name, const QString &value = {}) { m_values.insert(name, value); }
    void clear(const QString &name) { m_values.remove(name); }

    bool isSet(const QString &name) const { return m_values.contains(name); }
    /// The value's text; empty when the fault has none or is not set.
    QString text(const QString &name) const { return m_values.value(name); }
    /// The value as a number, `fallback` when it is not set or is no number.
    int number(const QString &name, int fallback) const;
    /// For faults that hit the next N requests: true when this request is hit. Without a value every request is hit.
    bool strike(const QString &name);

    QJsonObject toJson() const;

private:
    QMap<QString, QString> m_values;
};

/// Every fault's name, for checking what a person asked for.
const QList<QString> &faultNames();

} // namespace trivet::practice
