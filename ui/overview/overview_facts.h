#pragma once

// What the overview shows, ready to be shown: asked of the authority and put into words in the workspace's
// thread.
//
// Units: as the fields say. Thread-safety: values and pure functions; `askFacts` blocks, in the workspace's
// thread.

#include "core/authority/views.h"
#include "core/protocol/client.h"
#include "ui/overview/worth_doing.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/sparkline.h"

#include <optional>

namespace signet::ui {

/// Everything the overview asks, each with its own luck.
struct OverviewAnswers
{
    authority::Status status;
    Result<authority::RingView> ring;
    Result<authority::RevocationPage> revocations;
    Result<std::vector<authority::Site>> sites;
    Result<std::vector<authority::Operator>> operators;
    Result<statistics::Answer> hour; ///< by minutes, and what is needed to see whether refusals rise
    Result<statistics::Answer> day;  ///< by quarters of an hour
    Result<statistics::Answer> week; ///< the eight days before, by hours: what is usual
};

/// Fails only when the status itself cannot be had.
[[nodiscard]] Result<OverviewAnswers> askOverview(protocol::Client& client);

/// The sessions seen within a session's lifetime, and how they went in the last day.
struct SessionFacts
{
    QString figure; ///< "1,204"
    QString error;  ///< "± 11"
    QString words;  ///< "2,377 logins in the last 24 hours"
    std::vector<Sparkline::Mark> marks;
};
struct IssuanceFacts
{
    QString figure; ///< of the last hour
    QString words;
    std::vector<Sparkline::Mark> marks;
};
struct KeyFacts
{
    QString kid;     ///< "" when no key is active
    double part = 0; ///< of its time until the next rotation, 0 to 1; below 0: no rotation is planned
    QString words;
    Tone tone = Tone::Neutral;
};
struct RefusalFacts
{
    QString figure; ///< of the last hour
    QString reasons;
    QString usual;
    Tone tone = Tone::Neutral;
};

struct OverviewFacts
{
    Tone tone = Tone::Good;
    QString verdict; ///< "All is well", "2 things need attention"
    std::vector<Concern> concerns;
    std::vector<Row> nodes;
    QString nodesNote; ///< "log 48,213, ring 17"
    tl::expected<SessionFacts, Error> sessions;
    tl::expected<IssuanceFacts, Error> issuance;
    tl::expected<KeyFacts, Error> key;
    tl::expected<RefusalFacts, Error> refusals;
    tl::expected<std::vector<Row>, Error> revocations;
    Timestamp at{};
};

[[nodiscard]] OverviewFacts factsFrom(const OverviewAnswers& answers);

/// Refusals of one hour against the same hour of the days before: the middle half of them.
struct Usual
{
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    int days = 0; ///< how many there were to compare with
};
[[nodiscard]] Usual usualRefusals(const statistics::Answer& week, Timestamp now);

} // namespace signet::ui
