#pragma once

// Asks the desktop whether it prefers dark windows (the freedesktop settings portal), and listens for
// changes. Qt 6.4 does not do this itself. Without a session bus nothing is said and the palette decides.
//
// Thread-safety: the window's thread only; never blocks.

#include <QDBusVariant>
#include <QObject>

namespace signet::ui {

class SystemAppearance final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void ask();

Q_SIGNALS:
    void darkPreferred(bool dark);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

} // namespace signet::ui
