#pragma once

// What the tests of the record share: samples of everything that is kept, and a say on what went wrong.

#include "core/record/sqlite_record.h"

#include <QTest>

#include <string>

namespace signet::test {

inline constexpr Timestamp start{Seconds{1'800'000'000}};

/// Fails the test with what the error says.
#define QVERIFY_OK(...)                                                                                      \
    do {                                                                                                     \
        const auto& verified = (__VA_ARGS__);                                                                \
        QVERIFY2(verified.has_value(), verified ? "" : verified.error().message.c_str());                    \
    } while (false)

/// The name of what went wrong; "ok" if nothing did.
template <typename T>
std::string codeOf(const Result<T>& result)
{
    return result ? "ok" : std::string(toString(result.error().code));
}

inline authority::Settings sampleSettings()
{
    authority::Settings settings;
    settings.issuer = "https://auth.example.org";
    settings.name = "Example";
    settings.created = start;
    settings.masterKeyFingerprint = "fingerprint";
    settings.checkpointJwk = R"({"kty":"OKP"})";
    settings.sealedCheckpointKey = std::string("sealed\0bytes\xff", 13);
    settings.sealRotation = Seconds{30 * 86'400};
    settings.version = 1;
    return settings;
}

inline authority::Site sampleSite(const std::string& name)
{
    authority::Site site;
    site.name = name;
    site.title = "Wiki “" + name + "”";
    site.origin = "https://" + name + ".example.org";
    site.sessionLifetime = Seconds{1'200};
    site.absoluteLifetime = Seconds{86'400};
    site.rememberLifetime = Seconds{90 * 86'400};
    site.identityLifetime = Seconds{600};
    site.identityTokens = true;
    site.sameSite = session::SameSite::Strict;
    site.cookieDomain = "example.org";
    site.cookieBudget = 3'000;
    site.overflowAt = 2'500;
    site.behindFeedAfter = Seconds{120};
    site.secretHash = "hash";
    site.created = start;
    site.version = 3;
    return site;
}

inline authority::StoredKey sampleKey(const std::string& kid, keys::KeyState state)
{
    authority::StoredKey key;
    key.kid = kid;
    key.use = keys::KeyUse::Sign;
    key.state = state;
    key.algorithm = "ES256";
    key.thumbprint = "thumbprint-" + kid;
    key.times = {start,
                 start + Seconds{1},
                 start + Seconds{2},
                 start + Seconds{3},
                 start + Seconds{4},
                 start + Seconds{5},
                 std::nullopt,
                 start + Seconds{7}};
    key.addedIn = 4;
    key.sealedMaterial = std::string("\x00sealed material of ", 20) + kid;
    key.longestLifetime = Seconds{86'400};
    return key;
}

inline authority::Operator sampleOperator(const std::string& id)
{
    return {id, "Ada", authority::Role::Keykeeper, R"({"kty":"OKP"})", start, std::nullopt, std::nullopt};
}

inline revocation::Revocation sampleRevocation(const std::string& id)
{
    revocation::Revocation entry;
    entry.id = id;
    entry.kind = revocation::Kind::User;
    entry.site = "enwiki";
    entry.target = "subject of " + id;
    entry.at = start;
    entry.expires = start + Seconds{3'600};
    entry.operatorId = "ada";
    entry.reason = "Lost a laptop";
    return entry;
}

inline authority::ActivityEntry sampleActivity(const std::string& act)
{
    authority::ActivityEntry entry;
    entry.at = start;
    entry.operatorId = "ada";
    entry.name = "Ada";
    entry.address = "192.0.2.7";
    entry.act = act;
    entry.target = "key-1";
    entry.detail = "Rotated the seal key.";
    entry.requestId = "request-1";
    return entry;
}

/// Appends in a transaction of its own.
inline Result<std::vector<revocation::Revocation>> append(authority::Record& record,
                                                          std::vector<revocation::Revocation> entries)
{
    Result<std::vector<revocation::Revocation>> answer;
    auto done = record.transact([&](authority::Transaction& transaction) -> Result<void> {
        answer = transaction.appendRevocations(entries);
        if (!answer)
            return tl::unexpected(answer.error());
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return answer;
}

/// Tidies up until there is nothing left to do.
inline Result<void> tidyAll(authority::Record& record, Timestamp now)
{
    for (;;) {
        const auto more = record.tidy(now);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
    }
}

} // namespace signet::test
