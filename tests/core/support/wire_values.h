#pragma once

// Random values of every type that travels, within what each may hold.
//
// Thread-safety: a value; one thread.

#include "core/authority/authority.h"
#include "core/base/random.h"

#include <QDebug>

#include <random>

namespace signet::test {

/// SIGNET_SEED or a new one; printed either way, so that what a test did can be done again.
inline std::uint64_t newSeed()
{
    bool given = false;
    std::uint64_t seed = qEnvironmentVariable("SIGNET_SEED").toULongLong(&given);
    if (!given)
        randomBytes({reinterpret_cast<std::uint8_t*>(&seed), sizeof seed});
    qInfo("seed: SIGNET_SEED=%llu", static_cast<unsigned long long>(seed));
    return seed;
}

class RandomValues
{
public:
    explicit RandomValues(std::uint64_t seed) : m_engine(seed) {}

    std::uint64_t number(std::uint64_t most)
    {
        return std::uniform_int_distribution<std::uint64_t>(0, most)(m_engine);
    }
    /// Small ones often, now and then as large as they come.
    std::uint64_t count() { return number(3) == 0 ? m_engine() : number(1'000); }
    std::size_t size() { return static_cast<std::size_t>(count()); }
    bool flag() { return number(1) == 1; }
    Timestamp time() { return Timestamp{Seconds{static_cast<Seconds::rep>(number(253'402'300'799))}}; }
    Seconds duration() { return Seconds{static_cast<Seconds::rep>(number(1U << 30U))}; }

    std::string text()
    {
        static const std::array<std::string, 12> pieces{
            "a", "Z", "0", "\"", "\\", "/", "\n", "ä", "\x7F", "\xE5\xB7\xA5", "\xF0\x9F\x94\x91", "</x>"};
        std::string made;
        for (auto left = number(12); left > 0; --left)
            made += pieces[number(pieces.size() - 1)];
        return made;
    }
    std::vector<std::string> texts()
    {
        std::vector<std::string> made(number(4));
        for (auto& one : made)
            one = text();
        return made;
    }
    std::string jwk() { return R"({"crv":"Ed25519","kty":"OKP","x":")" + std::to_string(count()) + "\"}"; }

    template <typename Make>
    auto maybe(const Make& make)
    {
        return flag() ? std::optional(make()) : std::nullopt;
    }
    std::optional<Timestamp> maybeTime()
    {
        return maybe([this] { return time(); });
    }
    template <typename Make>
    auto list(const Make& make)
    {
        std::vector<decltype(make())> made;
        for (auto left = number(4); left > 0; --left)
            made.push_back(make());
        return made;
    }

    statistics::Estimate estimate()
    {
        return {static_cast<double>(number(1'000'000)) / 7, static_cast<double>(number(1'000)) / 3};
    }

    authority::Site site()
    {
        authority::Site one;
        one.name = text();
        one.title = text();
        one.origin = text();
        one.sessionLifetime = duration();
        one.absoluteLifetime = duration();
        one.rememberLifetime = duration();
        one.identityLifetime = duration();
        one.identityTokens = flag();
        one.sameSite =
            std::array{session::SameSite::Lax, session::SameSite::Strict, session::SameSite::None}[number(2)];
        one.cookieDomain = text();
        one.cookieBudget = size();
        one.overflowAt = size();
        one.behindFeedAfter = duration();
        one.secretHash = text();
        one.created = time();
        one.version = count();
        return one;
    }

    authority::Settings settings()
    {
        authority::Settings one;
        one.issuer = text();
        one.name = text();
        one.created = time();
        one.masterKeyFingerprint = text();
        one.checkpointJwk = jwk();
        one.sealRotation = maybe([this] { return duration(); });
        one.signRotation = maybe([this] { return duration(); });
        one.version = count();
        return one;
    }

    authority::KeyView keyView()
    {
        authority::KeyView one;
        one.key.kid = text();
        one.key.use = flag() ? keys::KeyUse::Seal : keys::KeyUse::Sign;
        one.key.state = static_cast<keys::KeyState>(number(5));
        one.key.algorithm = text();
        one.key.thumbprint = text();
        one.key.times = {time(),      maybeTime(), maybeTime(), maybeTime(),
                         maybeTime(), maybeTime(), maybeTime(), maybeTime()};
        one.key.addedIn = count();
        one.key.longestLifetime = duration();
        one.hasMaterial = flag();
        one.publicJwk = flag() ? jwk() : std::string();
        one.uses = count();
        one.useLimit = count();
        one.lastUse = maybeTime();
        one.retiresAt = maybeTime();
        one.unexpired = count();
        one.sessions = estimate();
        return one;
    }

    authority::RingView ring()
    {
        return {count(), list([this] { return keyView(); }), texts(), maybeTime(), maybeTime()};
    }

    authority::KeyRequest keyRequest()
    {
        return {static_cast<authority::KeyAct>(number(6)), flag() ? keys::KeyUse::Seal : keys::KeyUse::Sign,
                text(), maybeTime(), text()};
    }

    authority::Preview preview()
    {
        authority::Preview one;
        one.sentence = text();
        one.notes = texts();
        one.ending = maybe([this] { return estimate(); });
        one.goingOn = maybe([this] { return estimate(); });
        one.sites = list([this] { return authority::Preview::SiteEffect{text(), estimate(), count()}; });
        one.effective = time();
        one.allowed = flag();
        return one;
    }

    authority::ImportedBundle imported() { return {texts(), texts(), texts(), flag()}; }

    revocation::Revocation revocation()
    {
        revocation::Revocation one;
        one.seq = count();
        one.id = text();
        one.kind = static_cast<revocation::Kind>(number(revocation::kindCount - 1));
        one.site = text();
        one.target = text();
        one.before = maybeTime();
        one.at = time();
        one.expires = time();
        one.operatorId = text();
        one.reason = text();
        return one;
    }

    authority::PushedRevocation pushed() { return {revocation(), flag()}; }
    authority::RevocationPage revocationPage()
    {
        return {list([this] { return revocation(); }), count(), count()};
    }

    statistics::Answer answer()
    {
        statistics::Answer one;
        one.step = duration();
        one.counters = list([this] {
            return statistics::CounterSeries{
                text(), text(), static_cast<statistics::Counter>(number(statistics::counterCount - 1)),
                list([this] {
                    return statistics::Point{time(), count()};
                })};
        });
        one.active = list([this] { return statistics::ActivePoint{time(), estimate()}; });
        one.activeStep = duration();
        return one;
    }

    authority::Operator person() { return {text(), text(), role(), jwk(), time(), maybeTime(), maybeTime()}; }
    authority::Role role() { return static_cast<authority::Role>(number(3)); }
    authority::Invitation invitation() { return {text(), text(), role(), time(), maybeTime()}; }

    authority::ActivityEntry entry()
    {
        return {count(), time(), text(), text(),
                text(),  text(), text(), static_cast<authority::Outcome>(number(2)),
                text(),  text(), text()};
    }
    authority::ActivityPage activityPage()
    {
        return {list([this] { return entry(); }), count(), count()};
    }
    authority::Checkpoint checkpoint() { return {count(), text(), time(), text()}; }

    authority::NodeView node()
    {
        return {{text(), text(), time(), time(), count(), count(), count()}, flag(), flag()};
    }

    authority::Status status()
    {
        authority::Status one;
        one.settings = settings();
        one.node = text();
        one.version = text();
        one.now = time();
        one.versions = {count(), count(), count(), count(), count()};
        one.nodes = list([this] { return node(); });
        one.revocationsInForce = size();
        one.revocationMemory = size();
        one.sites = count();
        one.operators = count();
        one.stale = flag();
        one.recordWritable = flag();
        one.attention = texts();
        one.activeSessions = estimate();
        return one;
    }

    Error error()
    {
        return {static_cast<ErrorCode>(number(static_cast<std::uint64_t>(ErrorCode::Damaged))), text(),
                text()};
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace signet::test
