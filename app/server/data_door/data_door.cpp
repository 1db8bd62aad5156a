#include "app/server/data_door/data_door.h"

#include "app/server/data_door/token_answers.h"

#include <algorithm>
#include <array>

namespace signet::server {

namespace {

constexpr std::size_t largestBody = std::size_t{64} * 1024;

/// The scratch of a thread that does tasks.
authority::SessionScratch& scratchOfTask()
{
    thread_local authority::SessionScratch scratch;
    return scratch;
}

/// 1 to 64 characters that are harmless everywhere.
bool isRequestId(std::string_view id) noexcept
{
    return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.';
    });
}

constexpr std::array<DataRoute, 9> routeList{{{"POST", "/v1/open"},
                                              {"GET", "/authorize"},
                                              {"POST", "/v1/seal"},
                                              {"POST", "/v1/restore"},
                                              {"POST", "/v1/end"},
                                              {"GET", "/.well-known/jwks.json"},
                                              {"GET", "/healthz"},
                                              {"GET", "/readyz"},
                                              {"GET", "/metrics"}}};

} // namespace

std::span<const DataRoute> dataRoutes() noexcept
{
    return routeList;
}

DataDoor::DataDoor(DataDoorContext& context)
    : m_context(context), m_reader(largestBody), m_sites(context.authority, context.siteGeneration)
{}

/// The answer bears the request's X-Request-ID, by which a client that keeps its connection through a broken
/// request of its own never takes the answer to an earlier one for that to a later one.
Task DataDoor::handle(const Request& request, Answer& answer)
{
    const auto id = request.field(KnownField::RequestId);
    if (!isRequestId(id))
        return route(request, answer);
    answer.addHeader("X-Request-ID", id);
    Task task = route(request, answer);
    if (!task)
        return task;
    return [work = std::move(task), name = std::string(id)](Answer& out) {
        out.addHeader("X-Request-ID", name);
        work(out);
    };
}

Task DataDoor::route(const Request& request, Answer& answer)
{
    // In the order of routeList.
    constexpr std::array<Act, routeList.size()> acts{
        &DataDoor::open, &DataDoor::authorize, &DataDoor::seal,   &DataDoor::restore, &DataDoor::end,
        &DataDoor::jwks, &DataDoor::healthz,   &DataDoor::readyz, &DataDoor::metrics};
    for (std::size_t i = 0; i < routeList.size(); ++i) {
        if (request.path != routeList[i].path)
            continue;
        const bool isGet = routeList[i].method == "GET";
        if (request.method == (isGet ? Method::Get : Method::Post) ||
            (isGet && request.method == Method::Head))
            return (this->*acts[i])(request, answer);
        answer.fail(405, "invalid_input", "This path has no such method.");
        answer.addHeader("Allow", isGet ? "GET, HEAD" : "POST");
        return {};
    }
    answer.fail(404, "not_found", "There is no such path at the data door.");
    return {};
}

bool DataDoor::mayAsk(const Request& request, std::string_view site, Answer& answer)
{
    constexpr std::string_view scheme = "Bearer ";
    if (request.trusted)
        return true;
    const auto given = request.field(KnownField::Authorization);
    if (given.starts_with(scheme) && m_context.authority.siteSecretFits(site, given.substr(scheme.size())))
        return true;
    answer.fail(401, "unauthorized", "The site's secret is missing or wrong.",
                "Send \"Authorization: Bearer\" and the secret that signet site secret told.");
    answer.addHeader("WWW-Authenticate", "Bearer");
    return false;
}

bool DataDoor::read(const Request& request, unsigned required, unsigned allowed, DoorRequest& read,
                    Answer& answer)
{
    const auto object = m_reader.parsePadded(request.body);
    if (!object) {
        answer.fail(400, "invalid_input", "The body is not one well-formed JSON object.",
                    "Names may stand in it once, and nesting ends at 8.");
        return false;
    }
    if (const auto wrong = readDoorRequest(*object, required, allowed, read); !wrong.empty()) {
        answer.fail(400, "invalid_input", wrong, "resources/openapi.yaml says what may stand in it.");
        return false;
    }
    return mayAsk(request, read.site, answer);
}

Task DataDoor::open(const Request& request, Answer& answer)
{
    constexpr unsigned members = DoorRequest::Site | DoorRequest::Token;
    DoorRequest asked;
    if (!read(request, members, members, asked, answer))
        return {};
    const auto opened = m_context.authority.openSession(asked.site, asked.token, m_scratch);
    if (!opened) {
        writeRefused(opened.error().refusal, answer);
        return {};
    }
    const bool needsCookies = opened->renewed || opened->identity;
    writeOpened(*opened, needsCookies ? m_sites.find(asked.site) : nullptr, m_context.clock.now(), answer);
    return {};
}

/// Whether sealing might have to write to the record: guessed on the safe side.
bool DataDoor::mayOverflow(const DoorRequest& request, std::size_t dataSize,
                           const authority::Site& site) const noexcept
{
    constexpr std::size_t claims = 500;
    constexpr std::size_t otherToken = 1'000;
    const std::size_t token = (claims + dataSize + request.subject.size() + request.name.size()) * 4 / 3;
    const std::size_t all = token + (request.remember ? otherToken : 0) +
                            (site.identityTokens ? otherToken : 0) + 500 + request.beside;
    return dataSize != 0 && (token > site.overflowAt || all > site.cookieBudget);
}

