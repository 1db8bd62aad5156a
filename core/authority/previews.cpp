// What an act would do, said before it is done; only what can be known.

#include "core/authority/authority_core.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace signet::authority {

namespace {

using keys::KeyState;

std::string rounded(const statistics::Estimate& estimate)
{
    return grouped(static_cast<std::uint64_t>(std::llround(estimate.value)));
}

/// "About 1,204 ± 10 sessions", "1 session", "no session".
std::string sessions(const statistics::Estimate& estimate)
{
    const auto count = std::llround(estimate.value);
    const auto error = std::llround(std::ceil(estimate.error));
    if (count == 0)
        return "no session";
    if (count == 1)
        return "1 session";
    if (count < 100) // small numbers are told exactly, but for collisions
        return rounded(estimate) + " sessions";
    return "about " + rounded(estimate) + " ± " + grouped(static_cast<std::uint64_t>(error)) + " sessions";
}

std::string capitalised(std::string text)
{
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

/// Of session tokens of that site; `kid` "": of every key.
std::uint64_t tokensOf(const std::vector<statistics::ExpiryRow>& unexpired, const std::string& site,
                       const std::string& kid)
{
    std::uint64_t tokens = 0;
    for (const auto& row : unexpired)
        tokens += row.site == site && (kid.empty() || row.kid == kid) ? row.value : 0;
    return tokens;
}

std::string goes(const statistics::Estimate& estimate, const char* one, const char* several)
{
    return std::llround(estimate.value) <= 1 ? one : several;
}

} // namespace

std::string grouped(std::uint64_t number)
{
    auto text = std::to_string(number);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), 1, ',');
    return text;
}

statistics::Estimate Authority::Core::sessionsSeen(const std::string& site, const std::string& kid)
{
    const auto at = now();
    const auto known = appliedNow();
    const auto window = boundsOf(known->sites, site).session;
    auto sketch = statistics.seen(site, kid, at, window);
    if (const auto others = record.seen(site, kid, at - window, at))
        sketch.merge(*others);
    return sketch.estimate();
}

Preview Authority::Core::ringPreview(const KeyRequest& request, const RingState& state,
                                     const keys::Advance& advanced, const Applied& known)
{
    Preview preview;
    preview.effective = now();
    std::set<std::string> refused;    // kids whose tokens open now and would not
    std::vector<std::string> pending; // kids that wait for their time
    for (const auto& key : advanced.ring->keys()) {
        const auto* const old = state.ring->find(key.kid);
        const bool opened = old && (old->state == KeyState::Active || old->state == KeyState::Retiring);
        const bool opens = key.state == KeyState::Active || key.state == KeyState::Retiring;
        if (opened && !opens)
            refused.insert(key.kid);
        if (key.state == KeyState::Pending && !old)
            pending.push_back(key.kid);
    }
    const auto unexpired = record.unexpired(now()).value_or(std::vector<statistics::ExpiryRow>());
    statistics::Estimate ending;
    for (const auto& kid : refused) {
        for (const auto& site : known.sites) {
            Preview::SiteEffect effect;
            effect.site = site.name;
            effect.sessions = sessionsSeen(site.name, kid);
            effect.tokens = tokensOf(unexpired, site.name, kid);
            ending.value += effect.sessions.value;
            ending.error = std::hypot(ending.error, effect.sessions.error);
            if (effect.tokens > 0 || std::llround(effect.sessions.value) > 0)
                preview.sites.push_back(std::move(effect));
        }
    }
    const auto all = sessionsSeen({}, {});
    const statistics::Estimate goingOn{std::max(0.0, all.value - ending.value), all.error};
    preview.ending = ending;
    preview.goingOn = goingOn;
    if (refused.empty()) {
        preview.sentence = std::llround(goingOn.value) == 0
                               ? "There is no session; nobody is logged out."
                               : capitalised(sessions(goingOn)) + goes(goingOn, " goes on; ", " go on; ") +
                                     "nobody is logged out.";
    } else {
        preview.sentence =
            capitalised(sessions(ending)) + " sealed with " + *refused.begin() +
            goes(ending, " ends; ", " end; ") +
            (std::llround(ending.value) == 0
                 ? "nobody has to log in again."
                 : "those people must log in again, unless they are remembered by another key.");
        preview.notes.push_back(capitalised(sessions(goingOn)) + goes(goingOn, " goes on.", " go on."));
    }
    for (const auto& kid : pending) {
        const auto* const key = advanced.ring->find(kid);
        preview.effective = std::max(preview.effective, key->times.activation.value_or(preview.effective));
        preview.notes.push_back("The new key becomes active at " + formatTimestamp(preview.effective) +
                                ", when every live node has it.");
    }
    for (const auto& node : advanced.waitingFor)
        preview.notes.push_back("The node " + node +
                                " has yet to hear of it; until then the old key stays in use.");
    if (request.act == KeyAct::Destroy) {
        const auto* const key = advanced.ring->find(request.kid);
        preview.effective = key->times.destruction.value_or(preview.effective);
        preview.notes.push_back("The material is erased at " + formatTimestamp(preview.effective) +
                                " and cannot be had back after that; until then it can be kept.");
    }
    return preview;
}

