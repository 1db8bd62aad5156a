#include "ui/workspace/workspace_register.h"

#include <QSettings>

namespace signet::ui {

namespace {

const auto group = QStringLiteral("workspaces");
const auto orderKey = QStringLiteral("workspaces/order");
const auto lastKey = QStringLiteral("workspaces/last");

KnownWorkspace read(QSettings& settings, const QString& id)
{
    KnownWorkspace known;
    known.id = id;
    const auto text = [&](const char* name) {
        return settings.value(QStringLiteral("%1/%2/%3").arg(group, id, QString::fromLatin1(name)))
            .toString();
    };
    known.kind = text("kind") == QLatin1String("local") ? WorkspaceKind::Local : WorkspaceKind::Remote;
    known.name = text("name");
    known.secretPlace = text("secret") == QLatin1String("file") ? SecretPlace::File : SecretPlace::Keychain;
    known.host = text("host");
    known.port = text("port").toUShort();
    known.pin = text("pin");
    known.operatorName = text("operator");
    known.path = text("path");
    known.siteName = text("site");
    known.siteOrigin = text("origin");
    return known;
}

} // namespace

QString KnownWorkspace::secretName() const
{
    return (kind == WorkspaceKind::Local ? QStringLiteral("master-key/%1")
                                         : QStringLiteral("operator-key/%1"))
        .arg(id);
}

std::vector<KnownWorkspace> WorkspaceRegister::all() const
{
    QSettings settings;
    std::vector<KnownWorkspace> found;
    for (const QString& id : settings.value(orderKey).toStringList())
        found.push_back(read(settings, id));
    return found;
}

std::optional<KnownWorkspace> WorkspaceRegister::find(const QString& id) const
{
    QSettings settings;
    if (!settings.value(orderKey).toStringList().contains(id))
        return std::nullopt;
    return read(settings, id);
}

void WorkspaceRegister::put(const KnownWorkspace& workspace)
{
    QSettings settings;
    const auto set = [&](const char* name, const QVariant& value) {
        settings.setValue(QStringLiteral("%1/%2/%3").arg(group, workspace.id, QString::fromLatin1(name)),
                          value);
    };
    const bool isLocal = workspace.kind == WorkspaceKind::Local;
    set("kind", isLocal ? QStringLiteral("local") : QStringLiteral("remote"));
    set("name", workspace.name);
    set("secret",
        workspace.secretPlace == SecretPlace::File ? QStringLiteral("file") : QStringLiteral("keychain"));
    if (isLocal) {
        set("path", workspace.path);
        set("site", workspace.siteName);
        set("origin", workspace.siteOrigin);
    } else {
        set("host", workspace.host);
        set("port", workspace.port);
        set("pin", workspace.pin);
        set("operator", workspace.operatorName);
    }
    QStringList order = settings.value(orderKey).toStringList();
    if (!order.contains(workspace.id))
        settings.setValue(orderKey, order << workspace.id);
    settings.sync(); // a workspace that was paired for must not be lost with a crash
    Q_EMIT changed();
}

void WorkspaceRegister::remove(const QString& id)
{
    QSettings settings;
    QStringList order = settings.value(orderKey).toStringList();
    order.removeAll(id);
    settings.setValue(orderKey, order);
    settings.remove(QStringLiteral("%1/%2").arg(group, id));
    if (last() == id)
        settings.remove(lastKey);
    Q_EMIT changed();
}

QString WorkspaceRegister::last() const
{
    return QSettings().value(lastKey).toString();
}

void WorkspaceRegister::setLast(const QString& id)
{
    QSettings().setValue(lastKey, id);
}

} // namespace signet::ui
