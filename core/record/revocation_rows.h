#pragma once

// The revocation log in its tables: appending, reading on, looking through, and removing what has expired.
//
// An entry's kind, site and operator make its group; how many entries each group has is kept, so that totals
// cost nothing and a page is merged from the few groups it asks for. Words of reasons stand in a full-text
// index (https://www.sqlite.org/fts5.html).
//
// Internal to core/record; as rows.h says.

#include "core/authority/record.h"
#include "core/record/sqlite_connection.h"

namespace signet::record {

/// Numbers and appends what is not there yet; the answer as it stands, in the order of the input.
[[nodiscard]] Result<std::vector<revocation::Revocation>>
appendRevocationRows(Connection& connection, std::vector<revocation::Revocation> entries);

[[nodiscard]] Result<std::vector<revocation::Revocation>>
readRevocationsAfter(Connection& connection, std::uint64_t seq, Timestamp now, std::size_t limit);

[[nodiscard]] Result<authority::RevocationPage>
searchRevocations(Connection& connection, const authority::RevocationQuery& query, Timestamp now);

/// Removes up to `limit` expired entries. Answers with how many.
[[nodiscard]] Result<std::int64_t> deleteExpiredRevocations(Connection& connection, Timestamp now,
                                                            std::size_t limit);

/// The columns that `revocationOf` reads, of "revocation AS r JOIN revocation_group AS g ON g.id = r.grp".
inline constexpr std::string_view revocationColumns =
    "r.seq, r.id, g.kind, g.site, r.target, r.before, r.at, r.expires, g.operator, r.reason";
[[nodiscard]] revocation::Revocation revocationOf(const Query& row);
[[nodiscard]] Result<std::optional<revocation::Revocation>> readRevocation(Connection& connection,
                                                                           std::int64_t seq);

} // namespace signet::record
