#pragma once

// An authority over a record in memory, with a clock that stands until it is set.

#include "core/authority/authority.h"
#include "core/base/random.h"
#include "core/record/sqlite_record.h"

#include <cstdlib>
#include <string>

namespace signet::tests {

inline constexpr Timestamp testStart{Seconds{1'800'000'000}};

/// The value, or the end of the test with the error's sentence.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", result.error().message.c_str(), result.error().hint.c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline authority::Site testSite(const std::string& name = "enwiki")
{
    authority::Site site;
    site.name = name;
    site.origin = "https://" + name + ".example.org";
    return site;
}

struct AuthorityFixture
{
    explicit AuthorityFixture(const authority::Site& site = testSite())
        : record(must(record::SqliteRecord::openInMemory()))
    {
        const auto bytes = randomSecret(32);
        masterKey =
            std::make_unique<authority::MasterKey>(must(authority::MasterKey::fromBytes(bytes.bytes())));
        must(authority::Authority::initialise(*record, *masterKey, clock,
                                              {"https://auth.example.org", "Test", site}));
        authority = open("one");
    }

    std::unique_ptr<authority::Authority> open(const std::string& node)
    {
        return must(authority::Authority::open(*record, *masterKey, clock, {node, "test"}));
    }

    static authority::Intent intent(authority::Role role = authority::Role::Administrator)
    {
        return {{"operator-1", "Ada", role, "192.0.2.1"}, randomIdentifier(), "digest"};
    }

    authority::Sealed seal(std::string_view subject, std::string_view data = {}, bool remember = false,
                           std::string_view token = {})
    {
        authority::SealRequest request;
        request.site = "enwiki";
        request.subject = subject;
        request.name = subject;
        request.dataJson = data;
        request.remember = remember;
        request.token = token;
        return must(authority->seal(request, scratch));
    }

    /// "" when the token opens, else the refusal's name.
    std::string refusalOf(std::string_view token, std::string_view site = "enwiki")
    {
        const auto opened = authority->openSession(site, token, scratch);
        return opened ? std::string() : std::string(toString(opened.error().refusal));
    }

    void pass(Seconds time)
    {
        clock.advance(time);
        authority->tick();
    }

    static revocation::Revocation revocation(revocation::Kind kind, std::string target = {},
                                             std::string site = {})
    {
        revocation::Revocation one;
        one.id = randomIdentifier();
        one.kind = kind;
        one.target = std::move(target);
        one.site = std::move(site);
        one.reason = "test";
        return one;
    }

    ManualClock clock{testStart};
    std::unique_ptr<record::SqliteRecord> record;
    std::unique_ptr<authority::MasterKey> masterKey;
    std::unique_ptr<authority::Authority> authority;
    authority::SessionScratch scratch;
};

} // namespace signet::tests
