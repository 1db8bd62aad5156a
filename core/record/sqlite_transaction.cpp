#include "core/record/sqlite_transaction.h"

#include "core/record/revocation_rows.h"
#include "core/record/rows.h"

#include <algorithm>

namespace signet::record {

using namespace authority;

Result<Versions> SqliteTransaction::versions()
{
    return readVersions(m_connection);
}

Result<Settings> SqliteTransaction::settings()
{
    return readSettings(m_connection);
}

Result<void> SqliteTransaction::putSettings(const Settings& settings)
{
    if (auto done = writeSettings(m_connection, settings); !done)
        return done;
    return raiseSettings(settings.version);
}

Result<std::vector<Site>> SqliteTransaction::sites()
{
    return readSites(m_connection);
}

Result<void> SqliteTransaction::putSite(const Site& site)
{
    if (auto done = writeSite(m_connection, site); !done)
        return done;
    return raiseSettings(0);
}

Result<void> SqliteTransaction::removeSite(const std::string& name)
{
    if (auto done = deleteSite(m_connection, name); !done)
        return done;
    return raiseSettings(0);
}

Result<StoredRing> SqliteTransaction::ring()
{
    return readRing(m_connection);
}

Result<void> SqliteTransaction::putRing(const StoredRing& ring)
{
    const auto before = readRing(m_connection);
    if (!before)
        return tl::unexpected(before.error());
    if (auto done = writeRing(m_connection, ring); !done)
        return done;
    for (const StoredKey& old : before->keys) {
        const auto same = std::find_if(ring.keys.begin(), ring.keys.end(), [&](const StoredKey& key) {
            return key.sealedMaterial == old.sealedMaterial;
        });
        m_hasErased = m_hasErased || (!old.sealedMaterial.empty() && same == ring.keys.end());
    }
    return {};
}

Result<std::vector<Operator>> SqliteTransaction::operators()
{
    return readOperators(m_connection);
}

Result<void> SqliteTransaction::putOperator(const Operator& one)
{
    if (auto done = writeOperator(m_connection, one); !done)
        return done;
    return raiseOperators();
}

Result<void> SqliteTransaction::putInvitation(const Invitation& invitation)
{
    return writeInvitation(m_connection, invitation);
}

Result<std::optional<Invitation>> SqliteTransaction::invitation(const std::string& codeHash)
{
    return readInvitation(m_connection, codeHash);
}

Result<std::vector<revocation::Revocation>>
SqliteTransaction::appendRevocations(std::vector<revocation::Revocation> entries)
{
    return appendRevocationRows(m_connection, std::move(entries));
}

Result<ActivityEntry> SqliteTransaction::appendActivity(ActivityEntry entry)
{
    return appendActivityRow(m_connection, std::move(entry));
}

Result<std::optional<KeptAnswer>> SqliteTransaction::keptAnswer(const std::string& requestId)
{
    return readAnswer(m_connection, requestId);
}

Result<void> SqliteTransaction::keepAnswer(const std::string& requestId, const KeptAnswer& answer,
                                           Timestamp at)
{
    return writeAnswer(m_connection, requestId, answer, at);
}

Result<void> SqliteTransaction::raiseSettings(std::uint64_t atLeast)
{
    // Sites and settings share a version, which grows by one however many of them one transaction changes.
    auto done = m_connection.execute("UPDATE versions SET settings = MAX(settings + ?, ?)",
                                     m_settingsRaised ? 0 : 1, atLeast);
    m_settingsRaised = true;
    return done;
}

Result<void> SqliteTransaction::raiseOperators()
{
    if (std::exchange(m_operatorsRaised, true))
        return {};
    return m_connection.execute("UPDATE versions SET operators = operators + 1");
}

} // namespace signet::record
