// The admin door's routes for revocations, statistics and inspection.

#include "core/protocol/admin_call.h"

namespace signet::protocol {

namespace {

Result<std::vector<revocation::Revocation>> entriesOf(const Call& call)
{
    const auto json = parseJson(call.request.body);
    if (!json)
        return tl::unexpected(json.error());
    auto entries = listFromJson<revocation::Revocation>(*json, "entries", Reading::Strict);
    if (!entries)
        return entries;
    if (entries->empty())
        return fail(ErrorCode::InvalidInput, "\"entries\" is empty.");
    if (entries->size() > maximumEntries)
        return fail(ErrorCode::TooLarge,
                    "\"entries\" has " + std::to_string(entries->size()) +
                        "; at most 10,000 are taken at once.",
                    "Send them in several requests.");
    return entries;
}

struct Inspected
{
    std::string text;
    std::string site;
};

void read(Fields& in, Inspected& out)
{
    in.get("text", out.text);
    in.maybe("site", out.site);
}

} // namespace

Result<HttpResponse> getRevocations(Call& call)
{
    const auto query = revocationQueryFrom(call.query);
    if (!query)
        return tl::unexpected(query.error());
    return answerWith(call.authority.revocations(*query));
}

Result<HttpResponse> postRevocations(Call& call)
{
    auto entries = entriesOf(call);
    if (!entries)
        return tl::unexpected(entries.error());
    return answerWithList("entries", call.authority.revoke(call.intent, std::move(*entries)));
}

Result<HttpResponse> previewRevocations(Call& call)
{
    const auto entries = entriesOf(call);
    if (!entries)
        return tl::unexpected(entries.error());
    return answerWith(call.authority.preview(std::span<const revocation::Revocation>(*entries)));
}

Result<HttpResponse> getStatistics(Call& call)
{
    const auto query = statisticsQueryFrom(call.query);
    if (!query)
        return tl::unexpected(query.error());
    return answerWith(call.authority.statistics(*query));
}

Result<HttpResponse> inspect(Call& call)
{
    const auto wanted = bodyOf<Inspected>(call);
    if (!wanted)
        return tl::unexpected(wanted.error());
    return textResponse(call.authority.inspect(wanted->text, wanted->site));
}

} // namespace signet::protocol
