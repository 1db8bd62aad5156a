#pragma once

// Between the ring as the record keeps it, material under the master key, and the ring as the rotation rules
// see it.
//
// Internal to core/authority. Errors: Damaged, and those of KeyRing::make. Thread-safety: pure functions.

#include "core/authority/master_key.h"
#include "core/authority/record.h"
#include "core/keys/key_ring.h"

namespace signet::authority {

[[nodiscard]] Result<keys::KeyRingPtr> toRing(const StoredRing& stored, const MasterKey& masterKey);
/// `before` gives the sealed material and longest lifetime of the keys it knows.
[[nodiscard]] StoredRing toStored(const keys::KeyRing& ring, const StoredRing& before,
                                  const MasterKey& masterKey);

} // namespace signet::authority