Task DataDoor::seal(const Request& request, Answer& answer)
{
    DoorRequest asked;
    if (!read(request, DoorRequest::Site,
              DoorRequest::Site | DoorRequest::Token | DoorRequest::Subject | DoorRequest::Name |
                  DoorRequest::Data | DoorRequest::RememberWish | DoorRequest::IdentitySubject |
                  DoorRequest::RememberCheck | DoorRequest::Beside,
              asked, answer))
        return {};
    const SiteCookies* cookies = m_sites.find(asked.site);
    if (cookies == nullptr) {
        answer.fail(404, "not_found", "There is no site of that name.", "signet site list shows them.");
        return {};
    }
    const std::string data = (asked.given & DoorRequest::Data) != 0 ? asked.data.toJson() : std::string();
    authority::SealRequest wish{asked.site,     asked.token,           asked.subject,       asked.name,  data,
                                asked.remember, asked.identitySubject, asked.rememberCheck, asked.beside};
    const auto sealNow = [](DataDoorContext& context, const authority::SealRequest& what,
                            const SiteCookies& names, authority::SessionScratch& scratch, Answer& out) {
        const auto sealed = context.authority.seal(what, scratch);
        if (sealed)
            writeSealed(*sealed, names, context.clock.now(), out);
        else
            out.fail(sealed.error());
    };
    if (!mayOverflow(asked, data.size(), cookies->site)) {
        sealNow(m_context, wish, *cookies, m_scratch, answer);
        return {};
    }
    struct Kept
    {
        std::string site, token, subject, name, data, identitySubject, rememberCheck;
        SiteCookies cookies;
    };
    auto kept = std::make_shared<Kept>(Kept{std::string(asked.site), std::string(asked.token),
                                            std::string(asked.subject), std::string(asked.name), data,
                                            std::string(asked.identitySubject),
                                            std::string(asked.rememberCheck), *cookies});
    return [&context = m_context, kept, remember = asked.remember, beside = asked.beside,
            sealNow](Answer& out) {
        const authority::SealRequest what{kept->site, kept->token, kept->subject,         kept->name,
                                          kept->data, remember,    kept->identitySubject, kept->rememberCheck,
                                          beside};
        sealNow(context, what, kept->cookies, scratchOfTask(), out);
    };
}

Task DataDoor::restore(const Request& request, Answer& answer)
{
    DoorRequest asked;
    if (!read(request, DoorRequest::Site | DoorRequest::RememberToken,
              DoorRequest::Site | DoorRequest::RememberToken | DoorRequest::IdentitySubject, asked, answer))
        return {};
    const auto restored =
        m_context.authority.restore(asked.site, asked.rememberToken, asked.identitySubject, m_scratch);
    const SiteCookies* cookies = restored ? m_sites.find(asked.site) : nullptr;
    if (!restored)
        writeRefused(restored.error().refusal, answer);
    else if (cookies == nullptr) // removed just now
        writeRefused(Refusal::WrongAudience, answer);
    else
        writeRestored(*restored, *cookies, m_context.clock.now(), answer);
    return {};
}

Task DataDoor::end(const Request& request, Answer& answer)
{
    DoorRequest asked;
    if (!read(request, DoorRequest::Site,
              DoorRequest::Site | DoorRequest::Token | DoorRequest::RememberToken | DoorRequest::Subject,
              asked, answer))
        return {};
    const SiteCookies* cookies = m_sites.find(asked.site);
    if (cookies == nullptr) {
        answer.fail(404, "not_found", "There is no site of that name.", "signet site list shows them.");
        return {};
    }
    return [&context = m_context, names = *cookies, site = std::string(asked.site),
            token = std::string(asked.token), remember = std::string(asked.rememberToken),
            subject = std::string(asked.subject)](Answer& out) {
        const auto ended = context.authority.end({site, token, remember, subject}, scratchOfTask());
        if (ended)
            writeEnded(&names, out);
        else
            out.fail(ended.error());
    };
}

Task DataDoor::jwks(const Request&, Answer& answer)
{
    answer.contentType = "application/jwk-set+json";
    answer.addHeader("Cache-Control", "public, max-age=300");
    answer.body = m_context.authority.jwks();
    return {};
}

Task DataDoor::healthz(const Request&, Answer& answer)
{
    answer.contentType = "text/plain; charset=utf-8";
    answer.body = "ok\n";
    return {};
}

Task DataDoor::readyz(const Request&, Answer& answer)
{
    answer.contentType = "text/plain; charset=utf-8";
    const bool ready = m_context.authority.isReady();
    answer.status = ready ? 200 : 503;
    answer.body = ready ? "ready\n" : "not ready: this node has not heard the revocation log\n";
    return {};
}

Task DataDoor::metrics(const Request&, Answer& answer)
{
    answer.contentType = "text/plain; version=0.0.4; charset=utf-8";
    answer.body = m_context.metrics();
    return {};
}

} // namespace signet::server
