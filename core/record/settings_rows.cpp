#include "core/record/rows.h"

namespace signet::record {

using authority::Settings;
using authority::Site;
using authority::Versions;

static_assert(static_cast<int>(session::SameSite::Unstated) == 0 &&
              static_cast<int>(session::SameSite::None) == 1 &&
              static_cast<int>(session::SameSite::Lax) == 2 &&
              static_cast<int>(session::SameSite::Strict) == 3);

Result<Versions> readVersions(Connection& connection)
{
    Query row(connection, "SELECT ring, settings, operators, seq, activity FROM versions WHERE one = 1");
    Versions versions;
    const bool found = row.next();
    if (found) {
        versions.ring = row.number(0);
        versions.settings = row.number(1);
        versions.operators = row.number(2);
        versions.seq = row.number(3);
        versions.activity = row.number(4);
    }
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    if (!found)
        return fail(ErrorCode::Damaged,
                    "The record '" + connection.path() + "' does not know its own versions any more.",
                    "Restore the last backup with 'signetd restore'.");
    return versions;
}

Result<Settings> readSettings(Connection& connection)
{
    Query row(connection, "SELECT issuer, name, created, master_key_fingerprint, checkpoint_jwk,"
                          " sealed_checkpoint_key, seal_rotation, sign_rotation, v.settings"
                          " FROM settings AS s JOIN versions AS v ON v.one = s.one");
    Settings settings;
    const bool found = row.next();
    if (found) {
        settings.issuer = row.text(0);
        settings.name = row.text(1);
        settings.created = row.time(2);
        settings.masterKeyFingerprint = row.text(3);
        settings.checkpointJwk = row.text(4);
        settings.sealedCheckpointKey = row.text(5);
        settings.sealRotation = row.optionalSeconds(6);
        settings.signRotation = row.optionalSeconds(7);
        settings.version = row.number(8);
    }
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    if (!found)
        return fail(ErrorCode::NotFound, "The record '" + connection.path() + "' is still empty.",
                    "Set it up with 'signetd init'.");
    return settings;
}

Result<void> writeSettings(Connection& connection, const Settings& settings)
{
    return connection.execute(
        "INSERT OR REPLACE INTO settings (one, issuer, name, created, master_key_fingerprint, checkpoint_jwk,"
        " sealed_checkpoint_key, seal_rotation, sign_rotation) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
        settings.issuer, settings.name, settings.created, settings.masterKeyFingerprint,
        settings.checkpointJwk, Blob{settings.sealedCheckpointKey}, settings.sealRotation,
        settings.signRotation);
}

Result<std::vector<Site>> readSites(Connection& connection)
{
    Query row(connection,
              "SELECT name, title, origin, session_lifetime, absolute_lifetime, remember_lifetime,"
              " identity_lifetime, identity_tokens, same_site, cookie_domain, cookie_budget, overflow_at,"
              " behind_feed_after, secret_hash, created, version FROM site ORDER BY name");
    std::vector<Site> sites;
    while (row.next()) {
        Site& site = sites.emplace_back();
        site.name = row.text(0);
        site.title = row.text(1);
        site.origin = row.text(2);
        site.sessionLifetime = Seconds{row.integer(3)};
        site.absoluteLifetime = Seconds{row.integer(4)};
        site.rememberLifetime = Seconds{row.integer(5)};
        site.identityLifetime = Seconds{row.integer(6)};
        site.identityTokens = row.integer(7) != 0;
        site.sameSite = static_cast<session::SameSite>(row.integer(8));
        site.cookieDomain = row.text(9);
        site.cookieBudget = row.number(10);
        site.overflowAt = row.number(11);
        site.behindFeedAfter = Seconds{row.integer(12)};
        site.secretHash = row.text(13);
        site.created = row.time(14);
        site.version = row.number(15);
    }
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return sites;
}

Result<void> writeSite(Connection& connection, const Site& site)
{
    return connection.execute(
        "INSERT OR REPLACE INTO site (name, title, origin, session_lifetime, absolute_lifetime,"
        " remember_lifetime, identity_lifetime, identity_tokens, same_site, cookie_domain, cookie_budget,"
        " overflow_at, behind_feed_after, secret_hash, created, version)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        site.name, site.title, site.origin, site.sessionLifetime, site.absoluteLifetime,
        site.rememberLifetime, site.identityLifetime, site.identityTokens, static_cast<int>(site.sameSite),
        site.cookieDomain, site.cookieBudget, site.overflowAt, site.behindFeedAfter, site.secretHash,
        site.created, site.version);
}

Result<void> deleteSite(Connection& connection, const std::string& name)
{
    if (auto done = connection.execute("DELETE FROM site WHERE name = ?", name); !done)
        return done;
    if (connection.changes() == 0)
        return fail(ErrorCode::NotFound, "There is no site '" + name + "'.", "");
    return {};
}

} // namespace signet::record
