#pragma once

// Decodes, verifies and explains what the finder found.
//
// Units, ranges and errors as in inspection.h. Never throws, never follows a URL.
// Thread-safety: an Inspector is immutable; `inspect` may be called from many threads at once.

#include "core/jose/jwk_set.h"
#include "core/session/inspection/finder.h"

namespace signet::session {

/// A key to verify with, and where it came from.
struct InspectionKey
{
    jose::Jwk key;
    std::string origin;
    std::string state = {}; ///< of a ring's key: "active", …, "compromised"; "" otherwise
};

class Inspector
{
public:
    Inspector(InspectionContext context, std::vector<InspectionKey> keys);

    [[nodiscard]] Inspection inspect(const Found& found) const;
    /// find and inspect in one, with the findings that need the whole input (duplicate cookies, the budget of
    /// a response).
    [[nodiscard]] std::vector<Inspection> inspect(std::string_view input) const;

    [[nodiscard]] const InspectionContext& context() const noexcept { return m_context; }
    [[nodiscard]] const std::vector<InspectionKey>& keys() const noexcept { return m_keys; }

private:
    struct Derived;
    [[nodiscard]] const std::vector<std::string>& publicTexts() const;

    InspectionContext m_context;
    std::vector<InspectionKey> m_keys;
    jose::JwkSet m_set;
    std::shared_ptr<const Derived> m_derived;
};

} // namespace signet::session
