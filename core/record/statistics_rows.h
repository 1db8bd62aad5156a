#pragma once

// Statistics in their tables. A row of counters or a sketch stands for `step` minutes from `minute` on
// (core/statistics/rollup.h); the finest rows are kept by the node that wrote them and replaced by it,
// coarser ones are the sum of all nodes, and are only ever added to while the rows they come from are
// removed.
//
// Internal to core/record; as rows.h says.

#include "core/authority/record.h"
#include "core/record/sqlite_connection.h"

namespace signet::record {

/// Which table the row of `rolled` is about.
enum class Rolled : std::uint8_t { Counters, Sketches };

/// Rows for minutes that were rolled up already are passed over: counted again they would count twice.
Result<void> writeStatistics(Connection& connection, const std::string& node, const statistics::Batch& batch,
                             const std::vector<authority::StoredKeyUse>& keyUses);
[[nodiscard]] Result<statistics::Batch> readStatisticsOf(Connection& connection, const std::string& node,
                                                         Timestamp now);
[[nodiscard]] Result<std::vector<authority::StoredKeyUse>> readKeyUses(Connection& connection);
[[nodiscard]] Result<std::vector<authority::StoredKeyUse>> readKeyUsesOf(Connection& connection,
                                                                         const std::string& node);

[[nodiscard]] Result<statistics::Answer> answerStatistics(Connection& connection,
                                                          const statistics::Query& query, Timestamp now);
[[nodiscard]] Result<std::vector<statistics::ExpiryRow>> readUnexpired(Connection& connection, Timestamp now);
[[nodiscard]] Result<statistics::HyperLogLog> readSeen(Connection& connection, const std::string& site,
                                                       const std::string& kid, Timestamp since,
                                                       Timestamp now);

/// Rolls up, or drops, the oldest rows that are due, few enough for one transaction. Answers with whether
/// there may be more to do.
[[nodiscard]] Result<bool> rollUpSome(Connection& connection, Timestamp now);

/// The largest multiple of `step` that is not above `minute`.
[[nodiscard]] constexpr statistics::Minute floorTo(statistics::Minute minute,
                                                   statistics::Minute step) noexcept
{
    const statistics::Minute rest = minute % step;
    return minute - (rest < 0 ? rest + step : rest);
}

} // namespace signet::record
