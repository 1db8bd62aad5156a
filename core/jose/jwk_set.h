#pragma once

// A set of keys (RFC 7517 section 5) and the rule by which a token gets exactly one of them.
//
// Selection: a `kid` in the header must name one key. Without a `kid` the header's algorithm must fit exactly
// one key. There is no "try them all" and no "first key". Two different keys of one kid are refused when the
// set is read.
//
// Units: a file may be 1 MiB and hold 1,000 keys. Errors: Result / Verdict as said.
// Thread-safety: immutable after building; share freely.

#include "core/jose/jwk.h"

namespace signet::jose {

class JwkSet
{
public:
    JwkSet() = default;

    /// Reads a JWKS, a single JWK, or PEM text with one or more keys; which one is told from the text. One
    /// that could be a key as well as a set of them is refused.
    static Result<JwkSet> parse(std::string_view text, const PassphraseCallback& passphrase = {});
    /// The same from a file; DER too. The message names the file.
    static Result<JwkSet> load(const std::string& path, const PassphraseCallback& passphrase = {});
    static JwkSet of(Jwk key);

    /// Adds a key. The same key under the same kid changes nothing, unless it brings the private half that
    /// was missing; another key under a known kid is refused.
    Result<void> add(Jwk key);
    Result<void> add(const JwkSet& other);

    [[nodiscard]] std::span<const Jwk> keys() const noexcept { return m_keys; }
    [[nodiscard]] bool empty() const noexcept { return m_keys.empty(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_keys.size(); }
    /// Holds both symmetric and asymmetric keys, the breeding ground of algorithm confusion.
    [[nodiscard]] bool isMixed() const noexcept;

    /// The one key for a header of this kid (empty: none stated), algorithm and purpose, or why there is
    /// none. A lone key without a kid answers for any kid. The key is known to permit `algorithm` for
    /// `operation`.
    [[nodiscard]] Verdict<const Jwk*> select(std::string_view kid, Algorithm algorithm,
                                             KeyOperation operation) const noexcept;

    /// Why keys of a JWKS were left out: types, curves and algorithms that Signet does not know (RFC 7517
    /// section 5).
    [[nodiscard]] std::span<const Error> skipped() const noexcept { return m_skipped; }

    /// {"keys":[…]}, public parts only; symmetric keys are left out.
    [[nodiscard]] std::string publicJson() const;
    /// {"keys":[…]} with everything.
    [[nodiscard]] SecretBytes privateJson() const;

private:
    static Result<JwkSet> parseJson(std::string_view text);

    std::vector<Jwk> m_keys;
    std::vector<Error> m_skipped;
};

/// The bytes of a file of keys, read without leaving copies. Errors: NotFound, Io, TooLarge; the message
/// names the file.
[[nodiscard]] Result<SecretBytes> readKeyFile(const std::string& path, std::size_t maximumSize);

} // namespace signet::jose
