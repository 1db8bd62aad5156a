#include "core/record/rows.h"

namespace signet::record {

using authority::StoredKey;
using authority::StoredRing;

static_assert(static_cast<int>(keys::KeyUse::Seal) == 0 && static_cast<int>(keys::KeyUse::Sign) == 1);
static_assert(static_cast<int>(keys::KeyState::Pending) == 0 &&
              static_cast<int>(keys::KeyState::Active) == 1 &&
              static_cast<int>(keys::KeyState::Retiring) == 2 &&
              static_cast<int>(keys::KeyState::Retired) == 3 &&
              static_cast<int>(keys::KeyState::Destroyed) == 4 &&
              static_cast<int>(keys::KeyState::Compromised) == 5);

namespace {

StoredKey keyOf(const Query& row)
{
    StoredKey key;
    key.kid = row.text(0);
    key.use = static_cast<keys::KeyUse>(row.integer(1));
    key.state = static_cast<keys::KeyState>(row.integer(2));
    key.algorithm = row.text(3);
    key.thumbprint = row.text(4);
    key.times.created = row.time(5);
    key.times.activation = row.optionalTime(6);
    key.times.activated = row.optionalTime(7);
    key.times.retiring = row.optionalTime(8);
    key.times.retired = row.optionalTime(9);
    key.times.destruction = row.optionalTime(10);
    key.times.destroyed = row.optionalTime(11);
    key.times.compromised = row.optionalTime(12);
    key.addedIn = row.number(13);
    key.sealedMaterial = row.text(14);
    key.longestLifetime = Seconds{row.integer(15)};
    return key;
}

Result<void> insertKey(Connection& connection, const StoredKey& key)
{
    return connection.execute(
        "INSERT INTO ring_key (kid, use, state, algorithm, thumbprint, created, activation, activated, "
        "retiring,"
        " retired, destruction, destroyed, compromised, added_in, sealed_material, longest_lifetime)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        key.kid, static_cast<int>(key.use), static_cast<int>(key.state), key.algorithm, key.thumbprint,
        key.times.created, key.times.activation, key.times.activated, key.times.retiring, key.times.retired,
        key.times.destruction, key.times.destroyed, key.times.compromised, key.addedIn,
        Blob{key.sealedMaterial}, key.longestLifetime);
}

} // namespace

Result<StoredRing> readRing(Connection& connection)
{
    // One statement, so that version and keys are of one moment.
    Query row(
        connection,
        "SELECT kid, use, state, algorithm, thumbprint, created, activation, activated, retiring, retired,"
        " destruction, destroyed, compromised, added_in, sealed_material, longest_lifetime, v.ring"
        " FROM versions AS v LEFT JOIN ring_key ORDER BY position");
    StoredRing ring;
    while (row.next()) {
        ring.version = row.number(16);
        if (!row.isNull(0))
            ring.keys.push_back(keyOf(row));
    }
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return ring;
}

Result<void> writeRing(Connection& connection, const StoredRing& ring)
{
    if (auto done = connection.execute("UPDATE versions SET ring = ?1 WHERE ring < ?1", ring.version); !done)
        return done;
    if (connection.changes() == 0)
        return fail(ErrorCode::Conflict,
                    "The key ring was changed meanwhile: version " + std::to_string(ring.version) +
                        " is not newer than what is kept.",
                    "Look at the ring again, and repeat what you meant.");
    if (auto done = connection.execute("DELETE FROM ring_key"); !done)
        return done;
    for (const StoredKey& key : ring.keys) {
        if (auto done = insertKey(connection, key); !done)
            return done;
    }
    return {};
}

} // namespace signet::record
