#pragma once

// What stands in the record's tables, read and written as the authority's types; everything but revocations,
// statistics and their search, which have files of their own.
//
// Internal to core/record. Each function runs within the transaction that its caller has begun, if any.
// Errors: as Connection says; NotFound where named. Thread-safety: as the connection.

#include "core/authority/record.h"
#include "core/record/sqlite_connection.h"

namespace signet::record {

[[nodiscard]] Result<authority::Versions> readVersions(Connection& connection);
[[nodiscard]] Result<authority::Settings>
readSettings(Connection& connection); ///< NotFound in an empty record
/// All but the version, which stands among the versions.
Result<void> writeSettings(Connection& connection, const authority::Settings& settings);

[[nodiscard]] Result<std::vector<authority::Site>> readSites(Connection& connection);
Result<void> writeSite(Connection& connection, const authority::Site& site);
Result<void> deleteSite(Connection& connection, const std::string& name); ///< NotFound

[[nodiscard]] Result<authority::StoredRing> readRing(Connection& connection);
Result<void> writeRing(Connection& connection, const authority::StoredRing& ring); ///< Conflict

[[nodiscard]] Result<std::vector<authority::Operator>> readOperators(Connection& connection);
Result<void> writeOperator(Connection& connection, const authority::Operator& one);
Result<void> writeOperatorSeen(Connection& connection, const std::string& id, Timestamp seen);
[[nodiscard]] Result<std::optional<authority::Invitation>> readInvitation(Connection& connection,
                                                                          const std::string& codeHash);
Result<void> writeInvitation(Connection& connection, const authority::Invitation& invitation);

[[nodiscard]] Result<std::vector<authority::Node>> readNodes(Connection& connection);
Result<void> writeNode(Connection& connection, const authority::Node& node);
Result<void> deleteNode(Connection& connection, const std::string& name);

Result<authority::ActivityEntry> appendActivityRow(Connection& connection, authority::ActivityEntry entry);
[[nodiscard]] Result<authority::ActivityPage> readActivity(Connection& connection,
                                                           const authority::ActivityQuery& query);

[[nodiscard]] Result<std::optional<authority::KeptAnswer>> readAnswer(Connection& connection,
                                                                      const std::string& requestId);
Result<void> writeAnswer(Connection& connection, const std::string& requestId,
                         const authority::KeptAnswer& answer, Timestamp at); ///< Conflict

[[nodiscard]] Result<std::optional<std::string>> readOverflow(Connection& connection, const std::string& id,
                                                              Timestamp now);
Result<void> writeOverflow(Connection& connection, const std::string& id, std::string_view sealed,
                           Timestamp expires);
Result<void> deleteOverflow(Connection& connection, const std::string& id);

/// Removes up to `limit` rows of what has expired: overflows, kept answers, invitations. Answers with how
/// many.
[[nodiscard]] Result<std::int64_t> deleteExpired(Connection& connection, Timestamp now, std::size_t limit);

} // namespace signet::record
