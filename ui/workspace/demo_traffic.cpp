#include "ui/workspace/demo_traffic.h"

#include "ui/workspace/demo_random.h"

#include <algorithm>

namespace signet::ui {

namespace {

using statistics::Event;
using statistics::Minute;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

/// Sessions stay in sight about this long after they were last new.
constexpr minutes dwell{50};

double weightOf(const std::string& site)
{
    return site == "enwiki" ? 1.0 : site == "dewiki" ? 0.45 : 0.3;
}

std::uint64_t nameOf(const std::string& site)
{
    std::uint64_t name = 0;
    for (const char c : site)
        name = mixed(name ^ static_cast<unsigned char>(c));
    return name;
}

/// 0.3 in the small hours to 1.6 in the evening.
double levelAt(std::uint64_t seed, std::uint64_t site, Timestamp at)
{
    const auto day = std::chrono::floor<days>(at);
    const double hour = static_cast<double>((at - day).count()) / 3'600.0;
    const double turn = 2 * std::numbers::pi / 24;
    const double daily = 1 + 0.52 * std::cos(turn * (hour - 18.5)) + 0.16 * std::cos(2 * turn * (hour - 11));
    const auto weekday = std::chrono::weekday(day).c_encoding();
    const double weekly = weekday == 0 || weekday == 6 ? 0.78 : 1.0;
    const auto whole = static_cast<std::uint64_t>(day.time_since_epoch().count());
    DemoRandom ofDay(seed ^ site ^ mixed(whole));
    const double drift = 0.93 + 0.14 * ofDay.fraction();
    return std::max(0.12, daily) * weekly * drift;
}

double jitter(std::uint64_t seed, std::uint64_t site, Minute minute, double width)
{
    DemoRandom random(seed ^ site ^ mixed(static_cast<std::uint64_t>(minute) * 7));
    return 1 - width / 2 + width * random.fraction();
}

constexpr std::array<std::pair<std::size_t, double>, 9> sizeShares{{{256, 0.06},
                                                                    {512, 0.49},
                                                                    {768, 0.24},
                                                                    {1'024, 0.11},
                                                                    {1'280, 0.055},
                                                                    {1'536, 0.025},
                                                                    {1'792, 0.012},
                                                                    {2'304, 0.006},
                                                                    {2'816, 0.002}}};

struct RareRefusal
{
    Refusal refusal;
    double aMinute;
    bool knowsKey;
};
constexpr std::array<RareRefusal, 9> rareRefusals{{{Refusal::Malformed, 0.035, false},
                                                   {Refusal::UnknownKey, 0.02, false},
                                                   {Refusal::BadSignature, 0.012, true},
                                                   {Refusal::WrongAudience, 0.016, true},
                                                   {Refusal::SessionRevoked, 0.07, true},
                                                   {Refusal::UserRevoked, 0.022, true},
                                                   {Refusal::KeyNotAccepted, 0.006, false},
                                                   {Refusal::TooLarge, 0.003, false},
                                                   {Refusal::WrongType, 0.004, true}}};

/// One step of one site as rows.
class Stretch
{
public:
    Stretch(std::uint64_t seed, const DemoWorld& world, DemoPast& past)
        : m_seed(seed), m_world(world), m_past(past)
    {}

    /// What happened on `site` in the `length` minutes from `at` on, told at its first minute.
    void add(const std::string& site, Timestamp at, Minute length)
    {
        m_site = site;
        m_at = at;
        m_random =
            DemoRandom(m_seed ^ nameOf(site) ^ mixed(static_cast<std::uint64_t>(statistics::minuteOf(at))));
        const auto scale = static_cast<double>(length);
        const DemoRates rates = demoRates(m_seed, site, at + minutes(length / 2));
        // After an exchange of keys, sessions move to the new one as they are renewed.
        const auto since = at - m_world.rotated;
        const double moved =
            since < Seconds(0) ? 0 : std::min(1.0, static_cast<double>(since.count()) / 3'600.0);
        split(Event::IssuedSession, rates.issued * scale, since >= Seconds(0) ? 1 : 0, true);
        split(Event::Renewed, rates.renewed * scale, since >= Seconds(0) ? 1 : 0, true);
        split(Event::IssuedRemember, rates.remembered * scale, since >= Seconds(0) ? 1 : 0, false);
        split(Event::Opened, rates.opened * scale, moved, false);
        count({}, statistics::counterOf(Event::IssuedIdentity), m_random.about(rates.identity * scale));
        count({}, statistics::counterOf(Event::Restored), m_random.about(rates.restored * scale));
        count({}, statistics::counterOf(Event::Ended), m_random.about(rates.ended * scale));
        count(m_world.sealKid, statistics::counterOf(Event::Overflow),
              m_random.about(0.018 * weightOf(site) * scale));
        count(moved < 0.5 ? m_world.sealKidBefore : m_world.sealKid, statistics::counterOf(Refusal::Expired),
              m_random.about(rates.expired * scale));
        for (const RareRefusal& rare : rareRefusals)
            count(rare.knowsKey ? m_world.sealKid : std::string(), statistics::counterOf(rare.refusal),
                  m_random.about(rare.aMinute * weightOf(site) * scale * burst(rare.refusal)));
        const auto fromCompromise = at - m_world.compromised;
        if (fromCompromise >= Seconds(0) && fromCompromise < hours(30))
            count(m_world.compromisedKid, statistics::counterOf(Refusal::KeyCompromised),
                  m_random.about(0.04 * weightOf(site) * scale));
    }

private:
    /// Somebody tried stolen cookies nine days ago, for two hours; and where there is trouble, right now.
    double burst(Refusal refusal) const
    {
        const auto ago = m_world.now - m_at;
        const bool then = ago < days(9) && ago > days(9) - hours(2);
        const bool again = m_world.troubled && ago < minutes(50);
        if (refusal != Refusal::BadSignature)
            return 1;
        return again ? 420 : then ? 160 : 1;
    }

    void split(Event event, double mean, double newShare, bool hasSize)
    {
        const std::uint64_t whole = m_random.about(mean);
        const auto toNew = static_cast<std::uint64_t>(std::llround(static_cast<double>(whole) * newShare));
        for (const auto& [kid, value] :
             {std::pair(m_world.sealKid, toNew), std::pair(m_world.sealKidBefore, whole - toNew)}) {
            count(kid, statistics::counterOf(event), value);
            if (event != Event::Opened)
                use(kid, value);
            if (!hasSize || value == 0)
                continue;
            for (const auto& [bytes, share] : sizeShares)
                count(kid, statistics::counterOfSize(bytes),
                      m_random.about(static_cast<double>(value) * share));
        }
    }

    void count(const std::string& kid, statistics::Counter counter, std::uint64_t value)
    {
        if (value > 0)
            m_past.batch.counters.push_back({m_site, kid, statistics::minuteOf(m_at), counter, value});
    }

    void use(const std::string& kid, std::uint64_t value)
    {
        if (value == 0)
            return;
        for (auto& known : m_past.uses) {
            if (known.kid == kid) {
                known.uses += value;
                known.lastUse = m_at;
                return;
            }
        }
        m_past.uses.push_back({kid, value, m_at});
    }

    std::uint64_t m_seed;
    const DemoWorld& m_world;
    DemoPast& m_past;
    std::string m_site;
    Timestamp m_at{};
    DemoRandom m_random{0};
};

/// Finely for what people look at closely, then as coarsely as it will be kept anyway.
Minute stepAt(Timestamp now, Timestamp at)
{
    return now - at > hours(48) ? 60 : now - at > hours(3) ? 5 : 1;
}

/// How many sessions have begun on a site until a moment, from the beginning of the demo on.
class Arrivals
{
public:
    Arrivals(std::uint64_t seed, const std::string& site, Timestamp from, Timestamp until) : m_from(from)
    {
        double sum = 0;
        for (Timestamp at = from; at <= until; at += step) {
            m_sums.push_back(sum);
            const DemoRates rates = demoRates(seed, site, at);
            sum += (rates.issued + rates.restored) * static_cast<double>(step.count());
        }
        m_sums.push_back(sum);
    }
    [[nodiscard]] std::uint64_t until(Timestamp at) const
    {
        const auto steps = std::max<Seconds::rep>(0, (at - m_from).count()) / Seconds(step).count();
        const auto index = std::min(static_cast<std::size_t>(steps), m_sums.size() - 1);
        return static_cast<std::uint64_t>(m_sums[index]);
    }

private:
    static constexpr minutes step{5};
    Timestamp m_from;
    std::vector<double> m_sums;
};

void addSketches(std::uint64_t seed, const DemoWorld& world, Timestamp from, DemoPast& past)
{
    for (const auto& site : world.sites) {
        const Arrivals arrivals(seed, site.name, from - hours(2), world.now);
        for (Timestamp at = from; at <= world.now;) {
            const minutes length = world.now - at > hours(48) ? minutes(60) : minutes(15);
            statistics::HyperLogLog sketch;
            const auto last = arrivals.until(std::min(at + length, world.now));
            for (auto one = arrivals.until(at - dwell); one < last; ++one)
                sketch.add(mixed(mixed(one) ^ nameOf(site.name)));
            const auto& kid = at >= world.rotated ? world.sealKid : world.sealKidBefore;
            past.batch.sketches.push_back({site.name, kid, statistics::minuteOf(at), sketch.toBytes()});
            at += length;
        }
    }
}

void addExpiries(std::uint64_t seed, const DemoWorld& world, DemoPast& past)
{
    for (const auto& site : world.sites) {
        DemoRandom random(seed ^ nameOf(site.name));
        for (minutes ahead{1}; ahead <= minutes(60); ++ahead) {
            const DemoRates rates = demoRates(seed, site.name, world.now + ahead - minutes(60));
            past.batch.expiries.push_back({site.name, world.sealKid, statistics::minuteOf(world.now + ahead),
                                           random.about(rates.issued + rates.renewed)});
        }
    }
}

/// What the keys did before the days that are told.
void addEarlierUses(std::uint64_t seed, const DemoWorld& world, Timestamp from, DemoPast& past)
{
    constexpr double aDay = 45'000;
    for (const auto& key : world.keys) {
        if (key.use != keys::KeyUse::Seal || !key.times.activated || *key.times.activated >= from)
            continue;
        const Timestamp until = std::min(from, key.times.retiring.value_or(from));
        const double length = static_cast<double>((until - *key.times.activated).count()) / 86'400.0;
        DemoRandom random(seed ^ nameOf(key.kid));
        const auto earlier = random.about(length * aDay * (0.9 + 0.2 * random.fraction()));
        const auto known = std::find_if(past.uses.begin(), past.uses.end(),
                                        [&](const auto& use) { return use.kid == key.kid; });
        if (known != past.uses.end())
            known->uses += earlier;
        else
            past.uses.push_back({key.kid, earlier, until});
    }
}

} // namespace

DemoRates demoRates(std::uint64_t seed, const std::string& site, Timestamp at)
{
    const std::uint64_t name = nameOf(site);
    const double level = levelAt(seed, name, at) * weightOf(site);
    const Minute minute = statistics::minuteOf(at);
    const double wide = jitter(seed, name, minute, 0.5);
    const double fine = jitter(seed, name, minute + 1, 0.16);
    DemoRates rates;
    rates.issued = 5.2 * level * wide;
    rates.remembered = 1.4 * level * wide;
    rates.identity = site == "enwiki" ? 11 * level * fine : 0;
    rates.renewed = 15 * level * fine;
    rates.opened = 610 * level * fine;
    rates.restored = 0.9 * level * wide;
    rates.ended = 1.3 * level * wide;
    rates.expired = 0.7 * level * wide;
    return rates;
}

DemoPast demoPast(std::uint64_t seed, const DemoWorld& world)
{
    DemoPast past;
    past.batch.counters.reserve(100'000);
    Stretch stretch(seed, world, past);
    const Timestamp now = std::chrono::floor<minutes>(world.now);
    const Timestamp from = std::chrono::floor<hours>(now - demoDays);
    for (Timestamp at = from; at < now;) {
        const Minute length = stepAt(now, at);
        for (const auto& site : world.sites)
            stretch.add(site.name, at, length);
        at += minutes(length);
    }
    addEarlierUses(seed, world, from, past);
    addSketches(seed, world, from, past);
    addExpiries(seed, world, past);
    return past;
}

} // namespace signet::ui
