#include "ui/workspace/demo_world.h"

#include "ui/workspace/demo_random.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace signet::ui {

namespace {

using authority::Role;
using keys::KeyState;
using keys::KeyUse;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr days remembered{30};

/// What stands before the 32 bytes of a private key in PKCS#8 (RFC 5958): EC on P-256 (RFC 5915), Ed25519
/// (RFC 8410).
constexpr std::array<std::uint8_t, 35> p256Head{0x30, 0x41, 0x02, 0x01, 0x00, 0x30, 0x13, 0x06, 0x07,
                                                0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01, 0x06, 0x08,
                                                0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07, 0x04,
                                                0x27, 0x30, 0x25, 0x02, 0x01, 0x01, 0x04, 0x20};
constexpr std::array<std::uint8_t, 16> ed25519Head{0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06,
                                                   0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20};

std::array<std::uint8_t, 32> bytesFor(std::uint64_t seed, std::string_view what)
{
    std::uint64_t state = seed;
    for (const char c : what)
        state = mixed(state ^ static_cast<unsigned char>(c));
    DemoRandom random(state);
    std::array<std::uint8_t, 32> bytes{};
    random.fill(bytes);
    bytes[0] &= 0x7F; // below the order of P-256
    return bytes;
}

Result<jose::Jwk> fromPkcs8(std::span<const std::uint8_t> head, std::span<const std::uint8_t> secret)
{
    std::vector<std::uint8_t> der(head.begin(), head.end());
    der.insert(der.end(), secret.begin(), secret.end());
    return jose::Jwk::fromDer(der);
}

Result<jose::Jwk> materialOf(std::uint64_t seed, const std::string& kid, KeyUse use)
{
    const auto secret = bytesFor(seed, kid);
    jose::JwkAttributes attributes;
    attributes.kid = kid;
    if (use == KeyUse::Seal) {
        attributes.encryption = jose::Encryption::A256GCM;
        return jose::Jwk::fromSecret(SecretBytes(secret), attributes);
    }
    attributes.algorithm = jose::Algorithm::ES256;
    auto key = fromPkcs8(p256Head, secret);
    return key ? key->withAttributes(attributes) : key;
}

/// "2026-11", `months` away from `day`.
std::chrono::year_month monthOf(Timestamp at, int months)
{
    const std::chrono::year_month_day date(std::chrono::floor<days>(at));
    return std::chrono::year_month(date.year(), date.month()) + std::chrono::months(months);
}

/// Keys are exchanged on the first of a month, at two in the morning.
Timestamp exchangeIn(std::chrono::year_month month)
{
    return Timestamp(std::chrono::sys_days(month / std::chrono::day(1))) + hours(2);
}

std::string kidOf(char letter, unsigned number, std::chrono::year_month month)
{
    std::string text = formatTimestamp(Timestamp(std::chrono::sys_days(month / std::chrono::day(1))));
    return letter + std::to_string(number) + "-" + text.substr(0, 7);
}

authority::Site site(const char* name, const char* title, const char* origin, Timestamp created)
{
    authority::Site made;
    made.name = name;
    made.title = title;
    made.origin = origin;
    made.rememberLifetime = remembered;
    made.created = created;
    made.version = 1;
    return made;
}

void addSites(DemoWorld& world)
{
    const Timestamp created = world.now - days(160);
    world.sites = {site("enwiki", "English wiki", "https://en.wiki.example.org", created),
                   site("dewiki", "Deutsches Wiki", "https://de.wiki.example.org", created + days(9)),
                   site("commons", "Media commons", "https://commons.example.org", created + days(31))};
    world.sites[0].identityTokens = true;
    world.sites[2].absoluteLifetime = days(7);
}

Result<void> addPeople(DemoWorld& world, std::uint64_t seed)
{
    struct Cast
    {
        const char* name;
        Role role;
        const char* address;
        int createdDaysAgo;
        int seenMinutesAgo;
        int removedDaysAgo;
    };
    constexpr std::array<Cast, 6> cast{{
        {QT_TRANSLATE_NOOP("signet::ui::DemoStory", "You"), Role::Administrator, "demo", 160, 0, 0},
        {"Mara Lindqvist", Role::Administrator, "192.0.2.14", 160, 42, 0},
        {"Jonas Weber", Role::Keykeeper, "192.0.2.31", 141, 190, 0},
        {"Aiko Tanaka", Role::Revoker, "198.51.100.7", 96, 3, 0},
        {"Sam Okafor", Role::Viewer, "198.51.100.52", 33, 1'480, 0},
        {"Lea Brandt", Role::Revoker, "192.0.2.77", 120, 20'000, 12},
    }};
    for (const Cast& one : cast) {
        const auto key = fromPkcs8(ed25519Head, bytesFor(seed, one.name));
        if (!key)
            return tl::unexpected(key.error());
        DemoPerson person;
        person.address = one.address;
        person.known.id = key->thumbprint();
        person.known.name = demoWords(one.name).toStdString();
        person.known.role = one.role;
        person.known.publicJwk = key->publicJson().dump();
        person.known.created = world.now - days(one.createdDaysAgo) + hours(7);
        person.known.lastSeen = world.now - minutes(one.seenMinutesAgo);
        if (one.removedDaysAgo > 0)
            person.known.removed = world.now - days(one.removedDaysAgo);
        world.people.push_back(std::move(person));
    }
    return {};
}

struct KeyPlan
{
    std::string kid;
    KeyUse use = KeyUse::Seal;
    KeyState state = KeyState::Active;
    keys::KeyTimes times;
};

/// One seal key a month, each with the past that its age gives it.
std::vector<KeyPlan> sealPlans(DemoWorld& world)
{
    int shift = 0;
    if (exchangeIn(monthOf(world.now, 0)) > world.now)
        shift = -1; // the first hours of a month belong to the key of the month before
    std::vector<KeyPlan> plans;
    for (int age = 5; age >= -1; --age) {
        const auto month = monthOf(world.now, shift - age);
        const auto activated = exchangeIn(month);
        const auto next = exchangeIn(month + std::chrono::months(1));
        KeyPlan plan;
        plan.kid = kidOf('k', static_cast<unsigned>(7 - age), month);
        plan.times.created = age < 0 ? world.now - hours(52) : activated - days(2);
        plan.times.activation = age < 0 && world.troubled ? world.now - hours(4) : activated;
        if (age >= 0)
            plan.times.activated = activated;
        if (age >= 1)
            plan.times.retiring = next;
        const Timestamp retired = next + remembered + minutes(20);
        if (age >= 2 && retired <= world.now)
            plan.times.retired = retired;
        plan.state = age < 0              ? KeyState::Pending
                     : age == 0           ? KeyState::Active
                     : plan.times.retired ? KeyState::Retired
                                          : KeyState::Retiring;
        if (age == 3)
            plan.times.destruction = world.now + days(2) + hours(3);
        if (age == 4) {
            plan.state = KeyState::Compromised;
            plan.times.compromised = world.now - days(4) - hours(2);
            world.compromisedKid = plan.kid;
            world.compromised = *plan.times.compromised;
        }
        if (age == 5) {
            plan.state = KeyState::Destroyed;
            plan.times.destruction = *plan.times.retired + days(9);
            plan.times.destroyed = plan.times.destruction;
        }
        if (age == 0) {
            world.sealKid = plan.kid;
            world.rotated = activated;
        }
        if (age == 1)
            world.sealKidBefore = plan.kid;
        plans.push_back(std::move(plan));
    }
    return plans;
}

std::vector<KeyPlan> signPlans(const DemoWorld& world)
{
    const auto first = monthOf(world.now, -5);
    const auto second = monthOf(world.now, -2);
    KeyPlan before{kidOf('s', 2, first), KeyUse::Sign, KeyState::Retired, {}};
    before.times.created = exchangeIn(first) - days(1);
    before.times.activation = before.times.activated = exchangeIn(first);
    before.times.retiring = exchangeIn(second);
    before.times.retired = exchangeIn(second) + hours(1);
    KeyPlan active{kidOf('s', 3, second), KeyUse::Sign, KeyState::Active, {}};
    active.times.created = exchangeIn(second) - days(1);
    active.times.activation = active.times.activated = exchangeIn(second);
    return {before, active};
}

Result<void> addKeys(DemoWorld& world, std::uint64_t seed)
{
    auto plans = sealPlans(world);
    for (auto& plan : signPlans(world))
        plans.push_back(std::move(plan));
    for (auto& plan : plans) {
        auto material = materialOf(seed, plan.kid, plan.use);
        if (!material)
            return tl::unexpected(std::move(material.error()));
        auto key = keys::Key::make(std::move(*material), plan.use, plan.times.created);
        if (!key)
            return tl::unexpected(std::move(key.error()));
        key->state = plan.state;
        key->times = plan.times;
        key->addedIn = ++world.ringVersion;
        if (plan.state == KeyState::Destroyed)
            key->material.reset();
        world.keys.push_back(std::move(*key));
    }
    world.ringVersion += 8; // each of them changed the ring again when it moved on
    for (keys::Key& key : world.keys) {
        if (world.troubled && key.state == KeyState::Pending)
            key.addedIn = world.ringVersion; // who lags has not got it
    }
    return {};
}

} // namespace

QString demoWords(const char* english)
{
    return QCoreApplication::translate("signet::ui::DemoStory", english);
}

Result<DemoWorld> makeDemoWorld(std::uint64_t seed, Timestamp now, bool troubled)
{
    DemoWorld world;
    world.now = now;
    world.troubled = troubled;
    addSites(world);
    if (auto added = addPeople(world, seed); !added)
        return tl::unexpected(std::move(added.error()));
    if (auto added = addKeys(world, seed); !added)
        return tl::unexpected(std::move(added.error()));
    return world;
}

} // namespace signet::ui
