#include "ui/shell/preferences.h"

namespace signet::ui {

namespace {

const auto themeKey = QStringLiteral("appearance/theme");
const auto geometryKey = QStringLiteral("window/geometry");

QString splitterKey(const QString& name)
{
    return QStringLiteral("splitter/") + name;
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

} // namespace signet::ui
