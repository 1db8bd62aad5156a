#pragma once

// A long list of revocations on its way to the log: checked to its end, then pushed in batches.
//
// Errors: InvalidInput naming the line, Conflict, and the client's; a push that breaks off says how far it
// came and how it is gone on with. Thread-safety: one thread.

#include "core/protocol/client.h"

#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace signet::command {

/// What one request may carry at most: entries, and bytes of their JSON, below the door's 2 MiB.
inline constexpr std::size_t revocationBatch = 10'000;
inline constexpr std::size_t revocationBatchBytes = 2'000'000;

/// The sites and keys that entries name.
struct NamedInRevocations
{
    using FirstLines = std::map<std::string, std::size_t>; ///< by name; 0: it was an argument
    FirstLines sites;
    FirstLines kids;
    void add(const revocation::Revocation& entry, std::size_t line = 0);
};
/// NotFound when the authority has no such site or key: an entry that names none would end nothing, silently.
[[nodiscard]] Result<void> checkNames(const NamedInRevocations& names, protocol::Client& client);

/// Keeps the text, not the entries: a million of them are read twice rather than held. The text must outlive
/// it.
class RevocationList
{
public:
    /// Reads to the end; InvalidInput when there is nothing in it. `name` is what people call the text.
    static Result<RevocationList> read(std::string_view text, const std::string& name,
                                       const revocation::Revocation& defaults, const std::string& requestId,
                                       Timestamp now);

    [[nodiscard]] std::size_t count() const noexcept { return m_count; }
    /// How many batches it takes.
    [[nodiscard]] std::size_t batches() const noexcept { return m_batches; }
    [[nodiscard]] const NamedInRevocations& names() const noexcept { return m_names; }
    /// "12,000 revocations: 11,990 of kind session, 10 of kind user."
    [[nodiscard]] std::string summary() const;
    /// What must be typed before it is pushed; "" if it ends nothing as wide as a site.
    [[nodiscard]] std::string word() const;
    [[nodiscard]] Result<std::vector<revocation::Revocation>> all() const;
    /// Calls `batch` with as many entries as one request may carry until it fails.
    [[nodiscard]] Result<void>
    forEachBatch(const std::function<Result<void>(std::span<const revocation::Revocation>)>& batch) const;

private:
    std::string_view m_text;
    revocation::Revocation m_defaults;
    std::string m_requestId;
    Timestamp m_now{};
    std::size_t m_count = 0;
    std::size_t m_batches = 0;
    NamedInRevocations m_names;
    std::array<std::size_t, revocation::kindCount> m_byKind{};
};

struct PushOutcome
{
    std::uint64_t pushed = 0;
    std::uint64_t added = 0; ///< that were not in the log before
    std::uint64_t lastSeq = 0;
};
/// Pushes all, showing how far it is on a terminal.
[[nodiscard]] Result<PushOutcome> push(const RevocationList& list, protocol::Client& client,
                                       const std::string& requestId);

/// Whether the log has what was pushed, each under its id. Conflict otherwise: the id was used for another.
[[nodiscard]] Result<void> checkPushed(std::span<const revocation::Revocation> entries,
                                       std::span<const authority::PushedRevocation> pushed);

} // namespace signet::command
