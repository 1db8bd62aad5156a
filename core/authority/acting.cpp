// How an administrative act is carried out: once, by whoever may, logged before it is acknowledged.

#include "core/authority/authority_core.h"
#include "core/base/text.h"

#include <algorithm>

namespace signet::authority {

namespace {

bool isRequestId(std::string_view id) noexcept
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    };
    return id.size() <= 64 && std::all_of(id.begin(), id.end(), allowed);
}

ActivityEntry entryOf(const Actor& actor, const Act& act, const std::string& requestId, Timestamp at)
{
    ActivityEntry entry;
    entry.at = at;
    entry.operatorId = actor.operatorId;
    entry.name = actor.name;
    entry.address = actor.address;
    entry.act = act.name;
    entry.target = toUtf8(std::string_view(act.target).substr(0, 255));
    entry.requestId = requestId;
    return entry;
}

/// What was kept if the request was carried out before; Conflict when its id stands for another one.
Result<std::optional<KeptAnswer>> whatWasDone(Transaction& transaction, const Intent& intent)
{
    if (intent.requestId.empty())
        return std::nullopt;
    auto kept = transaction.keptAnswer(intent.requestId);
    if (!kept || !*kept)
        return kept;
    if ((*kept)->operatorId != intent.actor.operatorId || (*kept)->digest != intent.digest)
        return fail(ErrorCode::Conflict, "The request id (idempotency key) was used for another request.",
                    "Make a new one for each act.");
    return kept;
}

} // namespace

Result<void> Authority::Core::logOutcome(const Actor& actor, const Act& act, const std::string& requestId,
                                         Outcome outcome, const std::string& detail)
{
    auto entry = entryOf(actor, act, requestId, now());
    entry.outcome = outcome;
    entry.detail = detail;
    return noting(record.transact([&](Transaction& transaction) -> Result<void> {
        const auto appended = transaction.appendActivity(entry);
        return appended ? Result<void>() : tl::unexpected(appended.error());
    }));
}

Result<Performed> Authority::Core::perform(const Intent& intent, const Act& act, const Work& work)
{
    if (!isRequestId(intent.requestId))
        return fail(ErrorCode::InvalidInput,
                    "The idempotency key is not 1 to 64 characters of A-Z, a-z, 0-9, - and _.",
                    "A random identifier of 22 characters is a good one.");
    if (!covers(intent.actor.role, act.role)) {
        const auto detail = "Needs the role " + std::string(toString(act.role)) + ", has " +
                            std::string(toString(intent.actor.role)) + ".";
        if (auto logged = logOutcome(intent.actor, act, intent.requestId, Outcome::Refused, detail); !logged)
            return tl::unexpected(std::move(logged.error()));
        return fail(ErrorCode::Forbidden,
                    "This needs the role " + std::string(toString(act.role)) + "; " + intent.actor.name +
                        " is a " + std::string(toString(intent.actor.role)) + ".",
                    "Ask an administrator to do it, or to change the role.");
    }
    Performed performed;
    auto done = noting(record.transact([&](Transaction& transaction) -> Result<void> {
        auto before = whatWasDone(transaction, intent);
        if (!before)
            return tl::unexpected(before.error());
        performed = {before->has_value(), *before ? std::move((*before)->body) : std::string()};
        if (performed.repeated)
            return {};
        auto told = work(transaction);
        if (!told)
            return tl::unexpected(std::move(told.error()));
        performed.note = std::move(told->note);
        auto entry = entryOf(intent.actor, act, intent.requestId, now());
        entry.detail = std::move(told->detail);
        if (const auto appended = transaction.appendActivity(std::move(entry)); !appended)
            return tl::unexpected(appended.error());
        if (intent.requestId.empty())
            return {};
        return transaction.keepAnswer(intent.requestId,
                                      {intent.actor.operatorId, intent.digest, 0, performed.note}, now());
    }));
    if (!done) {
        const bool recordFailed = done.error().code == ErrorCode::Io ||
                                  done.error().code == ErrorCode::Unreachable ||
                                  done.error().code == ErrorCode::Damaged;
        // Where the record does not take writes, nothing can be logged; nothing was done either.
        if (!recordFailed)
            static_cast<void>(
                logOutcome(intent.actor, act, intent.requestId, Outcome::Failed, done.error().message));
        return tl::unexpected(std::move(done.error()));
    }
    if (auto read = catchUp(); !read)
        return tl::unexpected(std::move(read.error()));
    return performed;
}

Result<void> Authority::logRefused(const Actor& actor, const std::string& act, const std::string& target,
                                   const std::string& detail)
{
    return m_core->logOutcome(actor, {act, target, Role::Viewer}, {}, Outcome::Refused, detail);
}

} // namespace signet::authority
