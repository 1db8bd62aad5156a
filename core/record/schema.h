#pragma once

// The schema of the record, as numbered migrations: each is applied once, in order, and never changed after
// it was released.
//
// Internal to core/record. Thread-safety: constants.

#include <cstdint>
#include <span>

namespace signet::record {

/// PRAGMA application_id: "Sgnt".
inline constexpr std::int32_t applicationId = 0x53676e74;

struct Migration
{
    int version = 0; ///< PRAGMA user_version once it is applied
    const char* sql = "";
};

/// Every migration from the first on.
[[nodiscard]] std::span<const Migration> migrations() noexcept;
/// The version that this program writes.
[[nodiscard]] int schemaVersion() noexcept;

} // namespace signet::record
