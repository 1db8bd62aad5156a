#pragma once

// What happened in the demo's 30 days: revocations with their reasons, acts on keys, sites and operators, and
// the activity log that tells of them.
//
// Errors: those of the record. Thread-safety: the record's.

#include "core/authority/master_key.h"
#include "ui/workspace/demo_world.h"

namespace signet::ui {

struct DemoReason
{
    revocation::Kind kind;
    const char* reason;
};
/// Why people in the demo end sessions.
extern const std::array<DemoReason, 12> demoReasons;
/// Whom it happens to.
extern const std::array<const char*, 28> demoNames;

/// Writes settings, sites, operators, ring and everything that happened into an empty record.
[[nodiscard]] Result<void> tellDemoStory(std::uint64_t seed, const DemoWorld& world,
                                         const authority::MasterKey& masterKey, authority::Record& record);

} // namespace signet::ui
