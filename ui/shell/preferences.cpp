#include "ui/shell/preferences.h"

#include <QCryptographicHash>

namespace signet::ui {

namespace {

const auto themeKey = QStringLiteral("appearance/theme");
const auto languageKey = QStringLiteral("appearance/language");
const auto lockKey = QStringLiteral("lock/minutes");
constexpr int usualLockTime = 15;
const auto geometryKey = QStringLiteral("window/geometry");

QString splitterKey(const QString& name)
{
    return QStringLiteral("splitter/") + name;
}

QString activityKey(const QString& authority)
{
    const QByteArray digest = QCryptographicHash::hash(authority.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("activity/") + QString::fromLatin1(digest.left(12).toHex());
}

} // namespace

ThemeChoice Preferences::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    return name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Preferences::setTheme(ThemeChoice choice)
{
    const char* const names[] = {"system", "light", "dark"};
    m_settings.setValue(themeKey, QString::fromLatin1(names[static_cast<int>(choice)]));
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString& code)
{
    m_settings.setValue(languageKey, code);
}

std::chrono::minutes Preferences::lockAfter() const
{
    return std::chrono::minutes(std::max(0, m_settings.value(lockKey, usualLockTime).toInt()));
}

void Preferences::setLockAfter(std::chrono::minutes time)
{
    m_settings.setValue(lockKey, static_cast<int>(time.count()));
    Q_EMIT lockAfterChanged();
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QByteArray Preferences::splitter(const QString& name) const
{
    return m_settings.value(splitterKey(name)).toByteArray();
}

void Preferences::setSplitter(const QString& name, const QByteArray& state)
{
    m_settings.setValue(splitterKey(name), state);
}

std::pair<quint64, QString> Preferences::activitySeen(const QString& authority) const
{
    const QStringList seen = m_settings.value(activityKey(authority)).toString().split(QLatin1Char(' '));
    return seen.size() == 2 ? std::pair(seen[0].toULongLong(), seen[1]) : std::pair(quint64{0}, QString());
}

void Preferences::setActivitySeen(const QString& authority, quint64 seq, const QString& hash)
{
    m_settings.setValue(activityKey(authority), QStringLiteral("%1 %2").arg(seq).arg(hash));
}

} // namespace signet::ui
