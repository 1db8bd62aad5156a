#pragma once

// What the console remembers between runs: looks and sizes. Nothing that was pasted, opened or typed, and no
// path of a key file, is ever put here.
//
// Thread-safety: the window's thread only.

#include "ui/shell/theme.h"

#include <QByteArray>
#include <QSettings>

namespace signet::ui {

class Preferences
{
public:
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// Sizes of the splitter called `name`.
    [[nodiscard]] QByteArray splitter(const QString& name) const;
    void setSplitter(const QString& name, const QByteArray& state);

private:
    QSettings m_settings;
};

} // namespace signet::ui
