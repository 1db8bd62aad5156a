#pragma once

// The activity log: every administrative act, allowed or refused, chained by hashes so that nothing can be
// taken out or changed unnoticed; checkpoints sign its end.
//
// hash = SHA-256 over the 32 bytes of the hash before it (the first entry follows 32 zero bytes) and the
// fields of the entry: seq and at as 8 bytes, then operatorId, name, address, act, target, outcome by its
// name, detail and requestId, each behind its length in 8 bytes; integers big-endian. A checkpoint is a
// compact JWS (RFC 7515), EdDSA, typ "activity-checkpoint+jwt", over {iss, seq, hash, iat}.
//
// Errors: Damaged naming the entry. Thread-safety: values and pure functions.

#include "core/authority/operator.h"

#include <span>
#include <string>
#include <vector>

namespace signet::authority {

enum class Outcome : std::uint8_t { Allowed, Refused, Failed };
[[nodiscard]] std::string_view toString(Outcome outcome) noexcept;
[[nodiscard]] std::optional<Outcome> outcomeFromString(std::string_view name) noexcept;

struct ActivityEntry
{
    std::uint64_t seq = 0; ///< from 1 on, without gaps
    Timestamp at{};
    std::string operatorId; ///< "" for the machine itself
    std::string name;       ///< the operator's, as it was then
    std::string address;
    std::string act;    ///< "keys.rotate", "revocations.push", "operators.invite", …
    std::string target; ///< what it was done to: a kid, a site, an operator's name; "" for none
    Outcome outcome = Outcome::Allowed;
    std::string detail;    ///< one sentence for people; no secret, token or cookie
    std::string requestId; ///< the idempotency id; "" for none
    std::string hash;      ///< 43 base64url characters
};

/// The hash of `entry` (its own `hash` ignored) behind `previousHash` ("" for the first); "" if that is no
/// hash.
[[nodiscard]] std::string chainHash(const ActivityEntry& entry, std::string_view previousHash);
/// Whether `entries`, ascending, follow each other and the hash before them. Answers with the last hash.
[[nodiscard]] Result<std::string> verifyChain(std::span<const ActivityEntry> entries, std::uint64_t firstSeq,
                                              std::string previousHash);

struct Checkpoint
{
    std::uint64_t seq = 0;
    std::string hash;
    Timestamp at{};
    std::string token; ///< the compact JWS
};

} // namespace signet::authority
