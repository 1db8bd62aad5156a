#include "core/record/rows.h"

namespace signet::record {

using authority::Invitation;
using authority::Operator;
using authority::Role;

static_assert(static_cast<int>(Role::Viewer) == 0 && static_cast<int>(Role::Revoker) == 1 &&
              static_cast<int>(Role::Keykeeper) == 2 && static_cast<int>(Role::Administrator) == 3);

Result<std::vector<Operator>> readOperators(Connection& connection)
{
    Query row(connection, "SELECT id, name, role, public_jwk, created, removed, last_seen FROM operator"
                          " ORDER BY created, id");
    std::vector<Operator> operators;
    while (row.next())
        operators.push_back({row.text(0), row.text(1), static_cast<Role>(row.integer(2)), row.text(3),
                             row.time(4), row.optionalTime(5), row.optionalTime(6)});
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return operators;
}

Result<void> writeOperator(Connection& connection, const Operator& one)
{
    // Whoever changes a role has read the operator before somebody else saw it act.
    return connection.execute(
        "INSERT INTO operator (id, name, role, public_jwk, created, removed, last_seen)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name,"
        " role = excluded.role, public_jwk = excluded.public_jwk, created = excluded.created,"
        " removed = excluded.removed,"
        " last_seen = NULLIF(MAX(IFNULL(last_seen, 0), IFNULL(excluded.last_seen, 0)), 0)",
        one.id, one.name, static_cast<int>(one.role), one.publicJwk, one.created, one.removed, one.lastSeen);
}

Result<void> writeOperatorSeen(Connection& connection, const std::string& id, Timestamp seen)
{
    return connection.execute(
        "UPDATE operator SET last_seen = ?2 WHERE id = ?1 AND IFNULL(last_seen, 0) < ?2", id, seen);
}

Result<std::optional<Invitation>> readInvitation(Connection& connection, const std::string& codeHash)
{
    Query row(connection, "SELECT code_hash, name, role, expires, used FROM invitation WHERE code_hash = ?",
              codeHash);
    std::optional<Invitation> invitation;
    if (row.next())
        invitation = Invitation{row.text(0), row.text(1), static_cast<Role>(row.integer(2)), row.time(3),
                                row.optionalTime(4)};
    if (auto done = row.finish(); !done)
        return tl::unexpected(done.error());
    return invitation;
}

Result<void> writeInvitation(Connection& connection, const Invitation& invitation)
{
    return connection.execute(
        "INSERT OR REPLACE INTO invitation (code_hash, name, role, expires, used) VALUES (?, ?, ?, ?, ?)",
        invitation.codeHash, invitation.name, static_cast<int>(invitation.role), invitation.expires,
        invitation.used);
}

} // namespace signet::record