Result<Preview> Authority::preview(std::span<const revocation::Revocation> entries)
{
    auto& core = *m_core;
    const auto known = core.appliedNow();
    if (auto checked = checkEntries(entries, *known, core.now()); !checked)
        return tl::unexpected(std::move(checked.error()));
    Preview preview;
    preview.effective = core.now();
    std::set<std::string> people;
    std::set<std::string> sites;
    std::set<std::string> kids;
    std::uint64_t single = 0;
    std::uint64_t remembered = 0;
    bool everything = false;
    for (const auto& one : entries) {
        switch (one.kind) {
        case revocation::Kind::Session:
            ++single;
            break;
        case revocation::Kind::Remember:
            ++remembered;
            break;
        case revocation::Kind::User:
            people.insert(one.site + '\0' + one.target);
            break;
        case revocation::Kind::Key:
            kids.insert(one.target);
            break;
        case revocation::Kind::Site:
            sites.insert(one.site);
            break;
        case revocation::Kind::Everything:
            everything = true;
            break;
        }
    }
    const auto count = [](std::uint64_t number, const std::string& one, const std::string& several) {
        return number == 1 ? "1 " + one : grouped(number) + " " + several;
    };
    std::vector<std::string> parts;
    if (single > 0)
        parts.push_back(
            count(single, "session, if it is still going", "sessions, those that are still going"));
    if (remembered > 0)
        parts.push_back(count(remembered, "remember token", "remember tokens"));
    if (!people.empty())
        parts.push_back("every session of " + count(people.size(), "person", "people"));
    statistics::Estimate ending;
    const auto unexpired = core.record.unexpired(core.now()).value_or(std::vector<statistics::ExpiryRow>());
    const auto add = [&](const std::string& site, const std::string& kid) {
        Preview::SiteEffect effect{site, core.sessionsSeen(site, kid), tokensOf(unexpired, site, kid)};
        ending.value += effect.sessions.value;
        ending.error = std::hypot(ending.error, effect.sessions.error);
        return effect;
    };
    for (const auto& kid : kids)
        parts.push_back("every session sealed with " + kid + " (" + sessions(add({}, kid).sessions) + ")");
    if (everything) {
        for (const auto& site : known->sites)
            preview.sites.push_back(add(site.name, {}));
        parts.push_back("every session of every site (" + sessions(ending) + ")");
    } else {
        for (const auto& site : sites) {
            preview.sites.push_back(add(site, {}));
            parts.push_back("every session of " + toUtf8(site) + " (" +
                            sessions(preview.sites.back().sessions) + ")");
        }
    }
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
    preview.sentence = capitalised("ends " + text + ".");
    if (!kids.empty() || !sites.empty() || everything)
        preview.ending = ending;
    if (!people.empty())
        preview.notes.emplace_back(
            "How many sessions a person has is not known: there is no list of anybody's sessions.");
    if (!people.empty() || !sites.empty() || everything)
        preview.notes.emplace_back("Remember tokens are ended too: those people must log in again.");
    else if (!kids.empty())
        preview.notes.emplace_back("Remember tokens sealed with it are ended too.");
    return preview;
}

} // namespace signet::authority
