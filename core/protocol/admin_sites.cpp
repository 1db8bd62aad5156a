// The admin door's routes for sites, settings, nodes and the status.

#include "core/protocol/admin_call.h"
#include "core/protocol/secret_json.h"

namespace signet::protocol {

Result<HttpResponse> getStatus(Call& call)
{
    return answerWith(call.authority.status());
}

Result<HttpResponse> getNodes(Call& call)
{
    return answerWithList("nodes", call.authority.nodes());
}

Result<HttpResponse> getSettings(Call& call)
{
    const auto status = call.authority.status();
    if (!status)
        return tl::unexpected(status.error());
    return jsonResponse(toJson(status->settings));
}

Result<HttpResponse> putSettings(Call& call)
{
    const auto settings = bodyOf<authority::Settings>(call);
    if (!settings)
        return tl::unexpected(settings.error());
    return answerWith(call.authority.putSettings(call.intent, *settings));
}

Result<HttpResponse> getSites(Call& call)
{
    return answerWithList("sites", call.authority.sites());
}

Result<HttpResponse> putSite(Call& call)
{
    const auto site = bodyOf<authority::Site>(call);
    if (!site)
        return tl::unexpected(site.error());
    if (site->name != call.captured.front())
        return fail(ErrorCode::InvalidInput, "The site's name is not the one in the path.");
    return answerWith(call.authority.putSite(call.intent, *site));
}

Result<HttpResponse> deleteSite(Call& call)
{
    return answerWithNothing(call.authority.removeSite(call.intent, call.captured.front()));
}

Result<HttpResponse> renewSiteSecret(Call& call)
{
    const auto secret = call.authority.renewSiteSecret(call.intent, call.captured.front());
    if (!secret)
        return tl::unexpected(secret.error());
    std::string text = "{\"secret\":";
    appendJsonString(text, secret->view());
    return textResponse(text + "}");
}

} // namespace signet::protocol
