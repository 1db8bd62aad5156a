#pragma once

// Whether a record is in order.
//
// Internal to core/record. Errors: Damaged, saying where; Io. Thread-safety: as the connection.

#include "core/record/sqlite_connection.h"

namespace signet::record {

/// What is looked at each time a record is opened: its pages, and that its versions fit its logs.
[[nodiscard]] Result<void> checkQuickly(Connection& connection);
/// Everything: pages with indexes, foreign keys, kept totals, and every entry of the activity log's chain.
[[nodiscard]] Result<void> checkWhole(Connection& connection);

} // namespace signet::record
