#include "ui/workspace/demo_story.h"

#include "core/authority/stored_ring.h"
#include "ui/workspace/demo_random.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>

namespace signet::ui {

using revocation::Kind;

const std::array<DemoReason, 12> demoReasons{{
    {Kind::User, QT_TRANSLATE_NOOP("signet::ui::DemoStory", "password in a leak")},
    {Kind::Session, QT_TRANSLATE_NOOP("signet::ui::DemoStory", "lost laptop")},
    {Kind::User, QT_TRANSLATE_NOOP("signet::ui::DemoStory", "account taken over, now back with its owner")},
    {Kind::Session, QT_TRANSLATE_NOOP("signet::ui::DemoStory", "signed in on a library computer")},
    {Kind::User, QT_TRANSLATE_NOOP("signet::ui::DemoStory", "left the organisation")},
    {Kind::Session, QT_TRANSLATE_NOOP("signet::ui::DemoStory", "sold their phone")},
    {Kind::User, QT_TRANSLATE_NOOP("signet::ui::DemoStory", "asked to be logged out everywhere")},
    {Kind::Session, QT_TRANSLATE_NOOP("signet::ui::DemoStory", "cookie pasted into a public bug report")},
    {Kind::User, QT_TRANSLATE_NOOP("signet::ui::DemoStory", "new e-mail address after a phishing attempt")},
    {Kind::Remember, QT_TRANSLATE_NOOP("signet::ui::DemoStory", "shared tablet returned")},
    {Kind::User, QT_TRANSLATE_NOOP("signet::ui::DemoStory", "bot ran amok")},
    {Kind::User, QT_TRANSLATE_NOOP("signet::ui::DemoStory", "second factor replaced")},
}};

const std::array<const char*, 28> demoNames{
    "Sandbox42",  "Example",     "Lantern",    "QuietRiver",  "Bergziege", "Mapmaker",  "OldOak",
    "Tinkerbird", "Nordlicht",   "PaperCrane", "Wanderfalke", "Inkwell",   "Marigold",  "Steinbock",
    "Cartograph", "Saltmarsh",   "Blaubeere",  "Heron",       "Fernweh",   "Driftwood", "Zeitgeist9",
    "Larkspur",   "Kieselstein", "Moonlit",    "Redaktor",    "Thimble",   "Uhrwerk",   "Violetta"};

namespace {

using authority::ActivityEntry;
using authority::Outcome;
using authority::Role;
using authority::Transaction;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr revocation::LifetimeBounds bounds{Seconds{3'600}, days{30}, Seconds{900}, Seconds{300},
                                            Seconds{900}};

/// One thing that happened, to be told in the order of time.
struct Happening
{
    Timestamp at{};
    std::function<Result<void>(Transaction&)> tell;
};

class Teller
{
public:
    Teller(std::uint64_t seed, const DemoWorld& world) : m_random(mixed(seed ^ 0x5716)), m_world(world) {}

    std::vector<Happening> all()
    {
        firstDays();
        lifeOfKeys();
        revocations();
        endedBySites();
        settingsAndPeople();
        std::stable_sort(m_told.begin(), m_told.end(),
                         [](const Happening& a, const Happening& b) { return a.at < b.at; });
        return std::move(m_told);
    }

private:
    enum Who : std::size_t { You, Mara, Jonas, Aiko, Sam, Lea };

    [[nodiscard]] ActivityEntry by(std::size_t who, Timestamp at, std::string act, std::string target,
                                   std::string detail)
    {
        const DemoPerson& person = m_world.people[who];
        ActivityEntry entry;
        entry.at = at;
        entry.operatorId = person.known.id;
        entry.name = person.known.name;
        entry.address = person.address;
        entry.act = std::move(act);
        entry.target = std::move(target);
        entry.detail = std::move(detail);
        entry.requestId = m_random.identifier();
        return entry;
    }

    [[nodiscard]] static ActivityEntry byItself(Timestamp at, std::string act, std::string target,
                                                std::string detail)
    {
        ActivityEntry entry;
        entry.at = at;
        entry.name = "signetd";
        entry.address = "local";
        entry.act = std::move(act);
        entry.target = std::move(target);
        entry.detail = std::move(detail);
        return entry;
    }

    void log(ActivityEntry entry)
    {
        const Timestamp at = entry.at;
        m_told.push_back({at, [entry = std::move(entry)](Transaction& transaction) -> Result<void> {
                              const auto kept = transaction.appendActivity(entry);
                              return kept ? Result<void>() : tl::unexpected(kept.error());
                          }});
    }

    void push(std::size_t who, revocation::Revocation one)
    {
        const std::string what = std::string(toString(one.kind));
        std::string detail = what + (one.target.empty() ? "" : " " + one.target) +
                             (one.site.empty() ? "" : " of " + one.site) + ". Reason: " + one.reason;
        ActivityEntry entry = by(who, one.at, "revocations.push", what, std::move(detail));
        one.operatorId = entry.operatorId;
        m_told.push_back({one.at, [one, entry](Transaction& transaction) mutable -> Result<void> {
                              const auto numbered = transaction.appendRevocations({one});
                              if (!numbered)
                                  return tl::unexpected(numbered.error());
                              entry.detail = "Pushed revocation " + std::to_string(numbered->front().seq) +
                                             ": " + entry.detail;
                              const auto kept = transaction.appendActivity(entry);
                              return kept ? Result<void>() : tl::unexpected(kept.error());
                          }});
    }

    [[nodiscard]] revocation::Revocation make(Kind kind, std::string site, std::string target, Timestamp at,
                                              const QString& reason)
    {
        revocation::Revocation one;
        one.id = m_random.identifier();
        one.kind = kind;
        one.site = std::move(site);
        one.target = std::move(target);
        one.at = at;
        one.expires = revocation::expiryOf(kind, at, bounds);
        one.reason = reason.toStdString();
        return one;
    }

    [[nodiscard]] const std::string& someSite()
    {
        const double place = m_random.fraction();
        return m_world.sites[place < 0.6 ? 0 : place < 0.85 ? 1 : 2].name;
    }

    void firstDays()
    {
        const Timestamp begin = m_world.sites.front().created;
        log(byItself(begin, "authority.init", "https://auth.example.org",
                     "Made the record with its first keys and the site enwiki."));
        for (std::size_t i = 1; i < m_world.sites.size(); ++i)
            log(by(Mara, m_world.sites[i].created, "sites.put", m_world.sites[i].name,
                   "Added the site " + m_world.sites[i].name + " at " + m_world.sites[i].origin + "."));
        for (std::size_t who = 1; who < m_world.people.size(); ++who) {
            const auto& person = m_world.people[who];
            const std::string role(toString(person.known.role));
            if (who != Mara)
                log(by(Mara, person.known.created - minutes(4), "operators.invite", person.known.name,
                       "Invited " + person.known.name + " as " + role + "."));
            log(by(who, person.known.created, "operators.pair", person.known.name,
                   "Became " + role + " by an invitation."));
            if (person.known.removed)
                log(by(Mara, *person.known.removed, "operators.remove", person.known.id,
                       "Removed " + person.known.name + "."));
        }
    }

    void lifeOfKeys()
    {
        for (const auto& key : m_world.keys) {
            const std::string use(toString(key.use));
            const auto moved = [&](std::optional<Timestamp> at, const char* state) {
                if (at && *at <= m_world.now)
                    log(byItself(*at, "keys.advance", use, "The key " + key.kid + " is " + state + " now."));
            };
            if (key.state == keys::KeyState::Pending)
                log(by(Jonas, key.times.created, "keys.stage", key.kid,
                       "Made the key " + key.kid + ". The key " + key.kid + " becomes active at " +
                           formatTimestamp(*key.times.activation) + "."));
            else
                log(byItself(key.times.created, "keys.advance", use,
                             "Staged the key " + key.kid + " for " + formatTimestamp(*key.times.activation) +
                                 "."));
            moved(key.times.activated, "active");
            moved(key.times.retired, "retired");
            moved(key.times.destroyed, "destroyed");
            if (key.times.compromised) {
                log(by(Jonas, *key.times.compromised, "keys.compromise", key.kid,
                       "The key " + key.kid + " is compromised now."));
                push(Jonas, make(Kind::Key, {}, key.kid, *key.times.compromised + minutes(2),
                                 demoWords(QT_TRANSLATE_NOOP("signet::ui::DemoStory",
                                                             "found in a backup that left the building"))));
            }
            if (key.times.destruction && !key.times.destroyed)
                log(by(Jonas, *key.times.destruction - days(7), "keys.destroy", key.kid,
                       "Its material is destroyed at " + formatTimestamp(*key.times.destruction) + "."));
        }
    }

    void revocations()
    {
        for (int day = demoDays.count(); day >= 0; --day) {
            const std::uint64_t count = 5 + m_random.below(9);
            for (std::uint64_t i = 0; i < count; ++i) {
                const Timestamp at = m_world.now - days(day) + minutes(m_random.below(840)) - minutes(480) +
                                     Seconds(m_random.below(60));
                const DemoReason& why = m_random.oneOf(demoReasons);
                const std::string name = m_random.oneOf(demoNames);
                const std::size_t who = m_random.chance(0.7) ? Aiko : m_random.chance(0.5) ? Jonas : Mara;
                const std::string target = why.kind == Kind::User ? name : m_random.identifier();
                if (at < m_world.now - minutes(3))
                    push(who, make(why.kind, someSite(), target, at, demoWords(why.reason)));
            }
        }
        push(Mara, make(Kind::Site, "commons", {}, m_world.now - days(17) - hours(3),
                        demoWords(QT_TRANSLATE_NOOP("signet::ui::DemoStory",
                                                    "cookies had been set for all subdomains"))));
        // The last hours, so that the newest of each kind can be seen.
        push(Jonas, make(Kind::User, "dewiki", "Nordlicht", m_world.now - hours(2) - minutes(6),
                         demoWords(QT_TRANSLATE_NOOP("signet::ui::DemoStory",
                                                     "asked to be logged out everywhere"))));
        push(Aiko,
             make(Kind::Session, "enwiki", m_random.identifier(), m_world.now - minutes(25) - Seconds(17),
                  demoWords(QT_TRANSLATE_NOOP("signet::ui::DemoStory", "lost laptop"))));
        push(Aiko, make(Kind::User, "enwiki", "Sandbox42", m_world.now - minutes(3) - Seconds(11),
                        demoWords(QT_TRANSLATE_NOOP("signet::ui::DemoStory", "password in a leak"))));
    }

    /// People who log out: their site ends the session, nobody logs that as an act.
    void endedBySites()
    {
        for (int hour = 24 * static_cast<int>(demoDays.count()); hour > 0; --hour) {
            const std::uint64_t count = m_random.below(5);
            for (std::uint64_t i = 0; i < count; ++i) {
                const Timestamp at = m_world.now - hours(hour) + Seconds(m_random.below(3'600));
                auto one = make(Kind::Session, someSite(), m_random.identifier(), at, {});
                m_told.push_back({at, [one](Transaction& transaction) -> Result<void> {
                                      const auto kept = transaction.appendRevocations({one});
                                      return kept ? Result<void>() : tl::unexpected(kept.error());
                                  }});
            }
        }
    }

    void settingsAndPeople()
    {
        log(by(Mara, m_world.now - days(26), "settings.put", "wiki.example.org",
               "Seal keys are rotated every 30 days, sign keys every 180 days."));
        log(by(Mara, m_world.now - days(21) - hours(2), "sites.put", "commons",
               "Changed the site commons at https://commons.example.org."));
        log(by(Jonas, m_world.now - days(11) - hours(1), "keys.export", {},
               "Exported 8 keys with their secrets, to a recipient's public key."));
        log(by(Mara, m_world.now - days(9) + minutes(35), "operators.role", m_world.people[Aiko].known.id,
               "Aiko Tanaka is revoker now, was viewer."));
        for (const auto& [ago, who, act, target] :
             {std::tuple(days(13), Sam, "revocations.push", "user"),
              std::tuple(days(6), Lea, "keys.rotate", "seal"), std::tuple(days(2), Sam, "keys.export", "")}) {
            const Role needs = std::string_view(act) == "revocations.push" ? Role::Revoker : Role::Keykeeper;
            auto entry = by(who, m_world.now - ago - hours(4), act, target,
                            "Needs the role " + std::string(toString(needs)) + ", has " +
                                std::string(toString(m_world.people[who].known.role)) + ".");
            entry.outcome = Outcome::Refused;
            log(std::move(entry));
        }
    }

    DemoRandom m_random;
    const DemoWorld& m_world;
    std::vector<Happening> m_told;
};

Result<void> writeWorld(const DemoWorld& world, std::uint64_t seed, const authority::MasterKey& masterKey,
                        Transaction& transaction)
{
    // What a checkpoint is signed with; its own randomness is never seen.
    const auto checkpointKey = jose::Jwk::generate(jose::Algorithm::EdDSA);
    if (!checkpointKey)
        return tl::unexpected(checkpointKey.error());
    const auto ring = keys::KeyRing::make(world.ringVersion, world.keys);
    if (!ring)
        return tl::unexpected(ring.error());
    authority::Settings settings;
    settings.issuer = "https://auth.example.org";
    settings.name = "wiki.example.org";
    settings.created = world.sites.front().created;
    settings.masterKeyFingerprint = masterKey.fingerprint();
    settings.checkpointJwk = checkpointKey->publicKey()->publicJson().dump();
    settings.sealedCheckpointKey = masterKey.seal(checkpointKey->privateJson().bytes(), "checkpoint", "key");
    settings.sealRotation = days(30);
    settings.signRotation = days(180);
    settings.version = 6;
    if (auto put = transaction.putSettings(settings); !put)
        return put;
    for (const auto& site : world.sites) {
        if (auto put = transaction.putSite(site); !put)
            return put;
    }
    for (const auto& person : world.people) {
        if (auto put = transaction.putOperator(person.known); !put)
            return put;
    }
    auto stored = authority::toStored(**ring, {}, masterKey);
    for (auto& key : stored.keys)
        key.longestLifetime = key.use == keys::KeyUse::Seal ? Seconds(days(30)) : Seconds(900);
    if (auto put = transaction.putRing(stored); !put)
        return put;
    for (const Happening& one : Teller(seed, world).all()) {
        if (auto told = one.tell(transaction); !told)
            return told;
    }
    return {};
}

} // namespace

Result<void> tellDemoStory(std::uint64_t seed, const DemoWorld& world, const authority::MasterKey& masterKey,
                           authority::Record& record)
{
    return record.transact(
        [&](Transaction& transaction) { return writeWorld(world, seed, masterKey, transaction); });
}

} // namespace signet::ui
