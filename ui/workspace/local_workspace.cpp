#include "ui/workspace/local_workspace.h"

#include "core/record/sqlite_record.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <thread>

namespace signet::ui {

namespace {

const char* const nodeName = "local";
/// A console that was just closed may still be writing its last counts.
constexpr int claims = 30;
constexpr std::chrono::milliseconds betweenClaims{100};

Result<void> claim(record::SqliteRecord& record)
{
    for (int left = claims;; --left) {
        auto claimed = record.claimNode(nodeName);
        if (claimed || claimed.error().code != ErrorCode::AlreadyExists)
            return claimed;
        if (left == 0)
            return fail(ErrorCode::Conflict, "Another console has this local workspace open.",
                        "Go on in that window, or close it and try again.");
        std::this_thread::sleep_for(betweenClaims);
    }
}

Result<std::unique_ptr<record::SqliteRecord>> openOrCreate(const QString& path)
{
    const std::string name = QFile::encodeName(path).toStdString();
    if (QFileInfo::exists(path))
        return record::SqliteRecord::open(name);
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, "Could not make the folder " + folder.toStdString() + ".",
                    "Look whether there is room, and whether you may write there.");
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return record::SqliteRecord::create(name);
}

/// First settings, keys and site, unless they are there.
Result<void> furnish(record::SqliteRecord& record, const LocalPlace& place,
                     const authority::MasterKey& masterKey, const Clock& clock)
{
    const auto versions = record.versions();
    if (!versions)
        return tl::unexpected(versions.error());
    if (versions->settings != 0)
        return {};
    authority::InitOptions options;
    options.issuer = "urn:signet:local";
    options.name = place.name.toStdString();
    options.firstSite.name = place.siteName.toStdString();
    options.firstSite.origin = place.siteOrigin.toStdString();
    return authority::Authority::initialise(record, masterKey, clock, options);
}

std::string userName()
{
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? "local" : name.toStdString();
}

Result<Household> open(const LocalPlace& place, const SecretBytes& masterKeyText, const Clock& clock)
{
    auto masterKey = authority::MasterKey::fromText(masterKeyText.view());
    if (!masterKey)
        return tl::unexpected(std::move(masterKey.error()));
    auto record = openOrCreate(place.path);
    if (!record)
        return tl::unexpected(std::move(record.error()));
    if (auto claimed = claim(**record); !claimed)
        return tl::unexpected(std::move(claimed.error()));
    if (auto furnished = furnish(**record, place, *masterKey, clock); !furnished)
        return tl::unexpected(std::move(furnished.error()));
    auto opened =
        authority::Authority::open(**record, std::move(*masterKey), clock, {nodeName, SIGNET_VERSION});
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    return Household{std::move(*record),
                     std::move(*opened),
                     {"", userName(), authority::Role::Administrator, "local"},
                     {}};
}

} // namespace

LocalWorkspace::LocalWorkspace(const LocalPlace& place, SecretBytes masterKey)
    : LocalWorkspace(place, std::make_shared<SecretBytes>(std::move(masterKey)),
                     std::make_shared<SystemClock>())
{}

LocalWorkspace::LocalWorkspace(const LocalPlace& place, std::shared_ptr<SecretBytes> masterKey,
                               std::shared_ptr<const Clock> clock)
    : InProcessWorkspace(WorkspaceKind::Local, place.name, clock,
                         [place, key = std::move(masterKey), clock] { return open(place, *key, *clock); })
{}

} // namespace signet::ui
