#pragma once

// One request of the data door at work: judging the tokens that came and issuing new ones, counting as it
// goes.
//
// Internal to core/authority. Errors: as Authority says. Thread-safety: a value of one call in one thread.

#include "core/authority/authority_core.h"
#include "core/base/random.h"

namespace signet::authority {

/// Opens tokens of one site against one snapshot, and counts what is refused.
struct SessionJudge
{
    const Authority::Core& core;
    const Snapshot& snapshot;
    const SiteEntry& entry;
    statistics::Tally& tally;
    Timestamp now;

    [[nodiscard]] Verdict<session::OpenedSession> session(std::string_view token,
                                                          session::TokenScratch& scratch) noexcept;
    [[nodiscard]] Verdict<session::OpenedRemember> remember(std::string_view token,
                                                            session::TokenScratch& scratch) noexcept;

private:
    tl::unexpected<Refused> refused(statistics::SeriesId series, Refused why) noexcept;
};

/// Makes tokens of one site with the active keys of one snapshot, and counts them.
struct SessionIssuer
{
    SessionJudge& judge;

    /// Not counted until it is known that this is the token that goes out.
    [[nodiscard]] Result<IssuedToken> session(const session::Session& session,
                                              session::TokenScratch& scratch) const;
    void count(const IssuedToken& issued, std::string_view sid, statistics::Event event) const noexcept;
    [[nodiscard]] Result<IssuedToken> remember(const session::RememberToken& remember,
                                               session::TokenScratch& scratch);
    /// Nothing where the site wants none, nobody is logged in, or there is no key to sign with.
    [[nodiscard]] Result<std::optional<IssuedToken>> identity(std::string_view subject, std::string_view sid,
                                                              Timestamp sessionExpires,
                                                              session::TokenScratch& scratch);
};

/// Adds the younger token to `opened`; leaves it out where none can be made, since the old one is good still.
void renew(SessionJudge& judge, SessionScratch& scratch, Opened& opened);

} // namespace signet::authority
