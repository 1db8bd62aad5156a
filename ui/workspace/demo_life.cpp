#include "ui/workspace/demo_life.h"

#include "ui/workspace/demo_story.h"
#include "ui/workspace/demo_traffic.h"

#include <algorithm>

namespace signet::ui {

namespace {

constexpr std::size_t tokensKept = 400; ///< of each site
constexpr std::size_t tokensAtFirst = 12;
constexpr std::chrono::seconds catchUpAtMost{10};

} // namespace

DemoLife::DemoLife(std::uint64_t seed, const DemoWorld& world, authority::Record& record,
                   authority::Authority& authority)
    : m_seed(seed),
      m_random(mixed(seed ^ 0x11FE)),
      m_people(world.people),
      m_record(record),
      m_authority(authority),
      m_last(world.now),
      m_nextEnding(world.now + Seconds(40))
{
    for (const auto& site : world.sites)
        m_sites.push_back(site.name);
}

void DemoLife::goOn(Timestamp now)
{
    if (now <= m_last)
        return;
    // A machine that slept does not make up for the night.
    for (Timestamp at = std::max(m_last + Seconds(1), now - catchUpAtMost); at <= now; at += Seconds(1)) {
        for (const auto& site : m_sites)
            visit(site, at);
    }
    m_last = now;
    if (now >= m_nextEnding) {
        endSomebody(now);
        m_nextEnding = now + Seconds(50 + m_random.below(80));
    }
}

void DemoLife::visit(const std::string& site, Timestamp now)
{
    const DemoRates rates = demoRates(m_seed, site, now);
    auto& tokens = m_tokens[site];
    while (tokens.size() < tokensAtFirst)
        logIn(site);
    for (auto left = m_random.about(rates.issued / 60); left > 0; --left)
        logIn(site);
    comeBack(site, m_random.about(rates.opened / 60));
    if (m_random.chance(rates.expired / 60))
        sendNonsense(site);
    if (m_random.chance(rates.ended / 60) && tokens.size() > tokensAtFirst) {
        static_cast<void>(m_authority.end({site, tokens.front(), {}, {}}, m_scratch));
        tokens.pop_front();
    }
}

void DemoLife::logIn(const std::string& site)
{
    const std::string name = m_random.oneOf(demoNames);
    authority::SealRequest request;
    request.site = site;
    request.subject = name;
    request.name = name;
    request.remember = m_random.chance(0.27);
    const std::string data = R"({"lang":"en","skin":"vector","edits":)" +
                             std::to_string(m_random.below(9'000)) + R"(,"notes":")" +
                             std::string(m_random.below(400), 'x') + "\"}";
    request.dataJson = data;
    auto sealed = m_authority.seal(request, m_scratch);
    if (!sealed)
        return;
    auto& tokens = m_tokens[site];
    tokens.push_back(std::move(sealed->session.token));
    if (tokens.size() > tokensKept)
        tokens.pop_front();
}

void DemoLife::comeBack(const std::string& site, std::uint64_t times)
{
    auto& tokens = m_tokens[site];
    for (; times > 0 && !tokens.empty(); --times) {
        const auto place = tokens.begin() + static_cast<std::ptrdiff_t>(m_random.below(tokens.size()));
        auto opened = m_authority.openSession(site, *place, m_scratch);
        if (!opened)
            tokens.erase(place);
        else if (opened->renewed)
            *place = std::move(opened->renewed->token);
    }
}

void DemoLife::sendNonsense(const std::string& site)
{
    const auto& tokens = m_tokens[site];
    if (tokens.empty())
        return;
    std::string token = tokens[m_random.below(tokens.size())];
    if (m_random.chance(0.3))
        token.resize(token.size() / 2); // cut off where somebody copied it
    else
        token[token.size() - 3] = token[token.size() - 3] == 'A' ? 'B' : 'A';
    static_cast<void>(m_authority.openSession(site, token, m_scratch));
}

void DemoLife::endSomebody(Timestamp now)
{
    const DemoReason& why = m_random.oneOf(demoReasons);
    const DemoPerson& person = m_people[m_random.chance(0.7) ? 3 : 2];
    revocation::Revocation one;
    one.id = m_random.identifier();
    one.kind = why.kind;
    one.site = m_sites[m_random.below(m_sites.size())];
    one.target = why.kind == revocation::Kind::User ? m_random.oneOf(demoNames) : m_random.identifier();
    one.reason = demoWords(why.reason).toStdString();
    const authority::Actor actor{person.known.id, person.known.name, person.known.role, person.address};
    static_cast<void>(m_authority.revoke({actor, m_random.identifier(), one.id}, {one}));
    static_cast<void>(m_record.touchOperator(person.known.id, now));
}

} // namespace signet::ui
