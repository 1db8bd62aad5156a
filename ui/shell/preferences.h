#pragma once

// What the console remembers between runs: looks and sizes. Nothing that was pasted, opened or typed, and no
// path of a key file, is ever put here.
//
// Thread-safety: the window's thread only.

#include "ui/shell/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>

#include <chrono>
#include <utility>

namespace signet::ui {

class Preferences final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// The code of Language; empty: as the desktop has it.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);

    /// After how long without a key or pointer the console locks itself; 0: never.
    [[nodiscard]] std::chrono::minutes lockAfter() const;
    void setLockAfter(std::chrono::minutes time);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

    /// Sizes of the splitter called `name`.
    [[nodiscard]] QByteArray splitter(const QString& name) const;
    void setSplitter(const QString& name, const QByteArray& state);

    /// Up to which entry, and with which hash, the activity log of an authority (named by its public
    /// checkpoint key) was found whole; 0: never. A log that was written anew is noticed by it.
    [[nodiscard]] std::pair<quint64, QString> activitySeen(const QString& authority) const;
    void setActivitySeen(const QString& authority, quint64 seq, const QString& hash);

Q_SIGNALS:
    void lockAfterChanged();

private:
    QSettings m_settings;
};

} // namespace signet::ui
